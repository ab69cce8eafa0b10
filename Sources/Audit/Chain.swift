// A chain of records: each link's hash covers its number, the hash before it and its record, so the
// last hash stands for the whole history.
//
//     hash = SHA-256( length of domain, 1 byte ‖ domain, ASCII
//                   ‖ sequence, 8 bytes, big-endian ‖ previous hash, 32 bytes ‖ record )
//
// The domain is the name of the chain's format, which keeps a release from ever being passed off as
// an event. The first link has sequence 1 and follows thirty-two zero bytes.

import Crypto

/// The chains we keep. The raw value is the hash's domain, the first line of a checkpoint and the
/// name under which its key signs.
package enum ChainFormat: String, Sendable {
    /// Who did what to which ticket.
    case trail = "ethicsdesk-trail-1"
    /// The published statistics.
    case releases = "ethicsdesk-releases-1"
}

/// The SHA-256 hash of a link: 32 bytes.
package struct ChainHash: Hashable, Sendable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// Takes 32 bytes, as stored; refuses any other length.
    package init(bytes: [UInt8]) throws(AuditError) {
        guard bytes.count == 32 else { throw .wrongLength(of: .hash, bytes: 32) }
        self.bytes = bytes
    }

    /// Sixty-four lower-case hexadecimal digits.
    package var hex: String { Hex.text(bytes) }

    init(_ digest: SHA256.Digest) {
        self.bytes = Array(digest)
    }

    private init(zeroes: Int) {
        self.bytes = Array(repeating: 0, count: zeroes)
    }

    /// What the first link of a chain follows.
    package static let start = ChainHash(zeroes: 32)
}

/// Where a chain stands: the number of its last link and that link's hash.
package struct ChainHead: Hashable, Sendable {
    /// The number of the last link, 0 for an empty chain.
    package let sequence: Int
    /// The hash of the last link, zeroes for an empty chain.
    package let hash: ChainHash

    /// A head as stored. A negative sequence, and zero with any hash but the start's, are refused.
    package init(sequence: Int, hash: ChainHash) throws(AuditError) {
        guard sequence >= 0, sequence < Self.greatest, (sequence == 0) == (hash == .start) else {
            throw .outOfRange(.sequence)
        }
        self.init(trusted: sequence, hash)
    }

    /// The head after one more record: the same on every machine, for the same bytes.
    package func following(record: [UInt8], in format: ChainFormat) -> ChainHead {
        var hasher = SHA256()
        let domain = Array(format.rawValue.utf8)
        hasher.update(data: [UInt8(domain.count)] + domain)
        hasher.update(data: bigEndian(UInt64(sequence) + 1))
        hasher.update(data: hash.bytes)
        hasher.update(data: record)
        return ChainHead(trusted: sequence + 1, ChainHash(hasher.finalize()))
    }

    /// An empty chain.
    package static let start = ChainHead(trusted: 0, .start)

    /// One more than the greatest sequence: what the export can write in eighteen digits.
    static let greatest = 1_000_000_000_000_000_000

    private init(trusted sequence: Int, _ hash: ChainHash) {
        self.sequence = sequence
        self.hash = hash
    }
}

/// One event in its place in the trail.
package struct TrailLink: Hashable, Sendable {
    /// The number of the link, from 1 and without gaps.
    package let sequence: Int
    /// What happened.
    package let event: TrailEvent
    /// The hash of the link before it.
    package let previous: ChainHash
    /// The hash of this link, as computed when it was chained, or as claimed by stored bytes.
    package let hash: ChainHash

    /// Chains an event after a head.
    package init(chaining event: TrailEvent, after head: ChainHead) {
        let next = head.following(record: event.canonicalBytes, in: .trail)
        self.init(sequence: next.sequence, event: event, previous: head.hash, hash: next.hash)
    }

    /// A link as stored; whether its hash is right is for ``TrailVerifier`` to say.
    package init(sequence: Int, event: TrailEvent, previous: ChainHash, hash: ChainHash) {
        self.sequence = sequence
        self.event = event
        self.previous = previous
        self.hash = hash
    }

    /// The head of the trail once this link is its last; nil where the hash is not that of what the
    /// link says.
    package var soundHead: ChainHead? {
        guard let before = try? ChainHead(sequence: sequence - 1, hash: previous) else {
            return nil
        }
        let head = before.following(record: event.canonicalBytes, in: .trail)
        return head.hash == hash ? head : nil
    }
}
