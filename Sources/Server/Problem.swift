import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Phrasebook
import Wire

/// A refusal as it goes out: status, stable code and, in the sender's language, what happened and
/// what to do. Every refusal there is has its line here; the sentences are the Phrasebook's.
struct Problem {
    private let reason: Reason

    private enum Reason {
        case verb(Refusal)
        case edge(EdgeRefusal)
    }

    init(_ refusal: Refusal) { reason = .verb(refusal) }
    init(_ refusal: EdgeRefusal) { reason = .edge(refusal) }

    /// The problem document as a response.
    func response(in language: Language) throws -> Response {
        try .json(
            document(in: language), status: status, type: MediaType.problem, headers: headers)
    }

    /// The problem document.
    func document(in language: Language) -> ProblemDocument {
        let phrase = phrase(Phrasebook.of(language))
        return ProblemDocument(
            title: phrase.title, status: status.code, code: code, detail: phrase.detail,
            field: fault?.field.rawValue, bound: fault?.kind.bound)
    }

    private var fault: Fault? {
        if case .verb(.fault(let fault)) = reason { fault } else { nil }
    }

    private var headers: HTTPFields {
        switch reason {
        case .edge(.receiptMissing), .verb(.noSuchEnquiry): [.wwwAuthenticate: Scheme.receipt]
        case .edge(.sessionMissing), .verb(.notSignedIn): [.wwwAuthenticate: Scheme.bearer]
        case .verb(.tooManyAttempts(let seconds)): [.retryAfter: "\(seconds)"]
        case .verb(.busy), .verb(.outcomeUnknown), .verb(.changedMeanwhile): [.retryAfter: "1"]
        case .verb(.unavailable), .verb(.trailStalled): [.retryAfter: "5"]
        default: [:]
        }
    }
}

extension Fault.Kind {
    /// The bound that was broken, where one was.
    var bound: Int? {
        switch self {
        case .tooShort(let least): least
        case .tooLong(let most): most
        case .tooMany(let most): most
        default: nil
        }
    }

    /// The stable code.
    var code: String {
        switch self {
        case .missing: "missing"
        case .tooShort: "too-short"
        case .tooLong: "too-long"
        case .tooMany: "too-many"
        case .unknownCode: "unknown-code"
        case .malformed: "malformed"
        case .notText: "not-text"
        case .outsideText: "outside-text"
        case .notInText: "not-in-text"
        case .publishedExample: "published-example"
        case .notApplicable: "not-applicable"
        }
    }
}

extension Problem {
    /// The stable code.
    var code: String {
        switch reason {
        case .verb(let refusal): refusal.code
        case .edge(let refusal): refusal.code
        }
    }

    /// The HTTP status.
    var status: HTTPResponse.Status {
        switch reason {
        case .verb(let refusal): refusal.status
        case .edge(let refusal): refusal.status
        }
    }

    private func phrase(_ phrases: Phrasebook) -> ProblemPhrase {
        switch reason {
        case .verb(let refusal): refusal.phrase(in: phrases)
        case .edge(let refusal): refusal.phrase(in: phrases.problems)
        }
    }
}

