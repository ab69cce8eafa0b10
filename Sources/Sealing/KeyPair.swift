// X-Wing key pairs: a queue's, an officer's, a recovery key. The private half is a seed of 32
// bytes, from which both halves are made (draft-connolly-cfrg-xwing-kem).

internal import Crypto
internal import FoundationEssentials

/// An X-Wing key pair (ML-KEM-768 and X25519).
public struct KeyPair: Sendable, Concealed {
    let privateKey: XWingMLKEM768X25519.PrivateKey

    /// The half that may be known.
    public let publicKey: PublicKey

    /// A new key pair. It throws only where the library refuses to make a key.
    public static func random() throws(SealingError) -> KeyPair {
        try KeyPair(seed: Randomness.bytes(32))
    }

    /// The key pair of a seed of 32 bytes. Takes about 0.07 ms.
    public init(seed: [UInt8]) throws(SealingError) {
        guard seed.count == 32 else { throw .unusableKey }
        do {
            privateKey = try XWingMLKEM768X25519.PrivateKey(
                seedRepresentation: seed, publicKey: nil)
        } catch {
            throw .unusableKey
        }
        publicKey = try PublicKey(bytes: Array(privateKey.publicKey.rawRepresentation))
    }

    /// The private half itself: 32 bytes, for whoever wraps or prints it.
    public var exposedSeed: [UInt8] { Array(privateKey.seedRepresentation) }

    /// Key material for keys derived from the private half.
    var keyMaterial: SymmetricKey { SymmetricKey(data: privateKey.seedRepresentation) }
}
