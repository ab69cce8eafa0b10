import Glibc
import LocalPostgres
import Postgres
import Testing

@Suite("A server struck at every step of a transaction")
struct CrashTests {
    /// What happens to the backend.
    enum Blow: String, CaseIterable, Sendable {
        /// An administrator ends its session.
        case terminated
        /// It is killed, and the whole server restarts itself.
        case killed
        /// The whole server is stopped without ado and started again.
        case stopped
    }

    /// When it happens.
    enum Step: String, CaseIterable, Sendable {
        case beforeBeginning, afterBegin, afterInsert, duringStatement, duringCommit, duringPipeline

        /// Whether the blow falls while the server sleeps over a statement.
        var isAsleep: Bool {
            [.duringStatement, .duringCommit, .duringPipeline].contains(self)
        }
    }

    @Test("what is told of the work is what became of it", .timeLimit(.minutes(5)))
    func blows() async throws {
        try await Clusters.withOne { cluster in
            let string = cluster.connectionString(database: "postgres", user: "postgres")
            var configuration = Pool.Configuration(
                connectionString: string, applicationName: "test")
            configuration.maximumConnections = 1
            let (pool, direct) = (try Pool(configuration), try Pool(configuration))
            try await prepare(direct)
            var number = 0
            for blow in Blow.allCases {
                for step in Step.allCases {
                    number += 1
                    let deed = Deed(number: number, step: step, pool: pool) { backend in
                        if step.isAsleep { try await awaitSleep(of: backend, direct) }
                        try await strike(blow, backend, cluster, direct)
                    }
                    let error = await failure { try await deed.run() }
                    // Both pools find the server again by themselves.
                    let again = Repetition.idempotent("it only looks", attempts: 20)
                    let count: Statement<Int> = .only(
                        "select count(*) from note where id = \(number)")
                    let seen = try await pool.run(count, repeating: again)
                    let kept = try await direct.run(count, repeating: again)
                    #expect(seen == kept)
                    check(error, kept, step, "\(blow) \(step)")
                }
            }
            await pool.close()
            await direct.close()
        }
    }

    private func check(_ error: PostgresError?, _ kept: Int, _ step: Step, _ place: String) {
        switch (step, error) {
        case (.beforeBeginning, nil): #expect(kept == 1, "\(place)")
        // It was still starting again.
        case (.beforeBeginning, .cannotConnect): #expect(kept == 0, "\(place)")
        case (.afterBegin, .connectionLost(.notCommitted, _)),
            (.afterInsert, .connectionLost(.notCommitted, _)),
            (.duringStatement, .connectionLost(.notCommitted, _)),
            (.duringPipeline, .connectionLost(.notCommitted, _)):
            #expect(kept == 0, "\(place)")
        case (.duringCommit, .connectionLost(.unknown, _)),
            (.duringPipeline, .connectionLost(.unknown, _)):
            // The blow fell before the end of what it fell on.
            #expect(kept == 0, "\(place)")
        default: Issue.record("\(place): \(error?.description ?? "no error")")
        }
    }

    /// A table some of whose rows make the commit take long.
    private func prepare(_ pool: Pool) async throws {
        try await pool.withConnection { session throws(PostgresError) in
            try await session.run(
                Script(
                    trusted: """
                        create table note (id int8 primary key, slow bool not null);
                        create function dawdle() returns trigger language plpgsql as
                          $$ begin perform pg_sleep(20); return null; end $$;
                        create constraint trigger dawdle after insert on note
                          deferrable initially deferred for each row when (new.slow)
                          execute function dawdle();
                        """))
        }
    }

    private func awaitSleep(of backend: Int32, _ direct: Pool) async throws {
        let sleeping: SQL = """
            select count(*) from pg_stat_activity
            where pid = \(backend) and wait_event = 'PgSleep'
            """
        let isAsleep = try await eventually { try await direct.count(sleeping) == 1 }
        #expect(isAsleep)
    }

    private func strike(
        _ blow: Blow, _ backend: Int32, _ cluster: LocalCluster, _ direct: Pool
    ) async throws {
        switch blow {
        case .terminated: try await direct.execute("select pg_terminate_backend(\(backend), 5000)")
        case .killed: kill(backend, SIGKILL)
        case .stopped:
            try await cluster.stop(.immediate)
            try await cluster.start()
        }
    }
}

/// Inserts a row, and is struck at a step.
private struct Deed: Sendable {
    let number: Int
    let step: CrashTests.Step
    let pool: Pool
    let strike: @Sendable (_ backend: Int32) async throws -> Void

    func run() async throws {
        let backend = try await pool.run(
            .only("select pg_backend_pid()", of: Int32.self),
            repeating: .idempotent("it only asks", attempts: 8))
        if step == .beforeBeginning {
            try await strike(backend)
            // Until the loop has seen it.
            try await Task.sleep(for: .milliseconds(50))
        }
        switch step {
        case .duringPipeline:
            try await struckMeanwhile(backend) {
                _ = try await pool.run(
                    Pipeline(insert(), Statement.perform("select pg_sleep(20)")))
            }
        case .duringStatement, .duringCommit:
            try await struckMeanwhile(backend) { try await transaction(backend) }
        default: try await transaction(backend)
        }
    }

    private func insert() -> Statement<Int> {
        .execute("insert into note values (\(number), \(step == .duringCommit))")
    }

    private func transaction(_ backend: Int32) async throws {
        try await pool.withTransaction { session throws(PostgresError) in
            if step == .afterBegin { await struck(backend) }
            _ = try await session.run(insert())
            if step == .afterInsert { await struck(backend) }
            if step == .duringStatement {
                try await session.run(.perform("select pg_sleep(20)"))
            }
            _ = try await session.run(.only("select 1", of: Int32.self))
            return Verdict.commit(())
        }
    }

    private func struck(_ backend: Int32) async {
        await #expect(throws: Never.self) { try await strike(backend) }
    }

    private func struckMeanwhile(
        _ backend: Int32, _ work: @escaping @Sendable () async throws -> Void
    ) async throws {
        let task = Task { try await work() }
        try await strike(backend)
        try await task.value
    }
}
