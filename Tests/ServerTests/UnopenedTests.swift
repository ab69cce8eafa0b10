import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Logging
import Postgres
import Testing
import Wire

@Suite("A ticket that does not open", .serialized)
struct UnopenedTests {
    /// What somebody with the database may do to a ticket.
    private static let damages: [@Sendable (String) -> SQL] = [
        {
            """
            update ethicsdesk.redacted_text r
            set sealed = set_byte(r.sealed, 100, 255 - get_byte(r.sealed, 100))
            from ethicsdesk.ticket t where t.id = r.ticket and t.reference = \($0)
            """
        },
        {
            """
            update ethicsdesk.redacted_text r set sealed = sha256('x') || sha256('y')
                || sha256('z') || sha256('a') || sha256('b') || sha256('c') || sha256('d')
                || sha256('e')
            from ethicsdesk.ticket t where t.id = r.ticket and t.reference = \($0)
            """
        },
        {
            """
            update ethicsdesk.ticket_grant g set sealed = sha256('x')
            from ethicsdesk.ticket t where t.id = g.ticket and t.reference = \($0)
            """
        },
        {
            """
            delete from ethicsdesk.ticket_grant g using ethicsdesk.ticket t
            where t.id = g.ticket and t.reference = \($0)
            """
        },
    ]

    @Test("is one line that says so, is observed, and leaves the others to be read")
    func line() async throws {
        let book = LineBook()
        let logger = Logger(label: "test") { _ in book }
        try await Face.show(observing: logger) { face in
            let sound = try await face.filed()
            for damage in Self.damages {
                let damaged = try await face.filed().reference
                try await face.office.database.withPool("postgres") { pool in
                    try await pool.run(Statement.perform(damage(damaged)))
                }
                let page = try await face.send(
                    .get, Path.tickets(of: "values-and-ethics"), headers: try face.bearer(.triage))
                #expect(page.status == .ok)
                let lines = try page.document(TicketPage.self).tickets
                #expect(lines.first { $0.ticket.reference == damaged }?.redacted == nil)
                let other = lines.first { $0.ticket.reference == sound.reference }
                #expect(other?.redacted?.contains("[PERSON-1]") == true)
                let one = try await face.send(
                    .get, Path.ticket(damaged), headers: try face.bearer(.triage))
                #expect([.internalServerError, .notFound].contains(one.status))
            }
        }
        #expect(book.messages.count { $0 == "tickets-unopened" } == 4)
    }
}
