// What the domain calls things by. Identifiers and references are random, so that neither tells
// how many enquiries there are nor in which order they came.

package import FoundationEssentials
import Sealing

/// The random 128-bit name of one `Noun` (ticket, entry, staff account). Two nouns' identifiers
/// cannot be confused: `Identifier<Ticket>` is not `Identifier<Entry>`.
package struct Identifier<Noun>: Hashable, Sendable {
    /// The identifier as the database and the wire write it.
    package let uuid: UUID

    /// Wraps an identifier that came from the database or the wire.
    package init(_ uuid: UUID) { self.uuid = uuid }

    /// Reads the canonical 36-character form, any letter case; nil where it is not one.
    package init?(parsing text: String) {
        guard text.utf8.count == 36, let uuid = UUID(uuidString: text) else { return nil }
        self.uuid = uuid
    }

    /// A fresh identifier from the operating system's randomness (RFC 9562, version 4).
    package static func random() -> Self {
        let b = Randomness.bytes(16)
        return Self(
            UUID(
                uuid: (
                    b[0], b[1], b[2], b[3], b[4], b[5], (b[6] & 0x0F) | 0x40, b[7],
                    (b[8] & 0x3F) | 0x80, b[9], b[10], b[11], b[12], b[13], b[14], b[15]
                )))
    }

    /// The 16 bytes, in the order of the canonical text; what envelopes bind to.
    package var bytes: [UInt8] { withUnsafeBytes(of: uuid.uuid) { Array($0) } }

    /// The canonical text in lower case.
    package var text: String { uuid.uuidString.lowercased() }
}
