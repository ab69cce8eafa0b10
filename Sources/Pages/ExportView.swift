package import Enquiry
import Phrasebook

/// A whole ticket as its page shows it.
package struct ExportSheet: Sendable {
    let ticket: Ticket
    let assignees: [Handle]
    let entries: [ExportedUtterance]
    let assignments: [AssignmentRecord]
    let concealments: [Concealment]
    let openings: [Opening]
    let exported: (by: Handle, on: Day)

    /// Collects what is shown.
    package init(
        _ ticket: Ticket, entries: [ExportedUtterance], assignments: [AssignmentRecord],
        records: (concealments: [Concealment], openings: [Opening]),
        exported: (by: Handle, on: Day)
    ) {
        self.ticket = ticket
        self.entries = entries
        self.assignments = assignments
        assignees = assignments.filter { $0.endedOn == nil }.map(\.officer)
        (concealments, openings) = records
        self.exported = exported
    }
}

/// An entry with both of its texts.
package struct ExportedUtterance: Sendable {
    let said: Utterance
    let author: Handle?
    let redacted: String

    /// Collects an entry; no author stands for the enquirer.
    package init(_ said: Utterance, author: Handle?, redacted: String) {
        self.said = said
        self.author = author
        self.redacted = redacted
    }
}

/// The page of a whole ticket, made to be printed.
package struct ExportView: PageView {
    package static let template = "export"

    let frame: FrameView
    let title: String
    let ticketPath: String
    let back: String
    let recorded: String
    let lead: String
    let print: String
    let printHint: String
    let facts: [SaidView.Fact]
    let conversation: String
    let entries: [EntryPart]
    let lists: [List]

    /// One entry.
    struct EntryPart: Sendable {
        let kind: String
        let isInternal: String?
        let speaker: String
        let isByOffice: Bool
        let writtenOn: DayLabel
        let answer: SaidView.AnswerFacts?
        let textLanguage: String
        let asWritten: String
        let text: String
        let asTriageSees: String
        let redacted: String?
        let isTheSame: String?
    }

    /// What became of the ticket, in lines under a heading.
    struct List: Sendable {
        let heading: String
        let headingID: String
        let lines: [String]
    }

    /// The page.
    package init(_ sheet: ExportSheet, of person: SignedInPerson, in language: Language) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.export
        let reference = sheet.ticket.reference.text
        title = says.title(reference)
        // It is the answer to a button: the way to the other language is the ticket's page.
        frame = FrameView(title, at: .ticket(reference), of: person, in: language)
        ticketPath = Place.ticket(reference).path(in: language)
        back = says.back
        recorded = says.recorded
        lead = says.lead(sheet.exported.by.text, phrases.days.date(sheet.exported.on))
        print = says.print
        printHint = says.printHint
        facts =
            TicketSheet(
                ticket: sheet.ticket, said: [], assignees: sheet.assignees, concealments: [],
                isInFull: true, today: sheet.exported.on, colleagues: nil, queues: []
            ).facts(phrases)
        conversation = says.conversation
        entries = sheet.entries.map { EntryPart($0, in: sheet.ticket.language, phrases) }
        lists = sheet.lists(phrases)
    }
}

extension ExportView.EntryPart {
    fileprivate init(
        _ entry: ExportedUtterance, in language: Language, _ phrases: Phrasebook
    ) {
        let says = phrases.pages.desk.export
        let said = SaidView(
            entry.said, in: language, enquirer: phrases.pages.desk.ticket.enquirer, phrases)
        kind = said.kind
        isInternal = entry.said.entry.kind == .note ? says.isInternal : nil
        speaker = entry.author?.text ?? said.speaker
        isByOffice = said.isByOffice
        writtenOn = said.writtenOn
        answer = said.answer
        textLanguage = said.textLanguage
        asWritten = says.asWritten
        text = said.text
        asTriageSees = says.asTriageSees
        let isSame = entry.redacted == entry.said.text
        redacted = isSame ? nil : entry.redacted
        isTheSame = isSame ? says.isTheSame : nil
    }
}

extension ExportSheet {
    fileprivate func lists(_ phrases: Phrasebook) -> [ExportView.List] {
        let says = phrases.pages.desk.export
        let names = phrases.catalogue
        let assigned = assignments.map { record in
            says.assignedFrom(
                record.officer.text, record.assignedBy.text,
                phrases.days.date(record.assignedOn))
                + (record.endedOn.map { says.until(phrases.days.date($0)) } ?? "")
        }
        let opened = openings.map {
            "\(phrases.days.moment(unixSeconds: $0.atUnixSeconds)), \(names.name(of: $0.duty))"
        }
        let hidden = concealments.map { concealment in
            ([
                concealment.doneOn.map(phrases.days.date) ?? says.waits,
                names.name(of: concealment.part),
            ]
                + [concealment.reason.map { names.name(of: $0) }].compactMap(\.self)
                + [concealment.officer, concealment.second].compactMap { $0?.text })
                .joined(separator: " · ")
        }
        return [
            .init(heading: says.assignments, headingID: "assignments", lines: assigned),
            .init(heading: says.openings, headingID: "openings", lines: opened),
            .init(
                heading: says.concealments, headingID: "concealments",
                lines: hidden.isEmpty ? [says.noConcealments] : hidden),
        ]
    }
}
