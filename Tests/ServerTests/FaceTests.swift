import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Sealing
import Testing
import Wire

@Suite("The HTTP face")
struct FaceTests {
    @Test("whoever is not assigned gets the bytes of a ticket that does not exist")
    func strangers() async throws {
        try await Face.show { face in
            let filed: FilingAcknowledgement = try await face.send(
                .post, Path.enquiries, Face.filing
            ).document()
            let path = Path.original(filed.reference)
            let absent = Path.original("VE-0000-0000")
            for person in Office.Person.allCases {
                let headers = try face.bearer(person)
                let refused = try await face.send(.get, path, headers: headers)
                let unknown = try await face.send(.get, absent, headers: headers)
                #expect(refused.status == .notFound, "\(person)")
                #expect(refused.body == unknown.body, "\(person)")
                #expect(refused.headers == unknown.headers, "\(person)")
            }
            let assigned = try await face.send(
                .put, Path.assignment("officer.one", to: filed.reference),
                headers: try face.bearer(.triage))
            #expect(assigned.status == .ok)
            let opened = try await face.send(.get, path, headers: try face.bearer(.officer))
            #expect(try opened.document(TicketView.self).entries.first?.text == Sample.english)
            for person in Office.Person.allCases where person != .officer {
                let refused = try await face.send(.get, path, headers: try face.bearer(person))
                #expect(refused.status == .notFound, "\(person)")
            }
        }
    }

    @Test("the same draft under one receipt is one enquiry, another draft is a conflict")
    func idempotence() async throws {
        try await Face.show { face in
            var filing = Face.filing
            filing.receipt = Receipt.random().text
            let first: FilingAcknowledgement = try await face.send(
                .post, Path.enquiries, filing
            ).document()
            let second: FilingAcknowledgement = try await face.send(
                .post, Path.enquiries, filing
            ).document()
            #expect(first == second)
            filing.question = Sample.french
            let other = try await face.send(.post, Path.enquiries, filing)
            #expect(other.status == .conflict)
            #expect(try other.document(ProblemDocument.self).code == "different-draft")
        }
    }

    @Test("bad input is refused by field, in the sender's language")
    func badInput() async throws {
        try await Face.show { face in
            var filing = Face.filing
            filing.topic = "weather"
            let french = try await face.send(
                .post, Path.enquiries, filing, headers: [.acceptLanguage: "fr-CA,en;q=0.5"])
            #expect(french.status == .unprocessableContent)
            let problem = try french.document(ProblemDocument.self)
            #expect(problem.field == "topic" && problem.code == "unknown-code")
            #expect(problem.title == "Un champ est à revoir")

            filing = Face.filing
            filing.receipt = Receipt.example
            let example = try await face.send(.post, Path.enquiries, filing)
            #expect(try example.document(ProblemDocument.self).code == "published-example")

            for body in ["", "{", "[]", "{\"question\":7}", "\u{FFFD}", "{\"risks\":\"x\"}"] {
                let refused = try await face.client.execute(
                    uri: Path.enquiries, method: .post, body: ByteBuffer(string: body))
                #expect(refused.status == .badRequest || refused.status == .unprocessableContent)
                #expect(try refused.document(ProblemDocument.self).code == "malformed")
            }
        }
    }

    @Test("nothing that was asked with a receipt or a session is cached, framed or sniffed")
    func headers() async throws {
        try await Face.show { face in
            for path in [Path.enquiry, Path.queues, Path.catalogue, "/en", "/nowhere"] {
                let response = try await face.send(.get, path)
                #expect(response.headers[.cacheControl] == "no-store", "\(path)")
                #expect(response.headers[.xContentTypeOptions] == "nosniff", "\(path)")
                #expect(
                    response.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'")
                        == true, "\(path)")
            }
        }
    }

    @Test("a stale revision is told and changes nothing")
    func stale() async throws {
        try await Face.show { face in
            let filed: FilingAcknowledgement = try await face.send(
                .post, Path.enquiries, Face.filing
            ).document()
            var headers = try face.bearer(.triage)
            headers[.ifMatch] = "\"7\""
            let path = Path.assignment("me", to: filed.reference)
            let refused = try await face.send(.put, path, headers: headers)
            #expect(refused.status == .preconditionFailed)
            headers[.ifMatch] = "\"1\""
            let assigned = try await face.send(.put, path, headers: headers)
            #expect(assigned.headers[.eTag] == "\"2\"")
        }
    }
}
