import LocalPostgres
import Postgres
import Testing

@Suite("When the server goes away or takes too long")
struct LossTests {
    @Test("a server killed in the middle of a statement is a typed error, and the pool recovers")
    func killedAtWork() async throws {
        let database = try await TestDatabase()
        try await database.withPool(connections: 1) { pool in
            let backend = try await pool.backend()
            let work = Task { await failure { try await pool.execute("select pg_sleep(30)") } }
            #expect(try await database.isAsleep())
            try await database.withPool { other in
                try await other.execute("select pg_terminate_backend(\(backend))")
            }
            guard case .connectionLost(let outcome, let cause) = await work.value else {
                Issue.record("not told that the connection was lost")
                return
            }
            #expect(outcome == .notCommitted)
            #expect(cause?.sqlState == SQLState("57P01"))
            #expect(try await pool.backend() != backend)
        }
    }

    @Test("a connection that died at rest is replaced before anybody gets it")
    func killedAtRest() async throws {
        let database = try await TestDatabase()
        try await database.withPool(connections: 1) { pool in
            try await database.withPool { other in
                for _ in 0..<10 {
                    let backend = try await pool.backend()
                    try await other.execute("select pg_terminate_backend(\(backend))")
                    let isGone = try await eventually {
                        try await other.count(
                            "select count(*) from pg_stat_activity where pid = \(backend)") == 0
                    }
                    #expect(isGone)
                    try await Task.sleep(for: .milliseconds(10))
                    #expect(try await pool.backend() != backend)
                }
            }
        }
    }

    @Test("connections killed at any moment leave each insert kept, undone or in doubt as told")
    func killedAtRandom() async throws {
        let database = try await TestDatabase()
        try await database.withPool(connections: 4) { pool in
            try await pool.execute("create table note (id int8 primary key)")
            let killer = Task {
                try await database.withPool(connections: 1) { other in
                    for _ in 0..<40 {
                        try await Task.sleep(for: .milliseconds(25))
                        try await other.execute(
                            """
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where pid <> pg_backend_pid() and datname = current_database()
                            order by random() limit 2
                            """)
                    }
                }
            }
            let verdicts = await withTaskGroup(of: (Int, PostgresError?).self) { group in
                for number in 0..<800 {
                    group.addTask {
                        let work = Pipeline(
                            Statement.execute("insert into note values (\(number))"),
                            Statement.perform("select pg_sleep(0.001)"))
                        return (number, await failure { try await pool.run(work) })
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            try await killer.value
            var kept: Set<Int> = []
            try await database.withPool { other in
                kept = Set(try await other.run(.rows("select id from note", of: Int.self)))
            }
            for (number, error) in verdicts {
                switch error {
                case nil: #expect(kept.contains(number))
                case .connectionLost(.notCommitted, _), .cannotConnect, .poolExhausted:
                    #expect(!kept.contains(number))
                case .connectionLost(.unknown, _): break
                case .some(let other): Issue.record("\(other)")
                }
            }
            #expect(!kept.isEmpty)
        }
    }

    @Test("a server's own statement timeout leaves the connection sound")
    func statementTimeout() async throws {
        try await TestDatabase.withPool(connections: 1) {
            $0.settings["statement_timeout"] = "1s"
        } _: { pool in
            let backend = try await pool.backend()
            let error = await failure { try await pool.execute("select pg_sleep(20)") }
            #expect(error?.sqlState == .queryCanceled)
            #expect(try await pool.backend() == backend)
        }
    }

    @Test("what cannot be connected to says why, without a word of the connection string")
    func cannotConnect() async throws {
        let database = try await TestDatabase()
        func error(_ string: String) async throws -> PostgresError? {
            let pool = try Pool(.init(connectionString: string, applicationName: "test"))
            let error = await failure { try await pool.execute("select 1") }
            await pool.close()
            return error
        }
        #expect(
            try await error("host=/nowhere password=sesame") == .cannotConnect(.unreachable))
        #expect(
            try await error("postgres://[host") == .cannotConnect(.badConnectionString))
        // A password that is not escaped, taken for a port.
        #expect(
            try await error("postgres://user:pa/ss@host") == .cannotConnect(.badConnectionString))
        #expect(
            try await error("host=/nowhere\u{0}") == .cannotConnect(.badConnectionString))
        #expect(
            try await error(database.connectionString + " dbname=missing")
                == .cannotConnect(.refused(SQLState("3D000"))))
        #expect(
            try await error(database.connectionString + " user=nobody")
                == .cannotConnect(.refused(SQLState("28000"))))
        #expect(
            try await error(database.connectionString + " client_encoding=LATIN1") == nil)
    }

    @Test("a server that accepts and says nothing is given up in time", .timeLimit(.minutes(10)))
    func silentServer() async throws {
        let server = try SilentServer()
        var configuration = Pool.Configuration(
            connectionString: "host=127.0.0.1 port=\(server.port) sslmode=disable",
            applicationName: "test")
        configuration.connectTimeout = .milliseconds(200)
        let pool = try Pool(configuration)
        #expect(
            await failure { try await pool.execute("select 1") } == .cannotConnect(.timedOut))
        await pool.close()
    }
}
