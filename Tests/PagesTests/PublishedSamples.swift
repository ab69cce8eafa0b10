import Disclosure
import Enquiry

@testable import Pages

extension Samples {
    /// Two quarters with figures of every size, the later one beside the earlier, and their year.
    var published: [PublishedSheet] {
        guard let first = FiscalQuarter(code: "2011-12-q3"),
            let second = FiscalQuarter(code: "2011-12-q4"), let few = figures(3),
            let many = figures(40)
        else { return [] }
        return [
            PublishedSheet(
                period: .quarter(second), releasedOn: Day(2012, 4, 10),
                comparedWith: .quarter(first), figures: FigureSheet(quarter: many, after: few)),
            PublishedSheet(
                period: .quarter(first), releasedOn: Day(2012, 1, 10), comparedWith: nil,
                figures: FigureSheet(quarter: few, after: nil)),
            PublishedSheet(
                period: .year(second.year), releasedOn: Day(2012, 4, 10), comparedWith: nil,
                figures: FigureSheet(year: [few, many], after: [])),
        ]
    }

    /// Figures that grow with their place, times a factor, as they would be released.
    private func figures(_ factor: Int) -> PublishedFigures? {
        var tables = PublicationPlan.current.emptyTables
        for (table, cells) in tables {
            tables[table] = cells.indices.map { ($0 % 7) * factor * (table == .risk ? 420 : 1) }
        }
        var generator = SystemRandomNumberGenerator()
        return try? ConfidentialCounts(period: 0, tables: tables).released(using: &generator)
    }
}
