import Postgres
import Testing

@Suite("The pool")
struct PoolTests {
    @Test("a hundred tasks share four connections", .timeLimit(.minutes(10)))
    func sharing() async throws {
        try await TestDatabase.withPool(connections: 4) { pool in
            try await pool.execute("create table note (id int8 primary key, backend int8)")
            let answers = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        try await pool.run(
                            Pipeline(
                                Statement.execute(
                                    "insert into note values (\(number), pg_backend_pid())"),
                                Statement.only("select \(number)::int8", of: Int.self))
                        ).1
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(answers == Set(0..<100))
            let (rows, backends) = try await pool.run(
                .only("select count(*), count(distinct backend) from note") {
                    row throws(RowError) in (try row.decode(Int.self), try row.decode(Int.self))
                })
            #expect(rows == 100)
            #expect((2...4).contains(backends))
        }
    }

    @Test("whoever waits too long, or is one too many, is told so")
    func exhaustion() async throws {
        try await TestDatabase.withPool(connections: 1) {
            $0.waitTimeout = .milliseconds(100)
            $0.maximumWaiting = 2
        } _: { pool in
            try await pool.withConnection { _ throws(PostgresError) in
                let start = ContinuousClock.now
                let errors = await withTaskGroup(of: PostgresError?.self) { group in
                    for _ in 0..<5 {
                        group.addTask { await failure { try await pool.execute("select 1") } }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(errors.count == 5)
                #expect(errors.allSatisfy { $0 == .poolExhausted })
                #expect(.now - start >= .milliseconds(100))
            }
            try await pool.execute("select 1")
        }
    }

    @Test("connections are lent in the order of asking")
    func order() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.execute("create table turn (id serial primary key, number int8)")
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await pool.withConnection { session throws(PostgresError) in
                    for number in 0..<20 {
                        group.addTask {
                            try await pool.execute("insert into turn (number) values (\(number))")
                        }
                        // Until the task stands in line.
                        _ = try await session.run(.perform("select pg_sleep(0.02)"))
                    }
                }
                try await group.waitForAll()
            }
            let order = try await pool.run(
                .rows("select number from turn order by id", of: Int.self))
            #expect(order == Array(0..<20))
        }
    }

    @Test("a task that is cancelled stops waiting, and its turn goes to the next")
    func cancellation() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.withConnection { session throws(PostgresError) in
                let task = Task { await failure { try await pool.execute("select 1") } }
                try await session.run(.perform("select pg_sleep(0.05)"))
                task.cancel()
                #expect(await task.value == .cancelled(outcome: .notCommitted))
                let early = Task {
                    withUnsafeCurrentTask { $0?.cancel() }
                    return await failure { try await pool.execute("select 1") }
                }
                #expect(await early.value == .cancelled(outcome: .notCommitted))
            }
            try await pool.execute("select 1")
        }
    }

    @Test("work that was sent is not cut short by cancellation")
    func cancellationInFlight() async throws {
        let database = try await TestDatabase()
        try await database.withPool(connections: 1) { pool in
            try await pool.execute("create table note (id int8)")
            let task = Task {
                try await pool.run(
                    Pipeline(
                        Statement.perform("select pg_sleep(3)"),
                        Statement.execute("insert into note values (1)")))
            }
            #expect(try await database.isAsleep())
            task.cancel()
            #expect(try await task.value.1 == 1)
            #expect(try await pool.count("select count(*) from note") == 1)
        }
    }

    @Test("closing waits for work under way, and refuses what comes and waits")
    func close() async throws {
        let database = try await TestDatabase()
        var configuration = Pool.Configuration(
            connectionString: database.connectionString, applicationName: "test")
        configuration.maximumConnections = 1
        let pool = try Pool(configuration)
        let busy = Task { try await pool.run(.only("select 1 from pg_sleep(8)", of: Int.self)) }
        #expect(try await database.isAsleep())
        let waiting = Task { await failure { try await pool.execute("select 1") } }
        try await Task.sleep(for: .milliseconds(50))
        await pool.close()
        #expect(try await busy.value == 1)
        #expect(await waiting.value == .poolClosed)
        #expect(await failure { try await pool.execute("select 1") } == .poolClosed)
        await pool.close()
    }

    @Test("closing cuts off what goes on past the grace", .timeLimit(.minutes(10)))
    func closeAbruptly() async throws {
        let database = try await TestDatabase()
        let pool = try Pool(
            .init(connectionString: database.connectionString, applicationName: "test"))
        let busy = Task { await failure { try await pool.execute("select pg_sleep(30)") } }
        #expect(try await database.isAsleep())
        await pool.close(within: .milliseconds(50))
        #expect(await busy.value == .connectionLost(outcome: .unknown, cause: nil))
    }

    @Test("pools share a loop, and a hundred pools leave no thread and no descriptor behind")
    func leaks() async throws {
        // In a process of its own: threads and descriptors are counted for the whole process.
        await #expect(processExitsWith: .success) {
            let database = try await TestDatabase()
            let configuration = Pool.Configuration(
                connectionString: database.connectionString, applicationName: "test")
            func round(_ loop: EventLoop?) async throws {
                let pool = try Pool(configuration, on: loop)
                try await pool.execute("select 1")
                // Closed or just dropped: both must do.
                if Bool.random() { await pool.close() }
            }
            let (shared, bystander) = (try EventLoop(), try Pool(configuration, on: nil))
            try await bystander.execute("select 1")
            try await round(shared)
            let before = try OpenResources()
            for number in 0..<100 { try await round(number.isMultiple(of: 2) ? shared : nil) }
            let isClean = try await eventually {
                let now = try OpenResources()
                return now.threads <= before.threads + 2
                    && now.descriptors <= before.descriptors + 30
            }
            #expect(isClean)
            await bystander.close()
        }
    }
}
