import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Postgres
import Testing
import Wire

@Suite("Every change of a ticket holds for the ticket that was read", .serialized)
struct PreconditionTests {
    @Test("what is read carries the tag that a change may name")
    func tags() async throws {
        try await Face.show { face in
            let filed = try await face.filed(assignedTo: .officer)
            let reads = [
                (Path.enquiry, face.receipt(filed)),
                (Path.ticket(filed.reference), try face.bearer(.officer)),
                (Path.ticket(filed.reference), try face.bearer(.triage)),
                (Path.original(filed.reference), try face.bearer(.officer)),
            ]
            for (path, headers) in reads {
                let read = try await face.send(.get, path, headers: headers)
                #expect(read.headers[.eTag] == "\"2\"", "\(path)")
            }
        }
    }

    @Test("a change that names another revision is refused, one that names this one is done")
    func named() async throws {
        try await Face.show { face in
            let filed = try await face.filed(assignedTo: .officer)
            var revision = 2
            for change in try Self.changes(of: filed, face) {
                var headers = change.headers
                for tag in ["\"\(revision + 1)\"", "\"\(revision - 1)\"", "\"x\""] {
                    headers[.ifMatch] = tag
                    let refused = try await face.send(
                        change.method, change.path, change.body, headers: headers)
                    #expect(refused.status == .preconditionFailed, "\(change.path) \(tag)")
                    #expect(try refused.document(ProblemDocument.self).code == "stale")
                }
                headers[.ifMatch] = "\"\(revision)\""
                let done = try await face.send(
                    change.method, change.path, change.body, headers: headers)
                revision += 1
                #expect(done.status == .ok, "\(change.path)")
                #expect(done.headers[.eTag] == "\"\(revision)\"", "\(change.path)")
            }
        }
    }

    @Test("a race that is lost without naming a revision is a conflict and no failed precondition")
    func race() async throws {
        try await Face.show { face in
            let filed = try await face.filed(assignedTo: .officer)
            // As if somebody else always came first.
            try await face.office.database.withPool("postgres") { pool in
                try await pool.withConnection { session throws(PostgresError) in
                    try await session.run(Script(trusted: Self.alwaysBeaten))
                }
            }
            // Those that can be done to the ticket as it stands.
            let changes = try Self.changes(of: filed, face)
            for change in [changes[0], changes[1], changes[3], changes[5], changes[6]] {
                var headers = change.headers
                let lost = try await face.send(
                    change.method, change.path, change.body, headers: headers)
                #expect(lost.status == .conflict, "\(change.path)")
                #expect(lost.headers[.retryAfter] == "1")
                #expect(try lost.document(ProblemDocument.self).code == "changed-meanwhile")
                headers[.ifMatch] = "\"2\""
                let refused = try await face.send(
                    change.method, change.path, change.body, headers: headers)
                #expect(refused.status == .preconditionFailed, "\(change.path)")
            }
        }
    }

    struct Change: Sendable {
        let method: HTTPRequest.Method
        let path: String
        let body: (any Encodable & Sendable)?
        let headers: HTTPFields
    }

    /// Every change there is, in an order in which each can be done.
    private static func changes(
        of filed: FilingAcknowledgement, _ face: Face
    ) throws -> [Change] {
        var answer = EntryRequest()
        (answer.kind, answer.outcome, answer.text) = ("answer", "proceed", "You may.")
        var reply = EntryRequest()
        reply.text = "Thank you."
        let reference = filed.reference
        let (triage, officer) = (try face.bearer(.triage), try face.bearer(.officer))
        var patch = TicketPatch()
        patch.topic = "other"
        return [
            Change(method: .patch, path: Path.ticket(reference), body: patch, headers: officer),
            Change(
                method: .put, path: Path.assignment("colleague.one", to: reference), body: nil,
                headers: triage),
            Change(
                method: .delete, path: Path.assignment("me", to: reference), body: nil,
                headers: try face.bearer(.colleague)),
            Change(
                method: .put, path: Path.entry(UUID().uuidString, of: reference), body: answer,
                headers: officer),
            Change(
                method: .post, path: Path.closure(reference), body: nil, headers: officer),
            Change(
                method: .put, path: Path.enquiryEntry(UUID().uuidString), body: reply,
                headers: face.receipt(filed)),
            Change(
                method: .post, path: Path.withdrawal, body: nil, headers: face.receipt(filed)),
        ]
    }

    private static let alwaysBeaten = """
        create function public.beaten() returns trigger language plpgsql as
            $$ begin raise exception using errcode = 'ED001'; end $$;
        create trigger beaten before update on ethicsdesk.ticket
            for each row execute function public.beaten();
        """
}

extension Face {
    /// The header that proves a receipt.
    func receipt(_ filed: FilingAcknowledgement) -> HTTPFields {
        [.authorization: "Receipt \(filed.receipt)"]
    }
}
