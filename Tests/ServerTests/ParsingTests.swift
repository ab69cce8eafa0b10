import Enquiry
import Sealing
import Testing
import Wire

@testable import Desk
@testable import Server

@Suite("What comes in is parsed once, and the first fault is named")
struct ParsingTests {
    private static func filing() -> FilingRequest {
        var request = FilingRequest()
        request.language = "en"
        request.topic = "identity"
        request.platform = "twitter"
        request.context = "personal-off-duty"
        request.risks = ["permanence", "alteration"]
        request.question = "May I name my office in my profile?"
        return request
    }

    private func fault(_ change: (inout FilingRequest) -> Void) -> Fault? {
        var request = Self.filing()
        change(&request)
        do throws(Fault) {
            _ = try Draft(request)
            return nil
        } catch {
            return error
        }
    }

    @Test("a whole filing makes a draft of what it says")
    func whole() throws {
        let draft = try Draft(Self.filing())
        #expect(draft.language == .english)
        #expect(draft.classification.topic == .identity)
        #expect(draft.classification.platform == .twitter)
        #expect(draft.classification.context == .personalOffDuty)
        #expect(draft.classification.risks == [.permanence, .alteration])
        #expect(draft.question.text.exposed == "May I name my office in my profile?")
    }

    @Test("a field that is missing is named")
    func missing() {
        #expect(fault { $0.language = nil } == Fault(.language, .missing))
        #expect(fault { $0.topic = nil } == Fault(.topic, .missing))
        #expect(fault { $0.platform = "" } == Fault(.platform, .missing))
        #expect(fault { $0.context = nil } == Fault(.context, .missing))
        #expect(fault { $0.question = nil } == Fault(.question, .missing))
        #expect(fault { $0.risks = nil } == nil)
    }

    @Test("a code that is none is named by its field")
    func unknown() {
        #expect(fault { $0.language = "de" } == Fault(.language, .unknownCode))
        #expect(fault { $0.topic = "Identity" } == Fault(.topic, .unknownCode))
        #expect(fault { $0.risks = ["permanence", "x"] } == Fault(.risks, .unknownCode))
    }

    @Test("bounds hold: the text's, the risks' and the ranges'")
    func bounds() {
        let long = String(repeating: "a", count: Limits.textBytes + 1)
        #expect(
            fault { $0.question = long }
                == Fault(.question, .tooLong(bytesAtMost: Limits.textBytes)))
        #expect(fault { $0.question = String(long.dropLast()) } == nil)
        #expect(
            fault { $0.question = " a " }
                == Fault(.question, .tooShort(charactersAtLeast: Limits.textCharactersAtLeast)))
        #expect(
            fault { $0.risks = Array(repeating: "permanence", count: 8) }
                == Fault(.risks, .tooMany(atMost: 7)))
        #expect(fault { $0.question = "a\u{0}bc" } == Fault(.question, .notText))
    }

    @Test(
        "a range that is empty, turned round, negative or too far is refused and traps nothing",
        arguments: [(0, 0), (5, 2), (-1, 3), (0, 1_000), (Int.min, Int.max), (Int.max, Int.min)])
    func ranges(start: Int, end: Int) {
        let range = ScalarRange(start: start, end: end)
        #expect(fault { $0.hide = [range] } == Fault(.hide, .outsideText))
        #expect(fault { $0.restore = [range] } == Fault(.restore, .outsideText))
    }

    @Test("an officer's entry takes an outcome with an answer and nowhere else")
    func contribution() throws {
        var request = EntryRequest()
        request.kind = "answer"
        request.text = "You may, with care."
        #expect(throws: Fault(.outcome, .missing)) { try Contribution(request) }
        request.outcome = "proceed-with-care"
        #expect(try Contribution(request).outcome == .proceedWithCare)
        request.kind = "note"
        #expect(throws: Fault(.outcome, .notApplicable)) { try Contribution(request) }
        request.kind = "question"
        request.outcome = nil
        #expect(throws: Fault.self) { try Contribution(request) }
    }

    @Test("a new account has a membership where it is an officer's, and only there")
    func account() throws {
        #expect(throws: Fault(.handle, .missing)) { try NewAccount(StaffRequest(role: "auditor")) }
        #expect(throws: Fault(.handle, .malformed)) {
            try NewAccount(StaffRequest(handle: "1 2", role: "auditor"))
        }
        #expect(throws: Fault(.role, .unknownCode)) {
            try NewAccount(StaffRequest(handle: "new.one", role: "king"))
        }
        #expect(throws: Fault.self) {
            try NewAccount(StaffRequest(handle: "new.one", role: "officer"))
        }
        #expect(throws: Fault.self) {
            try NewAccount(
                StaffRequest(handle: "new.one", role: "auditor", queue: "values-and-ethics"))
        }
        _ = try NewAccount(
            StaffRequest(handle: "new.one", role: "officer", queue: "values-and-ethics"))
    }
}
