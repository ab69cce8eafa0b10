import Testing

@testable import Postgres

@Suite("SQL as a value")
struct SQLTests {
    @Test("interpolated values become numbered parameters of declared types")
    func interpolation() {
        let sql: SQL = "select \(1), \("two"), \(true), \(nil as [UInt8]?)"
        #expect(sql.text == "select $1, $2, $3, $4")
        #expect(sql.parameters.types == [20, 25, 16, 17])
        #expect(sql.parameters.places.map(\.length) == [8, 3, 1, nil])
    }

    @Test("what looks like SQL in a value stays a value")
    func injection() {
        let name = "'; drop table ticket; --"
        let sql: SQL = "select * from ticket where name = \(name)"
        #expect(sql.text == "select * from ticket where name = $1")
    }

    @Test("fragments are spliced in and their parameters renumbered, past nine too")
    func fragments() {
        let inner: SQL = "b = \(2) and c = \("three")"
        let outer: SQL = "a = \(1) and (\(inner)) and d = \(4)"
        #expect(outer.text == "a = $1 and (b = $2 and c = $3) and d = $4")
        let many = (1...12).map { number -> SQL in "x = \(number)" }
        let joined = SQL(joining: many, separator: " or ")
        let whole: SQL = "\(joined) or \(inner)"
        #expect(whole.text.hasSuffix("x = $12 or b = $13 and c = $14"))
        #expect(whole.parameters.count == 14)
        #expect(whole.parameters.bytes.count == 13 * 8 + 5)
    }

    @Test("a dollar sign in a literal is left alone when fragments are renumbered")
    func dollars() {
        let inner: SQL = "'$1' || \("é") || '$2é'"
        let outer: SQL = "select \(0), \(inner)"
        #expect(outer.text == "select $1, '$1' || $2 || '$2é'")
    }

    @Test("a refused value is remembered through splicing")
    func refused() {
        let inner: SQL = "name = \("a\u{0}b")"
        let outer: SQL = "select 1 where \(inner)"
        #expect(outer.failure == .nulInText)
        let array: SQL = "select \(["a", "b\u{0}"])"
        #expect(array.failure == .nulInText)
    }

    @Test("errors say codes and names and nothing else")
    func descriptions() {
        let error = ServerError(
            sqlState: .checkViolation, constraint: "a ticket has a topic",
            routine: "ExecConstraints", isFatal: false)
        #expect(
            "\(PostgresError.server(error))"
                == "server error 23514 a ticket has a topic ExecConstraints")
        #expect(SQLState("no code").description == "XX000")
    }

    @Test("a configuration prints no connection string")
    func configuration() {
        let configuration = Pool.Configuration(
            connectionString: "password=open-sesame", applicationName: "desk")
        var dumped = ""
        dump(configuration, to: &dumped)
        let printed = "\(configuration) \(String(reflecting: configuration)) \(dumped)"
        #expect(!printed.contains("sesame"))
    }
}
