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
        }
    }
}

extension Language {
    /// The other one.
    var other: Language { self == .english ? .french : .english }
}
