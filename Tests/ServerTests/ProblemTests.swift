import Enquiry
import Foundation
import HTTPTypes
import HummingbirdCore
import Testing
import Wire

@testable import Desk
@testable import Server

@Suite("Every refusal has its problem document")
struct ProblemTests {
    /// One of each refusal; `everyRefusalIsHere` holds the list to the enum.
    static let refusals: [Refusal] =
        [
            .notSignedIn, .signInFailed, .passphraseWrong, .codeNeeded, .codeWrong, .secondFactorOn,
            .secondFactorOff, .codeNotValid, .noSuchEnquiry,
            .noSuchTicket,
            .noSuchMember, .notEnrolled, .notPermitted, .differentDraft, .differentEntry, .stale,
            .changedMeanwhile, .noSuchSession, .noSuchPeriod, .noSuchAccount, .ownAccount,
            .accountDisabled,
            .alreadyMember, .alreadyAssigned, .tooManyAssignees, .tooManyEntries,
            .notAdmitted, .keyNotCertified, .otherFingerprint, .queueKeyNotPinned, .handleTaken,
            .noSuchEntry, .noSuchConcealment, .concealmentWaits, .tooManyConcealments,
            .ownConcealment, .noSuchStandardAnswer, .standardAnswerChanged,
            .tooManyStandardAnswers, .mayIdentify, .trailStalled, .busy, .unavailable,
            .outcomeUnknown, .broken("08006"),
            .tooManyAttempts(seconds: 900),
            .nameTaken, .nobodyLeft, .otherDestination(.valuesAndEthics),
        ] + TicketStatus.allCases.map(Refusal.notNow) + faults.map(Refusal.fault)

    static let faults: [Fault] = Fault.Field.allCases.flatMap { field in
        kinds.map { Fault(field, $0) }
    }

    static let kinds: [Fault.Kind] = [
        .missing, .tooShort(charactersAtLeast: 3), .tooLong(bytesAtMost: 32_768),
        .tooMany(atMost: 500), .unknownCode, .malformed, .notText, .outsideText,
        .notInText, .publishedExample, .notApplicable,
    ]

    @Test("a refusal is a client's or a server's error with sentences in both languages")
    func sentences() {
        for refusal in Self.refusals {
            let problem = Problem(refusal)
            let english = problem.document(in: .english)
            let french = problem.document(in: .french)
            #expect((400..<600).contains(problem.status.code))
            #expect(english.status == problem.status.code)
            for text in [english.title, english.detail, french.title, french.detail] {
                #expect(!text.isEmpty && text.first?.isLowercase == false)
            }
            #expect(english.detail != french.detail)
            #expect(english.code == french.code)
            #expect(english.type == "urn:ethicsdesk:problem:\(english.code)")
        }
    }

