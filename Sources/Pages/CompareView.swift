package import Enquiry
import Phrasebook

/// A text before and after something was hidden in it.
package struct Comparison: Sendable {
    let before: String
    let after: [Piece]
    /// The placeholders that stand for what goes.
    let placeholders: [String]

    /// Compares two forms of a text.
    ///
    /// - Parameter placeholders: those that stand for what goes; nil for all that are new.
    package init(before: String, after: String, placeholders: [String]? = nil) {
        self.before = before
        let known = Set(Self.holes(in: before))
        let found = Self.holes(in: after)
        var seen: Set<String> = []
        self.placeholders =
            placeholders ?? found.filter { !known.contains($0) && seen.insert($0).inserted }
        self.after = Self.pieces(of: after, emphasizing: Set(self.placeholders))
    }

    private static func holes(in text: String) -> [String] {
        text.matches(of: #/\[[A-Z_]+-[0-9]+\]/#).map { String($0.0) }
    }

    private static func pieces(of text: String, emphasizing holes: Set<String>) -> [Piece] {
        var pieces: [Piece] = []
        var start = text.startIndex
        for match in text.matches(of: #/\[[A-Z_]+-[0-9]+\]/#) {
            guard holes.contains(String(match.0)) else { continue }
            if start < match.range.lowerBound {
                pieces.append(.words(String(text[start..<match.range.lowerBound])))
            }
            pieces.append(.hole(String(match.0)))
            start = match.range.upperBound
        }
        if start < text.endIndex { pieces.append(.words(String(text[start...]))) }
        return pieces
    }
}

/// A text before and after, with what can be done about it: what an officer is about to hide, or
/// what another has proposed.
package struct CompareView: PageView {
    package static let template = "compare"

    let frame: FrameView
    let backPath: String
    let back: String
    let title: String
    let lead: String
    let errors: ErrorList?
    let about: SaidView.AnswerFacts?
    let textLanguage: String
    let beforeHeading: String
    let before: String
    let afterHeading: String
    let pieces: [Piece]
    let goes: String?
    let action: String
    let carried: [CarriedValue]
    let deeds: [Deed]

    /// A button, and what it does.
    struct Deed: Sendable {
        let act: String
        let label: String
        let style: String
    }

    /// What an officer is about to hide.
    package init(
        _ comparison: Comparison, in sheet: HideSheet, _ form: HideForm,
        of person: SignedInPerson, in language: Language
    ) {
        let says = Phrasebook.of(language).pages.desk.hiding
        let isProposal = form.part == ConcealedPart.original.rawValue
        self.init(
            comparison, of: sheet.ticket, at: sheet.place, says.checkTitle,
            frame: FrameView(
                says.checkTitle, at: sheet.place, of: person, in: language,
                enter: (sheet.place, "act", "preview")),
            in: language,
            saying: Sayings(
                lead: isProposal ? says.checkOriginal : says.checkCopy,
                carried: person.keys + form.carried
                    + [CarriedValue("stage", "preview")],
                deeds: [
                    Deed(
                        act: "hide", label: isProposal ? says.propose : says.hide,
                        style: "primary"),
                    Deed(act: "edit", label: says.change, style: "plain"),
                ]))
    }

    /// What another officer, or oneself, has proposed.
    package init(
        _ comparison: Comparison, proposed: Concealment, in ticket: Ticket,
        to person: SignedInPerson, problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.hiding
        let place = Place.consent(in: ticket.reference.text, to: proposed.id.text)
        let isOwn = proposed.officer.text == person.handle
        let lines = problem.map { $0.lines(in: language) } ?? []
        var facts = [SaidView.Fact(label: says.proposedBy, value: proposed.officer.text)]
        if let reason = proposed.reason {
            facts.append(
                SaidView.Fact(label: says.reason, value: phrases.catalogue.name(of: reason)))
        }
        self.init(
            comparison, of: ticket, at: place, says.consentTitle,
            frame: FrameView(
                says.consentTitle, at: place, of: person, in: language,
                hasErrors: !lines.isEmpty),
            in: language,
            saying: Sayings(
                lead: isOwn ? says.ownLead : says.consentLead, facts: facts, lines: lines,
                carried: person.keys,
                deeds: isOwn
                    ? [Deed(act: "drop", label: says.withdraw, style: "grave")]
                    : [
                        Deed(act: "consent", label: says.consent, style: "primary"),
                        Deed(act: "drop", label: says.refuse, style: "plain"),
                    ]))
    }

    /// What the two have each of their own.
    private struct Sayings {
        let lead: String
        var facts: [SaidView.Fact] = []
        var lines: [ErrorList.Line] = []
        let carried: [CarriedValue]
        let deeds: [Deed]
    }

    private init(
        _ comparison: Comparison, of ticket: Ticket, at place: Place, _ title: String,
        frame: FrameView, in language: Language, saying: Sayings
    ) {
        let says = Phrasebook.of(language).pages.desk.hiding
        self.frame = frame
        self.title = title
        backPath = Place.ticket(ticket.reference.text).path(in: language)
        back = says.back
        lead = saying.lead
        errors = ErrorList(saying.lines, in: language)
        about = saying.facts.isEmpty ? nil : SaidView.AnswerFacts(facts: saying.facts)
        textLanguage = ticket.language.rawValue
        beforeHeading = says.before
        before = comparison.before
        afterHeading = says.after
        pieces = comparison.after
        goes =
            comparison.placeholders.isEmpty
            ? nil : says.goes(comparison.placeholders.joined(separator: ", "))
        action = place.path(in: language)
        carried = saying.carried + [CarriedValue("revision", "\(ticket.revision)")]
        deeds = saying.deeds
    }
}
