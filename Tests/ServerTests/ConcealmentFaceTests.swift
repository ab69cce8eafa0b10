import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Sealing
import Testing
import Wire

@Suite("Hiding more, over HTTP")
struct ConcealmentFaceTests {
    private static let id = "0b9c2c11-1c0f-4f0e-9d3a-3f0c6f1f7b10"

    /// An assigned ticket, with its question's identifier.
    private func assigned(_ face: Face) async throws -> (reference: String, entry: String) {
        let filed: FilingAcknowledgement = try await face.send(
            .post, Path.enquiries, Face.filing
        ).document()
        _ = try await face.send(
            .put, Path.assignment("officer.one", to: filed.reference),
            headers: try face.bearer(.triage))
        let ticket: TicketView = try await face.send(
            .get, Path.ticket(filed.reference), headers: try face.bearer(.officer)
        ).document()
        return (filed.reference, try #require(ticket.entries.first).id)
    }

    private func wish(_ part: String?, _ words: [String]?, _ reason: String? = nil)
        -> ConcealmentRequest
    {
        var wish = ConcealmentRequest()
        (wish.part, wish.words, wish.reason) = (part, words, reason)
        return wish
    }

    @Test("a proposal is made, shown before and after, consented to, and then over")
    func allTheWay() async throws {
        try await Face.show { face in
            let (reference, entry) = try await assigned(face)
            let made = try await face.send(
                .put, Path.concealment(Self.id, of: entry, in: reference),
                wish("original", ["zeppelin"], "not-needed"), headers: try face.bearer(.officer))
            #expect(made.status == .ok && made.headers[.eTag] == "\"3\"")
            let path = Path.proposal(Self.id, in: reference)
            let triage = try face.bearer(.triage)
            let shown: ConcealmentProposalView = try await face.send(
                .get, path, headers: triage
            ).document()
            #expect(shown.before.contains("zeppelin") && !shown.after.contains("zeppelin"))
            #expect(shown.placeholders == ["[HIDDEN-1]"])
            #expect(shown.concealment.reason == "not-needed" && shown.concealment.doneOn == nil)
            for person in [Office.Person.colleague, .auditor, .administrator, .manager] {
                let refused = try await face.send(.get, path, headers: try face.bearer(person))
                #expect(refused.status == .notFound || refused.status == .unauthorized)
            }
            let consent = Path.consent(to: Self.id, in: reference)
            let own = try await face.send(.put, consent, headers: try face.bearer(.officer))
            #expect(try own.document(ProblemDocument.self).code == "own-concealment")
            var stale = triage
            stale[.ifMatch] = "\"2\""
            #expect(
                try await face.send(.put, consent, headers: stale).status == .preconditionFailed)
            let done = try await face.send(.put, consent, headers: triage)
            #expect(done.status == .ok && done.headers[.eTag] == "\"4\"")
            let over = try await face.send(.delete, path, headers: triage)
            #expect(try over.document(ProblemDocument.self).code == "no-such-concealment")
        }
    }

    @Test("bad wishes are refused by field, in both languages")
    func badInput() async throws {
        try await Face.show { face in
            let (reference, entry) = try await assigned(face)
            let cases: [(ConcealmentRequest, String, String)] = [
                (wish(nil, ["account"]), "part", "missing"),
                (wish("both", ["account"]), "part", "unknown-code"),
                (wish("redacted", nil), "words", "missing"),
                (wish("redacted", [" "]), "words", "missing"),
                (wish("redacted", ["dirigible"]), "words", "not-in-text"),
                (wish("redacted", ["account"], "safety"), "reason", "not-applicable"),
                (wish("original", ["account"]), "reason", "missing"),
                (wish("original", ["account"], "fun"), "reason", "unknown-code"),
                (
                    wish("redacted", [String](repeating: "account", count: 51)), "words",
                    "too-many"
                ),
                (
                    wish("redacted", [String(repeating: "a", count: 501)]), "words", "too-long"
                ),
            ]
            for language in ["en", "fr"] {
                var headers = try face.bearer(.officer)
                headers[.acceptLanguage] = language
                for (wish, field, code) in cases {
                    let refused = try await face.send(
                        .put, Path.concealment(Self.id, of: entry, in: reference), wish,
                        headers: headers)
                    #expect(refused.status == .unprocessableContent)
                    let problem = try refused.document(ProblemDocument.self)
                    #expect(problem.field == field && problem.code == code, "\(field) \(code)")
                    #expect(!problem.detail.contains("dirigible"))
                }
                let malformed = try await face.send(
                    .put, Path.concealment("x", of: entry, in: reference),
                    wish("redacted", ["account"]), headers: headers)
                #expect(try malformed.document(ProblemDocument.self).field == "id")
            }
        }
    }
}
