package import Enquiry
import Phrasebook

/// Something that was said, with its words.
package struct Utterance: Sendable {
    let entry: Entry
    let text: String

    /// Pairs an entry with its text, original or redacted.
    package init(_ entry: Entry, _ text: String) {
        self.entry = entry
        self.text = text
    }
}

/// An enquiry as its enquirer sees it.
package struct OwnEnquiry: Sendable {
    let ticket: Ticket
    let said: [Utterance]
    let openings: [Opening]
    let concealments: [ConcealmentNotice]
    /// The names of those who must not see it.
    let excluded: [String]
    /// Whether the receipt is known to be kept.
    let isKept: Bool

    /// Collects what is shown.
    package init(
        ticket: Ticket, said: [Utterance], openings: [Opening], concealments: [ConcealmentNotice],
        excluded: [String] = [], isKept: Bool
    ) {
        self.excluded = excluded
        self.ticket = ticket
        self.said = said
        self.openings = openings
        self.concealments = concealments
        self.isKept = isKept
    }
}

/// What was just done, to be said once.
package enum EnquiryNotice: String, Sendable {
    case kept, replied, withdrawn
}

/// The page of an enquiry, to its enquirer.
package struct EnquiryView: PageView {
    package static let template = "enquiry"

    let frame: FrameView
    let title: String
    let errors: ErrorList?
    let notice: String?
    let keepReminder: KeepReminder?
    let status: String
    let standing: Standing
    let keys: [CarriedValue]
    let conversationHeading: String
    let said: [SaidView]
    let opened: OpeningsSection
    let hiding: HidingSection?
    let keeping: OwnExclusions?
    let replying: ReplySection?
    let withdrawing: WithdrawSection?
    let leave: String
    let leavePath: String

    struct KeepReminder: Sendable {
        let sentence: String
        let link: String
        let path: String
    }

    /// Where the enquiry stands.
    struct Standing: Sendable {
        let referenceLabel: String
        let reference: String
        let filedLabel: String
        let filed: DayLabel
        let due: DueLine?
    }

    struct DueLine: Sendable {
        let dueLabel: String
        let day: DayLabel
    }

    /// Who opened it, and when.
    struct OpeningsSection: Sendable {
        let openingsHeading: String
        let openingsIntroduction: String
        let openings: [OpeningLine]
    }

    struct OpeningLine: Sendable {
        let moment: String
        let duty: String
    }

    struct HidingSection: Sendable {
        let hidingHeading: String
        let hidden: [HiddenLine]
    }

    struct HiddenLine: Sendable {
        let day: DayLabel
        let what: String
        let why: String
    }

    struct ReplySection: Sendable {
        let replyHeading: String
        let replyPath: String
        let replyCarried: [CarriedValue]
        let field: TextField
        let next: String
    }

    struct WithdrawSection: Sendable {
        let withdrawHeading: String
        let withdrawIntroduction: String
        let withdraw: String
        let withdrawPath: String
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - form: what was typed in reply so far.
    ///   - problem: why what was sent was not done, and to which field that leads.
    package init(
        _ own: OwnEnquiry, replying form: ReplyForm = ReplyForm(), keys: [CarriedValue],
        notice: EnquiryNotice? = nil, problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.enquiry
        let ticket = own.ticket
        let lines = problem.map { $0.lines(in: language) } ?? []
        let canReply = ticket.status != .withdrawn
        frame = FrameView(
            says.title, at: .enquiry, in: language, hasErrors: !lines.isEmpty,
            enter: canReply ? (.reply, "act", "preview") : nil)
        title = says.title
        errors = ErrorList(lines, in: language)
        self.notice = notice.map { says.sentence(of: $0) }
        keepReminder = own.isKept ? nil : KeepReminder(in: language)
        status = phrases.catalogue.plainStatus(of: ticket.status)
        standing = Standing(ticket, phrases)
        self.keys = keys
        conversationHeading = says.conversationHeading
        said = own.said.map { SaidView($0, in: ticket.language, enquirer: says.you, phrases) }
        opened = OpeningsSection(own.openings, phrases)
        hiding = HidingSection(own.concealments, phrases)
        keeping = OwnExclusions(own.excluded, in: language)
        replying = canReply ? ReplySection(form, errors: lines, in: language) : nil
        withdrawing = canReply ? WithdrawSection(in: language) : nil
        leave = says.leave
        leavePath = Place.leaving.path(in: language)
    }
}

extension EnquiryView.KeepReminder {
    init(in language: Language) {
        let says = Phrasebook.of(language).pages.enquiry
        sentence = says.notKept
        link = says.toReceipt
        path = Place.receipt.path(in: language)
    }
}

extension EnquiryView.Standing {
    init(_ ticket: Ticket, _ phrases: Phrasebook) {
        let says = phrases.pages.enquiry
        referenceLabel = phrases.pages.receipt.reference
        reference = ticket.reference.text
        filedLabel = says.filed
        filed = DayLabel(ticket.filedOn, phrases)
        due =
            ticket.status.isOpen
            ? EnquiryView.DueLine(dueLabel: says.due, day: DayLabel(ticket.dueOn, phrases)) : nil
    }
}

extension EnquiryView.OpeningsSection {
    init(_ openings: [Opening], _ phrases: Phrasebook) {
        let says = phrases.pages.enquiry
        openingsHeading = says.openingsHeading
        openingsIntroduction = openings.isEmpty ? says.noOpenings : says.openingsIntroduction
        self.openings = openings.map {
            .init(
                moment: phrases.days.moment(unixSeconds: $0.atUnixSeconds),
                duty: phrases.catalogue.name(of: $0.duty))
        }
    }
}

extension EnquiryView.HidingSection {
    /// What was hidden later; no section where nothing was.
    init?(_ concealments: [ConcealmentNotice], _ phrases: Phrasebook) {
        guard !concealments.isEmpty else { return nil }
        let names = phrases.catalogue
        hidingHeading = names.concealments.heading
        hidden = concealments.map { notice in
            let duties = [notice.duty, notice.secondDuty].compactMap { $0 }
            let reasons = [notice.reason].compactMap { $0 }
            let why = duties.map { names.name(of: $0) } + reasons.map { names.name(of: $0) }
            return EnquiryView.HiddenLine(
                day: DayLabel(notice.doneOn, phrases), what: names.name(of: notice.part),
                why: why.joined(separator: ", "))
        }
    }
}

extension EnquiryView.ReplySection {
    init(_ form: ReplyForm, errors: [ErrorList.Line], in language: Language) {
        let says = Phrasebook.of(language).pages.enquiry
        replyHeading = says.replyHeading
        replyPath = Place.reply.path(in: language)
        replyCarried =
            form.wishes.carried + [
                CarriedValue("entry", form.entry.text), CarriedValue("stage", "write"),
            ]
        field = TextField(.text, says.reply, hint: says.replyHint, text: form.text, errors: errors)
        next = says.replyNext
    }
}

extension EnquiryView.WithdrawSection {
    init(in language: Language) {
        let says = Phrasebook.of(language).pages.enquiry
        withdrawHeading = says.withdrawHeading
        withdrawIntroduction = says.withdrawIntroduction
        withdraw = says.withdraw
        withdrawPath = Place.withdrawal.path(in: language)
    }
}

extension EnquiryPhrases {
    fileprivate func sentence(of notice: EnquiryNotice) -> String {
        switch notice {
        case .kept: kept
        case .replied: replied
        case .withdrawn: withdrawn
        }
    }
}
