package import Enquiry
import Phrasebook

/// What was just done, to be said once on the next page of the staff's.
package enum DeskNotice: String, Sendable {
    case assigned, recused, written, closed, transferred, admitted, opened
    case hidden, proposed, consented, dropped, classified, published
    case accountChanged = "account-changed"
    case sessionEnded = "session-ended"
    case passphraseChanged = "passphrase-changed"
    case answerKept = "answer-kept"
    case answerRemoved = "answer-removed"
    case factorOff = "factor-off"
}

/// A ticket as its page shows it to an officer.
package struct TicketSheet: Sendable {
    let ticket: Ticket
    let said: [Utterance]
    let assignees: [Handle]
    let concealments: [Concealment]
    /// Whether the texts are original.
    let isInFull: Bool
    let today: Day
    /// Whom it may be assigned to; nil where the officer does not triage.
    let colleagues: [Colleague]?
    /// Where it may be sent.
    let queues: [QueueCode]
    /// What may be put into an answer.
    package var standardAnswers: [StandardAnswer] = []

    /// Collects what is shown.
    package init(
        ticket: Ticket, said: [Utterance], assignees: [Handle], concealments: [Concealment],
        isInFull: Bool, today: Day, colleagues: [Colleague]?, queues: [QueueCode]
    ) {
        self.ticket = ticket
        self.said = said
        self.assignees = assignees
        self.concealments = concealments
        self.isInFull = isInFull
        self.today = today
        self.colleagues = colleagues
        self.queues = queues.filter { $0 != ticket.queue }
    }
}

/// The page of a ticket, to an officer.
package struct TicketView: PageView {
    package static let template = "ticket"

    let frame: FrameView
    let title: String
    let errors: ErrorList?
    let notice: String?
    let queuePath: String
    let backToQueue: String
    let overdue: String?
    let facts: [SaidView.Fact]
    let classifying: ClassifyLink?
    let hidden: HiddenSection?
    let saidHeading: String
    let said: [SaidView]
    let carried: [CarriedValue]
    let revision: String
    let opening: OpeningSection?
    let writing: WritingSection?
    let assigning: AssignSection?
    let leaving: LeaveSection?
    let closing: CloseSection?
    let transferring: TransferSection?

    /// The page.
    ///
    /// - Parameter form: what was typed so far.
    package init(
        _ sheet: TicketSheet, of person: SignedInPerson, writing form: EntryForm = EntryForm(),
        notice: DeskNotice? = nil, problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let desk = phrases.pages.desk
        let says = desk.ticket
        let ticket = sheet.ticket
        let lines = problem.map { $0.lines(in: language) } ?? []
        let isMine = sheet.assignees.contains { $0.text == person.handle }
        let reference = ticket.reference.text
        title = reference
        frame = FrameView(
            reference, at: .ticket(reference), of: person, in: language,
            hasErrors: !lines.isEmpty, enter: isMine ? (.entry(in: reference), "act", "write") : nil
        )
        errors = ErrorList(lines, in: language)
        self.notice = notice.map { desk.sentence(of: $0) }
        queuePath = Place.queue(ticket.queue.text).path(in: language)
        backToQueue = says.backToQueue
        overdue = ticket.isOverdue(on: sheet.today) ? desk.queue.overdue : nil
        facts = sheet.facts(phrases)
        classifying =
            isMine || sheet.colleagues != nil ? ClassifyLink(reference, in: language) : nil
        hidden = HiddenSection(sheet.concealments, in: ticket, phrases, in: language)
        saidHeading = sheet.isInFull ? says.originalHeading : says.redactedHeading
        let mine = isMine && ticket.status != .withdrawn
        said = sheet.said(hidable: mine, phrases, in: language)
        carried = person.keys + [CarriedValue("revision", "\(ticket.revision)")]
        revision = "\(ticket.revision)"
        opening = mine ? OpeningSection(reference, sheet.isInFull, says, in: language) : nil
        writing =
            mine
            ? WritingSection(
                form, ticket, standard: sheet.standardAnswers, errors: lines, in: language) : nil
        assigning = AssignSection(sheet, isMine: isMine, says, in: language)
        leaving = mine ? LeaveSection(reference, says, in: language) : nil
        let canClose = ticket.status.after(.closed, hasAssignee: true) != nil
        closing = mine && canClose ? CloseSection(reference, says, in: language) : nil
        transferring = TransferSection(sheet, says, in: language)
    }
}

extension TicketSheet {
    /// What was said, each entry with the way to hide more of it where that is the reader's.
    func said(
        hidable: Bool, _ phrases: Phrasebook, in language: Language
    ) -> [SaidView] {
        let enquirer = phrases.pages.desk.ticket.enquirer
        return said.map {
            var said = SaidView($0, in: ticket.language, enquirer: enquirer, phrases)
            if hidable { said.hideLink = .init(to: $0.entry, in: ticket, in: language) }
            return said
        }
    }

    /// What is known of the ticket besides its words.
    func facts(_ phrases: Phrasebook) -> [SaidView.Fact] {
        let says = phrases.pages.desk
        let names = phrases.catalogue
        let kinds = ticket.classification
        let assigned =
            assignees.isEmpty
            ? says.queue.unassigned : assignees.map(\.text).joined(separator: ", ")
        let facts = [
            (says.queue.status, names.name(of: ticket.status)),
            (says.queue.due, phrases.days.date(ticket.dueOn)),
            (says.queue.assignedTo, assigned),
            (says.ticket.filed, phrases.days.date(ticket.filedOn)),
            (says.queue.topic, names.name(of: kinds.topic)),
            (says.queue.platform, names.name(of: kinds.platform)),
            (says.ticket.context, names.name(of: kinds.context)),
            (says.ticket.risks, kinds.risks.map { names.name(of: $0) }.joined(separator: "; ")),
            (says.ticket.language, names.name(of: ticket.language)),
        ]
        return facts.filter { !$0.1.isEmpty }.map { SaidView.Fact(label: $0.0, value: $0.1) }
    }
}

extension DeskPhrases {
    func sentence(of notice: DeskNotice) -> String {
        switch notice {
        case .assigned: ticket.assigned
        case .recused: ticket.recused
        case .written: ticket.written
        case .closed: ticket.closed
        case .transferred: ticket.transferred
        case .admitted: queue.admitted
        case .published: queue.published
        case .opened: ticket.opened
        case .hidden: hiding.hidden
        case .proposed: hiding.proposed
        case .consented: hiding.consented
        case .dropped: hiding.dropped
        case .classified: classifying.done
        case .accountChanged: staff.changed
        case .sessionEnded: account.sessionEnded
        case .passphraseChanged: account.passphraseChanged
        case .answerKept: standards.kept
        case .answerRemoved: standards.removed
        case .factorOff: account.factorOff
        }
    }
}
