import Enquiry
import Phrasebook

extension TicketView {
    /// Where what the ticket is about can be changed.
    struct ClassifyLink: Sendable {
        let classifyPath: String
        let classify: String

        init(_ reference: String, in language: Language) {
            classifyPath = Place.classification(of: reference).path(in: language)
            classify = Phrasebook.of(language).pages.desk.classifying.link
        }
    }

    /// What was hidden later in a ticket, and what is proposed to be.
    struct HiddenSection: Sendable {
        let hiddenHeading: String
        let hiddenLines: [Line]

        struct Line: Sendable {
            let day: DayLabel
            let what: String
            let why: String
            let waiting: Waiting?
        }

        struct Waiting: Sendable {
            let waits: String
            let proposalPath: String
            let look: String
        }

        /// No section where nothing was hidden.
        init?(
            _ concealments: [Concealment], in ticket: Ticket, _ phrases: Phrasebook,
            in language: Language
        ) {
            guard !concealments.isEmpty else { return nil }
            let names = phrases.catalogue
            let says = phrases.pages.desk.hiding
            hiddenHeading = names.concealments.heading
            hiddenLines = concealments.map { concealment in
                let reasons = [concealment.reason].compactMap { $0 }.map { names.name(of: $0) }
                let officers = [concealment.officer, concealment.second].compactMap { $0?.text }
                return Line(
                    day: DayLabel(concealment.doneOn ?? concealment.proposedOn, phrases),
                    what: names.name(of: concealment.part),
                    why: (reasons + officers).joined(separator: " · "),
                    waiting: concealment.doneOn != nil
                        ? nil
                        : Waiting(
                            waits: says.waits,
                            proposalPath: Place.consent(
                                in: ticket.reference.text, to: concealment.id.text
                            ).path(in: language), look: says.look))
            }
        }
    }
}

extension SaidView.HideLink {
    /// The way to the page on which more of an entry is hidden.
    init(to entry: Entry, in ticket: Ticket, in language: Language) {
        hidePath = Place.hiding(in: ticket.reference.text, entry: entry.id.text)
            .path(in: language)
        hideName = Phrasebook.of(language).pages.desk.hiding.link
    }
}
