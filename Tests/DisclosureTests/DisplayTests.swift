import Testing

@testable import Disclosure

@Suite struct DisplayTests {
    @Test func `small figures are not shown`() throws {
        #expect(!Figure.total.shows(14, ofTotal: 14) && Figure.total.shows(15, ofTotal: 15))
        let oneWay = Figure.cell(.risk, 0)
        #expect(!oneWay.shows(14, ofTotal: 5_000) && oneWay.shows(15, ofTotal: 20))
        #expect(!oneWay.shows(-3, ofTotal: 5_000))
        let twoWay = Figure.cell(.platformContext, 0)
        #expect(!twoWay.shows(9, ofTotal: 300) && twoWay.shows(10, ofTotal: 300))
        #expect(!twoWay.shows(250, ofTotal: 299))
        var generator = Seeded(4)
        let figures = try ConfidentialCounts.empty(period: 0).released(using: &generator)
        #expect(Figure.all.filter(\.isTwoWay).allSatisfy { figures.shown($0) == nil })
        let even = NoisyTables(period: 0, cells: evenTables).agreed()
        #expect(even.shown(.cell(.topicContext, 3)) == 12)
        #expect(even.shown(.cell(.platformContext, 3)) == nil)
        #expect(even.shown(.topic(0)) == 48 && even.shown(.total) == 384)
    }

    @Test func `a change within the margin is not a trend`() {
        #expect(Figure.total.trend(from: 100, to: 115) == .unclear)
        #expect(Figure.total.trend(from: 100, to: 116) == .up)
        #expect(Figure.cell(.topicContext, 0).trend(from: 40, to: 31) == .down)
        #expect(Figure.cell(.topicContext, 0).trend(from: 40, to: 32) == .unclear)
    }

    @Test func `margins are those that were measured on 160,000 releases`() {
        let measured: [(Figure, [Int])] = [
            (.total, [10, 15, 21, 30]), (.cell(.months, 2), [10, 15, 21, 30]),
            (.cell(.language, 0), [10, 15, 21, 30]), (.resolved, [18, 25, 35, 50]),
            (.topic(7), [11, 15, 21, 30]), (.platform(0), [11, 15, 21, 30]),
            (.context(3), [11, 15, 21, 30]), (.cell(.risk, 7), [11, 15, 21, 30]),
            (.cell(.response, 4), [11, 15, 21, 30]), (.cell(.outcome, 0), [11, 15, 21, 30]),
            (.cell(.topicContext, 31), [6, 8, 11, 16]),
            (.cell(.platformContext, 47), [6, 8, 11, 16]),
        ]
        for (figure, margins) in measured {
            #expect(Figure.Span.allCases.map { figure.margin($0) } == margins)
        }
    }

    @Test func `figures lie within their margins nineteen times out of twenty`() throws {
        var generator = Seeded(0x19_20)
        let years = 500
        var tallies: [Kind: [Tally]] = [:]
        for year in 0..<years {
            for (figure, errors) in try simulatedYear(year, &generator) {
                var tally = tallies[Kind(figure)] ?? [Tally(), Tally(), Tally()]
                for error in errors { tally[0].count(error, figure.margin(.quarter)) }
                tally[1].count(errors[1] - errors[0], figure.margin(.change))
                tally[1].count(errors[3] - errors[2], figure.margin(.change))
                tally[2].count(errors.reduce(0, +), figure.margin(.year))
                tallies[Kind(figure)] = tally
            }
        }
        for (kind, tally) in tallies {
            for (span, samples) in [4 * years, 2 * years, years].enumerated() {
                // The figures of one release hang together: at worst they are one sample, and this
                // is three and a half of its deviations.
                let slack = 3.5 * (0.05 * 0.95 / Double(samples)).squareRoot()
                let comment: Comment = "\(kind) \(tally[span]), seed \(generator.seed)"
                #expect(tally[span].share > 0.95 - slack, comment)
                #expect(tally[span].share < 0.97 + slack, comment)
            }
        }
    }

    /// By how much each figure missed the truth in four quarters.
    private func simulatedYear(
        _ year: Int, _ generator: inout Seeded
    ) throws -> [(Figure, errors: [Int])] {
        let truth = NoisyTables(period: 0, cells: evenTables).agreed()
        var releases: [PublishedFigures] = []
        for period in 4 * year..<4 * year + 4 {
            releases.append(try quarter(period: period).released(using: &generator))
        }
        return Figure.all.map { figure in (figure, releases.map { $0[figure] - truth[figure] }) }
    }

    /// How often errors were within a margin.
    private struct Tally {
        private var within = 0
        private var all = 0

        mutating func count(_ error: Int, _ margin: Int) {
            all += 1
            if abs(error) <= margin { within += 1 }
        }

        var share: Double { Double(within) / Double(all) }
    }

    /// Figures that share their margins.
    private enum Kind: Hashable {
        case total, resolved, oneWay, twoWay, months, language

        init(_ figure: Figure) {
            switch figure {
            case .total: self = .total
            case .resolved: self = .resolved
            case .cell(.months, _): self = .months
            case .cell(.language, _): self = .language
            default: self = figure.isTwoWay ? .twoWay : .oneWay
            }
        }
    }
}
