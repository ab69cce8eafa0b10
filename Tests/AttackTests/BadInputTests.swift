import Enquiry
import Foundation
import Postgres
import Testing

extension Attacks {
    @Suite("Input that is not as it should be")
    struct BadInputTests {
        @Test("is answered by field, bound and what to do, in the language asked; nothing is filed")
        func problems() async throws {
            try await Deployment.serving { desk in
                for input in BadInput.filings + (try await Self.others(desk)) {
                    let english = try Self.send(input, "en", to: desk)
                    let french = try Self.send(input, "fr-CA, en;q=0.3", to: desk)
                    for answer in [english, french] {
                        let problem = try #require(try? Problem(answer.text), "\(input) \(answer)")
                        #expect(answer.status == input.status, "\(input) \(answer)")
                        #expect(answer.headers["content-type"] == "application/problem+json")
                        #expect(problem.code == input.code, "\(input) \(answer)")
                        #expect(problem.field == input.field, "\(input) \(answer)")
                        #expect(problem.bound == input.bound, "\(input) \(answer)")
                    }
                    let details = [
                        try Problem(english.text).detail, try Problem(french.text).detail,
                    ]
                    #expect(details[0] != details[1] && !details.contains(""), "\(input)")
                    if let bound = input.bound {
                        let digits = details.map { $0.filter(\.isNumber) }
                        #expect(digits.allSatisfy { $0.contains("\(bound)") }, "\(input)")
                    }
                }
                #expect(try await Web.get(desk.url + "/v1/catalogue").status == 200)
                let tickets = try await desk.asSuperuser(
                    .only("select count(*)::integer from ethicsdesk.ticket", of: Int.self))
                #expect(tickets == 0)
                #expect(await desk.isServing)
            }
        }

        /// Wrong in other ways than a filing can be.
        private static func others(_ desk: Deployment) async throws -> [BadInput] {
            let triage = "Bearer " + (try await desk.token(of: try desk.member("triage.one")))
            let admin = "Bearer " + (try await desk.token(of: try desk.member("admin.one")))
            let admission = "/v1/queues/values-and-ethics/members/officer.one/admission"
            func input(
                _ what: String, _ method: String, _ path: String, _ body: String, _ status: Int,
                _ code: String, _ field: String? = nil, as credential: String? = nil
            ) -> BadInput {
                BadInput(
                    what: what, method: method, path: path, credential: credential,
                    body: Array(body.utf8), status: status, code: code, field: field)
            }
            return [
                input("no handle", "POST", "/v1/sessions", "{}", 422, "missing", "handle"),
                input(
                    "a long passphrase", "POST", "/v1/sessions",
                    #"{"handle":"a.b","passphrase":""# + String(repeating: "x", count: 90_000)
                        + #""}"#, 401, "sign-in-failed"),
                input(
                    "no code", "POST", "/v1/enrolments", #"{"code":"x"}"#, 422, "malformed",
                    "code"),
                input(
                    "no receipt", "GET", "/v1/enquiry", "", 422, "malformed", "receipt",
                    as: "Receipt nonsense"),
                input("no scheme", "GET", "/v1/enquiry", "", 401, "receipt-missing", as: "é"),
                input(
                    "no cursor", "GET", "/v1/queues/values-and-ethics/tickets?cursor=%00", "", 422,
                    "malformed", "cursor", as: triage),
                input(
                    "no queue", "GET", "/v1/queues/%C3%28/tickets", "", 422, "unknown-code",
                    "queue",
                    as: triage),
                input("no ticket", "GET", "/v1/tickets/%00", "", 404, "no-such-ticket", as: triage),
                input(
                    "no admission", "PUT", admission, "{}", 422, "missing", "fingerprint",
                    as: triage),
                input(
                    "no fingerprint", "PUT", admission, #"{"fingerprint":"12 34"}"#, 422,
                    "malformed",
                    "fingerprint", as: triage),
                input(
                    "a bad handle", "POST", "/v1/staff", #"{"handle":"A b","role":"auditor"}"#, 422,
                    "malformed", "handle", as: admin),
                input("no page", "GET", "/v1/nowhere/%2e%2e/%2e%2e", "", 404, "no-such-path"),
                input("no method", "DELETE", "/v1/enquiries", "", 405, "method-not-allowed"),
            ]
        }

        /// One request, byte for byte.
        private static func send(
            _ input: BadInput, _ language: String, to desk: Deployment
        ) throws -> Web.Answer {
            let connection = try Socket(port: desk.port)
            var head = "\(input.method) \(input.path) HTTP/1.1\r\nHost: localhost\r\n"
            head += "Accept-Language: \(language)\r\nContent-Type: \(input.type)\r\n"
            if let credential = input.credential { head += "Authorization: \(credential)\r\n" }
            head += "Content-Length: \(input.body.count)\r\n\r\n"
            connection.send(Array(head.utf8) + input.body)
            return try #require(connection.answer(), "\(input)")
        }
    }
}

/// A problem document.
private struct Problem: Decodable {
    let code: String
    let detail: String
    let field: String?
    let bound: Int?

    init(_ document: String) throws {
        self = try JSONDecoder().decode(Problem.self, from: Data(document.utf8))
    }
}
