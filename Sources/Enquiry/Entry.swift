package import Redaction
package import Sealing

/// What an entry of a ticket is.
package enum EntryKind: String, CaseIterable, Sendable {
    /// The enquirer's first words.
    case question
    /// Whatever the enquirer adds later.
    case reply
    /// The Office's answer, with an outcome.
    case answer
    /// The Office's question back.
    case clarification
    /// The officers' own note, which the enquirer does not see.
    case note

    /// Whether the enquirer writes it.
    package var isByEnquirer: Bool { self == .question || self == .reply }
}

/// Names an entry in `Identifier<Entry>`, and what everyone who sees the ticket sees of it.
package struct Entry: Sendable, Equatable {
    /// Its identifier, chosen by whoever wrote it.
    package let id: Identifier<Entry>
    /// What it is.
    package let kind: EntryKind
    /// The day it was written.
    package let writtenOn: Day
    /// What the answer comes down to; only on answers.
    package let outcome: Outcome?
    /// Values the answer cites, in the catalogue's order; only on answers.
    package let values: [CodeValue]

    /// Makes an entry of parts that were parsed already.
    package init(
        id: Identifier<Entry>, kind: EntryKind, writtenOn: Day, outcome: Outcome?,
        values: [CodeValue]
    ) {
        self.id = id
        self.kind = kind
        self.writtenOn = writtenOn
        self.outcome = outcome
        self.values = values
    }
}

/// A text and its redaction, side by side, before both are sealed.
package struct Words: Sendable {
    /// What was written.
    package let original: Sensitive<String>
    /// What triage reads: text with typed placeholders.
    package let redacted: Sensitive<String>

    /// Redacts `prose` as its writer wishes.
    package init(_ prose: Prose, marks: Marks, language: Language) {
        let redaction = Redactor(language: RedactionLanguage(language)).redact(
            prose.text.exposed, hiding: marks.hide, restoring: marks.restore)
        original = prose.text
        redacted = Sensitive(redaction.text)
    }
}

extension RedactionLanguage {
    /// The redactor's name of one of our languages. Texts often mix both; the language given is
    /// only where the redactor starts from.
    package init(_ language: Language) {
        self = language == .french ? .french : .english
    }
}

/// An entry as the database holds it: two sealed texts and a commitment.
package struct SealedEntry: Sendable {
    /// Its identifier.
    package let id: Identifier<Entry>
    /// Bytes by which writing the same entry again is recognised; they confirm no guess.
    package let commitment: [UInt8]
    /// The redacted text, sealed.
    package let redacted: SealedText
    /// The original text, sealed.
    package let original: SealedText

    /// Seals both texts under the ticket's secret, bound to ticket, entry and part.
    package init(
        _ id: Identifier<Entry>, of ticket: Identifier<Ticket>, words: Words,
        commitment: [UInt8], under secret: TicketSecret
    ) throws(SealingError) {
        self.id = id
        self.commitment = commitment
        redacted = try secret.seal(
            words.redacted.exposed, as: .label(.redacted, of: id, in: ticket))
        original = try secret.seal(
            words.original.exposed, as: .label(.original, of: id, in: ticket))
    }
}

extension TextLabel {
    /// What one of our texts is bound to.
    ///
    /// - Parameter version: 1, and one more each time the text is redacted further.
    package static func label(
        _ part: TextPart, of entry: Identifier<Entry>, in ticket: Identifier<Ticket>,
        version: UInt16 = 1
    ) -> TextLabel {
        TextLabel(ticket: ticket.bytes, entry: entry.bytes, part: part, version: version)
    }
}
