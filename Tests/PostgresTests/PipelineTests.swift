import Postgres
import Testing

@Suite("Pipelines")
struct PipelineTests {
    @Test("parts of all shapes answer in order, in one transaction")
    func shapes() async throws {
        try await TestDatabase.withPool { pool in
            try await pool.execute("create table note (id int8 primary key)")
            let inserts = Pipeline.all(
                (1...5).map { Statement.execute("insert into note values (\($0))") })
            let work = Pipeline(
                Statement.perform("select set_config('test.word', \("hold"), true)"),
                inserts,
                Statement.only("select current_setting('test.word')", of: String.self),
                Statement.first("select id from note where id = \(9)", of: Int.self),
                Statement.rows("select id from note order by id", of: Int.self).map(\.count),
                Statement.only("select count(distinct xmin::text) from note", of: Int.self))
            let (_, counts, word, none, rows, transactions) = try await pool.run(work)
            #expect(counts == [1, 1, 1, 1, 1])
            #expect(word == "hold")
            #expect(none == nil)
            #expect(rows == 5)
            #expect(transactions == 1)
            let after: String? = try await pool.run(
                .only("select current_setting('test.word', true)", of: String?.self))
            #expect(after == "")
        }
    }

    @Test("nothing at all can be run")
    func empty() async throws {
        try await TestDatabase.withPool { pool in
            let outputs = try await pool.run(Pipeline.all([Statement<Int>]()))
            #expect(outputs.isEmpty)
        }
    }

    @Test("a failure in the middle undoes everything and leaves the connection sound")
    func rollback() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.execute(
                "create table note (id int8, constraint \"a note is small\" check (id < 100))")
            let backend = try await pool.backend()
            let work = Pipeline(
                Statement.execute("insert into note values (\(1))"),
                Statement.execute("insert into note values (\(100))"),
                Statement.execute("insert into note values (\(2)) -- another text"))
            for _ in 0..<3 {
                let error = await failure { try await pool.run(work) }
                #expect(error?.sqlState == .checkViolation)
                #expect(error?.constraint == "a note is small")
            }
            #expect(try await pool.count("select count(*) from note") == 0)
            #expect(try await pool.backend() == backend)
        }
    }

    @Test("a commit that fails is thrown, and undoes everything")
    func deferred() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.execute(
                """
                create table note (
                  id int8, constraint "one each" unique (id) deferrable initially deferred)
                """)
            let insert = Statement.execute("insert into note values (\(1))")
            let backend = try await pool.backend()
            let error = await failure { try await pool.run(Pipeline(insert, insert)) }
            #expect(error?.sqlState == .uniqueViolation)
            #expect(error?.constraint == "one each")
            #expect(try await pool.count("select count(*) from note") == 0)
            #expect(try await pool.backend() == backend)
        }
    }

    @Test("SQL that does not parse is an error with its code and without its text")
    func syntax() async throws {
        try await TestDatabase.withPool { pool in
            let error = await failure { try await pool.execute("selec 'secret'") }
            #expect(error?.sqlState == SQLState("42601"))
            let conversion = await failure { try await pool.execute("select \("secret")::int8") }
            #expect(conversion?.sqlState == SQLState("22P02"))
            #expect("\(String(describing: conversion))".contains("secret") == false)
            #expect("\(String(reflecting: conversion))".contains("secret") == false)
        }
    }

    @Test("statements are prepared once per connection and bounded")
    func prepared() async throws {
        try await TestDatabase.withPool(connections: 1) {
            $0.maximumPreparedStatements = 5
        } _: { pool in
            let names: Statement<Int> = .only("select count(*) from pg_prepared_statements")
            let before = try await pool.run(names)
            for number in 1...20 {
                #expect(try await pool.run(.only("select \(number)", of: Int.self)) == number)
            }
            #expect(try await pool.run(names) == before + 1)
            let texts: [SQL] = [
                "select 1", "select 2", "select 3", "select 4", "select 5", "select 6", "select 7",
            ]
            for _ in 0..<3 {
                for text in texts { _ = try await pool.run(Statement.perform(text)) }
                _ = try await pool.run(Pipeline.all(texts.map { Statement.perform($0) }))
            }
            for text in texts { _ = try await pool.run(Statement.perform(text)) }
            #expect(try await pool.run(names) <= 6)
        }
    }

    @Test("a statement whose plan went stale fails once and then works")
    func stalePlan() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            try await pool.execute("create table note (id int8)")
            let all = Statement.perform("select * from note")
            try await pool.run(all)
            try await pool.execute("alter table note add column text text")
            #expect(await failure { try await pool.run(all) }?.sqlState == SQLState("0A000"))
            try await pool.run(all)
        }
    }

    @Test("a copy is refused and the pool goes on")
    func copy() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let error = await failure { try await pool.execute("copy (select 1) to stdout") }
            #expect(error == .unsupported)
            let one = try await pool.count("select 1")
            #expect(one == 1)
        }
    }

    @Test("large values go both ways at once without blocking", .timeLimit(.minutes(10)))
    func large() async throws {
        try await TestDatabase.withPool(connections: 2) { pool in
            let megabyte = [UInt8](repeating: 7, count: 1 << 20)
            let echo: Statement<[UInt8]> = .only("select \(megabyte)")
            let work = Pipeline.all(Array(repeating: echo, count: 24))
            async let first = pool.run(work)
            async let second = pool.run(work)
            let outputs = try await first + second
            #expect(outputs.count == 48)
            #expect(outputs.allSatisfy { $0 == megabyte })
        }
    }
}
