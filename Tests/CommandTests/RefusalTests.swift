import Enquiry
import Phrasebook
import Sealing
import Testing

@testable import ethicsdesk

/// What a failure becomes.
struct RefusalTests {
    /// Testing has an `ExitStatus` of its own.
    typealias Exit = ethicsdesk.ExitStatus

    @Test(
        "an HTTP status has its exit code",
        arguments: [
            (400, Exit.refused), (401, .notPermitted), (403, .notPermitted), (404, .refused),
            (409, .refused), (412, .tryAgain), (413, .refused), (422, .refused), (429, .tryAgain),
            (500, .serviceFailed), (502, .unavailable), (503, .tryAgain), (504, .unavailable),
            (302, .serviceFailed),
        ])
    func status(_ status: Int, _ exit: Exit) {
        #expect(Exit(httpStatus: status) == exit)
    }

    @Test("exit codes are all different, and each is explained in both languages")
    func meanings() {
        #expect(Set(Exit.allCases.map(\.rawValue)).count == Exit.allCases.count)
        for language in Language.allCases {
            let phrases = Phrasebook.of(language).command.exits
            let meanings = Exit.allCases.map { $0.meaning(in: phrases) }
            #expect(Set(meanings).count == meanings.count)
        }
    }

    @Test("a problem is shown by its title and sentence, with nothing a terminal would obey")
    func problem() {
        let body = """
            {"type":"urn:x","title":"Stale","status":412,"code":"stale",\
            "detail":"It \\u001b[31mchanged."}
            """
        let problem = Problem(response(412, "application/problem+json", body))
        #expect(problem.sentence == "Stale. It ^[[31mchanged.")
        #expect(problem.code == "stale")
        let complaint = Complaint.problem(problem)
        #expect(complaint.status == .tryAgain)
        #expect(complaint.isRefusal && !complaint.isPassing)
    }

    @Test("a race that was lost is worth another try, another conflict is not")
    func race() {
        let body = "{\"type\":\"x\",\"title\":\"X\",\"status\":409,\"code\":\"x\",\"detail\":\"\"}"
        for (seconds, exit) in [(1, Exit.tryAgain), (nil, .refused)] {
            let response = ethicsdesk.Response(
                httpStatus: 409, mediaType: "application/problem+json",
                retryAfterSeconds: seconds, body: Array(body.utf8))
            #expect(Complaint.problem(Problem(response)).status == exit)
        }
    }

    @Test("what is no problem document is not believed")
    func foreign() {
        let problem = Problem(response(502, "text/html", "<h1>\u{1B}]0;x\u{07}Bad gateway</h1>"))
        #expect(problem.sentence == nil)
        let english = Phrasebook.of(.english).command
        #expect(
            Complaint.problem(problem).sentence(in: english) == english.refusals.serviceFailed(502))
        #expect(Complaint.problem(problem).isPassing)
    }

    @Test("a mistyped receipt is told apart from its kinds, and never repeated")
    func receipt() {
        let phrases = Phrasebook.of(.french).command
        var sentences: Set<String> = []
        for error in CodeError.allCases {
            let complaint = Complaint.notACode(.receipt, error)
            #expect(complaint.status == .refused)
            sentences.insert(complaint.sentence(in: phrases) ?? "")
        }
        #expect(sentences.count == CodeError.allCases.count)
    }

    private func response(_ status: Int, _ type: String, _ body: String) -> Response {
        Response(
            httpStatus: status, mediaType: type, retryAfterSeconds: nil, body: Array(body.utf8))
    }
}
