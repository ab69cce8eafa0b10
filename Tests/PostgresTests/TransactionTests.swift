import Postgres
import Testing

@Suite("Transactions that decide midway")
struct TransactionTests {
    private func withNotes(_ body: (Pool) async throws -> Void) async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.execute("create table note (id int8 primary key)")
            try await body(pool)
            try await pool.execute("select 1")
        }
    }

    private let insert: Statement<Int> = .execute("insert into note values (\(1))")
    private let count: SQL = "select count(*) from note"

    @Test("what is decided is what is kept")
    func verdicts() async throws {
        try await withNotes { pool in
            let undone = try await pool.withTransaction { session throws(PostgresError) in
                Verdict.rollback(try await session.run(insert))
            }
            #expect(undone == 1)
            #expect(try await pool.count(count) == 0)
            let isolation: Statement<String> = .only("show transaction_isolation")
            let kept = try await pool.withTransaction(.serializable) {
                session throws(PostgresError) in
                _ = try await session.run(insert)
                return Verdict.commit(try await session.run(isolation))
            }
            #expect(kept == "serializable")
            #expect(try await pool.count(count) == 1)
        }
    }

    @Test("a thrown error undoes, and the connection is used again")
    func thrown() async throws {
        try await withNotes { pool in
            let backend = try await pool.backend()
            let error = await failure {
                try await pool.withTransaction { session throws(PostgresError) -> Verdict<Int> in
                    _ = try await session.run(insert)
                    return .commit(try await session.run(insert))
                }
            }
            #expect(error?.sqlState == .uniqueViolation)
            let kept = try await pool.count(count)
            #expect(kept == 0)
            #expect(try await pool.backend() == backend)
        }
    }

    @Test("a failure that the body lets pass is not committed in silence")
    func swallowed() async throws {
        try await withNotes { pool in
            let error = await failure {
                try await pool.withTransaction { session throws(PostgresError) in
                    _ = try await session.run(insert)
                    _ = try? await session.run(insert)
                    return Verdict.commit(())
                }
            }
            #expect(error?.sqlState == .uniqueViolation)
            let kept = try await pool.count(count)
            #expect(kept == 0)
        }
    }

    @Test("a connection lost before the commit has committed nothing")
    func lost() async throws {
        try await withNotes { pool in
            let error = await failure {
                try await pool.withTransaction { session throws(PostgresError) in
                    _ = try await session.run(insert)
                    let sleep = Statement.perform("select pg_sleep(20)")
                    return Verdict.commit(try await session.run(sleep, within: .milliseconds(50)))
                }
            }
            #expect(error == .deadlineExceeded(outcome: .notCommitted))
            let kept = try await pool.count(count)
            #expect(kept == 0)
        }
    }

    @Test("a connection left in a transaction is not used again")
    func leftOpen() async throws {
        try await withNotes { pool in
            let backend = try await pool.backend()
            try await pool.withConnection { session throws(PostgresError) in
                try await session.run(.perform("begin"))
                _ = try await session.run(insert)
            }
            #expect(try await pool.backend() != backend)
            #expect(try await pool.count(count) == 0)
        }
    }

    @Test("a script runs whole or not at all, and within a transaction")
    func scripts() async throws {
        try await withNotes { pool in
            try await pool.withConnection { session throws(PostgresError) in
                try await session.run(
                    Script(trusted: "insert into note values (1), (2); select 3; select;"))
                _ = try await session.run(.only("select 1", of: Int.self))
            }
            #expect(try await pool.count(count) == 2)
            let broken = await failure {
                try await pool.withConnection { session throws(PostgresError) in
                    try await session.run(
                        Script(
                            trusted: "insert into note values (3); insert into note values (1);"))
                }
            }
            #expect(broken?.sqlState == .uniqueViolation)
            #expect(try await pool.count(count) == 2)
            try await pool.withTransaction { session throws(PostgresError) in
                try await session.run(
                    Script(trusted: "create table other (id int8); delete from note"))
                return Verdict.rollback(())
            }
            #expect(try await pool.count(count) == 2)
        }
    }

    @Test("notices are not printed, and a script past its deadline is stopped")
    func noticesAndDeadline() async throws {
        try await withNotes { pool in
            try await pool.withConnection { session throws(PostgresError) in
                try await session.run(
                    Script(trusted: "do $$ begin raise warning 'not seen'; end $$"))
            }
            let error = await failure {
                try await pool.withConnection { session throws(PostgresError) in
                    try await session.run(
                        Script(trusted: "select pg_sleep(20)"), within: .milliseconds(50))
                }
            }
            #expect(error == .deadlineExceeded(outcome: .notCommitted))
        }
    }
}
