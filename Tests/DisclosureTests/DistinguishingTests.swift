import Foundation
import Testing

@testable import Disclosure

/// What releases tell about one ticket, measured: how much likelier some event is when the ticket
/// was filed than when it was not. The event is the one that tells most of all.
@Suite struct DistinguishingTests {
    /// Two hundred thousand releases, of which a short form draws a tenth.
    private let releases = isLong ? 200_000 : 20_000
    /// 0.016 is five deviations of the estimate over 200,000 releases.
    private var slack: Double { 0.016 * (200_000 / Double(releases)).squareRoot() }

    @Test func `one ticket tells of itself what the plan allows, by table and together`() throws {
        let with = try tables(addingOne: true)
        let without = try tables(addingOne: false)
        let seen = (try told(by: with, seed: 0xE1), try told(by: without, seed: 0xE2))
        for planned in PublicationPlan.current.tables {
            let ratio =
                Double(seen.0.alone[planned.table, default: 0])
                / Double(seen.1.alone[planned.table, default: 0])
            let allowed =
                Double(planned.epsilon.numerator) / Double(planned.epsilon.denominator)
            #expect(abs(log(ratio) - allowed) < slack, "\(planned.table): \(log(ratio))")
        }
        // All seven at once: as rare as it is, its estimate is that much rougher.
        let joint = log(Double(seen.0.together) / Double(seen.1.together))
        let deviation =
            (1 / Double(seen.0.together) + 1 / Double(seen.1.together)).squareRoot()
        #expect(abs(joint - 9.0 / 4) < 4 * deviation, "\(joint) ± \(deviation)")
    }

    @Test func `a ticket of several risks tells no more than a ticket of one`() throws {
        var with = evenTables
        for index in 0..<3 { with[.risk]?[index] += 140 }
        let places = (0..<3).map { evenTables[.risk, default: []][$0] + 140 }
        func told(_ tables: [CountTable: [Int]], _ seed: UInt64) throws -> Double {
            let counts = try ConfidentialCounts(period: 0, tables: tables)
            var generator = Seeded(seed)
            let hits = (0..<releases).count { _ in
                let noisy = counts.noised(using: &generator)[.risk]
                return zip(noisy, places).allSatisfy { $0 >= $1 }
            }
            return Double(hits)
        }
        let ratio = log(try told(with, 0xE3) / told(evenTables, 0xE4))
        #expect(abs(ratio - 0.25) < 2.5 * slack, "\(ratio)")
    }

    private func tables(addingOne: Bool) throws -> ConfidentialCounts {
        var tables = evenTables
        if addingOne {
            for planned in PublicationPlan.current.tables {
                tables[planned.table]?[0] += planned.contribution
            }
        }
        return try ConfidentialCounts(period: 0, tables: tables)
    }

    /// How often each table's first cell came out as if the ticket were in it.
    private func told(
        by counts: ConfidentialCounts, seed: UInt64
    ) throws -> (alone: [CountTable: Int], together: Int) {
        var generator = Seeded(seed)
        var alone: [CountTable: Int] = [:]
        var together = 0
        for _ in 0..<releases {
            let noisy = counts.noised(using: &generator)
            let telling = PublicationPlan.current.tables.filter { planned in
                let place = evenTables[planned.table, default: []][0] + planned.contribution
                return noisy[planned.table][0] >= place
            }
            for planned in telling { alone[planned.table, default: 0] += 1 }
            if telling.count == CountTable.allCases.count { together += 1 }
        }
        return (alone, together)
    }
}
