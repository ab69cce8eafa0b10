import Foundation
import Postgres
import Testing

@Suite("Values to the server and back")
struct ValueTests {
    @Test("every type returns as it went, at its edges")
    func edges() async throws {
        try await TestDatabase.withPool { pool in
            func echo<Value: Bindable & ColumnDecodable & Equatable>(
                _ values: Value...
            ) async throws {
                for value in values {
                    #expect(try await pool.run(.only("select \(value)", of: Value.self)) == value)
                    let none = try await pool.run(.only("select \(nil as Value?)", of: Value?.self))
                    #expect(none == nil)
                }
            }
            try await echo(true, false)
            try await echo(0, -1, Int.min, Int.max)
            try await echo(Int32.min, Int32.max)
            try await echo(Int16.min, Int16.max)
            try await echo(0.5, -.infinity, .leastNonzeroMagnitude)
            try await echo("", "élève 🇨🇦", String(repeating: "x", count: 100_000))
            try await echo([UInt8](), [0, 255, 0])
            try await echo(UUID(), UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
            try await echo(PostgresDate(daysSince2000: -1), PostgresDate(daysSince2000: 9_000))
            try await echo(PostgresTimestamp(microsecondsSince2000: 1))
            try await echo([String](), ["", "a", "'{}\"\\"])
            try await echo([[UInt8]](), [[], [1], [0, 0]])
            try await echo([UUID(), UUID()], [])
            try await echo([1, 2, 3])
            try await echo([true, false])
        }
    }

    @Test("the server reads what we send as the same value it writes")
    func agreesWithText() async throws {
        try await TestDatabase.withPool { pool in
            let identifier = UUID()
            let moment = PostgresTimestamp(microsecondsSince2000: 1_500_000)
            let row = try await pool.run(
                Statement.only(
                    """
                    select \(PostgresDate(daysSince2000: 366))::text, \(identifier)::text,
                           (\(moment) at time zone 'utc')::text,
                           \(["a b", "c,d"])::text, \([1, 255] as [UInt8])::text, \(Int16(-7))::text
                    """
                ) { row throws(RowError) in
                    var columns: [String] = []
                    for _ in 0..<6 { columns.append(try row.decode()) }
                    return columns
                })
            #expect(
                row == [
                    "2001-01-01", identifier.uuidString.lowercased(), "2000-01-01 00:00:01.5",
                    "{\"a b\",\"c,d\"}", "\\x01ff", "-7",
                ])
        }
    }

    @Test("random texts and bytes return as they went")
    func random() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        try await TestDatabase.withPool { pool in
            for _ in 0..<100 {
                let scalars = (0..<Int.random(in: 0...50, using: &generator)).compactMap { _ in
                    Unicode.Scalar(UInt32.random(in: 1...0x10_FFFF, using: &generator))
                }
                let text = String(String.UnicodeScalarView(scalars))
                let bytes = (0..<Int.random(in: 0...500, using: &generator)).map { _ in
                    UInt8.random(in: 0...255, using: &generator)
                }
                let pipeline = Pipeline(
                    Statement.only("select \(text)", of: String.self),
                    Statement.only("select \(bytes)", of: [UInt8].self))
                let (textBack, bytesBack) = try await pool.run(pipeline)
                #expect(Array(textBack.utf8) == Array(text.utf8), "seed \(seed)")
                #expect(bytesBack == bytes, "seed \(seed)")
            }
        }
    }

    @Test("a row that is not what the decoder reads is an error that names the column")
    func mismatches() async throws {
        try await TestDatabase.withPool { pool in
            func error(_ statement: Statement<some Sendable>) async -> RowError? {
                guard
                    case .undecodable(let error) = await failure({ try await pool.run(statement) })
                else { return nil }
                return error
            }
            #expect(await error(.only("select null::text", of: String.self)) == .column(0, .null))
            #expect(
                await error(.only("select 1", of: String.self)) == .column(0, .wrongType(.int4)))
            #expect(
                await error(.only("select '{}'::text[]", of: [Int].self))
                    == .column(0, .wrongType(.textArray)))
            #expect(
                await error(.only("select array['a', null]", of: [String].self))
                    == .column(0, .null))
            #expect(
                await error(.only("select '{{1},{2}}'::int8[]", of: [Int].self))
                    == .column(0, .malformed))
            #expect(await error(.only("select 1, 2", of: Int.self)) == .unreadColumn(1))
            #expect(
                await error(
                    .only("select 1") { row throws(RowError) in
                        (try row.decode(Int.self), try row.decode(Int.self))
                    }) == .missingColumn(1))
            #expect(await error(.only("select 1 where false", of: Int.self)) == .rowCount(0))
            #expect(
                await error(.first("select generate_series(1, 3)", of: Int.self)) == .rowCount(3))
        }
    }

    @Test("text with a NUL is refused before anything is sent")
    func nul() async throws {
        try await TestDatabase.withPool { pool in
            try await pool.execute("create table note (text text)")
            let work = Pipeline(
                Statement.execute("insert into note values ('first')"),
                Statement.execute("insert into note values (\("a\u{0}b"))"))
            #expect(await failure { try await pool.run(work) } == .unsendable(.nulInText))
            #expect(try await pool.count("select count(*) from note") == 0)
        }
    }

    @Test("more parameters than the protocol counts are refused")
    func tooMany() async throws {
        try await TestDatabase.withPool { pool in
            let many = SQL(joining: (0..<65_536).map { "\($0)" }, separator: ",")
            let work = Statement.rows("select unnest(array[\(many)])", of: Int.self)
            #expect(await failure { try await pool.run(work) } == .unsendable(.tooManyParameters))
        }
    }

    @Test("bytes that are not UTF-8 never reach a Swift string")
    func invalidText() async throws {
        try await TestDatabase.withPool { pool in
            let repaired = String(decoding: [0x61, 0xFF] as [UInt8], as: UTF8.self)
            let echo = try await pool.run(.only("select \(repaired)", of: String.self))
            #expect(echo == "a\u{FFFD}")
        }
    }
}
