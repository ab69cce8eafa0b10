// An officer's private key, locked by a passphrase.
//
//     version     1 byte, 1
//     cost        3 bytes: the binary logarithm of scrypt's N, r, p
//     salt        16 bytes, random
//     nonce       12 bytes, random
//     ciphertext  32 bytes: the seed
//     tag         16 bytes
//
// AES-256-GCM under the lock's key (see PassphraseLock), bound as a SecretBox to
// "passphrase/lock", the 20 bytes from version to salt and the officer's 16 bytes.
//
// A decoy for an account that does not exist has the same form: cost of the caller's choice, the
// remaining 76 bytes from HKDF(service secret, "passphrase/decoy" with the handle as field). It
// opens under no passphrase, and takes the time of one that might.

internal import Crypto

/// A private key that a passphrase opens, as it is stored: 80 bytes.
public struct LockedKey: Sendable, Equatable {
    /// How long every locked key is, in bytes.
    public static let byteCount = 80

    let header: Header
    /// A SecretBox.
    let box: [UInt8]

    /// A locked key as it was stored. A cost out of bounds is refused here, before anybody pays.
    public init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == Self.byteCount, bytes[0] == SecretBox.version else {
            throw .malformed
        }
        let cost = try ScryptCost(logN: bytes[1], r: bytes[2], p: bytes[3])
        header = Header(cost: cost, salt: Array(bytes[4..<20]))
        box = [SecretBox.version] + bytes[20...]
    }

    /// What is stored.
    public var bytes: [UInt8] { header.bytes + box.dropFirst() }

    /// What it costs to try a passphrase.
    public var cost: ScryptCost { header.cost }

    /// The private key and the verifier, if the passphrase and the officer are the right ones. It
    /// takes the time and memory of the cost, right or wrong.
    ///
    /// - Parameter next: a lock that was made beside this one, which the passphrase may open too.
    public func unlock(
        with passphrase: Passphrase, officer: [UInt8], or next: LockedKey? = nil
    ) throws(SealingError) -> (keyPair: KeyPair, verifier: [UInt8]) {
        let binding = header.binding(officer: try Identifiers.check(officer))
        let (key, verifier) = try PassphraseLock.derive(passphrase, header)
        for lock in [self, next].compactMap(\.self) where lock.header == header {
            if let seed = try? SecretBox.open(lock.box, with: key, binding: binding) {
                return (try KeyPair(seed: seed), verifier)
            }
        }
        throw .wrongPassphrase
    }

    /// What to answer for a handle that no account has: always the same for one handle, and
    /// unlike the next one's. Give it the cost at which accounts are being locked.
    public static func decoy(
        for handle: String, under secret: ServiceSecret, cost: ScryptCost = .standard
    ) -> LockedKey {
        let info = Purpose.passphraseDecoy.binding(Array(handle.utf8))
        let noise = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret.material, info: info, outputByteCount: 76
        ).exposedBytes
        return LockedKey(
            header: Header(cost: cost, salt: Array(noise.prefix(16))),
            box: [SecretBox.version] + noise.dropFirst(16))
    }

    init(header: Header, box: [UInt8]) {
        self.header = header
        self.box = box
    }
}

extension LockedKey {
    /// What stands before the box, in the clear.
    struct Header: Sendable, Equatable {
        let cost: ScryptCost
        /// 16 bytes.
        let salt: [UInt8]

        var bytes: [UInt8] { [SecretBox.version] + cost.bytes + salt }

        func binding(officer: [UInt8]) -> [UInt8] {
            Purpose.passphraseLock.binding(bytes, officer)
        }
    }
}
