// A sealed text: a SecretBox under the ticket's key for originals or for redacted texts, around
//
//     length   4 bytes, the text's number of bytes
//     text     UTF-8
//     padding  zero bytes up to the bucket's capacity
//
// so that an envelope has 1057, 4129, 16417 or 65569 bytes. It is bound to "ticket/text", the
// ticket's and the entry's 16 bytes each, one byte for the part (0 original, 1 redacted) and two
// for the version.

/// Which of an entry's two texts is meant.
public enum TextPart: UInt8, Sendable, CaseIterable {
    /// As it was written.
    case original = 0
    /// With what identifies taken out.
    case redacted = 1
}

/// The place a text belongs to. A text moved elsewhere does not open.
public struct TextLabel: Sendable, Hashable {
    /// The ticket's identifier: 16 bytes.
    public let ticket: [UInt8]
    /// The entry's identifier: 16 bytes.
    public let entry: [UInt8]
    /// The original or the redacted text.
    public let part: TextPart
    /// Which writing of this text: it grows when an entry's text is replaced.
    public let version: UInt16

    /// A label; identifiers that are not 16 bytes are refused when it is used.
    public init(ticket: [UInt8], entry: [UInt8], part: TextPart, version: UInt16 = 1) {
        self.ticket = ticket
        self.entry = entry
        self.part = part
        self.version = version
    }

    var binding: [UInt8] {
        get throws(SealingError) {
            Purpose.ticketText.binding(
                try Identifiers.check(ticket), try Identifiers.check(entry), [part.rawValue],
                version.bigEndianBytes)
        }
    }
}

/// A text as it is stored.
public struct SealedText: Sendable, Equatable {
    /// The envelope.
    public let bytes: [UInt8]
    /// What its length shows.
    public let bucket: SizeBucket

    /// A sealed text as it was stored; refused if it has the length of no bucket.
    public init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.first == SecretBox.version,
            let bucket = SizeBucket.allCases.first(where: { $0.sealedCount == bytes.count })
        else { throw .malformed }
        self.bytes = bytes
        self.bucket = bucket
    }
}

extension TicketSecret {
    /// The text, padded and sealed for its place. Up to 65,536 bytes of UTF-8.
    public func seal(_ text: String, as label: TextLabel) throws(SealingError) -> SealedText {
        let count = text.utf8.count
        guard let bucket = SizeBucket(holding: count) else { throw .textTooLong }
        var padded: [UInt8] = []
        padded.reserveCapacity(SizeBucket.lengthCount + bucket.capacity)
        padded.append(contentsOf: UInt32(count).bigEndianBytes)
        padded.append(contentsOf: text.utf8)
        padded.append(contentsOf: repeatElement(0, count: bucket.capacity - count))
        return try SealedText(
            bytes: SecretBox.seal(padded, with: key(for: label.part), binding: label.binding))
    }

    /// The text, if it was sealed under this secret for this place.
    public func open(_ sealed: SealedText, as label: TextLabel) throws(SealingError) -> String {
        let padded = try SecretBox.open(
            sealed.bytes, with: key(for: label.part), binding: label.binding)
        let count = padded.prefix(SizeBucket.lengthCount).reduce(0) { $0 << 8 | Int($1) }
        let body = padded.dropFirst(SizeBucket.lengthCount)
        guard count <= body.count, body.dropFirst(count).allSatisfy({ $0 == 0 }),
            let text = String(validating: body.prefix(count), as: UTF8.self)
        else { throw .malformed }
        return text
    }
}
