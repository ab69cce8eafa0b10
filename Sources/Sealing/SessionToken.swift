// A session: a token that only its client holds, and the officer's private key sealed under it.
//
//     proof        HKDF(token, "session/proof"): 32 bytes; the database keeps their SHA-256
//     private key  a SecretBox around the seed's 32 bytes: 61 bytes; under HKDF(token, salt: the
//                  service's file secret, "session/key"), bound to "session/wrap" and the
//                  account's 16 bytes
//
// So neither the database nor the token opens the private key without the other and without the
// service's file.

internal import Crypto

/// A session's token: 32 random bytes, 43 characters of base64url.
public struct SessionToken: Sendable, Equatable, Concealed {
    private let material: SymmetricKey

    /// A new session's token.
    public static func random() -> SessionToken {
        SessionToken(material: SymmetricKey(data: Randomness.bytes(32)))
    }

    /// A token as a client sends it: exactly 43 characters of base64url.
    public init(parsing text: some StringProtocol) throws(SealingError) {
        guard let bytes = Base64URL.bytes(text, count: 32) else { throw .malformed }
        material = SymmetricKey(data: bytes)
    }

    /// The token as it is given to the client.
    public var text: String { Base64URL.text(material.exposedBytes) }

    /// What shows that the session is held: 32 bytes, from which the token cannot be found.
    public var proof: [UInt8] { Purpose.sessionProof.bytes(from: material) }

    /// SHA-256 of the proof: 32 bytes, for the database.
    public var proofHash: [UInt8] { Hashing.sha256(proof) }

    /// An officer's private key, sealed for the length of the session: 61 bytes.
    public func sealPrivateKey(
        _ keyPair: KeyPair, fileSecret: ServiceSecret, staff: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try SecretBox.seal(
            keyPair.exposedSeed, with: wrappingKey(fileSecret),
            binding: Purpose.sessionWrap.binding(Identifiers.check(staff)))
    }

    /// The private key that `sealPrivateKey` sealed.
    public func openPrivateKey(
        _ bytes: [UInt8], fileSecret: ServiceSecret, staff: [UInt8]
    ) throws(SealingError) -> KeyPair {
        let binding = try Purpose.sessionWrap.binding(Identifiers.check(staff))
        return try KeyPair(
            seed: SecretBox.open(bytes, with: wrappingKey(fileSecret), binding: binding))
    }

    private func wrappingKey(_ fileSecret: ServiceSecret) -> SymmetricKey {
        Purpose.sessionKey.key(from: material, salt: fileSecret.exposedBytes)
    }

    private init(material: SymmetricKey) { self.material = material }
}
