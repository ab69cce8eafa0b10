import Enquiry
import Harness
import Postgres
import Testing

@Suite("Assignments and grants, whoever writes the SQL", .serialized)
struct AssignmentDeedTests {
    /// Somebody tries something as the officers' role.
    struct Attempt: Sendable {
        let what: String
        let person: Office.Person
        let sql: @Sendable (Scene) -> SQL
        let outcome: Scene.Outcome
    }

    private static let attempts: [Attempt] = [
        Attempt(
            what: "an officer assigns himself", person: .colleague,
            sql: { assignment(of: "colleague.one", to: $0, by: "colleague.one") },
            outcome: .denied),
        Attempt(
            what: "an assigned officer assigns a colleague", person: .officer,
            sql: { assignment(of: "colleague.one", to: $0, by: "officer.one") }, outcome: .denied),
        Attempt(
            what: "an administrator assigns himself", person: .administrator,
            sql: { assignment(of: "administrator.one", to: $0, by: "administrator.one") },
            outcome: .denied),
        Attempt(
            what: "a triage officer assigns in another's name", person: .triage,
            sql: { assignment(of: "colleague.one", to: $0, by: "officer.one") }, outcome: .denied),
        Attempt(
            what: "a triage officer assigns who is no member", person: .triage,
            sql: { assignment(of: "auditor.one", to: $0, by: "triage.one") }, outcome: .denied),
        Attempt(
            what: "an officer ends another's assignment", person: .triage,
            sql: { _ in "update ethicsdesk.assignment set ended_on = current_date" },
            outcome: .rows(0)),
        Attempt(
            what: "a triage officer assigns himself", person: .triage,
            sql: { assignment(of: "triage.one", to: $0, by: "triage.one") }, outcome: .rows(1)),
        Attempt(
            what: "an officer grants himself", person: .colleague,
            sql: { grant(to: "colleague.one", of: $0) }, outcome: .denied),
        Attempt(
            what: "an assigned officer grants a colleague", person: .officer,
            sql: { grant(to: "colleague.one", of: $0) }, outcome: .denied),
        Attempt(
            what: "a triage officer grants who is not assigned", person: .triage,
            sql: { grant(to: "colleague.one", of: $0) }, outcome: .denied),
        Attempt(
            what: "an officer takes the queue's grant away", person: .triage,
            sql: { _ in "delete from ethicsdesk.ticket_grant where holder = 'queue'" },
            outcome: .rows(0)),
        Attempt(
            what: "an officer withdraws an enquiry", person: .officer,
            sql: { "update ethicsdesk.ticket set status = 'withdrawn' where id = \($0.ticket)" },
            outcome: .denied),
        Attempt(
            what: "an officer moves a ticket that he is not assigned to", person: .colleague,
            sql: { _ in "update ethicsdesk.ticket set status = 'closed'" }, outcome: .rows(0)),
        Attempt(
            what: "an officer admits himself to triage", person: .officer,
            sql: { _ in "update ethicsdesk.membership set certification = sha512('x')" },
            outcome: .rows(0)),
        Attempt(
            what: "an officer makes himself a triage officer", person: .officer,
            sql: { _ in "update ethicsdesk.membership set duty = 'triage'" }, outcome: .denied),
        Attempt(
            what: "an administrator names a member who is admitted", person: .administrator,
            sql: { _ in
                """
                insert into ethicsdesk.membership (staff, queue, duty, certification)
                select id, 'values-and-ethics', 'officer', sha256('x') from ethicsdesk.staff
                where handle = 'administrator.one'
                """
            }, outcome: .denied),
        Attempt(
            what: "an administrator hands out a code with a queue's key", person: .administrator,
            sql: { _ in
                """
                insert into ethicsdesk.enrolment (staff, code_hash, expires_at, carries, carries_of)
                select id, sha256('x'), now() + interval '1 day', sha256('x'), 'values-and-ethics'
                from ethicsdesk.staff where handle = 'administrator.one'
                """
            }, outcome: .denied),
        Attempt(
            what: "an officer adds an account", person: .triage,
            sql: { _ in
                """
                insert into ethicsdesk.staff (id, handle, role)
                values (gen_random_uuid(), 'made.up', 'auditor')
                """
            }, outcome: .denied),
        Attempt(
            what: "an administrator changes a role", person: .administrator,
            sql: { _ in "update ethicsdesk.staff set role = 'auditor'" }, outcome: .denied),
        Attempt(
            what: "an administrator disables himself", person: .administrator,
            sql: { _ in
                """
                update ethicsdesk.staff set status = 'disabled' where handle = 'administrator.one'
                """
            }, outcome: .rows(0)),
        Attempt(
            what: "a triage officer disables an account", person: .triage,
            sql: { _ in "update ethicsdesk.staff set status = 'disabled'" }, outcome: .rows(0)),
        Attempt(
            what: "a triage officer removes a member", person: .triage,
            sql: { _ in "delete from ethicsdesk.membership" }, outcome: .rows(0)),
        Attempt(
            what: "an administrator admits a member", person: .administrator,
            sql: { _ in "update ethicsdesk.membership set certification = sha512('x')" },
            outcome: .rows(0)),
        Attempt(
            what: "an auditor takes a code back", person: .auditor,
            sql: { _ in "delete from ethicsdesk.enrolment" }, outcome: .rows(0)),
    ]

    @Test("who may assign, grant, admit and add")
    func table() async throws {
        let scene = try await Scene.set()
        for attempt in Self.attempts {
            let outcome = try await scene.attempt(
                attempt.sql(scene), as: "ethicsdesk_officer", .session(attempt.person))
            #expect(outcome == attempt.outcome, "\(attempt.what)")
        }
        await scene.close()
    }

    @Test("who has ended his assignment does not take it up again")
    func ended() async throws {
        let scene = try await Scene.set()
        let end: SQL = "update ethicsdesk.assignment set ended_on = current_date"
        let resume: SQL = "update ethicsdesk.assignment set ended_on = null"
        let open: SQL = "select ethicsdesk.open_originals(\(scene.ticket))"
        let asOfficer = {
            try await scene.attempt($0, as: "ethicsdesk_officer", .session(.officer))
        }
        #expect(try await asOfficer(resume) == .denied)
        #expect(try await asOfficer(end) == .rows(1))
        #expect(try await asOfficer(resume) == .rows(0))
        #expect(
            try await scene.count(open, as: "ethicsdesk_officer", .session(.officer)) == .rows(0))
        await scene.close()
    }

    private static func assignment(of officer: String, to scene: Scene, by: String) -> SQL {
        """
        insert into ethicsdesk.assignment (id, ticket, officer, assigned_by)
        select gen_random_uuid(), \(scene.ticket), o.id, a.id
        from ethicsdesk.staff o, ethicsdesk.staff a
        where o.handle = \(officer) and a.handle = \(by)
        """
    }

    private static func grant(to officer: String, of scene: Scene) -> SQL {
        """
        insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
        select \(scene.ticket), 'officer', id, sha256('x') from ethicsdesk.staff
        where handle = \(officer)
        """
    }
}
