import Testing

@testable import Disclosure

@Suite struct AgreementTests {
    @Test func `ten thousand releases add up, empty ones included`() throws {
        var generator = Seeded(0xA63EE)
        for round in 0..<10_000 {
            let counts =
                switch round % 3 {
                case 0: try ConfidentialCounts.empty(period: round)
                case 1: try quarter(period: round)
                default: try ConfidentialCounts(period: round, tables: unrelated(&generator))
                }
            let noisy = counts.noised(using: &generator)
            let figures = noisy.agreed()
            try check(figures, "seed \(generator.seed), release \(round)")
            #expect(noisy.agreed() == figures, "agreement draws nothing")
        }
    }

    @Test func `a release has the same 103 keys whatever was counted`() throws {
        var generator = Seeded(103)
        let keys = Figure.cells.map(\.key)
        #expect(keys.count == 103 && Set(keys).count == 103)
        #expect(Figure.all.count == 129 && Set(Figure.all.map(\.key)).count == 129)
        for counts in [try ConfidentialCounts.empty(period: 0), try quarter(period: 0)] {
            let figures = counts.released(using: &generator)
            for table in PublicationPlan.current.tables {
                #expect(figures[table.table].count == table.cells)
            }
        }
    }

    @Test func `without noise, tables that add up are left as they are`() throws {
        let figures = NoisyTables(period: 7, cells: evenTables).agreed()
        for table in CountTable.allCases where table != .risk {
            #expect(figures[table] == evenTables[table])
        }
        #expect(figures[.risk] == Array(repeating: 48, count: 8))
        #expect(figures.total == 384 && figures.resolved == 384)
    }

    @Test func `a worked example comes out as calculated by hand`() {
        var cells = PublicationPlan.current.tables.reduce(into: [CountTable: [Int]]()) {
            $0[$1.table] = Array(repeating: 0, count: $1.cells)
        }
        cells[.months] = [-3, 0, 0]
        cells[.language] = [1, -2]
        cells[.response] = [-2, 0, 0, 0, 1]
        let figures = NoisyTables(period: 1, cells: cells).agreed()
        // N = round((8·−3 + 12·−1)/28) = round(−1.29) = −1; A = round(−1/2) = 0, halves upwards.
        #expect(figures.total == -1 && figures.resolved == 0)
        // Two to spread over three months from index 1 in steps of five: 1, then 0.
        #expect(figures[.months] == [-2, 1, 0])
        #expect(figures[.language] == [1, -2])
        // (4·0 + 5·−1 − 0)/20 = −1/4 each, floored −1; three of the four get one back.
        #expect(figures.contexts == [0, 0, 0, -1])
        // The last column lacks one: −1 to all eight rows, and one back to seven, from 1 + 3 on in
        // steps of five: 4 1 6 3 0 5 2. Row 7 is left.
        #expect(figures.topics == [0, 0, 0, 0, 0, 0, 0, -1])
        // −420 over eight cells: −53 each and 4 more, from 1: 1 6 3 0. In whole tickets −1 each,
        // seven back, to the greatest remainders: −52 before −53, then lower indices.
        #expect(figures[.risk] == [0, 0, 0, 0, 0, 0, 0, -1])
        #expect(figures[.response] == [-2, 1, 0, 0, 1])
        #expect(figures[.outcome] == [0, 0, 0, 0, 0])
    }

    @Test func `division rounds down and halves go up, below zero too`() {
        #expect(floored(-1, over: 4) == (-1, 3))
        #expect(floored(-8, over: 4) == (-2, 0))
        #expect(floored(7, over: 4) == (1, 3))
        #expect([-3, -1, 1, 3].map { roundedHalfUp($0, over: 2) } == [-1, 0, 1, 2])
        #expect([-5, -2, 2, 5].map { roundedHalfUp($0, over: 3) } == [-2, -1, 1, 2])
    }

    @Test(arguments: [2, 3, 5, 8, 12]) func `spreading visits every cell before any twice`(
        _ count: Int
    ) {
        for start in 0..<(2 * count) {
            for difference in -2 * count...2 * count {
                let cells = spread(
                    Array(repeating: 0, count: count), by: difference, from: start)
                #expect(cells.reduce(0, +) == difference)
                #expect((cells.max() ?? 0) - (cells.min() ?? 0) <= 1)
            }
        }
    }

    private func check(_ figures: PublishedFigures, _ comment: Comment) throws {
        func sum(_ table: CountTable) -> Int { figures[table].reduce(0, +) }
        let total = figures.total
        for table in [CountTable.months, .topicContext, .platformContext, .language, .risk] {
            #expect(sum(table) == total, comment)
        }
        #expect(figures.topics.reduce(0, +) == total, comment)
        #expect(figures.platforms.reduce(0, +) == total, comment)
        #expect(figures.contexts.reduce(0, +) == total, comment)
        for column in 0..<4 {
            for table in [CountTable.topicContext, .platformContext] {
                let cells = figures[table]
                let places = stride(from: column, to: cells.count, by: 4)
                let sum = places.reduce(0) { $0 + cells[$1] }
                #expect(sum == figures.contexts[column], comment)
            }
        }
        #expect(sum(.response) == figures.resolved && sum(.outcome) == figures.resolved, comment)
        let cells = CountTable.allCases.map { ($0, figures[$0]) }
        let stored = try PublishedFigures(stored: Dictionary(cells) { first, _ in first })
        #expect(stored == figures, comment)
    }

    /// True tables with nothing in common, up to a thousand a cell.
    private func unrelated(_ generator: inout Seeded) -> [CountTable: [Int]] {
        PublicationPlan.current.tables.reduce(into: [:]) { tables, planned in
            let greatest = 1_000 * planned.contribution
            tables[planned.table] = (0..<planned.cells).map { _ in
                Int.random(in: 0...greatest, using: &generator)
            }
        }
    }
}
