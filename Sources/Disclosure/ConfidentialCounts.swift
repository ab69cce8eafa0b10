// The true counts of one period. This type has one way out: noise.

/// True counts, which nobody is shown. It cannot be printed, reflected upon or encoded; decoding is
/// for the simulation, whose counts are invented.
package struct ConfidentialCounts: Sendable {
    /// The index of the period, from 0: it decides where the agreement starts to spread.
    package let period: Int
    private let cells: [CountTable: [Int]]

    /// True tables, row-major; risks in 420ths of a ticket. Every table of the plan must be there,
    /// in its size, with no cell below zero.
    package init(period: Int, tables: [CountTable: [Int]]) throws(DisclosureError) {
        guard (0...Self.greatestPeriod).contains(period) else { throw .wrongPeriod }
        for planned in PublicationPlan.current.tables {
            guard let cells = tables[planned.table], cells.count == planned.cells else {
                throw .wrongShape(planned.table)
            }
            guard cells.allSatisfy((0...Self.greatestCell * planned.contribution).contains) else {
                throw .outOfRange(planned.table)
            }
        }
        self.period = period
        self.cells = tables
    }

    /// The counts of a period in which nothing happened.
    package static func empty(period: Int) throws(DisclosureError) -> ConfidentialCounts {
        try ConfidentialCounts(period: period, tables: PublicationPlan.current.emptyTables)
    }

    /// The most tickets that a cell may count, so that no sum comes near the end of the integers.
    package static let greatestCell = 1_000_000_000

    /// The greatest index of a period.
    package static let greatestPeriod = 1_000_000

    /// The tables with noise drawn once for each cell: the only way out.
    package func noised(using generator: inout some RandomNumberGenerator) -> NoisyTables {
        var noisy: [CountTable: [Int]] = [:]
        for planned in PublicationPlan.current.tables {
            let noise = planned.noise
            noisy[planned.table] = cells[planned.table, default: []].map {
                $0 + noise.draw(using: &generator)
            }
        }
        return NoisyTables(period: period, cells: noisy)
    }

    /// What is published of these counts. Drawn anew at each call: call it once in a period's life.
    package func released(using generator: inout some RandomNumberGenerator) -> PublishedFigures {
        noised(using: &generator).agreed()
    }
}

extension ConfidentialCounts: CustomStringConvertible, CustomDebugStringConvertible {
    /// A name, and no count.
    package var description: String { "ConfidentialCounts" }
    /// A name, and no count.
    package var debugDescription: String { description }
}

extension ConfidentialCounts: CustomReflectable {
    /// A mirror without children.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension ConfidentialCounts: Decodable {
    private enum Key: String, CodingKey { case period }

    /// `{"MT":[…3],"TC":[…32],"PC":[…48],"LG":[…2],"RK":[…8],"RT":[…5],"OC":[…5],"period":p}`
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CountTable.self)
        var tables: [CountTable: [Int]] = [:]
        for table in CountTable.allCases {
            tables[table] = try container.decode([Int].self, forKey: table)
        }
        let period = try decoder.container(keyedBy: Key.self).decode(Int.self, forKey: .period)
        try self.init(period: period, tables: tables)
    }
}
