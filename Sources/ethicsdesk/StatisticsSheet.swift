import Enquiry
import Phrasebook
import Wire

/// Published figures of a period as people read them: totals, then each table with its bars.
struct StatisticsSheet {
    let view: StatisticsView
    let here: Surroundings

    /// The longest bar, in columns.
    private static let barColumns = 20

    var text: String {
        let say = here.book.statistics
        let about = view.about
        var heading = "\(here.name(of: about.label)) (\(Visible.line(about.period)))\n"
        heading += say.releasedOn(here.day(about.releasedOn)) + "\n"
        if about.kind == "year" { heading += say.quartersOf(about.releases) + "\n" }
        let totals = view.figures.filter { $0.table == "totals" }
        let tables = view.tables.filter { $0.table != "totals" }
        return heading + "\n" + Table(rows: totals.map(total)).text(within: nil)
            + tables.map(table).joined()
            + "\n\(say.aboutMargins)\n\n\(here.name(of: view.protection))\n"
    }

    /// The other periods that are published, on one line.
    static func others(
        than shown: PeriodView, in list: StatisticsList, _ here: Surroundings
    ) -> String {
        let others = list.periods.map(\.period).filter { $0 != shown.period }
        guard !others.isEmpty else { return "" }
        let names = others.map(Visible.line).joined(separator: ", ")
        return "\n" + here.book.statistics.otherPeriods + names + "\n"
    }

    private func total(_ figure: FigureView) -> [String] {
        let say = here.book.statistics
        let isShare = figure.key == "within-standard-percent"
        guard isShare, let percent = figure.value, let margin = figure.margin else {
            return [here.name(of: figure.label), value(of: figure), arrow(of: figure)]
        }
        return [here.name(of: figure.label), say.points(percent, margin), ""]
    }

    /// A table; of one by contexts only the cells that are shown, for most of them are not.
    private func table(_ table: TableView) -> String {
        let say = here.book.statistics
        let figures = view.figures.filter { $0.table == table.table }
        let isTwoWay = figures.contains { $0.column != nil }
        let rows = isTwoWay ? figures.filter { $0.value != nil } : figures
        let heading = "\n" + here.name(of: table.label)
        guard !rows.isEmpty else { return heading + " — " + say.notShown + "\n" }
        let most = rows.compactMap(\.value).max() ?? 0
        return heading + "\n"
            + Table(
                rows: rows.map { figure in
                    [
                        "  " + here.name(of: figure.label), bar(figure.value ?? 0, of: most),
                        value(of: figure), arrow(of: figure),
                    ]
                }
            ).text(within: nil)
    }

    private func value(of figure: FigureView) -> String {
        guard let value = figure.value, let margin = figure.margin else {
            return here.book.statistics.notShown
        }
        return "\(value) ± \(margin)"
    }

    private func arrow(of figure: FigureView) -> String {
        switch figure.trend {
        case "up": "↑"
        case "down": "↓"
        default: ""
        }
    }

    /// A bar in eighths of a column.
    private func bar(_ value: Int, of most: Int) -> String {
        guard most > 0, value > 0 else { return "" }
        let eighths = max(1, 8 * Self.barColumns * min(value, most) / most)
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }
}
