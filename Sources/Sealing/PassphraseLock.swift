// From a passphrase to a lock and to the proof that it was known.
//
//     scrypt(normalised passphrase in UTF-8, salt, N, r, p), 64 bytes:
//     the first 32  the lock's key (see LockedKey)
//     the last 32   the verifier, which shows that the passphrase was known and opens nothing

internal import Crypto
internal import CryptoExtras

/// Locks private keys by passphrases.
public enum PassphraseLock {
    /// A private key under a generated passphrase, and the verifier that goes with it (32 bytes;
    /// keep its SHA-256). It takes the time and memory of the cost: bound how many run at once.
    public static func locking(
        _ keyPair: KeyPair, with passphrase: Passphrase, officer: [UInt8],
        cost: ScryptCost = .standard
    ) throws(SealingError) -> (locked: LockedKey, verifier: [UInt8]) {
        guard passphrase.isGenerated else { throw .passphraseNotGenerated }
        let header = LockedKey.Header(cost: cost, salt: Randomness.bytes(16))
        return try locking(keyPair, with: passphrase, officer: officer, header: header)
    }

    /// The same under another passphrase beside `former`: cost and salt are the former's, so that
    /// one scrypt tries both. Both passphrases are drawn at random, so they may share a salt.
    public static func locking(
        _ keyPair: KeyPair, with passphrase: Passphrase, officer: [UInt8],
        beside former: LockedKey
    ) throws(SealingError) -> (locked: LockedKey, verifier: [UInt8]) {
        guard passphrase.isGenerated else { throw .passphraseNotGenerated }
        return try locking(
            keyPair, with: passphrase, officer: officer, header: former.header)
    }

    static func locking(
        _ keyPair: KeyPair, with passphrase: Passphrase, officer: [UInt8],
        header: LockedKey.Header, nonce: [UInt8] = Randomness.bytes(SecretBox.nonceCount)
    ) throws(SealingError) -> (locked: LockedKey, verifier: [UInt8]) {
        let officer = try Identifiers.check(officer)
        let (key, verifier) = try derive(passphrase, header)
        let box = try SecretBox.seal(
            keyPair.exposedSeed, with: key, binding: header.binding(officer: officer),
            nonce: nonce)
        return (LockedKey(header: header, box: box), verifier)
    }

    static func derive(
        _ passphrase: Passphrase, _ header: LockedKey.Header
    ) throws(SealingError) -> (key: SymmetricKey, verifier: [UInt8]) {
        do {
            let derived = try KDF.Scrypt.deriveKey(
                from: passphrase.normalised, salt: header.salt, outputByteCount: 64,
                rounds: 1 << Int(header.cost.logN), blockSize: Int(header.cost.r),
                parallelism: Int(header.cost.p)
            ).exposedBytes
            return (SymmetricKey(data: derived.prefix(32)), Array(derived.suffix(32)))
        } catch {
            throw .costOutOfBounds
        }
    }
}
