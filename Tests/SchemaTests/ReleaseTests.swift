import Harness
import Postgres
import Testing

@Suite("What was published stays, and managers see nothing else")
struct ReleaseTests {
    @Test(
        "no role updates, deletes or empties releases or the ledger, the owner and a superuser too")
    func appendOnly() async throws {
        let database = try await Self.withOneRelease()
        let deeds: [SQL] = [
            "update ethicsdesk.release set ordinal = 9", "delete from ethicsdesk.release",
            "truncate ethicsdesk.release", "update ethicsdesk.ledger set risk = 1",
            "delete from ethicsdesk.ledger", "truncate ethicsdesk.ledger cascade",
        ]
        let roles = [
            "ethicsdesk_owner", "ethicsdesk_keeper", "ethicsdesk_manager", "ethicsdesk_officer",
            "ethicsdesk_enquirer", "postgres",
        ]
        for role in roles {
            for deed in deeds {
                try await database.withPool(role) { pool in
                    _ = try? await pool.run(Statement.execute(deed))
                }
            }
        }
        let left: SQL = """
            select count(*) from ethicsdesk.release r join ethicsdesk.ledger l using (period)
            where r.ordinal = 104 and l.risk = 0.25
            """
        #expect(try await Self.number(left, in: database) == 1)
        // It is the trigger that holds a superuser, whom no privilege does.
        for deed in deeds {
            try await database.withPool("postgres") { pool in
                let error = await #expect(throws: PostgresError.self) {
                    try await pool.run(Statement.execute(deed))
                }
                #expect(error?.sqlState?.description == "ED004")
            }
        }
    }

    @Test("a ledger row that does not add up to nine quarters is refused")
    func ledger() async throws {
        let database = try await TestDatabase.migrated()
        let rows: [(SQL, String?)] = [
            ("0.25, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25", nil),
            ("0.25, 0.5, 0.5, 0.25, 0.25, 0.25, 0.5", "23514"),
            ("0.5, 0.5, 0.5, 0.25, 0.25, 0.125, 0.125", "23514"),
            ("0.25, 0.5, 0.5, 0.25, 0.5, 0.125, 0.125", "23514"),
            ("0.75, 0.5, 0.5, 0, 0, 0.25, 0.25", "23514"),
        ]
        for (place, (spent, state)) in rows.enumerated() {
            let found = try await Self.state(of: database) { pool in
                _ = try await pool.run(
                    Statement.execute(
                        """
                        insert into ethicsdesk.ledger
                        select '2026-27-q' || \(Int32(place % 4 + 1)), \(spent)
                        """))
            }
            #expect(found == state, "row \(place)")
        }
    }

    @Test("a release comes after the last one, and is in the ledger")
    func order() async throws {
        let database = try await Self.withOneRelease()
        #expect(try await Self.release(2, "2026-27-q2", 103, in: database) == "ED003")
        #expect(try await Self.release(3, "2026-27-q2", 105, in: database) == "ED003")
        #expect(
            try await Self.release(2, "2026-27-q2", 105, inLedger: false, in: database) == "23503")
        #expect(try await Self.release(2, "2026-27-q2", 105, in: database) == nil)
        #expect(try await Self.release(3, "2026-27-q2", 106, in: database) == "23505")
    }

    @Test("what managers sign in as can read releases and its own session, and change nothing")
    func manager() async throws {
        let readable: SQL = """
            select c.relname::text from pg_class c
            where c.relnamespace = 'ethicsdesk'::regnamespace and c.relkind in ('r', 'v', 'm', 'S')
                and has_any_column_privilege('ethicsdesk_manager', c.oid, 'select')
            order by 1
            """
        let catalogue = try await Catalogue.read()
        #expect(try await catalogue.texts(readable) == ["release", "session"])
        let changeable: SQL = """
            select c.relname::text from pg_class c
            where c.relnamespace = 'ethicsdesk'::regnamespace and c.relkind in ('r', 'v', 'm')
                and (has_any_column_privilege('ethicsdesk_manager', c.oid, 'insert, update')
                    or has_table_privilege('ethicsdesk_manager', c.oid, 'delete, truncate'))
            """
        #expect(try await catalogue.texts(changeable) == [])
        let functions: SQL = """
            select p.proname::text from pg_proc p
            where p.pronamespace = 'ethicsdesk'::regnamespace
                and has_function_privilege('ethicsdesk_manager', p.oid, 'execute')
            order by 1
            """
        #expect(
            try await catalogue.texts(functions) == [
                "actor", "demand", "end_session", "own_sessions", "proof", "proof_hash",
                "use_session",
            ])
    }

    /// A database whose keeper has released one period.
    private static func withOneRelease() async throws -> TestDatabase {
        let database = try await TestDatabase.migrated()
        #expect(try await release(1, "2026-27-q1", 104, in: database) == nil)
        return database
    }

    /// Appends a release as the keeper; the state that it fails with.
    private static func release(
        _ sequence: Int32, _ period: String, _ ordinal: Int32, inLedger: Bool = true,
        in database: TestDatabase
    ) async throws -> String? {
        try await state(of: database) { pool in
            let ledger: SQL = """
                insert into ethicsdesk.ledger
                select \(period), 0.25, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25 where \(inLedger)
                """
            _ = try await pool.run(
                Pipeline(
                    Statement.execute(ledger),
                    Statement.execute(
                        """
                        insert into ethicsdesk.release
                        values (\(sequence), \(period), \(ordinal), '{}', sha256('x'), 'note')
                        """)))
        }
    }

    private static func state(
        of database: TestDatabase, _ deed: @Sendable (Pool) async throws -> Void
    ) async throws -> String? {
        do {
            try await database.withPool("ethicsdesk_keeper", deed)
            return nil
        } catch let error as PostgresError {
            return error.sqlState?.description
        }
    }

    private static func number(_ sql: SQL, in database: TestDatabase) async throws -> Int {
        try await database.withPool("postgres") { pool in
            try await pool.run(Statement.only(sql, of: Int.self))
        }
    }
}
