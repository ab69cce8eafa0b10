import Enquiry
import Phrasebook

/// What stands around every page, as its templates name it.
struct FrameView: Sendable {
    let language: String
    let title: String
    let skip: String
    let office: String
    let homePath: String
    let siteLabel: String
    let navigation: [NavigationLine]
    let otherLanguage: String
    let otherName: String
    let switchLink: SwitchLink?
    let switchButton: SwitchButton?
    let signingOut: SigningOut?
    let staffPath: String
    let staffDoor: String
    let footer: String

    /// A line of the site's navigation.
    struct NavigationLine: Sendable {
        let path: String
        let name: String
        let isHere: Bool
    }

    /// The way to the same place in the other language.
    struct SwitchLink: Sendable {
        let path: String
    }

    /// The same where something may be typed: a button of the page's form, which takes it along.
    /// Before it comes the button that the Enter key presses.
    struct SwitchButton: Sendable {
        let path: String
        let enterName: String
        let enterValue: String
    }

    /// The way out, for whoever is signed in.
    struct SigningOut: Sendable {
        let outPath: String
        let outName: String
        let handle: String
        let accountPath: String
        let accountName: String
        let outKeys: [CarriedValue]
    }

    /// The frame of a page.
    ///
    /// - Parameters:
    ///   - person: who is signed in; nobody on the pages for enquirers.
    ///   - hasErrors: whether something in the page has to be mended, which its title then says.
    ///   - enter: what the Enter key does in the page's form, where the page has one that the
    ///     switch between languages takes along, and where that form is sent.
    init(
        _ title: String, at place: Place?, of person: SignedInPerson? = nil,
        in language: Language, hasErrors: Bool = false, query: String = "",
        enter: (place: Place, name: String, value: String)? = nil
    ) {
        let phrases = Phrasebook.of(language).pages
        self.language = language.rawValue
        self.title = "\(hasErrors ? phrases.forms.errorPrefix : "")\(title) – EthicsDesk"
        skip = phrases.frame.skip
        office = phrases.frame.office
        homePath = Place.home.path(in: language)
        siteLabel = phrases.frame.siteLabel
        let places =
            person.map { $0.places(phrases.desk) }
            ?? [(.ask, phrases.frame.ask), (.enquiry, phrases.frame.enquiry)]
        navigation = places.map {
            NavigationLine(path: $0.path(in: language), name: $1, isHere: $0 == place?.navigated)
        }
        otherLanguage = language.other.rawValue
        otherName = phrases.frame.otherLanguage
        let otherPath = (enter?.place ?? place ?? .home).path(in: language.other) + query
        switchLink = enter == nil ? SwitchLink(path: otherPath) : nil
        switchButton = enter.map {
            SwitchButton(path: otherPath, enterName: $0.name, enterValue: $0.value)
        }
        signingOut = person.map {
            SigningOut(
                outPath: Place.signOut.path(in: language), outName: phrases.desk.signOut,
                handle: $0.handle, accountPath: Place.account.path(in: language),
                accountName: phrases.desk.account.title, outKeys: $0.keys)
        }
        staffPath = Place.desk.path(in: language)
        staffDoor = phrases.frame.staffDoor
        footer = phrases.frame.footer
    }
}

/// A page that says why something was not done.
struct ErrorView: PageView {
    static let template = "error"

    let frame: FrameView
    let title: String
    let detail: String
    let advice: String
    let homeLink: String

    /// The page in one language.
    init(title: String, detail: String, in language: Language) {
        let phrases = Phrasebook.of(language).pages.frame
        frame = FrameView(title, at: nil, in: language)
        self.title = title
        self.detail = detail
        advice = phrases.errorAdvice
        homeLink = phrases.homeLink
    }
}
