package import Enquiry
import Phrasebook

/// What an officer has typed so far to hide more of a text, as it was sent: it may be wrong.
package struct HideForm: Sendable {
    package var part = ConcealedPart.redacted.rawValue
    package var reason = ""
    /// One wording a line.
    package var words = ""
    /// By which it is known again when it is sent twice.
    package var concealment = Identifier<Concealment>.random()

    /// Nothing typed yet.
    package init() {}

    /// The wordings that were typed.
    package var wordings: [String] {
        words.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// All of it, to be carried through a page that does not show it.
    package var carried: [CarriedValue] {
        [
            CarriedValue("part", part), CarriedValue("reason", reason),
            CarriedValue("words", words), CarriedValue("concealment", concealment.text),
        ]
    }
}

/// The text in which more is to be hidden.
package struct HideSheet: Sendable {
    let ticket: Ticket
    let said: Utterance
    /// Whether the text is the original.
    let isInFull: Bool

    /// Collects what is shown.
    package init(_ ticket: Ticket, _ said: Utterance, isInFull: Bool) {
        self.ticket = ticket
        self.said = said
        self.isInFull = isInFull
    }

    /// The text.
    package var text: String { said.text }

    /// Where it is hidden.
    var place: Place { .hiding(in: ticket.reference.text, entry: said.entry.id.text) }
}

/// The page on which an officer says what more is to be hidden.
package struct HideView: PageView {
    package static let template = "hide"

    let frame: FrameView
    let backPath: String
    let back: String
    let title: String
    let lead: String
    let errors: ErrorList?
    let action: String
    let carried: [CarriedValue]
    let textHeading: String
    let textLanguage: String
    let text: String
    let opening: String?
    let mark: String
    let words: TextField
    let parts: ChoiceField
    let reasons: ChoiceField
    let next: String

    /// The page, with what was typed.
    package init(
        _ sheet: HideSheet, _ form: HideForm, of person: SignedInPerson,
        problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.hiding
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: sheet.place, of: person, in: language, hasErrors: !lines.isEmpty,
            enter: (sheet.place, "act", "preview"))
        backPath = Place.ticket(sheet.ticket.reference.text).path(in: language)
        back = says.back
        title = says.title
        lead = says.lead
        errors = ErrorList(lines, in: language)
        action = sheet.place.path(in: language)
        carried =
            person.keys + [
                CarriedValue("concealment", form.concealment.text),
                CarriedValue("revision", "\(sheet.ticket.revision)"),
            ]
        textHeading = sheet.isInFull ? says.originalHeading : says.copyHeading
        textLanguage = sheet.ticket.language.rawValue
        text = sheet.said.text
        opening = sheet.isInFull ? nil : says.open
        mark = says.mark
        words = TextField(.words, says.words, hint: says.wordsHint, text: form.words, errors: lines)
        let names = phrases.catalogue
        parts = ChoiceField(
            .part, says.part, hint: says.partHint,
            groups: [
                ChoiceField.group(ConcealedPart.allCases, chosen: [form.part]) {
                    names.name(of: $0)
                }
            ], errors: lines)
        reasons = ChoiceField(
            .reason, says.reason, hint: says.reasonHint, choose: phrases.pages.forms.choose,
            groups: [
                ChoiceField.group(ConcealmentReason.allCases, chosen: [form.reason]) {
                    names.name(of: $0)
                }
            ], errors: lines)
        next = says.next
    }
}
