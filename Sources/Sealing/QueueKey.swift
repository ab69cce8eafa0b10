// A queue's key pair: its private half handed to triage officers and to the recovery key, and
// the certificates it gives to officers' public keys.
//
//     grant          a KeyBox to the public key, purpose "queue/grant", around the 32 bytes of
//                    the seed: 1169 bytes; bound to the queue's code, one byte for the kind of
//                    holder (0 recovery, 1 officer) and the holder's name (none, 16 bytes)
//     certification  HMAC-SHA-256 under HKDF(seed, "queue/certification-key") of the binding of
//                    "queue/certification", the officer's 16 bytes and the public key's 1216:
//                    32 bytes
//
// The certificate is a MAC and not a signature because only those who hold the queue's key need
// to check it: they are the ones who seal.

internal import Crypto

/// Who holds a queue's private key.
public enum QueueKeyHolder: Sendable, Hashable {
    /// The triage officer with this identifier of 16 bytes.
    case officer([UInt8])
    /// Whoever keeps the queue's recovery code.
    case recovery
}

extension KeyPair {
    /// This queue's private key, sealed to a triage officer's or the recovery key's public half:
    /// 1169 bytes.
    public func sealed(
        to publicKey: PublicKey, queue: String, holder: QueueKeyHolder
    ) throws(SealingError) -> [UInt8] {
        try KeyBox.seal(
            exposedSeed, to: publicKey, purpose: .queueGrant,
            binding: holder.binding(queue: queue))
    }

    /// A queue's private key, from what was sealed to `keyPair`.
    public init(
        opening bytes: [UInt8], with keyPair: KeyPair, queue: String, holder: QueueKeyHolder
    ) throws(SealingError) {
        let binding = try holder.binding(queue: queue)
        try self.init(
            seed: KeyBox.open(bytes, with: keyPair, purpose: .queueGrant, binding: binding))
    }

    /// This queue's word that a public key is the officer's: 32 bytes, to be stored beside it.
    public func certification(of publicKey: PublicKey, officer: [UInt8]) -> [UInt8] {
        let message = Purpose.queueCertification.binding(officer, publicKey.bytes)
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: certificationKey))
    }

    /// Whether this queue gave that word. Ask before sealing anything to an officer's key.
    public func certifies(
        _ certification: [UInt8], of publicKey: PublicKey, officer: [UInt8]
    ) -> Bool {
        officer.count == 16
            && ConstantTime.equal(
                certification, self.certification(of: publicKey, officer: officer))
    }

    private var certificationKey: SymmetricKey {
        Purpose.queueCertificationKey.key(from: keyMaterial)
    }
}

extension QueueKeyHolder {
    fileprivate func binding(queue: String) throws(SealingError) -> [UInt8] {
        let code = try Identifiers.check(queue: queue)
        return switch self {
        case .recovery: Purpose.queueGrant.binding(code, [0], [])
        case .officer(let identifier):
            Purpose.queueGrant.binding(code, [1], try Identifiers.check(identifier))
        }
    }
}
