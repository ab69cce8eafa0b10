import Disclosure
import Foundation
import Testing

/// Whether the long forms of tests are wanted: a million draws, 200,000 releases.
let isLong = ProcessInfo.processInfo.environment["ETHICSDESK_LONG_TESTS"] == "1"

/// A generator that repeats itself: SplitMix64. For tests only; its seed is in every failure
/// message.
struct Seeded: RandomNumberGenerator {
    let seed: UInt64
    private var state: UInt64

    init(_ seed: UInt64) {
        self.seed = seed
        self.state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Invented true tables that add up: a quarter of 384 tickets, 384 of them resolved.
func quarter(period: Int) throws -> ConfidentialCounts {
    try ConfidentialCounts(period: period, tables: evenTables)
}

/// The tables of ``quarter(period:)``: every cell of a table alike.
let evenTables: [CountTable: [Int]] = [
    .months: [128, 128, 128],
    .topicContext: Array(repeating: 12, count: 32),
    .platformContext: Array(repeating: 8, count: 48),
    .language: [192, 192],
    .risk: Array(repeating: 48 * 420, count: 8),
    .response: [77, 77, 77, 77, 76],
    .outcome: [77, 77, 77, 77, 76],
]
