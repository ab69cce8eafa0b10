// What is public of a queue, pinned as one: whoever could put another key in the place of any of
// the three would be sealed to, or would decide who is.
//
//     fingerprint    SHA-256 of the binding of "queue/identity", the queue key's public half
//                    (1216 bytes), the public half of its certification key (Ed25519, 32) and the
//                    recovery key's public half (1216)

internal import Crypto

/// The public halves of a queue's keys.
public struct QueueIdentity: Sendable, Equatable {
    /// What tickets are sealed to.
    public let publicKey: PublicKey
    /// What checks the queue's certifications: 32 bytes.
    public let certificationKey: [UInt8]
    /// The public half of the recovery key, whose private half is on paper.
    public let recoveryKey: PublicKey

    /// An identity as it was stored; it is the queue's if it has the pinned fingerprint.
    public init(
        publicKey: PublicKey, certificationKey: [UInt8], recoveryKey: PublicKey
    ) throws(SealingError) {
        guard certificationKey.count == 32 else { throw .unusableKey }
        self.publicKey = publicKey
        self.certificationKey = certificationKey
        self.recoveryKey = recoveryKey
    }

    /// What to pin outside the database.
    public var fingerprint: Fingerprint {
        Fingerprint(
            of: Purpose.queueIdentity.binding(
                publicKey.bytes, certificationKey, recoveryKey.bytes))
    }

    /// Whether this queue gave its word that the key is that officer's, in that duty. Ask before
    /// sealing anything to an officer's key.
    public func certifies(
        _ certification: [UInt8], of publicKey: PublicKey, as admission: Admission
    ) -> Bool {
        (try? admission.message(publicKey)).map { isSigned($0, certification) } ?? false
    }

    /// Whether this queue gave its word that a member is called so.
    public func certifies(_ certification: [UInt8], of name: MemberName) -> Bool {
        (try? name.message).map { isSigned($0, certification) } ?? false
    }

    private func isSigned(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
        let key = try? Curve25519.Signing.PublicKey(rawRepresentation: certificationKey)
        return key?.isValidSignature(signature, for: message) ?? false
    }
}
