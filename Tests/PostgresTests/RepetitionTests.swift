import LocalPostgres
import Testing

@testable import Postgres

@Suite("Work that is run again")
struct RepetitionTests {
    private let lost = PostgresError.connectionLost(outcome: .unknown, cause: nil)

    /// An insert on a connection that is lost under it.
    private func insert(
        _ repetition: Repetition, isServerGone: Bool = false
    ) async throws -> (PostgresError?, rows: Int) {
        let database = try await TestDatabase()
        var outcome: (PostgresError?, rows: Int) = (nil, 0)
        try await database.withPool { direct in
            try await direct.execute("create table note (id int8 primary key)")
            let whole = try CuttingProxy(to: try await TestCluster.shared(), cutting: nil)
            func pool(_ proxy: CuttingProxy) throws -> Pool {
                try Pool(
                    .init(
                        connectionString: database.connectionString(through: proxy.port),
                        applicationName: "test"))
            }
            let rehearsal = try pool(whole)
            try await rehearsal.execute("select 1")
            await rehearsal.close()
            // Up to the first answer's end, less what follows connecting: six messages.
            let place = CuttingProxy.Place(
                direction: .toClient, messages: whole.seen.toClient - 5)
            let proxy = try CuttingProxy(to: try await TestCluster.shared(), cutting: place)
            let cut = try pool(proxy)
            let work = Statement.execute("insert into note values (1) on conflict do nothing")
            if isServerGone { proxy.turnAwayNewcomers() }
            let error = await failure { try await cut.run(work, repeating: repetition) }
            await cut.close()
            outcome = (error, try await direct.count("select count(*) from note"))
        }
        return outcome
    }

    @Test("work said to be idempotent survives the loss of its connection, and is done once")
    func idempotent() async throws {
        let (error, rows) = try await insert(.idempotent("on conflict do nothing"))
        #expect(error == nil && rows == 1)
    }

    @Test("work not said to be so is not run again")
    func never() async throws {
        let (error, _) = try await insert(.never)
        #expect(error == lost)
    }

    @Test("when nothing helps, the doubt that the first attempt left is what is told")
    func doubt() async throws {
        let (error, _) = try await insert(
            .idempotent("on conflict do nothing"), isServerGone: true)
        #expect(error == lost)
    }

    @Test("attempts are bounded, pauses grow, and only what may pass is tried again")
    func pauses() {
        let repetition = Repetition.idempotent("a test", attempts: 4)
        #expect(
            (1...4).map { repetition.pause(after: lost, attempt: $0) } == [
                .milliseconds(50), .milliseconds(100), .milliseconds(200), nil,
            ])
        #expect(Repetition.never.pause(after: lost, attempt: 1) == nil)
        func server(_ code: String) -> PostgresError {
            .server(
                ServerError(
                    sqlState: SQLState(code), constraint: nil, routine: nil, isFatal: false))
        }
        let passing: [PostgresError] = [
            lost, .connectionLost(outcome: .notCommitted, cause: nil), server("40001"),
            server("40P01"), .cannotConnect(.unreachable), .cannotConnect(.timedOut),
            .cannotConnect(.refused(.cannotConnectNow)), .cannotConnect(.notTheSessionWanted),
        ]
        #expect(passing.allSatisfy { repetition.pause(after: $0, attempt: 1) != nil })
        let lasting: [PostgresError] = [
            server("23505"), server("42501"), .deadlineExceeded(outcome: .unknown),
            .cancelled(outcome: .notCommitted), .poolExhausted, .poolClosed, .unsupported,
            .cannotConnect(.refused(SQLState("28P01"))), .cannotConnect(.badConnectionString),
            .cannotConnect(.notSecured), .undecodable(.rowCount(0)), .unsendable(.tooLong),
        ]
        #expect(lasting.allSatisfy { repetition.pause(after: $0, attempt: 1) == nil })
    }
}
