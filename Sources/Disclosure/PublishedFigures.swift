// What is published of one period: 103 numbers that agree, and what follows from them.

/// Published figures, frozen at publication. Cells may be negative: what is shown of them is for
/// ``Figure`` to say, sums are taken before.
package struct PublishedFigures: Hashable, Sendable {
    private let cells: [CountTable: [Int]]

    /// Figures as stored. Refuses tables of another size, and numbers that do not add up as
    /// released figures do.
    package init(stored cells: [CountTable: [Int]]) throws(DisclosureError) {
        for planned in PublicationPlan.current.tables {
            guard let stored = cells[planned.table], stored.count == planned.cells else {
                throw .wrongShape(planned.table)
            }
            let bound = 2 * ConfidentialCounts.greatestCell
            guard stored.allSatisfy((-bound...bound).contains) else {
                throw .outOfRange(planned.table)
            }
        }
        self.cells = cells
        guard agrees else { throw .doesNotAgree }
    }

    init(agreed cells: [CountTable: [Int]]) {
        self.cells = cells
    }

    /// The cells of a table, row-major; risks in whole tickets.
    package subscript(table: CountTable) -> [Int] { cells[table, default: []] }

    /// Tickets received.
    package var total: Int { sum(.months) }
    /// Tickets resolved: first answered, or at their twentieth business day.
    package var resolved: Int { sum(.response) }
    /// Tickets by topic, in the catalogue's order.
    package var topics: [Int] { rowSums(self[.topicContext]) }
    /// Tickets by platform, in the catalogue's order.
    package var platforms: [Int] { rowSums(self[.platformContext]) }
    /// Tickets by context, in the catalogue's order.
    package var contexts: [Int] { columnSums(self[.topicContext]) }

    /// Whether every table adds up to the same as the others.
    var agrees: Bool {
        [.topicContext, .platformContext, .language, .risk].allSatisfy { sum($0) == total }
            && sum(.outcome) == resolved
            && columnSums(self[.platformContext]) == contexts
    }

    private func sum(_ table: CountTable) -> Int { self[table].reduce(0, +) }

    private func rowSums(_ cells: [Int]) -> [Int] {
        stride(from: 0, to: cells.count, by: 4).map { cells[$0..<$0 + 4].reduce(0, +) }
    }
}
