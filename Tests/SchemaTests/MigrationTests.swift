import Harness
import Postgres
import Schema
import Store
import Testing

@Suite("Migrations and roles")
struct MigrationTests {
    @Test("a second migration does nothing, and the schema is current")
    func twice() async throws {
        let database = try await TestDatabase.migrated()
        let applied = try await database.withPool("ethicsdesk_owner") { pool in
            try await Migrator(pool).migrate()
        }
        #expect(applied == [])
        let state = try await database.withPool("ethicsdesk_keeper") { pool in
            try await Migrator(pool).state()
        }
        #expect(state == .current)
    }

    @Test(
        "an empty database is behind, and four programs that migrate it at once do it once",
        arguments: 1...5)
    func atOnce(round: Int) async throws {
        let database = try await TestDatabase.empty()
        try await database.withPool("ethicsdesk_owner") { pool in
            let count = EmbeddedSchema.migrations.count
            let before = try await Migrator(pool).state()
            #expect(before == .behind(count))
            let names = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<4 { group.addTask { try await Migrator(pool).migrate() } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(names.sorted() == EmbeddedSchema.migrations.map(\.name).sorted())
            let after = try await Migrator(pool).state()
            #expect(after == .current)
        }
    }

    @Test("a migration that was changed after it was applied is refused")
    func changed() async throws {
        let database = try await TestDatabase.migrated()
        try await database.withPool("ethicsdesk_owner") { pool in
            _ = try await pool.run(
                Statement.execute(
                    "update ethicsdesk.migration set checksum = sha256('x') where ordinal = 3"))
            let state = try await Migrator(pool).state()
            #expect(state == .foreign)
            await #expect(throws: StoreError.notPermitted) { try await Migrator(pool).migrate() }
        }
    }

    @Test("a database with a migration that the program does not know is foreign")
    func unknown() async throws {
        let database = try await TestDatabase.migrated()
        try await database.withPool("ethicsdesk_owner") { pool in
            _ = try await pool.run(
                Statement.execute(
                    """
                    insert into ethicsdesk.migration (ordinal, name, checksum)
                    values (1000, 'later', sha256('later'))
                    """))
            let state = try await Migrator(pool).state()
            #expect(state == .foreign)
        }
    }

    @Test("migrations are numbered without a gap, each with a name of its own")
    func ordinals() {
        let migrations = EmbeddedSchema.migrations
        #expect(migrations.map(\.ordinal) == Array(1...migrations.count))
        #expect(Set(migrations.map(\.name)).count == migrations.count)
        #expect(Set(migrations.map(\.sql)).count == migrations.count)
    }

    @Test("the roles can be made again, and then are as they were")
    func rolesTwice() async throws {
        let catalogue = try await Catalogue.read()
        let roles: SQL = """
            select format('%s', r) from (select rolname, rolsuper, rolinherit, rolcanlogin,
                rolbypassrls, rolconfig from pg_roles
                where rolname like 'ethicsdesk\\_%' order by rolname) r
            """
        let before = try await catalogue.texts(roles)
        try await catalogue.database.withPool("postgres") { pool in
            try await pool.withConnection { session throws(PostgresError) in
                try await session.run(
                    Script(trusted: String(decoding: EmbeddedSchema.roles, as: UTF8.self)))
            }
        }
        #expect(before.count == 6)
        #expect(try await catalogue.texts(roles) == before)
    }

    @Test("the server logs no value that the service's roles send")
    func logging() async throws {
        let loose: SQL = """
            select rolname::text from pg_roles
            where rolname like 'ethicsdesk\\_%' and rolcanlogin and not coalesce(rolconfig @> array[
                'log_parameter_max_length=0', 'log_parameter_max_length_on_error=0',
                'log_error_verbosity=terse', 'search_path=pg_catalog, pg_temp'], false)
            """
        #expect(try await Catalogue.read().texts(loose) == [])
    }
}
