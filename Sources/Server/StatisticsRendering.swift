import Desk
import Disclosure
import Enquiry
import Pages
import Phrasebook
import Wire

// From published figures to the wire's documents. Labels are in both languages: a document is the
// same whoever asks.

extension BothNames {
    init(_ name: (Phrasebook) -> String) {
        self.init(en: name(.of(.english)), fr: name(.of(.french)))
    }
}

extension StatisticsList {
    init(_ published: [PublishedPeriod]) {
        self.init(
            periods: published.map(PeriodView.init),
            protection: BothNames { $0.statistics.protection },
            notice: published.isEmpty ? BothNames { $0.statistics.nothingYet } : nil)
    }
}

extension PeriodView {
    init(_ published: PublishedPeriod) {
        let period = published.period
        let isYear = if case .year = period { true } else { false }
        self.init(
            period: period.code, kind: isYear ? "year" : "quarter",
            label: BothNames { $0.name(of: period) },
            days: period.firstDay.iso...period.lastDay.iso,
            released: (published.releasedOn.iso, published.sheet.releases),
            comparedWith: published.comparedWith?.code)
    }
}

extension StatisticsView {
    init(_ published: PublishedPeriod) {
        let totals = TableView(table: "totals", label: BothNames { $0.statistics.heading })
        let tables = FigureTable.allCases.map { table in
            TableView(table: table.code, label: BothNames { table.heading(in: $0) })
        }
        self.init(
            about: PeriodView(published), tables: [totals] + tables,
            figures: FigureView.totals(of: published)
                + FigureTable.allCases.flatMap { FigureView.figures(of: $0, in: published) },
            protection: BothNames { $0.statistics.protection })
    }
}

extension FigureView {
    /// Tickets received, tickets resolved, and the share answered within the standard.
    fileprivate static func totals(of published: PublishedPeriod) -> [FigureView] {
        let share = published.sheet.withinStandard
        return [
            FigureView(.total, at: ("totals", nil, nil), in: published) { $0.statistics.total },
            FigureView(.resolved, at: ("totals", nil, nil), in: published) {
                $0.statistics.resolved
            },
            FigureView(
                key: "within-standard-percent", place: ("totals", nil, nil),
                label: BothNames { $0.statistics.withinStandard }, value: share?.percent,
                margin: share?.margin, trend: nil),
        ]
    }

    fileprivate static func figures(
        of table: FigureTable, in published: PublishedPeriod
    ) -> [FigureView] {
        let columns = table.isTwoWay ? Context.allCases : []
        return table.figures.enumerated().map { place, figure in
            let row = columns.isEmpty ? place : place / columns.count
            let column = columns.isEmpty ? nil : columns[place % columns.count]
            return FigureView(
                figure, at: (table.code, table.rowCodes[row], column?.rawValue), in: published
            ) { book in
                let name = table.rowNames(of: published.period, in: book)[row]
                return column.map { "\(name) · \(book.catalogue.name(of: $0))" } ?? name
            }
        }
    }

    private init(
        _ figure: Figure, at place: (table: String, row: String?, column: String?),
        in published: PublishedPeriod, name: (Phrasebook) -> String
    ) {
        let shown = published.sheet[figure]
        self.init(
            key: figure.key, place: place, label: BothNames(name), value: shown.value,
            margin: shown.margin, trend: shown.trend?.code)
    }
}

extension Trend {
    fileprivate var code: String {
        switch self {
        case .up: "up"
        case .down: "down"
        case .unclear: "unclear"
        }
    }
}
