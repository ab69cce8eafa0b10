// A release of statistics as the chain hashes it: one JSON object in one spelling, keys in this
// order, no spaces. It is stored, hashed and exported as these bytes.
//
//     {"period":"2026-27-q1","index":104,"releasedOn":"2026-07-09","plan":"plan-1",
//      "spent":{"MT":"1/4","TC":"1/2","PC":"1/2","LG":"1/4","RK":"1/4","RT":"1/4","OC":"1/4"},
//      "cells":{"MT":[…],"TC":[…],"PC":[…],"LG":[…],"RK":[…],"RT":[…],"OC":[…]}}  (on one line)
//
// `period` is a quarter of the fiscal year that begins in April, and `index` counts quarters since
// April 2000. `spent` is the ledger: ε of each table. `cells` are the agreed figures before small
// ones are left out, row-major, risks in whole tickets.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What was released of one period.
package struct ReleaseRecord: Hashable, Sendable {
    /// `2026-27-q1`.
    package let period: String
    /// Quarters since April 2000.
    package let index: Int
    /// The day of release, `2026-07-09`.
    package let releasedOn: String
    /// The name of the plan.
    package let plan: String
    /// ε of each table, as a fraction.
    package let spent: [String: String]
    /// The cells of each table.
    package let cells: [String: [Int]]

    /// The tables' codes, in the order in which they are written.
    package static let tables = ["MT", "TC", "PC", "LG", "RK", "RT", "OC"]

    /// Takes a release's parts; refuses what the format cannot write.
    package init(
        of quarter: (period: String, index: Int), on releasedOn: String, plan: String,
        spent: [String: String], cells: [String: [Int]]
    ) throws(AuditError) {
        (period, index) = quarter
        (self.releasedOn, self.plan, self.spent, self.cells) = (releasedOn, plan, spent, cells)
        guard Self.index(of: period) == index else { throw .notACode(.period) }
        try Alphabet.value.check(releasedOn, upTo: 10, as: .time)
        try Alphabet.value.check(plan, upTo: 32, as: .plan)
        guard Set(spent.keys) == Set(Self.tables), Set(cells.keys) == Set(Self.tables) else {
            throw .outOfRange(.tables)
        }
        for fraction in spent.values { try Alphabet.value.check(fraction, upTo: 16, as: .tables) }
    }

    /// Reads a record in its only spelling.
    package init(text: String) throws(AuditError) {
        guard text.utf8.count <= 8_192,
            let read = try? JSONDecoder().decode(Parts.self, from: Data(text.utf8))
        else { throw .notACode(.tables) }
        try self.init(
            of: (read.period, read.index), on: read.releasedOn, plan: read.plan,
            spent: read.spent, cells: read.cells)
        guard self.text.utf8.elementsEqual(text.utf8) else { throw .notACode(.tables) }
    }

    /// The record as it is stored, hashed and exported.
    package var text: String {
        let ledger = Self.tables.map { "\"\($0)\":\"\(spent[$0, default: ""])\"" }
        let figures = Self.tables.map { table in
            let numbers = cells[table, default: []].map { String($0) }
            return "\"\(table)\":[\(numbers.joined(separator: ","))]"
        }
        return "{\"period\":\"\(period)\",\"index\":\(index),\"releasedOn\":\"\(releasedOn)\""
            + ",\"plan\":\"\(plan)\",\"spent\":{\(ledger.joined(separator: ","))}"
            + ",\"cells\":{\(figures.joined(separator: ","))}}"
    }

    /// The fiscal year: `2026-27`.
    var year: Substring { period.prefix(7) }

    /// Whether all tables together spend nine quarters.
    var spendsItsBudget: Bool {
        var sum = (numerator: 0, denominator: 1)
        for fraction in spent.values {
            let parts = fraction.split(separator: "/").compactMap { Int($0) }
            guard parts.count == 2, (1...1_000).contains(parts[0]), (1...100).contains(parts[1])
            else { return false }
            sum = (
                sum.numerator * parts[1] + parts[0] * sum.denominator, sum.denominator * parts[1]
            )
        }
        return 4 * sum.numerator == 9 * sum.denominator
    }

    /// The number of a quarter; nil where the text names none.
    private static func index(of period: String) -> Int? {
        let parts = period.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let first = Int(parts[0]), (2000...9998).contains(first),
            let quarter = ["q1", "q2", "q3", "q4"].firstIndex(of: parts[2])
        else { return nil }
        let second = (first + 1) % 100
        guard parts[1] == (second < 10 ? "0\(second)" : "\(second)") else { return nil }
        return 4 * (first - 2000) + quarter
    }

    private struct Parts: Decodable {
        let period: String
        let index: Int
        let releasedOn: String
        let plan: String
        let spent: [String: String]
        let cells: [String: [Int]]
    }
}

/// One release in its place in the chain, signed.
package struct ReleaseLink: Hashable, Sendable {
    /// What was released.
    package let record: ReleaseRecord
    /// The hash of the link before it.
    package let previous: ChainHash
    /// The head of the chain with this link as its last, signed.
    package let checkpoint: Checkpoint

    /// The link's number, from 1.
    package var sequence: Int { checkpoint.head.sequence }
    /// The hash of this link, as signed.
    package var hash: ChainHash { checkpoint.head.hash }

    /// Chains a record after a head and signs where the chain now ends.
    package init(
        chaining record: ReleaseRecord, after head: ChainHead, signedBy signer: CheckpointSigner,
        at time: Int64
    ) throws(AuditError) {
        let next = head.following(record: Array(record.text.utf8), in: .releases)
        self.init(
            record: record, previous: head.hash,
            checkpoint: try signer.signing(.releases).sign(next, at: time))
    }

    /// A link as stored or exported; whether it holds is for ``ReleaseVerifier`` to say.
    package init(record: ReleaseRecord, previous: ChainHash, checkpoint: Checkpoint) {
        (self.record, self.previous, self.checkpoint) = (record, previous, checkpoint)
    }

    /// The head that the link leads to; nil where its hash is not that of what it says.
    package var soundHead: ChainHead? {
        guard let before = try? ChainHead(sequence: sequence - 1, hash: previous) else {
            return nil
        }
        let head = before.following(record: Array(record.text.utf8), in: .releases)
        return head == checkpoint.head ? head : nil
    }
}
