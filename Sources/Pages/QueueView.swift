package import Enquiry
import Phrasebook

/// A ticket in a queue, as its page shows it.
package struct QueueEntry: Sendable {
    let ticket: Ticket
    /// The question's redacted text; nil where it does not open.
    let question: String?
    let assignees: [Handle]

    /// Collects what is shown.
    package init(_ ticket: Ticket, question: String?, assignees: [Handle]) {
        self.ticket = ticket
        self.question = question
        self.assignees = assignees
    }
}

/// A page of a queue.
package struct QueueSheet: Sendable {
    let queue: QueueCode
    /// Every queue of the officer's.
    let queues: [QueueCode]
    let filter: TicketFilter
    let entries: [QueueEntry]
    let today: Day
    /// Whether the officer admits members.
    let triages: Bool
    let queries: Queries
    /// Whether the officer reads and writes its standard answers.
    package var hasAnswers = false
    /// By which the page finds out that the queue has changed.
    let mark: String

    /// The queries of this page, of the first one where this is another, and of the next.
    package struct Queries: Sendable {
        let here: String
        let start: String?
        let next: String?

        /// Collects them.
        package init(here: String, start: String? = nil, next: String? = nil) {
            self.here = here
            self.start = start
            self.next = next
        }
    }

    /// Collects what is shown.
    package init(
        queue: QueueCode, of queues: [QueueCode], filter: TicketFilter, entries: [QueueEntry],
        today: Day, triages: Bool, queries: Queries, mark: String
    ) {
        self.queue = queue
        self.queues = queues
        self.filter = filter
        self.entries = entries
        self.today = today
        self.triages = triages
        self.queries = queries
        self.mark = mark
    }
}

/// The page of a queue.
package struct QueueView: PageView {
    package static let template = "queue"

    let frame: FrameView
    let title: String
    let errors: ErrorList?
    let notice: String?
    let queues: QueueChoice?
    let path: String
    let watching: Watching
    let carried: [CarriedValue]
    let lookUpPath: String
    let lookUp: TextField
    let lookUpButton: String
    let filterHeading: String
    let filters: [ChoiceField]
    let overdueOnly: String
    let isOverdueOnly: Bool
    let filter: String
    let empty: String?
    let lines: [QueueLineView]
    let start: OtherPage?
    let next: OtherPage?
    let guidance: Guidance?
    let admitting: AdmitSection?
    let naming: NamingSection?

    /// The way to its standard answers.
    struct Guidance: Sendable {
        let answersPath: String
        let answers: String
    }

    struct QueueChoice: Sendable {
        let queuesLabel: String
        let links: [FrameView.NavigationLine]
    }

    /// How an open page says that the queue has changed, without saying why.
    struct Watching: Sendable {
        let changesPath: String
        let mark: String
        let changed: String
        let reload: String
        let reloadPath: String
    }

    struct OtherPage: Sendable {
        let otherPath: String
        let otherName: String
    }

    /// Where a triage officer admits a member's key.
    struct AdmitSection: Sendable {
        let membersHeading: String
        let admissionPath: String
        let member: TextField
        let fingerprint: TextField
        let admit: String
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - typed: what was typed to look a ticket up, or to admit a member, and was refused.
    package init(
        _ sheet: QueueSheet, of person: SignedInPerson, typed: [String: String] = [:],
        notice: DeskNotice? = nil, problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.queue
        let lines = problem.map { $0.lines(in: language) } ?? []
        let here = Place.queue(sheet.queue.text)
        title = says.title(sheet.queue.text)
        frame = FrameView(
            title, at: here, of: person, in: language, hasErrors: !lines.isEmpty,
            query: sheet.queries.here)
        errors = ErrorList(lines, in: language)
        self.notice = notice.map { phrases.pages.desk.sentence(of: $0) }
        queues = sheet.queues.count > 1 ? QueueChoice(sheet, says, in: language) : nil
        path = here.path(in: language)
        watching = Watching(sheet, says, in: language)
        carried = person.keys
        lookUpPath = Place.desk.path(in: language)
        lookUp = TextField(
            .reference, says.lookUp, hint: says.lookUpHint, text: typed["reference"] ?? "",
            errors: lines)
        lookUpButton = says.open
        filterHeading = says.filterHeading
        filters = sheet.filter.fields(phrases)
        overdueOnly = says.overdueOnly
        isOverdueOnly = sheet.filter.isOverdue
        filter = says.filter
        empty = sheet.entries.isEmpty ? says.empty : nil
        self.lines = sheet.entries.map {
            QueueLineView($0, today: sheet.today, phrases, in: language)
        }
        let path = path
        start = sheet.queries.start.map { .init(otherPath: path + $0, otherName: says.start) }
        next = sheet.queries.next.map { .init(otherPath: path + $0, otherName: says.next) }
        guidance = Guidance(sheet, phrases.pages.desk.standards, in: language)
        admitting =
            sheet.triages ? AdmitSection(sheet.queue, typed, lines, says, in: language) : nil
        naming = sheet.triages ? NamingSection(sheet.queue, typed, lines, in: language) : nil
    }
}

extension QueueView.Watching {
    init(_ sheet: QueueSheet, _ says: QueuePhrases, in language: Language) {
        let (queue, query) = (sheet.queue.text, sheet.queries.here)
        changesPath = Place.changes(of: queue).path(in: language) + query
        mark = sheet.mark
        changed = says.changed
        reload = says.reload
        reloadPath = Place.queue(queue).path(in: language) + query
    }
}

extension QueueView.Guidance {
    /// Nil to whoever does not read the queue's standard answers.
    init?(_ sheet: QueueSheet, _ says: StandardAnswerPhrases, in language: Language) {
        guard sheet.hasAnswers else { return nil }
        answersPath = Place.answers(of: sheet.queue.text).path(in: language)
        answers = says.pick
    }
}

extension QueueView.QueueChoice {
    init(_ sheet: QueueSheet, _ says: QueuePhrases, in language: Language) {
        queuesLabel = says.queues
        links = sheet.queues.map {
            .init(
                path: Place.queue($0.text).path(in: language), name: $0.text,
                isHere: $0 == sheet.queue)
        }
    }
}

extension QueueView.AdmitSection {
    init(
        _ queue: QueueCode, _ typed: [String: String], _ lines: [ErrorList.Line],
        _ says: QueuePhrases, in language: Language
    ) {
        membersHeading = says.membersHeading
        admissionPath = Place.admission(to: queue.text).path(in: language)
        member = TextField(.handle, says.member, text: typed["handle"] ?? "", errors: lines)
        fingerprint = TextField(
            .fingerprint, says.fingerprint, text: typed["fingerprint"] ?? "", errors: lines)
        admit = says.admit
    }
}