    @Test("codes are words joined by dashes, and no two kinds of refusal share one")
    func codes() {
        var owners: [String: Set<String>] = [:]
        for refusal in Self.refusals {
            let code = Problem(refusal).code
            #expect(code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
            owners[code, default: []].insert(Self.kind(of: refusal))
        }
        for refusal in EdgeRefusal.allCases {
            owners[Problem(refusal).code, default: []].insert("\(refusal)")
        }
        for (code, kinds) in owners { #expect(kinds.count == 1, "\(code): \(kinds)") }
    }

    @Test("a fault names its field, and the bound where it broke one")
    func fields() {
        for fault in Self.faults {
            let document = Problem(.fault(fault)).document(in: .english)
            #expect(document.field == fault.field.rawValue)
            switch fault.kind {
            case .tooShort(let bound), .tooLong(let bound), .tooMany(let bound):
                #expect(document.bound == bound)
                #expect(document.detail.filter(\.isNumber).contains("\(bound)"))
            default: #expect(document.bound == nil)
            }
        }
    }

    @Test("an assignment that nobody granted is answered as no ticket at all")
    func notGranted() throws {
        for language in Language.allCases {
            let (forged, unknown) = (Problem(.assignmentNotGranted), Problem(.noSuchTicket))
            #expect(forged.document(in: language) == unknown.document(in: language))
            let headers = try forged.response(in: language).headers
            #expect(try headers == unknown.response(in: language).headers)
        }
    }

    @Test("what a broken verb was broken by is never shown")
    func broken() {
        for language in Language.allCases {
            let document = Problem(.broken("sealing doesNotOpen")).document(in: language)
            #expect(!"\(document)".contains("doesNotOpen"))
            #expect(document.status == 500)
        }
    }

    @Test("statuses are those of the interface")
    func statuses() {
        let expected: [(Refusal, Int)] = [
            (.fault(Fault(.body, .malformed)), 400), (.fault(Fault(.topic, .missing)), 422),
            (.notSignedIn, 401), (.signInFailed, 401), (.notPermitted, 403), (.codeNotValid, 403),
            (.noSuchEnquiry, 404), (.noSuchTicket, 404), (.noSuchMember, 404), (.noSuchPeriod, 404),
            (.noSuchEntry, 404), (.noSuchConcealment, 404), (.ownConcealment, 409),
            (.tooManyAttempts(seconds: 5), 429), (.differentDraft, 409), (.alreadyAssigned, 409),
            (.notNow(.withdrawn), 409),
            (.stale, 412), (.changedMeanwhile, 409), (.noSuchSession, 404), (.busy, 503),
            (.unavailable, 503), (.trailStalled, 503),
            (.outcomeUnknown, 503), (.broken("x"), 500),
        ]
        for (refusal, status) in expected { #expect(Problem(refusal).status.code == status) }
        let edge: [(EdgeRefusal, Int)] = [
            (.noSuchPath, 404), (.methodNotAllowed, 405), (.bodyTooLarge, 413),
            (.bodyTooSlow, 408), (.notJSON, 415), (.receiptMissing, 401), (.sessionMissing, 401),
        ]
        for (refusal, status) in edge { #expect(Problem(refusal).status.code == status) }
    }

    @Test("whoever is asked to sign in is told how, and whoever shall wait for how long")
    func headers() throws {
        func headers(_ problem: Problem) throws -> [String: String] {
            let fields = try problem.response(in: .english).headers
            return Dictionary(
                uniqueKeysWithValues: fields.map { ($0.name.canonicalName, $0.value) })
        }
        #expect(try headers(Problem(.notSignedIn))["www-authenticate"] == "Bearer")
        #expect(try headers(Problem(EdgeRefusal.receiptMissing))["www-authenticate"] == "Receipt")
        for refusal in [
            Refusal.busy, .changedMeanwhile, .outcomeUnknown, .unavailable, .trailStalled,
        ] {
            #expect(try Int(headers(Problem(refusal))["retry-after"] ?? "") ?? 0 > 0)
        }
        #expect(try headers(Problem(.stale))["content-type"] == "application/problem+json")
    }

    /// The kind of a refusal; without a default, so that a new one does not compile unseen.
    private static func kind(of refusal: Refusal) -> String {
        switch refusal {
        case .fault(let fault): Self.kind(of: fault.kind)
        case .notNow: "notNow"
        case .tooManyAttempts: "tooManyAttempts"
        case .broken: "broken"
        case .otherDestination: "otherDestination"
        case .notSignedIn, .signInFailed, .passphraseWrong, .codeNeeded, .codeWrong,
            .secondFactorOn, .secondFactorOff, .codeNotValid, .noSuchEnquiry,
            .noSuchTicket, .noSuchMember, .notEnrolled, .notPermitted, .differentDraft,
            .differentEntry, .stale,
            .changedMeanwhile, .noSuchSession, .noSuchPeriod, .noSuchAccount, .ownAccount,
            .accountDisabled,
            .alreadyMember, .alreadyAssigned, .tooManyAssignees, .tooManyEntries,
            .notAdmitted, .keyNotCertified, .otherFingerprint, .queueKeyNotPinned,
            .assignmentNotGranted, .noSuchEntry, .noSuchConcealment, .concealmentWaits,
            .tooManyConcealments, .ownConcealment, .noSuchStandardAnswer, .standardAnswerChanged,
            .tooManyStandardAnswers, .mayIdentify, .handleTaken, .trailStalled, .busy,
            .unavailable, .outcomeUnknown, .nameTaken, .nobodyLeft:
            "\(refusal)"
        }
    }

    private static func kind(of kind: Fault.Kind) -> String {
        String("\(kind)".prefix { $0 != "(" })
    }
}
