package import Redaction
package import Sealing

/// An original without some of its words, on its way to a second officer: three sealed texts, and
/// nothing that says which words or where.
package struct SealedErasure: Sendable {
    /// The redacted copy as it is to be, as its next version.
    package let redacted: SealedText
    /// The original as it is to be, as its next version.
    package let original: SealedText
    /// The placeholders that stand for what goes, for the second officer to see.
    package let placeholders: SealedText

    /// Seals an erasure under the ticket's secret.
    ///
    /// - Parameter versions: those that the texts have now.
    package init(
        _ erasure: Sensitive<Erasure>, of id: Identifier<Concealment>,
        in place: (ticket: Identifier<Ticket>, entry: Identifier<Entry>),
        versions: (redacted: UInt16, original: UInt16), under secret: TicketSecret
    ) throws(SealingError) {
        let texts = erasure.exposed
        redacted = try secret.seal(
            texts.redacted,
            as: .label(
                .redacted, of: place.entry, in: place.ticket, version: versions.redacted + 1))
        original = try secret.seal(
            texts.original,
            as: .label(
                .original, of: place.entry, in: place.ticket, version: versions.original + 1))
        placeholders = try secret.seal(
            texts.placeholders.joined(separator: " "),
            as: .placeholders(of: id, in: place.ticket))
    }
}

extension TextLabel {
    /// What a proposal's list of placeholders is bound to: it stands where an entry's text does.
    package static func placeholders(
        of id: Identifier<Concealment>, in ticket: Identifier<Ticket>
    ) -> TextLabel {
        TextLabel(ticket: ticket.bytes, entry: id.bytes, part: .redacted)
    }
}
