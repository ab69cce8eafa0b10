// A recovery key on paper: the 32-byte seed of an X-Wing key pair in base 32.
//
// The seed's 256 bits and four zero bits make 52 characters. They are written as two halves of
// 26, each followed by its check character (see Base32): 54 characters, in nine groups of six.
// Two halves, because a check character covers at most 30; a swap across the halves is one wrong
// character in each.

/// The code from which a queue's recovery key is made again. It is printed and kept offline.
public struct RecoveryCode: Sendable, Concealed {
    private static let halfCount = 26

    private let seed: [UInt8]

    /// A new recovery code.
    public static func random() -> RecoveryCode { RecoveryCode(seed: Randomness.bytes(32)) }

    /// A code as it is typed back from paper, with any case, spaces and dashes, I and L for 1 and
    /// O for 0.
    public init(parsing text: some StringProtocol) throws(CodeError) {
        let all = try Base32.values(text, count: 2 * (Self.halfCount + 1))
        var values: [UInt8] = []
        for half in [all.prefix(Self.halfCount + 1), all.suffix(Self.halfCount + 1)] {
            guard half.last == Base32.check(half.dropLast()) else { throw .checkFailed }
            values.append(contentsOf: half.dropLast())
        }
        let bytes = Base32.packed(values)
        guard bytes.count == 33, bytes.last == 0 else { throw .checkFailed }
        seed = Array(bytes.prefix(32))
    }

    /// The code as it is printed: nine groups of six characters.
    public var text: String {
        let values = Base32.unpacked(seed)
        var all: [UInt8] = []
        for half in [values.prefix(Self.halfCount), values.suffix(Self.halfCount)] {
            all.append(contentsOf: half)
            all.append(Base32.check(half))
        }
        return stride(from: 0, to: all.count, by: 6)
            .map { Base32.text(all[$0..<min($0 + 6, all.count)]) }
            .joined(separator: "-")
    }

    /// The key pair that the code stands for.
    public var keyPair: KeyPair {
        get throws(SealingError) { try KeyPair(seed: seed) }
    }

    init(seed: [UInt8]) { self.seed = seed }
}
