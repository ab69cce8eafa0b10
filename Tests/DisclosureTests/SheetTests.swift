import Foundation
import Testing

@testable import Disclosure

@Suite struct SheetTests {
    @Test func `a year is the sum of its quarters, cells that are not shown included`() throws {
        var generator = Seeded(0x5A)
        let quarters = try (0..<4).map { try quarter(period: $0).released(using: &generator) }
        let year = FigureSheet(year: quarters, after: [])
        for figure in Figure.all {
            let sum = quarters.reduce(0) { $0 + $1[figure] }
            #expect(year[figure].value == nil || year[figure].value == sum)
            #expect(year[figure].margin == figure.margin(.year))
            #expect(year[figure].trend == nil)
        }
        #expect(year.releases == 4 && !year.isCompared)
        #expect(FigureSheet(year: quarters, after: quarters).isCompared)
        #expect(!FigureSheet(year: Array(quarters.dropLast()), after: quarters).isCompared)
    }

    @Test func `an arrow shows only what goes beyond the margin for changes`() throws {
        let before = NoisyTables(period: 0, cells: evenTables).agreed()
        var cells = evenTables
        for table in [CountTable.months, .language] { cells[table]?[0] += 16 }
        cells[.topicContext]?[0] += 16
        cells[.platformContext]?[0] += 16
        cells[.risk]?[0] += 16 * 420
        let after = NoisyTables(period: 0, cells: cells).agreed()
        let sheet = FigureSheet(quarter: after, after: before)
        #expect(sheet[.total].trend == .up && sheet[.total].value == 400)
        #expect(sheet[.topic(0)].trend == .up && sheet[.topic(1)].trend == .unclear)
        #expect(sheet[.resolved].trend == .unclear)
        #expect(sheet[.cell(.months, 0)].trend == nil)
        #expect(FigureSheet(quarter: before, after: after)[.total].trend == .down)
        #expect(FigureSheet(quarter: after, after: nil)[.total].trend == nil)
    }

    @Test func `no figure is shown within its margin`() throws {
        var generator = Seeded(0x5B)
        for period in 0..<50 {
            let figures = try ConfidentialCounts.empty(period: period).released(using: &generator)
            let sheet = FigureSheet(quarter: figures, after: nil)
            for figure in Figure.all {
                guard let value = sheet[figure].value else { continue }
                #expect(value > sheet[figure].margin)
            }
            #expect(sheet.withinStandard == nil)
        }
    }

    @Test func `at 400 tickets a quarter is useful, and what is not at 100 is not shown`() throws {
        let large = try Usefulness(tickets: 400)
        let small = try Usefulness(tickets: 100)
        print("usefulness at 400: \(large)")
        print("usefulness at 100: \(small)")
        #expect(large.topicsShown >= 0.9)
        #expect(large.shareWithinFivePoints >= 0.95 && large.shareShown == 1)
        #expect(large.shareWithinMargin >= 0.95)
        #expect(small.shareShown < 0.1 && small.topicsShown < 0.6 && small.twoWayShown == 0)
    }
}

/// How much of a realistic quarter is shown, and how sure it is, over many releases of it.
struct Usefulness: CustomStringConvertible {
    private(set) var topicsShown = 0.0
    private(set) var platformsShown = 0.0
    private(set) var twoWayShown = 0.0
    private(set) var shareShown = 0.0
    private(set) var shareWithinFivePoints = 0.0
    private(set) var shareWithinMargin = 0.0

    /// Releases of a quarter in which a few topics and platforms are asked about most, four fifths
    /// are answered within the standard.
    init(tickets: Int) throws {
        var generator = Seeded(0x400)
        let rounds = 1_000
        var shares = 0.0
        for period in 0..<rounds {
            let counts = try Self.quarter(of: tickets, period: period)
            let sheet = FigureSheet(quarter: counts.released(using: &generator), after: nil)
            func shown(_ figures: [Figure]) -> Double {
                Double(figures.count { sheet[$0].value != nil }) / Double(figures.count)
            }
            topicsShown += shown((0..<8).map { .topic($0) }) / Double(rounds)
            platformsShown += shown((0..<12).map { .platform($0) }) / Double(rounds)
            twoWayShown += shown(Figure.cells.filter(\.isTwoWay)) / Double(rounds)
            guard let share = sheet.withinStandard else { continue }
            shares += 1
            if abs(share.percent - 80) <= 5 { shareWithinFivePoints += 1 }
            if abs(share.percent - 80) <= share.margin { shareWithinMargin += 1 }
        }
        shareShown = shares / Double(rounds)
        shareWithinFivePoints /= max(1, shares)
        shareWithinMargin /= max(1, shares)
    }

    private static let topics = [24, 17, 15, 13, 11, 8, 7, 5]
    private static let platforms = [6, 5, 3, 6, 2, 2, 3, 3, 26, 8, 28, 8]
    private static let contexts = [20, 10, 25, 45]

    private static func quarter(of tickets: Int, period: Int) throws -> ConfidentialCounts {
        try ConfidentialCounts(
            period: period,
            tables: [
                .months: apportion([34, 33, 33].map { $0 * tickets }, over: 100, to: tickets),
                .topicContext: crossed(topics, tickets),
                .platformContext: crossed(platforms, tickets),
                .language: apportion([70, 30].map { $0 * tickets }, over: 100, to: tickets),
                .risk: [20, 15, 18, 14, 6, 12, 10, 5].map { $0 * tickets * 420 / 100 },
                .response: apportion(
                    [45, 35, 12, 5, 3].map { $0 * tickets }, over: 100, to: tickets),
                .outcome: apportion(
                    [30, 34, 16, 12, 8].map { $0 * tickets }, over: 100, to: tickets),
            ])
    }

    private static func crossed(_ rows: [Int], _ tickets: Int) -> [Int] {
        apportion(
            rows.flatMap { row in contexts.map { row * $0 * tickets } }, over: 10_000, to: tickets)
    }

    var description: String {
        func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }
        return "topics shown \(percent(topicsShown)), platforms \(percent(platformsShown)), "
            + "two-way cells \(percent(twoWayShown)), share shown \(percent(shareShown)), "
            + "within 5 points \(percent(shareWithinFivePoints)), "
            + "within its margin \(percent(shareWithinMargin))"
    }
}
