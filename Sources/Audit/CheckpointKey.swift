// The two halves of the key that signs checkpoints. The public half is written as signed notes
// write a verifier's key: name, key id, and base 64 of 0x01 and the 32 bytes, joined by "+".

import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Signs the heads of one chain. Shows nothing of its key to print or reflection.
package struct CheckpointSigner: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: Curve25519.Signing.PrivateKey
    private let format: ChainFormat

    /// A signer from the 32 bytes of an Ed25519 seed, as the key file holds them.
    package init(
        keyBytes: some Collection<UInt8>, for format: ChainFormat = .trail
    ) throws(AuditError) {
        guard keyBytes.count == 32,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(keyBytes))
        else { throw .notAKey }
        self.key = key
        self.format = format
    }

    /// The same key for another chain: what it signs there passes for nothing here.
    package func signing(_ format: ChainFormat) -> CheckpointSigner {
        CheckpointSigner(key: key, format: format)
    }

    private init(key: Curve25519.Signing.PrivateKey, format: ChainFormat) {
        self.key = key
        self.format = format
    }

    /// Signs a head. `signedAt` is in microseconds since 1970, within the years 1970 to 9999.
    package func sign(_ head: ChainHead, at signedAt: Int64) throws(AuditError) -> Checkpoint {
        guard TrailEvent.times.contains(signedAt) else { throw .outOfRange(.time) }
        let text = Checkpoint.text(format, head, signedAt)
        guard let signature = try? key.signature(for: Data(text.utf8)) else { throw .notAKey }
        return Checkpoint(
            format, head, signedAt: signedAt,
            by: Checkpoint.Key(id: publicKey.id, signature: Array(signature)))
    }

    /// The half to hand out.
    package var publicKey: CheckpointKey {
        CheckpointKey(format, key.publicKey)
    }

    package var description: String { "CheckpointSigner" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// The public half: what an auditor is given once, by a way that is not the service.
package struct CheckpointKey: Hashable, Sendable {
    /// Which chain it signs.
    package let format: ChainFormat
    /// The 32 bytes of the Ed25519 public key.
    package let bytes: [UInt8]
    /// The 4 bytes by which a checkpoint names its key.
    package let id: [UInt8]

    /// Reads `ethicsdesk-trail-1+<key id>+<key>`, in its only spelling.
    package init(text: String) throws(AuditError) {
        // At most two splits: base 64 has a "+" of its own.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let format = ChainFormat(rawValue: String(parts[0])),
            let tail = Base64.bytes(parts[2]), tail.count == 33,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: tail.dropFirst())
        else { throw .notAKey }
        self.init(format, key)
        guard self.text.utf8.elementsEqual(text.utf8) else { throw .notAKey }
    }

    /// The key as one line of text, without a line feed.
    package var text: String {
        "\(format.rawValue)+\(Hex.text(id))+\(Base64.text([1] + bytes))"
    }

    /// Whether this key signed the checkpoint, for this chain.
    package func verifies(_ checkpoint: Checkpoint) -> Bool {
        guard checkpoint.format == format, checkpoint.keyID == id,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return false }
        return key.isValidSignature(checkpoint.signature, for: Array(checkpoint.signedText.utf8))
    }

    fileprivate init(_ format: ChainFormat, _ key: Curve25519.Signing.PublicKey) {
        self.format = format
        self.bytes = Array(key.rawRepresentation)
        var hasher = SHA256()
        hasher.update(data: Array(format.rawValue.utf8) + [0x0A, 0x01] + bytes)
        self.id = Array(hasher.finalize().prefix(4))
    }
}
