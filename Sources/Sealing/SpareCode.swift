// A spare code, for whoever has lost his authenticator: 75 random bits in 15 characters of base 32
// and a check character, shown as XXXX-XXXX-XXXX-XXXX. Nobody guesses one, so that a plain hash
// keeps it.
//
//     proof  HKDF(the 15 values' bits in a row and five zero bits, "spare/proof"): 32 bytes; the
//            database keeps their SHA-256

internal import Crypto

/// A code that is good once in place of an authenticator's.
public struct SpareCode: Sendable, Equatable, Concealed {
    /// How many a person is given at a time.
    public static let countAtATime = 10

    private static let valueCount = 15
    private let values: [UInt8]

    /// A new code.
    public static func random() -> SpareCode {
        SpareCode(values: Randomness.bytes(valueCount).map { $0 & 31 })
    }

    /// A code as a person types it, in any case, with or without dashes.
    public init(parsing text: some StringProtocol) throws(CodeError) {
        let all = try Base32.values(text, count: Self.valueCount + 1)
        let values = Array(all.dropLast())
        guard all.last == Base32.check(values) else { throw .checkFailed }
        self.init(values: values)
    }

    private init(values: [UInt8]) { self.values = values }

    /// The code as it is handed over: `XXXX-XXXX-XXXX-XXXX`.
    public var text: String {
        let all = values + [Base32.check(values)]
        return stride(from: 0, to: all.count, by: 4)
            .map { Base32.text(all[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// What shows that the code is held: 32 bytes.
    public var proof: [UInt8] {
        Purpose.spareProof.bytes(from: SymmetricKey(data: Base32.packed(values)))
    }

    /// SHA-256 of the proof: 32 bytes, for the database.
    public var proofHash: [UInt8] { Hashing.sha256(proof) }

    /// Equality in constant time.
    public static func == (left: SpareCode, right: SpareCode) -> Bool {
        ConstantTime.equal(left.values, right.values)
    }
}
