// Makes noisy tables agree: every table adds up to the same total, both two-way tables to the same
// contexts, both tables of resolved tickets to the same number. It sees noisy numbers only, and so
// costs no privacy. All divisions are floored; nothing is clipped, for clipping before summing
// would push every sum upwards.

/// True tables with noise, before they agree. Differentially private; published only by way of
/// ``agreed()``.
package struct NoisyTables: Equatable, Sendable {
    /// The index of the period.
    package let period: Int
    private let cells: [CountTable: [Int]]

    init(period: Int, cells: [CountTable: [Int]]) {
        self.period = period
        self.cells = cells
    }

    /// The cells of a table, row-major; risks in 420ths of a ticket.
    package subscript(table: CountTable) -> [Int] { cells[table, default: []] }

    /// The same tables, adding up.
    package func agreed() -> PublishedFigures {
        let total = total
        let contexts = contexts(of: total)
        let resolved = roundedHalfUp(sum(.response) + sum(.outcome), over: 2)
        let units = spread(self[.risk], by: 420 * total - sum(.risk), from: period)
        return PublishedFigures(
            agreed: [
                .months: spread(self[.months], by: total - sum(.months), from: period),
                .topicContext: spreadColumns(self[.topicContext], to: contexts),
                .platformContext: spreadColumns(self[.platformContext], to: contexts),
                .language: spread(self[.language], by: total - sum(.language), from: period),
                .risk: apportion(units, over: 420, to: total),
                .response: spread(self[.response], by: resolved - sum(.response), from: period),
                .outcome: spread(self[.outcome], by: resolved - sum(.outcome), from: period),
            ])
    }

    /// Tickets received: the five tables' sums, weighted by ε²/cells, which is by how sure each is.
    private var total: Int {
        let whole =
            8 * sum(.months) + 3 * sum(.topicContext) + 2 * sum(.platformContext)
            + 12 * sum(.language)
        return roundedHalfUp(420 * whole + 3 * sum(.risk), over: 28 * 420)
    }

    /// Tickets in each of the four contexts: what both two-way tables say, weighted as above, each
    /// moved by the same amount so that they add up to the total.
    private func contexts(of total: Int) -> [Int] {
        let topics = columnSums(self[.topicContext])
        let platforms = columnSums(self[.platformContext])
        let weighted = zip(topics, platforms).map { 3 * $0 + 2 * $1 }
        let sum = weighted.reduce(0, +)
        return apportion(weighted.map { 4 * $0 + 5 * total - sum }, over: 20, to: total)
    }

    /// Spreads what each column lacks over its rows.
    private func spreadColumns(_ cells: [Int], to totals: [Int]) -> [Int] {
        var agreed = cells
        for (column, total) in totals.enumerated() {
            let places = stride(from: column, to: cells.count, by: totals.count)
            let values = places.map { cells[$0] }
            let lacking = total - values.reduce(0, +)
            for (place, value) in zip(places, spread(values, by: lacking, from: period + column)) {
                agreed[place] = value
            }
        }
        return agreed
    }

    private func sum(_ table: CountTable) -> Int { self[table].reduce(0, +) }
}

/// Adds `difference` to the cells' sum: the same to each, and one more to as many as it takes, from
/// `start` on in steps that visit every cell, so that no cell is favoured from period to period.
func spread(_ cells: [Int], by difference: Int, from start: Int) -> [Int] {
    let count = cells.count
    let step = count.isMultiple(of: 5) ? 2 : 5
    let (share, more) = floored(difference, over: count)
    var agreed = cells.map { $0 + share }
    for turn in 0..<more { agreed[(start + turn * step) % count] += 1 }
    return agreed
}

/// Whole numbers near `numerators / denominator` that sum to `total`, which the fractions sum to:
/// floors first, then one more to the largest remainders, ties to the lower index.
func apportion(_ numerators: [Int], over denominator: Int, to total: Int) -> [Int] {
    let parts = numerators.map { floored($0, over: denominator) }
    var whole = parts.map(\.quotient)
    let lacking = total - whole.reduce(0, +)
    let largestFirst = parts.indices.sorted {
        (-parts[$0].remainder, $0) < (-parts[$1].remainder, $1)
    }
    for index in largestFirst.prefix(lacking) { whole[index] += 1 }
    return whole
}

/// The sum of each of the four columns of a row-major table.
func columnSums(_ cells: [Int]) -> [Int] {
    (0..<4).map { column in
        stride(from: column, to: cells.count, by: 4).reduce(0) { $0 + cells[$1] }
    }
}

/// Division rounded down, also below zero, where Swift's own rounds towards zero.
func floored(_ number: Int, over divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

/// The nearest whole number to a fraction, halves upwards, also below zero.
func roundedHalfUp(_ number: Int, over divisor: Int) -> Int {
    floored(2 * number + divisor, over: 2 * divisor).quotient
}
