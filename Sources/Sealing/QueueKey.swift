// A queue's key pair: its private half handed to triage officers and to the recovery key, and
// what it certifies.
//
//     grant          a KeyBox to the public key, purpose "queue/grant", around the 32 bytes of
//                    the seed: 1169 bytes; bound to the queue's code, one byte for the kind of
//                    holder (0 recovery, 1 officer) and the holder's name (none, 16 bytes)
//     certification  an Ed25519 signature (RFC 8032) by the key whose seed is
//                    HKDF(seed, "queue/certification-seed"): 64 bytes, over the binding of
//                    "queue/admission", the queue's code, the officer's 16 bytes, one byte for the
//                    duty (0 officer, 1 triage) and the public key's 1216; or over that of
//                    "queue/name", the queue's code, the officer's and the name's own 16 bytes
//                    each, and the name in UTF-8
//
// It is a signature and not a MAC, because whoever files seals to officers too, where the
// enquirer names some who must not read, and has no private key to check a MAC with.

internal import Crypto

/// Who holds a queue's private key.
public enum QueueKeyHolder: Sendable, Hashable {
    /// The triage officer with this identifier of 16 bytes.
    case officer([UInt8])
    /// Whoever keeps the queue's recovery code.
    case recovery
}

/// As what a queue certifies somebody's key.
public struct Admission: Sendable, Hashable {
    /// The queue's code, 1 to 64 bytes.
    public let queue: String
    /// The officer's identifier: 16 bytes.
    public let officer: [UInt8]
    /// Whether he triages the queue.
    public let isTriage: Bool

    /// An admission; identifiers of other lengths are refused when it is used.
    public init(to queue: String, of officer: [UInt8], isTriage: Bool) {
        self.queue = queue
        self.officer = officer
        self.isTriage = isTriage
    }

    func message(_ key: PublicKey) throws(SealingError) -> [UInt8] {
        Purpose.queueAdmission.binding(
            try Identifiers.check(queue: queue), try Identifiers.check(officer),
            [isTriage ? 1 : 0], key.bytes)
    }
}

/// What a queue calls one of its members before the public.
public struct MemberName: Sendable, Hashable {
    /// The queue's code, 1 to 64 bytes.
    public let queue: String
    /// The member's identifier: 16 bytes.
    public let officer: [UInt8]
    /// The name's own identifier: 16 bytes.
    public let id: [UInt8]
    /// The name.
    public let name: String

    /// A name; identifiers of other lengths are refused when it is used.
    public init(_ name: String, id: [UInt8], of officer: [UInt8], in queue: String) {
        self.name = name
        self.id = id
        self.officer = officer
        self.queue = queue
    }

    var message: [UInt8] {
        get throws(SealingError) {
            Purpose.queueName.binding(
                try Identifiers.check(queue: queue), try Identifiers.check(officer),
                try Identifiers.check(id), Array(name.utf8))
        }
    }
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

    /// This queue's word that a public key is the officer's: 64 bytes, to be stored beside it.
    public func certification(
        of publicKey: PublicKey, as admission: Admission
    ) throws(SealingError) -> [UInt8] {
        try signature(for: admission.message(publicKey))
    }

    /// This queue's word that a member is called so: 64 bytes, to be stored beside the name.
    public func certification(of name: MemberName) throws(SealingError) -> [UInt8] {
        try signature(for: name.message)
    }

    /// What there is to know of this queue without any secret.
    public func identity(
        recoveryKey: PublicKey
    ) throws(SealingError) -> QueueIdentity {
        try QueueIdentity(
            publicKey: publicKey,
            certificationKey: Array(try certificationKey.publicKey.rawRepresentation),
            recoveryKey: recoveryKey)
    }

    private func signature(for message: [UInt8]) throws(SealingError) -> [UInt8] {
        do {
            return Array(try certificationKey.signature(for: message))
        } catch {
            throw .unusableKey
        }
    }

    private var certificationKey: Curve25519.Signing.PrivateKey {
        get throws(SealingError) {
            let seed = Purpose.queueCertificationSeed.bytes(from: keyMaterial)
            do {
                return try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
            } catch {
                throw .unusableKey
            }
        }
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
