// Public keys, checked before anything is sealed to them.
//
//     ML-KEM-768's  1184 bytes: 768 coefficients of 12 bits, each below 3329 (FIPS 203), and a
//                   seed of 32 bytes
//     X25519's      32 bytes

/// The public half of an X-Wing key pair.
public struct PublicKey: Equatable, Sendable {
    /// How long every public key is, in bytes.
    public static let byteCount = 1216

    /// The key: 1216 bytes.
    public let bytes: [UInt8]

    /// A key as it was stored. Refused are a wrong length, a half of zeros and coefficients that
    /// no key generation makes: an all-zero key would otherwise parse, and anybody could open
    /// what is sealed to it.
    public init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == Self.byteCount else { throw .unusableKey }
        let coefficients = bytes.prefix(1152)
        guard coefficients.contains(where: { $0 != 0 }),
            bytes.suffix(32).contains(where: { $0 != 0 }),
            Self.areReduced(Array(coefficients))
        else { throw .unusableKey }
        self.bytes = bytes
    }

    /// The key's SHA-256, for comparing.
    public var fingerprint: Fingerprint { Fingerprint(of: bytes) }

    /// Whether every coefficient, two of them in each three bytes, is below the modulus.
    private static func areReduced(_ bytes: [UInt8]) -> Bool {
        stride(from: 0, to: bytes.count - 2, by: 3).allSatisfy { index in
            let low = UInt16(bytes[index]) | UInt16(bytes[index + 1] & 0x0F) << 8
            let high = UInt16(bytes[index + 1] >> 4) | UInt16(bytes[index + 2]) << 4
            return low < 3329 && high < 3329
        }
    }
}
