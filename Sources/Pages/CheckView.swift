package import Enquiry
import Phrasebook

/// What an officer wrote, as others will see it.
package struct CheckSheet: Sendable {
    let ticket: Ticket
    let said: Utterance
    /// The redacted copy.
    let redacted: [Piece]

    /// Collects what is shown.
    package init(_ ticket: Ticket, _ said: Utterance, redacted: [Piece]) {
        self.ticket = ticket
        self.said = said
        self.redacted = redacted
    }
}

/// The page on which an officer sees what he wrote as others will, before it is sent.
package struct CheckView: PageView {
    package static let template = "check"

    let frame: FrameView
    let title: String
    let lead: String
    let shownHeading: String
    let shown: SaidView
    let triageHeading: String
    let triageHint: String
    let redactedLanguage: String
    let pieces: [Piece]
    let action: String
    let carried: [CarriedValue]
    let send: String
    let change: String

    /// The page.
    package init(
        _ sheet: CheckSheet, _ form: EntryForm, of person: SignedInPerson, in language: Language
    ) {
        let desk = Phrasebook.of(language).pages.desk
        let says = desk.checking
        let place = Place.entry(in: sheet.ticket.reference.text)
        let kind = sheet.said.entry.kind
        frame = FrameView(
            says.title, at: place, of: person, in: language, enter: (place, "act", "preview"))
        title = says.title
        lead = says.lead
        shownHeading = kind == .note ? says.noteHeading : says.enquirerHeading
        // The enquirer reads it in his own language, whichever the officer works in.
        let read = Phrasebook.of(kind == .note ? language : sheet.ticket.language)
        shown = SaidView(
            sheet.said, in: sheet.ticket.language, enquirer: desk.ticket.enquirer, read)
        triageHeading = says.triageHeading
        triageHint = says.triageHint
        redactedLanguage = sheet.ticket.language.rawValue
        pieces = sheet.redacted
        action = place.path(in: language)
        carried =
            person.keys + form.carried + [
                CarriedValue("revision", form.revision ?? "\(sheet.ticket.revision)"),
                CarriedValue("stage", "preview"),
            ]
        send =
            switch kind {
            case .note: says.keepNote
            case .clarification: says.sendClarification
            default: says.sendAnswer
            }
        change = says.change
    }
}
