import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("From whom a ticket is kept, whoever writes the SQL", .serialized)
struct ExclusionTests {
    /// A team, and a ticket kept from its second member that an officer has.
    private struct Setting {
        let team: TriageTeam
        let ticket: Identifier<Ticket>
        let reference: Reference

        static func prepare() async throws -> Setting {
            let team = try await TriageTeam.gather()
            let receipt = Receipt.random()
            let filed = try await team.office.desk.file(
                try Sample.draft(excluding: [team.name]), under: receipt)
            _ = try await team.office.desk.assign(
                Office.Person.officer.handle, to: filed.reference, expecting: nil, as: team.first)
            let ticket = try await team.office.desk.enquiry(of: receipt).ticket.id
            return Setting(team: team, ticket: ticket, reference: filed.reference)
        }

        func run<Output>(
            _ statement: Statement<Output>, as session: SessionToken
        ) async throws -> Output {
            try await team.office.database.withPool("ethicsdesk_officer") { pool in
                try await pool.run(
                    Pipeline(
                        Statement.perform(
                            """
                            select set_config(
                                'ethicsdesk.proof', encode(\(session.proof), 'hex'), true)
                            """),
                        statement)
                ).1
            }
        }

        func asSuperuser(_ sql: SQL) async throws {
            try await team.office.database.withPool("postgres") { pool in
                _ = try await pool.run(Statement.execute(sql))
            }
        }

        /// What he finds, table by table and function by function.
        func found(by session: SessionToken) async throws -> [String: Int] {
            var found: [String: Int] = [:]
            for (name, query) in queries {
                found[name] = try await run(
                    .only("select count(*) from (\(query)) as seen", of: Int.self), as: session)
            }
            return found.filter { $0.value > 0 }
        }

        private var queries: [(String, SQL)] {
            [
                ("ticket", "select id from ethicsdesk.ticket"),
                ("entry", "select id from ethicsdesk.entry"),
                ("redacted_text", "select entry from ethicsdesk.redacted_text"),
                ("ticket_grant", "select ticket from ethicsdesk.ticket_grant"),
                ("assignment", "select id from ethicsdesk.assignment"),
                ("confidant", "select ticket from ethicsdesk.confidant"),
                ("concealment", "select id from ethicsdesk.concealment"),
                ("trail_event", "select id from ethicsdesk.trail_event"),
                (
                    "ticket_in_sight",
                    """
                    select 1 where ethicsdesk.ticket_in_sight(\(reference.text)) is not null
                    """
                ),
                (
                    "actor_assignments",
                    "select unnest(ethicsdesk.actor_assignments())"
                ),
                ("open_originals", "select ethicsdesk.open_originals(\(ticket))"),
                (
                    "to_be_let_in",
                    """
                    select ethicsdesk.to_be_let_in(
                        'values-and-ethics', null, \(ticket), null, 100)
                    """
                ),
            ]
        }
    }

    @Test("he finds nothing in any table and by any function; the others find what triage does")
    func nothing() async throws {
        let setting = try await Setting.prepare()
        #expect(try await setting.found(by: setting.team.second) == [:])
        let others = [
            "ticket": 1, "entry": 1, "redacted_text": 1, "ticket_grant": 1, "assignment": 1,
            "confidant": 1, "ticket_in_sight": 1,
        ]
        #expect(try await setting.found(by: setting.team.first) == others)
        #expect(try await setting.found(by: setting.team.third) == others)
        await setting.team.office.desk.close()
    }

    @Test("an assignment and a grant that somebody writes for him show him nothing")
    func slipped() async throws {
        let setting = try await Setting.prepare()
        try await setting.asSuperuser(
            """
            insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
            select \(setting.ticket), holder, s.id, decode(repeat('00', 1169), 'hex')
            from ethicsdesk.staff s, (values ('triage'), ('officer')) as of (holder)
            where s.handle = 'triage.two'
            """)
        try await setting.asSuperuser(
            """
            insert into ethicsdesk.assignment (id, ticket, officer, assigned_by)
            select gen_random_uuid(), \(setting.ticket), s.id, s.id
            from ethicsdesk.staff s where s.handle = 'triage.two'
            """)
        // Where his own rows stand is all that is his; of the ticket there is nothing.
        #expect(try await setting.found(by: setting.team.second) == ["confidant": 1])
        await setting.team.office.desk.close()
    }

    @Test("he changes nothing of it, and lets nobody in")
    func changes() async throws {
        let setting = try await Setting.prepare()
        let me: SQL = "(select id from ethicsdesk.staff where handle = 'triage.two')"
        let bytes: SQL = "decode(repeat('00', 1169), 'hex')"
        let attempts: [SQL] = [
            "update ethicsdesk.ticket set status = 'closed' where id = \(setting.ticket)",
            "update ethicsdesk.ticket set exclusions = null where id = \(setting.ticket)",
            "delete from ethicsdesk.exclusion", "select * from ethicsdesk.exclusion",
            """
            insert into ethicsdesk.confidant (
                ticket, officer, queue, status, topic, platform, context, due_on)
            values (\(setting.ticket), \(me), 'values-and-ethics', 'filed', 'other', 'twitter',
                'official-at-work', current_date)
            """,
            """
            insert into ethicsdesk.assignment (id, ticket, officer, assigned_by)
            values (gen_random_uuid(), \(setting.ticket), \(me), \(me))
            """,
            """
            insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
            values (\(setting.ticket), 'triage', \(me), \(bytes))
            """,
            """
            select ethicsdesk.transfer(\(setting.ticket), 2, 'labour-relations', \(bytes))
            """,
            """
            select ethicsdesk.transfer_kept(
                \(setting.ticket), 2, 'labour-relations', array[\(me)], array[\(bytes)], \(bytes))
            """,
        ]
        for (index, attempt) in attempts.enumerated() {
            let done = try? await setting.run(.execute(attempt), as: setting.team.second)
            #expect(done == nil || done == 0, "\(index)")
        }
        // Nor does whoever was let in assign it to him, or let him in.
        for attempt in attempts[5...6] {
            await #expect(throws: PostgresError.self) {
                try await setting.run(.execute(attempt), as: setting.team.first)
            }
        }
        #expect(try await setting.found(by: setting.team.second) == [:])
        await setting.team.office.desk.close()
    }
}
