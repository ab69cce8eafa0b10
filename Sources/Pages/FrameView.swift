import Enquiry
import Phrasebook

/// What stands around every page, as its templates name it.
struct FrameView {
    let language: String
    let title: String
    let skip: String
    let office: String
    let homePath: String
    let otherPath: String
    let otherLanguage: String
    let otherName: String
    let footer: String

    /// The frame of a page with this title.
    init(title: String, in language: Language) {
        let phrases = Phrasebook.of(language).pages.frame
        let other: Language = language == .english ? .french : .english
        self.language = language.rawValue
        self.title = "\(title) – EthicsDesk"
        skip = phrases.skip
        office = phrases.office
        homePath = Pages.homePath(in: language)
        otherPath = Pages.homePath(in: other)
        otherLanguage = other.rawValue
        otherName = phrases.otherLanguage
        footer = phrases.footer
    }
}

/// A page that says why something was not done.
struct ErrorView {
    let frame: FrameView
    let title: String
    let detail: String
    let advice: String
    let homeLink: String

    /// The page in one language.
    init(title: String, detail: String, in language: Language) {
        let phrases = Phrasebook.of(language).pages.frame
        frame = FrameView(title: title, in: language)
        self.title = title
        self.detail = detail
        advice = phrases.errorAdvice
        homeLink = phrases.homeLink
    }
}
