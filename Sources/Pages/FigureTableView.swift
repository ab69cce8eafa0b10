import Disclosure
import Enquiry
import Phrasebook

/// A figure in words: as a number, with its margin, and where it went.
struct FigureCell: Sendable {
    let number: String
    let withMargin: String
    let interval: String
    let trend: String
    let isShown: Bool

    init(_ figure: ShownFigure, _ says: StatisticsPhrases, in language: Language) {
        func spelled(_ number: Int) -> String { number.grouped(in: language) }
        isShown = figure.value != nil
        number = figure.value.map(spelled) ?? says.notShown
        withMargin = figure.value.map { "\(spelled($0)) ± \(figure.margin)" } ?? says.notShown
        interval =
            figure.value.map {
                "\(spelled(max(0, $0 - figure.margin)))\u{A0}– \(spelled($0 + figure.margin))"
            } ?? ""
        trend =
            switch figure.trend {
            case .up: "▲ \(says.up)"
            case .down: "▼ \(says.down)"
            // The note below says that what has no arrow cannot be told from noise.
            case .unclear, nil: ""
            }
    }
}

extension Int {
    /// The number with its thousands apart, as each language does in Canada.
    func grouped(in language: Language) -> String {
        let digits = Array(String(magnitude))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) {
                text += language == .french ? "\u{A0}" : ","
            }
            text.append(digit)
        }
        return self < 0 ? "−" + text : text
    }
}

/// A one-way table with a bar for each figure, and the interval that the truth lies in drawn on it.
struct FigureTableView: Sendable {
    let tableID: String
    let heading: String
    let rowLabel: String
    let numberLabel: String
    let intervalLabel: String
    let chartLabel: String
    let changeLabel: String?
    let rows: [Row]

    struct Row: Sendable {
        let name: String
        let cell: FigureCell
        let bar: Bar?
        let change: String?
    }

    /// A bar in a drawing 200 wide and 12 high.
    struct Bar: Sendable {
        let width: String
        let whisker: String
    }

    init(
        _ table: FigureTable, _ sheet: PublishedSheet, _ phrases: Phrasebook,
        in language: Language
    ) {
        let page = phrases.pages.figures
        let figures = table.figures.map { sheet.figures[$0] }
        let widest = figures.map { ($0.value ?? 0) + $0.margin }.max() ?? 1
        tableID = table.code
        heading = table.heading(in: phrases)
        rowLabel = page.row
        numberLabel = page.number
        intervalLabel = page.interval
        chartLabel = page.chart
        changeLabel = sheet.comparedWith == nil ? nil : page.change
        rows = zip(table.rowNames(of: sheet.period, in: phrases), figures).map { name, figure in
            let cell = FigureCell(figure, phrases.statistics, in: language)
            return Row(
                name: name, cell: cell, bar: Bar(figure, of: widest),
                change: sheet.comparedWith == nil ? nil : cell.trend)
        }
    }
}

extension FigureTableView.Bar {
    init?(_ figure: ShownFigure, of widest: Int) {
        guard let value = figure.value else { return nil }
        func place(_ number: Int) -> Int { max(0, number) * 198 / max(1, widest) + 1 }
        width = "\(place(value))"
        let (low, high) = (place(value - figure.margin), place(value + figure.margin))
        whisker = "M\(low) 6H\(high)M\(low) 2V10M\(high) 2V10"
    }
}

/// A two-way table, of numbers alone.
struct CrossTableView: Sendable {
    let tableID: String
    let heading: String
    let rowLabel: String
    let columns: [String]
    let rows: [Row]

    struct Row: Sendable {
        let name: String
        let cells: [String]
    }

    init(
        _ table: FigureTable, _ sheet: PublishedSheet, _ phrases: Phrasebook,
        in language: Language
    ) {
        let contexts = Context.allCases
        let cells = table.figures.map { figure in
            sheet.figures[figure].value.map { $0.grouped(in: language) } ?? "–"
        }
        tableID = table.code
        heading = table.heading(in: phrases)
        rowLabel = phrases.pages.figures.row
        columns = contexts.map { phrases.catalogue.name(of: $0) }
        let names = table.rowNames(of: sheet.period, in: phrases)
        rows = names.enumerated().map { index, name in
            let first = index * contexts.count
            return Row(name: name, cells: Array(cells[first..<first + contexts.count]))
        }
    }
}
