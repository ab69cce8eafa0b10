import Foundation
import Testing

@testable import Sealing

/// Chance that can be had again by its seed.
private struct Slips: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }

    /// One to six slips.
    mutating func slip(in bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &self), at: place)
            case 3: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &self))
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }
}

private let rounds =
    ProcessInfo.processInfo.environment["ETHICSDESK_LONG_TESTS"] == nil ? 1_000 : 100_000

@Test("no envelope with slips opens, and none ends the process", arguments: Opening.all)
func fuzzedEnvelopes(opening: Opening) {
    var slips = Slips(UInt64(opening.bytes.count))
    // A locked key costs a derivation each time.
    let isLocked = opening.bytes == Vectors.lockedKey
    for round in 0..<(isLocked ? 20 : rounds / 5) {
        let altered = slips.slip(in: opening.bytes)
        guard altered != opening.bytes else { continue }
        #expect(throws: (any Error).self, "round \(round)") { try opening.open(altered) }
    }
}

@Test("what is read as a receipt or a code is one when it is written down again, or it is refused")
func fuzzedCodes() throws {
    var slips = Slips(1)
    let receipt = Vectors.receiptText
    let recovery = RecoveryCode.random().text
    var refused = 0
    for _ in 0..<rounds {
        let typed = String(decoding: slips.slip(in: Array(receipt.utf8)), as: UTF8.self)
        if let read = try? Receipt(parsing: typed) {
            #expect(try Receipt(parsing: read.text).locator == read.locator)
        } else {
            refused += 1
        }
        let onPaper = String(decoding: slips.slip(in: Array(recovery.utf8)), as: UTF8.self)
        if let read = try? RecoveryCode(parsing: onPaper) {
            #expect(try RecoveryCode(parsing: read.text).text == read.text)
        }
        let token = String(
            decoding: slips.slip(in: Array(try Given.token.text.utf8)), as: UTF8.self)
        if let read = try? SessionToken(parsing: token) {
            #expect(try SessionToken(parsing: read.text).proof == read.proof)
        }
        _ = try? Fingerprint(parsing: onPaper + typed + token)
        _ = try? Passphrase(typed: typed)
    }
    // The check character finds nearly every slip; what it does not is another receipt.
    #expect(refused > rounds * 8 / 10)
}
