import LocalPostgres
import Postgres
import Testing

@Suite("Connections cut at every message, in both directions")
struct CutTests {
    /// Ways to insert one row.
    enum Work: String, CaseIterable, Sendable {
        case pipeline, transaction, script
    }

    /// How a connection ends that is cut.
    enum Ending: String, CaseIterable, Sendable {
        case hangingUp, silence
    }

    struct Told: Sendable {
        let place: CuttingProxy.Place?
        let number: Int
        let error: PostgresError?
        let time: Duration
        let seen: CuttingProxy.Counts
    }

    @Test(
        "what is told of the work is what became of it", .serialized, .timeLimit(.minutes(4)),
        arguments: Work.allCases, Ending.allCases)
    func cuts(work: Work, ending: Ending) async throws {
        let database = try await TestDatabase()
        try await database.withPool { direct in
            try await direct.execute("create table note (id int8)")
            let whole = try await attempt(work, 0, in: database, cutting: nil, ending)
            #expect(whole.error == nil)
            let places = places(upTo: whole.seen, ending)
            let told = try await concurrently(Array(places.enumerated()), width: 16) {
                number, place in
                try await attempt(work, number + 1, in: database, cutting: place, ending)
            }
            // Nothing of it goes on.
            let isQuiet = try await eventually {
                try await direct.count(
                    """
                    select count(*) from pg_stat_activity
                    where application_name = 'cut' and datname = current_database()
                    """) == 0
            }
            #expect(isQuiet)
            let kept = Set(try await direct.run(.rows("select id from note", of: Int.self)))
            for one in told { check(one, isKept: kept.contains(one.number)) }
            if ending == .hangingUp { checkStrength(told, kept) }
        }
    }

    private func check(_ told: Told, isKept: Bool) {
        let place = told.place?.description ?? ""
        #expect(told.time < .seconds(30), "\(place)")
        switch told.error {
        case nil: #expect(isKept, "\(place)")
        case .cannotConnect, .connectionLost(.notCommitted, _), .deadlineExceeded(.notCommitted):
            #expect(!isKept, "\(place)")
        case .connectionLost(.unknown, _), .deadlineExceeded(.unknown): break
        case .some(let other): Issue.record("\(place): \(other)")
        }
    }

    /// All that may come of a cut does, or this would show little.
    private func checkStrength(_ told: [Told], _ kept: Set<Int>) {
        let unknown = told.filter {
            switch $0.error {
            case .connectionLost(.unknown, _), .deadlineExceeded(.unknown): true
            default: false
            }
        }
        #expect(unknown.contains { kept.contains($0.number) })
        #expect(unknown.contains { !kept.contains($0.number) })
        #expect(told.contains { $0.error == nil })
        #expect(told.contains { if case .cannotConnect = $0.error { true } else { false } })
    }

    /// Every boundary between messages, and after the first and the sixth byte of each.
    private func places(
        upTo seen: CuttingProxy.Counts, _ ending: Ending
    ) -> [CuttingProxy.Place] {
        let ways: [(CuttingProxy.Direction, Int)] = [
            (.toServer, seen.toServer), (.toClient, seen.toClient),
        ]
        return ways.flatMap { direction, count in
            (0...count).flatMap { messages in
                (ending == .silence ? [0] : [0, 1, 6]).map { bytes in
                    CuttingProxy.Place(
                        direction: direction, messages: messages, bytes: bytes,
                        isSilent: ending == .silence)
                }
            }
        }
    }

    private func attempt(
        _ work: Work, _ number: Int, in database: TestDatabase,
        cutting place: CuttingProxy.Place?, _ ending: Ending
    ) async throws -> Told {
        let proxy = try CuttingProxy(to: try await TestCluster.shared(), cutting: place)
        var configuration = Pool.Configuration(
            connectionString: database.connectionString(through: proxy.port),
            applicationName: "cut")
        configuration.maximumConnections = 1
        if place?.isSilent == true {
            configuration.connectTimeout = .milliseconds(500)
            configuration.runTimeout = .milliseconds(300)
            configuration.stopTimeout = .milliseconds(300)
        }
        let pool = try Pool(configuration)
        let start = ContinuousClock.now
        let error = await failure { try await work.run(number, on: pool) }
        let time = ContinuousClock.now - start
        await pool.close(within: .zero)
        return Told(place: place, number: number, error: error, time: time, seen: proxy.seen)
    }
}

extension CutTests.Work {
    fileprivate func run(_ number: Int, on pool: Pool) async throws {
        let insert = Statement.execute("insert into note values (\(number))")
        let look = Statement.rows("select id from note where id = \(number)", of: Int.self)
        switch self {
        case .pipeline:
            let (before, _, after) = try await pool.run(Pipeline(look, insert, look))
            #expect(before == [] && after == [number])
        case .transaction:
            let after = try await pool.withTransaction { session throws(PostgresError) in
                _ = try await session.run(look)
                _ = try await session.run(insert)
                return Verdict.commit(try await session.run(look))
            }
            #expect(after == [number])
        case .script:
            let insert = "insert into note values (\(number))"
            try await pool.withConnection { session throws(PostgresError) in
                try await session.run(Script(trusted: "select 1; \(insert); select 2"))
            }
        }
    }
}
