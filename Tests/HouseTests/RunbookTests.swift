import Testing

@Suite("The operator's book")
struct RunbookTests {
    @Test("has a line for everything that may be logged, and no other")
    func observations() throws {
        let source = try #require(SourceFile("Sources/Server/Observation.swift")).text
        let kinds = source.matches(of: /case \.\w+: "([a-z-]+)"/).map { String($0.1) }
        #expect(kinds.count > 10)
        let book = try #require(SourceFile("deploy/RUNBOOK.md"))
        let part = book.lines.drop { $0 != "## What the log says" }.dropFirst()
            .prefix { !$0.hasPrefix("## ") }
        let named = part.filter { $0.hasPrefix("| `") }.flatMap { row in
            row.split(separator: "|")[0].matches(of: /`([a-z-]+)`/).map { String($0.1) }
        }
        #expect(named.sorted() == kinds.sorted())
    }
}
