// The one-time code with which a person enrols. It has a receipt's form and none of its powers:
// every derivation is under a name of its own.
//
//     proof  HKDF(code, "code/proof"): 32 bytes; the database keeps their SHA-256
//     wrap   a SecretBox under HKDF(code, "code/key"), bound to "code/wrap" and the caller's
//            binding, around the 32 bytes of a private key's seed

internal import Crypto

/// A code that is good for one enrolment: 125 random bits.
public struct OneTimeCode: Sendable, Equatable, Concealed {
    let code: CheckedCode

    /// A new code.
    public static func random() -> OneTimeCode { OneTimeCode(code: .random()) }

    /// A code as a person types it; see `Receipt.init(parsing:)`.
    public init(parsing text: some StringProtocol) throws(CodeError) {
        code = try CheckedCode(parsing: text)
    }

    /// The code as it is handed over: `XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX`.
    public var text: String { code.text }

    /// What shows that the code is held: 32 bytes.
    public var proof: [UInt8] { Purpose.codeProof.bytes(from: code.keyMaterial) }

    /// SHA-256 of the proof: 32 bytes, for the database.
    public var proofHash: [UInt8] { Hashing.sha256(proof) }

    /// A private key, readable only with this code and for the same binding: 61 bytes.
    public func wrap(
        _ keyPair: KeyPair, binding: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try SecretBox.seal(
            keyPair.exposedSeed, with: wrappingKey, binding: Purpose.codeWrap.binding(binding))
    }

    /// The private key that `wrap` hid.
    public func unwrap(
        _ bytes: [UInt8], binding: [UInt8]
    ) throws(SealingError) -> KeyPair {
        try KeyPair(
            seed: SecretBox.open(
                bytes, with: wrappingKey, binding: Purpose.codeWrap.binding(binding)))
    }

    private var wrappingKey: SymmetricKey { Purpose.codeKey.key(from: code.keyMaterial) }

    private init(code: CheckedCode) { self.code = code }
}
