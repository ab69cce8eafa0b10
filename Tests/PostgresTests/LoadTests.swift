import Glibc
import Synchronization
import Testing

@testable import Postgres

@Suite("The pool under load and under failures")
struct LoadTests {
    @Test("of many more tasks than places each gets one answer, and the pool is whole afterwards")
    func crowd() async throws {
        try await TestDatabase.withPool(connections: 4) {
            $0.maximumWaiting = 1_500
            $0.waitTimeout = .seconds(20)
        } _: { pool in
            let seed = UInt64.random(in: 0...UInt64.max)
            var generator = SeededGenerator(seed: seed)
            let fates = (0..<2_000).map { _ in Int.random(in: 0..<10, using: &generator) }
            let answers = await withTaskGroup(of: PostgresError?.self) { group in
                for fate in fates {
                    group.addTask {
                        let task = Task {
                            await failure {
                                try await pool.run(
                                    .perform("select pg_sleep(0.0005)"),
                                    whenCancelled: fate < 2 ? .stop : .finish)
                            }
                        }
                        if fate < 4 { task.cancel() }
                        return await task.value
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 2_000)
            let refused = answers.compactMap { $0 }
            #expect(
                refused.allSatisfy {
                    $0 == .poolExhausted || $0 == .cancelled(outcome: .notCommitted)
                }, "seed \(seed)")
            #expect(answers.contains(nil) && refused.contains(.cancelled(outcome: .notCommitted)))
            let backends = try await backends(of: pool)
            #expect(backends == 4)
        }
    }

    /// How many connections the pool can use at once.
    private func backends(of pool: Pool) async throws -> Int {
        let pids = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await pool.run(.only("select pg_backend_pid() from pg_sleep(0.1)"))
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        return pids.count
    }

    @Test("nobody waits much longer than those who came with him")
    func fairness() async throws {
        try await TestDatabase.withPool(connections: 2) { pool in
            let clock = ContinuousClock()
            let waits = try await concurrently(Array(0..<40), width: 40) { _ in
                var longest = Duration.zero
                for _ in 0..<10 {
                    let time = try await clock.measure {
                        try await pool.run(.perform("select pg_sleep(0.002)"))
                    }
                    longest = max(longest, time)
                }
                return longest
            }
            // Each waits for 19 others on either place, 2 ms each and what a round trip costs.
            let shortest = try #require(waits.min())
            let longest = try #require(waits.max())
            #expect(longest < shortest * 4 + .milliseconds(100))
        }
    }

    @Test("writing to a socket that is closed, which libpq does to cancel, ends no process")
    func signals() async {
        await #expect(processExitsWith: .success) {
            signal(SIGPIPE, SIG_DFL)
            let loop = try EventLoop()
            let written = await withCheckedContinuation { done in
                let isPosted = loop.cancels.post {
                    var ends: [Int32] = [0, 0]
                    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
                    close(ends[1])
                    done.resume(returning: write(ends[0], "x", 1))
                    close(ends[0])
                }
                if !isPosted { done.resume(returning: 0) }
            }
            #expect(written == -1)
        }
    }

    @Test("ten thousand failures leave no descriptor, thread or timer", .timeLimit(.minutes(10)))
    func failures() async throws {
        // In a process of its own: threads and descriptors are counted for the whole process.
        await #expect(processExitsWith: .success) {
            let database = try await TestDatabase()
            let loop = try EventLoop()
            var configuration = Pool.Configuration(
                connectionString: database.connectionString, applicationName: "test")
            let sound = try Pool(configuration, on: loop)
            configuration.connectionString = "host=/nowhere,127.0.0.1 port=1 user=postgres"
            let broken = try Pool(configuration, on: loop)
            try await sound.execute("select 1")
            let before = try OpenResources()
            for _ in 0..<10 {
                let errors = try await concurrently(Array(0..<1_000)) { number in
                    switch number % 5 {
                    case 0: await failure { try await broken.execute("select 1") }
                    case 1: await failure { try await sound.execute("select 1/0") }
                    case 2: await failure { try await sound.execute("selec") }
                    case 3:
                        await failure {
                            try await sound.run(
                                .perform("select pg_sleep(1)"), within: .milliseconds(1))
                        }
                    default:
                        await failure {
                            try await sound.execute("select pg_terminate_backend(pg_backend_pid())")
                        }
                    }
                }
                #expect(errors.allSatisfy { $0 != nil })
            }
            // Asking again pauses for a tenth of a second.
            let isClean = try await eventually {
                let now = try OpenResources()
                return now.threads <= before.threads + 6
                    && now.descriptors <= before.descriptors + 16
                    && loop.state.withLock { $0.timers.count } == 0
                    && loop.state.withLock { $0.sockets.count } <= 8
            }
            #expect(isClean)
            await sound.close()
            await broken.close()
            #expect(loop.state.withLock { $0.sockets.count } == 0)
        }
    }
}
