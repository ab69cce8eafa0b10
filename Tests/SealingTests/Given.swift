// The inputs of the tests: rows of bytes that anybody can write down again.

import Testing

@testable import Sealing

/// Fixed inputs, those of the vectors among them.
enum Given {
    static let ticket = row(from: 0xA0, count: 16)
    static let entry = row(from: 0xB0, count: 16)
    static let officer = row(from: 0xC0, count: 16)
    static let otherID = row(from: 0x11, count: 16)
    static let salt = row(from: 0xD0, count: 16)
    static let nonce = row(from: 0x01, count: 12)
    static let officerSeed = row(from: 0x00, count: 32)
    static let queueSeed = row(from: 0x20, count: 32)
    static let queue = "values-and-ethics"

    static var officerKey: KeyPair { get throws { try KeyPair(seed: officerSeed) } }
    static var queueKey: KeyPair { get throws { try KeyPair(seed: queueSeed) } }
    static var secret: TicketSecret {
        get throws { try TicketSecret(bytes: row(from: 0x40, count: 32)) }
    }
    static var token: SessionToken {
        get throws {
            try SessionToken(parsing: Base64URL.text(row(from: 0x60, count: 32)))
        }
    }
    static var service: ServiceSecret {
        get throws { try ServiceSecret(bytes: row(from: 0x80, count: 32)) }
    }
    static var receipt: Receipt { get throws { try Receipt(parsing: Vectors.receiptText) } }
    static var code: OneTimeCode { get throws { try OneTimeCode(parsing: Vectors.codeText) } }
    static var passphrase: Passphrase {
        get throws { try Passphrase(typed: Vectors.passphrase) }
    }

    static var identity: QueueIdentity {
        get throws { try queueKey.identity(recoveryKey: officerKey.publicKey) }
    }

    static func admission(
        to queue: String = queue, of officer: [UInt8] = officer, isTriage: Bool = true
    ) -> Admission {
        Admission(to: queue, of: officer, isTriage: isTriage)
    }

    static func name(
        _ name: String = "Zoé Lachance", id: [UInt8] = otherID, of officer: [UInt8] = officer,
        in queue: String = queue
    ) -> MemberName {
        MemberName(name, id: id, of: officer, in: queue)
    }

    static func label(
        ticket: [UInt8] = ticket, entry: [UInt8] = entry, part: TextPart = .original,
        version: UInt16 = 1
    ) -> TextLabel {
        TextLabel(ticket: ticket, entry: entry, part: part, version: version)
    }

    static func row(from first: UInt8, count: Int) -> [UInt8] {
        (0..<count).map { first &+ UInt8($0) }
    }
}

/// The bytes of a hexadecimal text; line breaks in it are for the reader.
func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
        UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
}

/// SplitMix64: a random test that failed can be run again from its seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
    }
}