extension Refusal {
    fileprivate var code: String {
        switch self {
        case .fault(let fault): fault.kind.code
        case .notSignedIn: "not-signed-in"
        case .signInFailed: "sign-in-failed"
        case .passphraseWrong: "passphrase-wrong"
        case .codeNeeded: "code-needed"
        case .codeWrong: "code-wrong"
        case .secondFactorOn: "second-factor-on"
        case .secondFactorOff: "second-factor-off"
        case .tooManyAttempts: "too-many-attempts"
        case .codeNotValid: "code-not-valid"
        case .noSuchEnquiry: "no-such-enquiry"
        case .noSuchTicket, .assignmentNotGranted: "no-such-ticket"
        case .noSuchSession: "no-such-session"
        case .noSuchMember: "no-such-member"
        case .noSuchAccount: "no-such-account"
        case .ownAccount: "own-account"
        case .accountDisabled: "account-disabled"
        case .alreadyMember: "already-member"
        case .noSuchPeriod: "no-such-period"
        case .notEnrolled: "not-enrolled"
        case .notPermitted: "not-permitted"
        case .differentDraft: "different-draft"
        case .differentEntry: "different-entry"
        case .stale: "stale"
        case .changedMeanwhile: "changed-meanwhile"
        case .notNow: "not-now"
        case .alreadyAssigned: "already-assigned"
        case .tooManyAssignees: "too-many-assignees"
        case .tooManyEntries: "too-many-entries"
        case .noSuchEntry: "no-such-entry"
        case .noSuchConcealment: "no-such-concealment"
        case .concealmentWaits: "concealment-waits"
        case .tooManyConcealments: "too-many-concealments"
        case .ownConcealment: "own-concealment"
        case .noSuchStandardAnswer: "no-such-standard-answer"
        case .standardAnswerChanged: "standard-answer-changed"
        case .tooManyStandardAnswers: "too-many-standard-answers"
        case .mayIdentify: "may-identify"
        case .notAdmitted: "not-admitted"
        case .keyNotCertified: "key-not-certified"
        case .otherFingerprint: "other-fingerprint"
        case .queueKeyNotPinned: "queue-key-not-pinned"
        case .handleTaken: "handle-taken"
        case .nameTaken: "name-taken"
        case .nobodyLeft: "nobody-left"
        case .otherDestination: "other-destination"
        case .trailStalled: "trail-stalled"
        case .busy: "busy"
        case .unavailable: "unavailable"
        case .outcomeUnknown: "outcome-unknown"
        case .broken: "broken"
        }
    }

    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .fault(Fault(.body, .malformed)): .badRequest
        case .fault: .unprocessableContent
        case .notSignedIn, .signInFailed: .unauthorized
        case .tooManyAttempts: .tooManyRequests
        case .passphraseWrong, .codeNeeded, .codeWrong, .codeNotValid, .notPermitted: .forbidden
        case .noSuchEnquiry, .noSuchTicket, .assignmentNotGranted, .noSuchSession, .noSuchMember,
            .noSuchAccount, .noSuchPeriod, .noSuchEntry, .noSuchConcealment, .noSuchStandardAnswer:
            .notFound
        case .differentDraft, .differentEntry, .changedMeanwhile, .notNow, .alreadyAssigned,
            .tooManyAssignees, .tooManyEntries, .notAdmitted, .keyNotCertified, .otherFingerprint,
            .queueKeyNotPinned, .handleTaken, .nameTaken, .nobodyLeft, .otherDestination,
            .notEnrolled, .ownAccount, .accountDisabled,
            .alreadyMember, .secondFactorOn, .secondFactorOff, .concealmentWaits,
            .tooManyConcealments, .ownConcealment, .tooManyStandardAnswers, .mayIdentify:
            .conflict
        case .stale, .standardAnswerChanged: .preconditionFailed
        case .trailStalled, .busy, .unavailable, .outcomeUnknown: .serviceUnavailable
        case .broken: .internalServerError
        }
    }
}

extension EdgeRefusal {
    fileprivate var code: String {
        switch self {
        case .noSuchPath: "no-such-path"
        case .methodNotAllowed: "method-not-allowed"
        case .bodyTooLarge: "body-too-large"
        case .bodyTooSlow: "body-too-slow"
        case .notJSON: "not-json"
        case .receiptMissing: "receipt-missing"
        case .sessionMissing: "session-missing"
        }
    }

    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .noSuchPath: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .bodyTooLarge: .contentTooLarge
        case .bodyTooSlow: .requestTimeout
        case .notJSON: .unsupportedMediaType
        case .receiptMissing, .sessionMissing: .unauthorized
        }
    }
}
