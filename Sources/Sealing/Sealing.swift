// Sealing: keys, grants, sealed text, receipts, the passphrase lock and sessions.
//
// What it is for. Whoever holds an enquiry's receipt, or a private key to which its secret was
// granted, reads it; nobody else does. Every key of the house is made, wrapped and opened here,
// and the randomness of the operating system enters the house here.
//
// What it trusts. The operating system's random numbers, and swift-crypto's HPKE with X-Wing
// (ML-KEM-768 and X25519), AES-256-GCM, HKDF, HMAC, SHA-256 and scrypt. Nothing else: bytes from
// a database, a network or a clipboard are taken for hostile until a tag has been verified.
//
// What it refuses. Bytes of an unknown version or a wrong length; a ciphertext moved to another
// ticket, entry, part, version, queue or holder; a scrypt cost out of bounds; a public key that
// no key generation makes; a passphrase that was not drawn from the word lists; a receipt that
// was published as an example. An error never carries a value, and a secret never prints.
//
// Envelopes, each specified at the top of its file, all big-endian, all begun by a version byte:
//
//     SecretBox      version 1, nonce 12, ciphertext, tag 16          (AES-256-GCM)
//     KeyBox         version 1, encapsulated key 1120, ciphertext, tag 16          (HPKE)
//     SealedText     a SecretBox around a padded text
//     LockedKey      version 1, cost 3, salt 16, nonce 12, seed 32, tag 16
//
// The uses of a derived key are listed once, in Purpose.

/// Why something could not be sealed, opened or parsed. It never carries a value, so it may be
/// logged or shown.
public enum SealingError: Error, Equatable, Sendable, CaseIterable {
    /// The bytes or the text are not of the form expected: a wrong length or character, an
    /// unknown version.
    case malformed
    /// The envelope was made under another key or for another place, or was altered. Which of
    /// these it was cannot be told.
    case doesNotOpen
    /// The passphrase is not the one that locked the key (or the locked key was altered).
    case wrongPassphrase
    /// The passphrase was not generated: fewer than seven words, or words from neither list.
    case passphraseNotGenerated
    /// The text is longer than the largest size bucket.
    case textTooLong
    /// The public or private key is of the wrong length or could not have been generated.
    case unusableKey
    /// A ticket's, entry's or officer's identifier is not 16 bytes, or a queue's code is empty or
    /// longer than 64 bytes.
    case unusableIdentifier
    /// The cost of scrypt is outside the bounds this service would pay.
    case costOutOfBounds
}
