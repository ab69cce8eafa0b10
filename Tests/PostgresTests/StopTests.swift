import LocalPostgres
import Postgres
import Testing

@Suite("Work that is stopped")
struct StopTests {
    private let sleep = Statement.perform("select pg_sleep(20)")

    @Test("past its deadline it stops on the server, and its connection is used again")
    func deadline() async throws {
        let database = try await TestDatabase()
        try await database.withPool(connections: 1) { pool in
            let backend = try await pool.backend()
            let start = ContinuousClock.now
            let error = await failure { try await pool.run(sleep, within: .milliseconds(100)) }
            #expect(error == .deadlineExceeded(outcome: .notCommitted))
            #expect(.now - start < .seconds(15))
            try await database.withPool { other in
                let (state, query) = try await other.run(
                    Statement.only(
                        "select state, query from pg_stat_activity where pid = \(backend)"
                    ) {
                        row throws(RowError) in
                        (try row.decode(String.self), try row.decode(String.self))
                    })
                #expect(state == "idle" && query == "select pg_sleep(20)")
            }
            #expect(try await pool.backend() == backend)
        }
    }

    @Test("cancelling its task stops it where that was asked for")
    func cancellation() async throws {
        let database = try await TestDatabase()
        try await database.withPool(connections: 1) { pool in
            let backend = try await pool.backend()
            let task = Task {
                await failure { try await pool.run(sleep, whenCancelled: .stop) }
            }
            #expect(try await database.isAsleep())
            task.cancel()
            #expect(await task.value == .cancelled(outcome: .notCommitted))
            #expect(try await pool.backend() == backend)
            let early = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await failure { try await pool.run(sleep, whenCancelled: .stop) }
            }
            #expect(await early.value == .cancelled(outcome: .notCommitted))
        }
    }

    @Test("within a transaction it undoes it, and the session can go on in a new one")
    func transaction() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.execute("create table note (id int8)")
            let backend = try await pool.backend()
            let error = await failure {
                try await pool.withTransaction { session throws(PostgresError) in
                    _ = try await session.run(.execute("insert into note values (1)"))
                    try await session.run(sleep, within: .milliseconds(50))
                    return Verdict.commit(())
                }
            }
            #expect(error == .deadlineExceeded(outcome: .notCommitted))
            #expect(try await pool.count("select count(*) from note") == 0)
            #expect(try await pool.backend() == backend)
        }
    }

    @Test("work that ends before the request arrives tells how it ended")
    func tooLate() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.execute("create table note (id int8)")
            // A lock is held for a moment, and neither it nor the commit can be cancelled within.
            let work = Pipeline(
                Statement.execute("insert into note values (1)"),
                Statement.perform(
                    """
                    select set_config('statement_timeout', '0', true), pg_sleep(0.05)
                    """))
            var kept = 0
            for _ in 0..<20 {
                let error = await failure { try await pool.run(work, within: .milliseconds(50)) }
                if error == nil { kept += 1 }
                #expect(error == nil || error == .deadlineExceeded(outcome: .notCommitted))
                #expect(try await pool.count("select count(*) from note") == kept)
            }
        }
    }

    @Test("a request never hits whoever uses the connection next", .timeLimit(.minutes(10)))
    func nextUser() async throws {
        try await TestDatabase.withPool(connections: 2) { pool in
            try await pool.execute("create table note (id int8)")
            var stopped = 0
            var done = 0
            for number in 0..<300 {
                let work = Pipeline(
                    Statement.execute("insert into note values (\(number))"),
                    Statement.perform("select pg_sleep(\(Double.random(in: 0.001...0.004)))"))
                let pause = Duration.microseconds(Int.random(in: 0...6_000))
                let task = Task {
                    await failure { try await pool.run(work, whenCancelled: .stop) }
                }
                try await Task.sleep(for: pause)
                task.cancel()
                // The next user's statements are long enough to be hit.
                let next = await failure {
                    try await pool.run(
                        Pipeline(
                            Statement.perform("select pg_sleep(0.0005)"),
                            Statement.perform("select pg_sleep(0.0005)")))
                }
                #expect(next == nil)
                switch await task.value {
                case nil: done += 1
                case .cancelled(.notCommitted): stopped += 1
                case .some(let other): Issue.record("\(other)")
                }
            }
            #expect(try await pool.count("select count(*) from note") == done)
            #expect(stopped > 10 && done > 10)
        }
    }

    @Test("a server that cannot be asked is given up in time, and nothing is claimed")
    func unreachable() async throws {
        let database = try await TestDatabase()
        let proxy = try CuttingProxy(to: try await TestCluster.shared(), cutting: nil)
        var configuration = Pool.Configuration(
            connectionString: database.connectionString(through: proxy.port),
            applicationName: "test")
        configuration.stopTimeout = .milliseconds(300)
        let pool = try Pool(configuration)
        try await pool.execute("select 1")
        proxy.turnAwayNewcomers()
        let start = ContinuousClock.now
        let error = await failure { try await pool.run(sleep, within: .milliseconds(100)) }
        #expect(error == .deadlineExceeded(outcome: .unknown))
        #expect(.now - start < .seconds(15))
        await pool.close()
    }

    @Test("requests that hang hold up neither the loop nor other work", .timeLimit(.minutes(10)))
    func hanging() async throws {
        let database = try await TestDatabase()
        let proxy = try CuttingProxy(to: try await TestCluster.shared(), cutting: nil)
        var configuration = Pool.Configuration(
            connectionString: database.connectionString(through: proxy.port),
            applicationName: "test")
        configuration.stopTimeout = .milliseconds(300)
        let loop = try EventLoop()
        let (pool, other) = (
            try Pool(configuration, on: loop),
            try Pool(
                .init(connectionString: database.connectionString, applicationName: "test"),
                on: loop)
        )
        _ = try await concurrently(Array(0..<8)) { _ in
            try await pool.run(.perform("select pg_sleep(0.05)"))
        }
        proxy.leaveNewcomersWaiting()
        let hung = Task {
            try await concurrently(Array(0..<8)) { _ in
                await failure { try await pool.run(sleep, within: .milliseconds(50)) }
            }
        }
        var slowest: Duration = .zero
        for _ in 0..<50 {
            let start = ContinuousClock.now
            try await other.execute("select 1")
            slowest = max(slowest, .now - start)
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(slowest < .seconds(8))
        #expect(try await hung.value.allSatisfy { $0 == .deadlineExceeded(outcome: .unknown) })
        await pool.close()
        await other.close()
    }
}
