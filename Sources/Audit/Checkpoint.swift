// A checkpoint: the head of a chain at a time, signed. Whoever keeps one can later tell whether the
// history up to it is still the same.
//
// It is a signed note (the text format of transparency logs: c2sp.org/signed-note), so that other
// people's tools read it too. Four lines, an empty line, one signature line:
//
//     ethicsdesk-trail-1                 the chain's format, which is also the key's name
//     1207                               sequence of the head, decimal
//     oSq…=                              hash of the head, base 64
//     1798765200000000                   when signed, microseconds since 1970-01-01T00:00:00Z
//
//     — ethicsdesk-trail-1 mJb…=         em dash, name, base 64 of key id (4 bytes) and signature
//
// Every line ends with a line feed. The Ed25519 signature covers the first four lines with their
// line feeds. The key id is the first 4 bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key).

/// The signed head of a chain.
package struct Checkpoint: Hashable, Sendable {
    /// Which chain.
    package let format: ChainFormat
    /// Its last link when signed.
    package let head: ChainHead
    /// Microseconds since 1970-01-01T00:00:00Z, by the signer's clock.
    package let signedAt: Int64
    /// The first 4 bytes of a hash of the public key: which key to check the signature with.
    package let keyID: [UInt8]
    /// Ed25519, 64 bytes, over ``signedText``.
    package let signature: [UInt8]

    /// The whole note, line feeds included: what is stored, exported and kept elsewhere.
    package var note: String {
        signedText + "\n— \(format.rawValue) \(Base64.text(keyID + signature))\n"
    }

    /// The lines that the signature covers.
    package var signedText: String { Self.text(format, head, signedAt) }

    /// Reads a note of one chain, in its only spelling. Whether the signature is right is for
    /// ``CheckpointKey/verifies(_:)`` to say.
    package init(note: String, in format: ChainFormat) throws(AuditError) {
        let lines = note.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let dash = Array("— \(format.rawValue) ".utf8)
        guard lines.count == 7, lines[0].elementsEqual(format.rawValue.utf8),
            let sequence = decimal(lines[1]),
            let signedAt = decimal(lines[3]), TrailEvent.times.contains(Int64(signedAt)),
            let hash = Base64.bytes(Substring(lines[2])), lines[5].starts(with: dash),
            let tail = Base64.bytes(Substring(lines[5].dropFirst(dash.count))), tail.count == 68
        else { throw .notACheckpoint }
        self.format = format
        self.head = try ChainHead(sequence: sequence, hash: ChainHash(bytes: hash))
        self.signedAt = Int64(signedAt)
        self.keyID = Array(tail.prefix(4))
        self.signature = Array(tail.dropFirst(4))
        // One spelling: what we would not have written ourselves is not a checkpoint.
        guard self.note.utf8.elementsEqual(note.utf8) else { throw .notACheckpoint }
    }

    init(_ format: ChainFormat, _ head: ChainHead, signedAt: Int64, by key: Key) {
        self.format = format
        self.head = head
        self.signedAt = signedAt
        self.keyID = key.id
        self.signature = key.signature
    }

    /// Who signed, and the signature.
    struct Key {
        let id: [UInt8]
        let signature: [UInt8]
    }

    static func text(_ format: ChainFormat, _ head: ChainHead, _ signedAt: Int64) -> String {
        "\(format.rawValue)\n\(head.sequence)\n\(Base64.text(head.hash.bytes))\n\(signedAt)\n"
    }
}
