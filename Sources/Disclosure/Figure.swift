// What is shown of published figures, and how sure it is.

/// One published figure: the same in every release, whatever was counted.
package enum Figure: Hashable, Sendable {
    /// Tickets received.
    case total
    /// Tickets resolved.
    case resolved
    /// Tickets of a topic, by its index in the catalogue.
    case topic(Int)
    /// Tickets on a platform, by its index in the catalogue.
    case platform(Int)
    /// Tickets of a context, by its index in the catalogue.
    case context(Int)
    /// A cell of a table, by its index, row-major.
    case cell(CountTable, Int)

    /// The 103 cells of a release, in the published order.
    package static let cells: [Figure] = PublicationPlan.current.tables.flatMap { planned in
        (0..<planned.cells).map { .cell(planned.table, $0) }
    }

    /// Every figure of a release: the two totals, the sums of two-way tables, then the cells.
    package static let all: [Figure] =
        [.total, .resolved] + (0..<8).map { .topic($0) } + (0..<12).map { .platform($0) }
        + (0..<4).map { .context($0) } + cells

    /// A stable key: `N`, `A`, `topic.3`, `TC.3.1` (table, row, column), `RT.0` (table, row).
    package var key: String {
        switch self {
        case .total: "N"
        case .resolved: "A"
        case .topic(let row): "topic.\(row)"
        case .platform(let row): "platform.\(row)"
        case .context(let column): "context.\(column)"
        case .cell(let table, let index):
            isTwoWay ? "\(table.rawValue).\(index / 4).\(index % 4)" : "\(table.rawValue).\(index)"
        }
    }

    /// Whether a figure is a cell of a two-way table.
    package var isTwoWay: Bool {
        switch self {
        case .cell(.topicContext, _), .cell(.platformContext, _): true
        default: false
        }
    }

    /// Whether a figure is a month's.
    package var isMonth: Bool { if case .cell(.months, _) = self { true } else { false } }

    /// Whether a value is shown: small figures are mostly noise, and of a small total so are all
    /// two-way cells. `total` is the tickets received over the same time.
    package func shows(_ value: Int, ofTotal total: Int) -> Bool {
        isTwoWay ? value >= 10 && total >= 300 : value >= 15
    }
}

extension PublishedFigures {
    /// The value of a figure, shown or not: for sums over several releases.
    package subscript(figure: Figure) -> Int {
        switch figure {
        case .total: total
        case .resolved: resolved
        case .topic(let row): topics[row]
        case .platform(let row): platforms[row]
        case .context(let column): contexts[column]
        case .cell(let table, let index): self[table][index]
        }
    }

    /// The value of a figure where it is shown, nil where it is too small to mean anything.
    package func shown(_ figure: Figure) -> Int? {
        let value = self[figure]
        return figure.shows(value, ofTotal: total) ? value : nil
    }
}
