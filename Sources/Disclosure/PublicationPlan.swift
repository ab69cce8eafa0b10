// How much of each ticket's privacy each table may spend. A plan is data, and changes only with a
// fiscal year: within one, figures of different quarters must be comparable and their margins
// alike.

/// The tables that one release counts, and the budget they spend.
package struct PublicationPlan: Sendable {
    /// The plan's name, which is published and stored with each release.
    package let name: String
    /// The tables, in the published order.
    package let tables: [PlannedTable]

    /// The plan in force: seven tables, 103 cells, 9/4 for the whole life of a ticket.
    package static let current = PublicationPlan(
        name: "plan-1",
        tables: [
            PlannedTable(.months, rows: 3, epsilon: Ratio(1, 4)),
            PlannedTable(.topicContext, rows: 8, columns: 4, epsilon: Ratio(1, 2)),
            PlannedTable(.platformContext, rows: 12, columns: 4, epsilon: Ratio(1, 2)),
            PlannedTable(.language, rows: 2, epsilon: Ratio(1, 4)),
            PlannedTable(.risk, rows: 8, epsilon: Ratio(1, 4), contribution: 420),
            PlannedTable(.response, rows: 5, epsilon: Ratio(1, 4)),
            PlannedTable(.outcome, rows: 5, epsilon: Ratio(1, 4)),
        ])

    /// What all tables together spend of one ticket's budget, in lowest terms. Every ticket is
    /// counted once in each table, and so this is the ε of its whole life.
    package var spent: Ratio {
        tables.reduce(Ratio(0, 1)) { $0 + $1.epsilon }
    }

    /// Every table with its cells at zero.
    package var emptyTables: [CountTable: [Int]] {
        tables.reduce(into: [:]) { $0[$1.table] = Array(repeating: 0, count: $1.cells) }
    }

    /// The plan of one table.
    package subscript(table: CountTable) -> PlannedTable? {
        tables.first { $0.table == table }
    }
}

/// One table of a plan.
package struct PlannedTable: Sendable {
    /// Which table.
    package let table: CountTable
    /// The number of rows.
    package let rows: Int
    /// The number of columns, 1 for a one-way table.
    package let columns: Int
    /// What the table spends of each ticket's budget.
    package let epsilon: Ratio
    /// The most by which one ticket changes the table: the sum over its cells, in their units.
    package let contribution: Int

    init(
        _ table: CountTable, rows: Int, columns: Int = 1, epsilon: Ratio, contribution: Int = 1
    ) {
        self.table = table
        self.rows = rows
        self.columns = columns
        self.epsilon = epsilon
        self.contribution = contribution
    }

    /// The number of cells.
    package var cells: Int { rows * columns }

    /// The noise of each cell: its scale is contribution / ε, in the cell's units.
    package var noise: DiscreteLaplace {
        DiscreteLaplace(
            numerator: epsilon.numerator, denominator: epsilon.denominator * contribution)
    }
}

/// A fraction of two whole numbers, in lowest terms, the denominator positive.
package struct Ratio: Hashable, Sendable {
    /// Above the line.
    package let numerator: Int
    /// Below the line.
    package let denominator: Int

    init(_ numerator: Int, _ denominator: Int) {
        let common = Self.commonDivisor(numerator, denominator)
        self.numerator = numerator / common
        self.denominator = denominator / common
    }

    static func + (left: Ratio, right: Ratio) -> Ratio {
        Ratio(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
        second == 0 ? first : commonDivisor(second, first % second)
    }
}
