import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("What a receipt does not allow, whoever writes the SQL", .serialized)
struct EnquirerDeedTests {
    /// Somebody tries something as the enquirers' role.
    struct Attempt: Sendable {
        let what: String
        let proof: Scene.Proof
        let sql: @Sendable (Scene) -> SQL
        let outcome: Scene.Outcome
    }

    private static let attempts: [Attempt] = [
        Attempt(
            what: "another's ticket is moved on", proof: .receipt(\.waiting),
            sql: { "update ethicsdesk.ticket set status = 'withdrawn' where id = \($0.ticket)" },
            outcome: .rows(0)),
        Attempt(
            what: "a withdrawal is taken back", proof: .receipt(\.withdrawn),
            sql: { _ in "update ethicsdesk.ticket set status = 'filed'" }, outcome: .rows(0)),
        Attempt(
            what: "an enquirer answers his own ticket", proof: .receipt(\.assigned),
            sql: { _ in "update ethicsdesk.ticket set status = 'answered'" }, outcome: .denied),
        Attempt(
            what: "an enquirer moves his ticket to another queue", proof: .receipt(\.assigned),
            sql: { _ in "update ethicsdesk.ticket set queue = 'values-and-ethics'" },
            outcome: .denied),
        Attempt(
            what: "a reply is put into another's ticket", proof: .receipt(\.waiting),
            sql: { entry(in: $0, kind: "reply") }, outcome: .denied),
        Attempt(
            what: "an enquirer writes an answer", proof: .receipt(\.assigned),
            sql: { entry(in: $0, kind: "answer") }, outcome: .denied),
        Attempt(
            what: "a stranger writes", proof: .strangersReceipt,
            sql: { entry(in: $0, kind: "reply") }, outcome: .denied),
        Attempt(
            what: "an enquirer replies", proof: .receipt(\.assigned),
            sql: { entry(in: $0, kind: "reply") }, outcome: .rows(1)),
        Attempt(
            what: "an enquirer grants his ticket to an officer", proof: .receipt(\.assigned),
            sql: {
                """
                insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
                select \($0.ticket), 'officer', gen_random_uuid(), sha256('x')
                """
            }, outcome: .denied),
        Attempt(
            what: "an enquirer takes another's grants away", proof: .receipt(\.waiting),
            sql: { "delete from ethicsdesk.ticket_grant where ticket = \($0.ticket)" },
            outcome: .rows(0)),
        Attempt(
            what: "an enquirer replaces a text", proof: .receipt(\.assigned),
            sql: { _ in "update ethicsdesk.redacted_text set version = 2" }, outcome: .denied),
        Attempt(
            what: "an enquirer removes his ticket", proof: .receipt(\.assigned),
            sql: { _ in "delete from ethicsdesk.ticket" }, outcome: .denied),
        Attempt(
            what: "an enquirer sees accounts", proof: .receipt(\.assigned),
            sql: { _ in "update ethicsdesk.staff set handle = handle" }, outcome: .denied),
        Attempt(
            what: "a ticket is filed under another's receipt", proof: .receipt(\.waiting),
            sql: {
                """
                insert into ethicsdesk.ticket (id, reference, locator_hash, queue, language, topic,
                    platform, context, risks, filed_on, due_on)
                values (gen_random_uuid(), 'VE-0000-0000', \($0.withdrawn.locatorHash),
                    'values-and-ethics', 'en', 'other', 'twitter', 'personal-at-work', '{}',
                    current_date, current_date + 7)
                """
            }, outcome: .denied),
    ]

    @Test("who may move, write, grant and file")
    func table() async throws {
        let scene = try await Scene.set()
        for attempt in Self.attempts {
            let outcome = try await scene.attempt(
                attempt.sql(scene), as: "ethicsdesk_enquirer", attempt.proof)
            #expect(outcome == attempt.outcome, "\(attempt.what)")
        }
        await scene.close()
    }

    private static func entry(in scene: Scene, kind: String) -> SQL {
        """
        insert into ethicsdesk.entry (id, ticket, ordinal, kind, written_on, commitment, outcome)
        values (gen_random_uuid(), \(scene.ticket), 90, \(kind), current_date, sha256('x'),
            case when \(kind) = 'answer' then 'proceed' end)
        """
    }
}
