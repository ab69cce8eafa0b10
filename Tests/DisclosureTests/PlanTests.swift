import Foundation
import Testing

@testable import Disclosure

@Suite struct PlanTests {
    @Test func `the plan spends nine quarters of each ticket's budget`() {
        let spent = PublicationPlan.current.spent
        #expect(spent.numerator == 9 && spent.denominator == 4)
        #expect(PublicationPlan.current.tables.map(\.table) == CountTable.allCases)
        #expect(PublicationPlan.current.tables.map(\.cells) == [3, 32, 48, 2, 8, 5, 5])
    }

    @Test func `noise is scaled to the contribution of one ticket`() {
        let scales = PublicationPlan.current.tables.map(\.noise)
        let quarter = DiscreteLaplace(numerator: 1, denominator: 4)
        let half = DiscreteLaplace(numerator: 1, denominator: 2)
        let risk = DiscreteLaplace(numerator: 1, denominator: 1_680)
        #expect(scales == [quarter, half, half, quarter, risk, quarter, quarter])
    }

    @Test func `the total weighs each table by how sure it is`() {
        // 384·ε²/cells is 8, 3, 2, 12 and 3 for the tables that count tickets received.
        let tables = PublicationPlan.current.tables.prefix(5)
        let weights = tables.map { planned in
            384 * planned.epsilon.numerator * planned.epsilon.numerator
                / (planned.epsilon.denominator * planned.epsilon.denominator * planned.cells)
        }
        #expect(weights == [8, 3, 2, 12, 3])
    }

    @Test func `true counts show in no print, dump, mirror or error`() throws {
        var tables = evenTables
        tables[.language] = [777_777, 777_777]
        let counts = try ConfidentialCounts(period: 1, tables: tables)
        var dumped = ""
        dump(counts, to: &dumped)
        dump([counts as Any?], to: &dumped)
        let shown = "\(counts) \(String(reflecting: counts)) \([counts]) \(dumped)"
        #expect(!shown.contains("777777") && !shown.contains("192"))
        #expect(Mirror(reflecting: counts).children.isEmpty)
        #expect(!((counts as Any) is any Encodable))
        tables[.language] = [777_777, -1]
        let error = #expect(throws: DisclosureError.outOfRange(.language)) {
            try ConfidentialCounts(period: 1, tables: tables)
        }
        #expect(!"\(String(describing: error))".contains("777"))
    }

    @Test(arguments: CountTable.allCases) func `a table that is missing or misshapen is refused`(
        _ table: CountTable
    ) {
        var tables = evenTables
        tables[table] = nil
        #expect(throws: DisclosureError.wrongShape(table)) {
            try ConfidentialCounts(period: 0, tables: tables)
        }
        tables[table] = (evenTables[table] ?? []) + [0]
        #expect(throws: DisclosureError.wrongShape(table)) {
            try ConfidentialCounts(period: 0, tables: tables)
        }
        tables[table] = evenTables[table]?.map { _ in Int.max }
        #expect(throws: DisclosureError.outOfRange(table)) {
            try ConfidentialCounts(period: 0, tables: tables)
        }
    }

    @Test(arguments: [-1, Int.min, 1_000_001, .max]) func `a period out of range is refused`(
        _ period: Int
    ) {
        #expect(throws: DisclosureError.wrongPeriod) {
            try ConfidentialCounts(period: period, tables: evenTables)
        }
    }

    @Test func `figures that were altered in storage are not read`() throws {
        var generator = Seeded(3)
        let figures = try quarter(period: 1).released(using: &generator)
        for planned in PublicationPlan.current.tables {
            for index in 0..<planned.cells {
                var stored = CountTable.allCases.reduce(into: [CountTable: [Int]]()) {
                    $0[$1] = figures[$1]
                }
                stored[planned.table]?[index] += 1
                #expect(throws: DisclosureError.doesNotAgree) {
                    try PublishedFigures(stored: stored)
                }
                stored[planned.table]?[index] = .min
                #expect(throws: DisclosureError.outOfRange(planned.table)) {
                    try PublishedFigures(stored: stored)
                }
                stored[planned.table]?.remove(at: index)
                #expect(throws: DisclosureError.wrongShape(planned.table)) {
                    try PublishedFigures(stored: stored)
                }
            }
        }
    }

    @Test func `two-way tables that tell of different contexts are not read`() throws {
        var stored = CountTable.allCases.reduce(into: [CountTable: [Int]]()) {
            $0[$1] = NoisyTables(period: 0, cells: evenTables).agreed()[$1]
        }
        stored[.platformContext]?[0] += 1
        stored[.platformContext]?[1] -= 1
        #expect(throws: DisclosureError.doesNotAgree) { try PublishedFigures(stored: stored) }
    }

    @Test func `the greatest counts allowed are released without overflow`() throws {
        var tables: [CountTable: [Int]] = [:]
        for planned in PublicationPlan.current.tables {
            let greatest = ConfidentialCounts.greatestCell * planned.contribution
            tables[planned.table] = Array(repeating: greatest, count: planned.cells)
        }
        var generator = Seeded(9)
        let counts = try ConfidentialCounts(
            period: ConfidentialCounts.greatestPeriod, tables: tables)
        #expect(counts.released(using: &generator).total > ConfidentialCounts.greatestCell)
    }

    @Test func `counts are read from the simulation's JSON`() throws {
        let numbers = CountTable.allCases.map { "\"\($0.rawValue)\":\(evenTables[$0] ?? [])" }
        let json = "{\(numbers.joined(separator: ",")),\"period\":5}"
        let counts = try JSONDecoder().decode(ConfidentialCounts.self, from: Data(json.utf8))
        var first = Seeded(1)
        var second = Seeded(1)
        #expect(
            counts.noised(using: &first) == (try quarter(period: 5)).noised(using: &second))
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(
                ConfidentialCounts.self, from: Data("{\"period\":5}".utf8))
        }
    }

    @Test func `releases are written as JSON under the simulation's keys`() throws {
        var generator = Seeded(2)
        let noisy = try quarter(period: 0).noised(using: &generator)
        let raw = try JSONDecoder().decode([String: [Int]].self, from: Data(noisy.jsonLine.utf8))
        #expect(raw.count == 7 && raw["RK"] == noisy[.risk])
        let figures = noisy.agreed()
        let line = Data(figures.jsonLine.utf8)
        let agreed = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        #expect(agreed["N"] as? Int == figures.total && agreed["A"] as? Int == figures.resolved)
        #expect(agreed["topic"] as? [Int] == figures.topics)
        #expect(agreed["platform"] as? [Int] == figures.platforms)
        #expect(agreed["context"] as? [Int] == figures.contexts)
        for (key, table) in [
            ("MT", CountTable.months), ("TC", .topicContext), ("PC", .platformContext),
            ("LG", .language), ("risk", .risk), ("RT", .response), ("OC", .outcome),
        ] {
            #expect(agreed[key] as? [Int] == figures[table])
        }
        #expect(agreed.count == 12)
    }
}
