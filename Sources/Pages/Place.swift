package import Enquiry
import Phrasebook

/// Every address of the pages. Each has its path in both languages, so that the switch between
/// them finds the same place; the slugs are the Phrasebook's.
package enum Place: Hashable, Sendable {
    case home
    case ask
    case receipt
    case download
    case enquiry
    case reply
    case withdrawal
    case leaving
    /// Where staff come in: what his role has is behind it.
    case desk
    case signIn
    case signOut
    case enrolment
    case queue(String)
    case changes(of: String)
    case admission(to: String)
    case naming(in: String)
    case ticket(String)
    case original(of: String)
    case export(of: String)
    case printing(of: String)
    case answers(of: String)
    case newAnswer(of: String)
    case answer(String, of: String)
    case answerRemoval(String, of: String)
    case assignment(of: String)
    case recusal(from: String)
    case transfer(of: String)
    case entry(in: String)
    case closure(of: String)
    case classification(of: String)
    /// Hiding more in one entry of a ticket.
    case hiding(in: String, entry: String)
    /// What somebody proposed to hide, for a second officer to consent to.
    case consent(in: String, to: String)
    case account
    case passphrase
    case secondFactor
    case staff
    case statistics
    case period(String)
    case spreadsheet(of: String)

    /// The path: `/en/ask`, `/fr/demander`.
    package func path(in language: Language) -> String {
        let slugs = Phrasebook.of(language).pages.slugs
        return "/\(language.rawValue)/" + words(slugs).joined(separator: "/")
    }

    private func words(_ slugs: SlugPhrases) -> [String] {
        switch self {
        case .home: []
        case .ask: [slugs.ask]
        case .receipt: [slugs.ask, slugs.receipt]
        case .download: [slugs.ask, slugs.receipt, slugs.download]
        case .enquiry: [slugs.enquiry]
        case .reply: [slugs.enquiry, slugs.reply]
        case .withdrawal: [slugs.enquiry, slugs.withdrawal]
        case .leaving: [slugs.enquiry, slugs.leaving]
        case .desk: [slugs.desk]
        case .signIn: [slugs.desk, slugs.signIn]
        case .signOut: [slugs.desk, slugs.signOut]
        case .enrolment: [slugs.desk, slugs.enrolment]
        case .queue(let queue): [slugs.desk, slugs.queue, queue]
        case .changes(let queue): [slugs.desk, slugs.queue, queue, slugs.changes]
        case .admission(let queue): [slugs.desk, slugs.queue, queue, slugs.admission]
        case .account: [slugs.desk, slugs.account]
        case .passphrase: [slugs.desk, slugs.account, slugs.passphrase]
        case .naming(let queue): [slugs.desk, slugs.queue, queue, slugs.naming]
        case .secondFactor: [slugs.desk, slugs.account, slugs.secondFactor]
        case .staff: [slugs.desk, slugs.staff]
        case .statistics: [slugs.desk, slugs.statistics]
        case .period(let period): [slugs.desk, slugs.statistics, period]
        case .spreadsheet(let period): [slugs.desk, slugs.statistics, period, slugs.download]
        case .answers(let queue), .newAnswer(let queue), .answer(_, let queue),
            .answerRemoval(_, let queue):
            [slugs.desk, slugs.queue, queue, slugs.answers] + answerWords(slugs)
        default: [slugs.desk] + ticketWords(slugs)
        }
    }

    private func answerWords(_ slugs: SlugPhrases) -> [String] {
        switch self {
        case .newAnswer: [slugs.new]
        case .answer(let id, _): [id]
        case .answerRemoval(let id, _): [id, slugs.removal]
        default: []
        }
    }

    private func ticketWords(_ slugs: SlugPhrases) -> [String] {
        switch self {
        case .ticket(let reference): [slugs.tickets, reference]
        case .original(let reference): [slugs.tickets, reference, slugs.original]
        case .export(let reference): [slugs.tickets, reference, slugs.download]
        case .printing(let reference): [slugs.tickets, reference, slugs.print]
        case .assignment(let reference): [slugs.tickets, reference, slugs.assignment]
        case .recusal(let reference): [slugs.tickets, reference, slugs.recusal]
        case .transfer(let reference): [slugs.tickets, reference, slugs.transfer]
        case .entry(let reference): [slugs.tickets, reference, slugs.entry]
        case .closure(let reference): [slugs.tickets, reference, slugs.closure]
        case .classification(let reference): [slugs.tickets, reference, slugs.classification]
        case .hiding(let reference, let entry): [slugs.tickets, reference, slugs.hiding, entry]
        case .consent(let reference, let id): [slugs.tickets, reference, slugs.consent, id]
        default: []
        }
    }
}

extension Place {
    /// The place by which the site's navigation leads here.
    var navigated: Place {
        switch self {
        case .queue: .desk
        case .period: .statistics
        default: self
        }
    }
}

extension Language {
    /// The other one.
    var other: Language { self == .english ? .french : .english }
}
