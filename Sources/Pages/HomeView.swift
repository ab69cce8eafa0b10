import Enquiry
import Phrasebook

/// The home page, as its template names it. Sections carry finished sentences.
struct HomeView: PageView {
    static let template = "home"

    let frame: FrameView
    let title: String
    let lead: String
    let navigationLabel: String
    let contents: [ContentsLine]
    let about: AboutSection
    let way: ListSection
    let ask: AskSection
    let promises: ListSection
    let limits: ListSection
    let statistics: TextSection
    let handbook: HandbookSection

    /// The page in one language.
    init(_ language: Language) {
        let phrases = Phrasebook.of(language)
        let home = phrases.pages.home
        let promised = phrases.pages.promises
        frame = FrameView(home.title, at: .home, in: language)
        title = home.title
        lead = home.lead
        navigationLabel = phrases.pages.frame.navigationLabel
        about = AboutSection(
            heading: home.aboutHeading, text: home.about, standard: home.standard)
        way = ListSection(heading: home.wayHeading, items: home.way)
        ask = AskSection(home, in: language)
        promises = ListSection(heading: promised.heading, items: promised.kept)
        limits = ListSection(heading: promised.limitsHeading, items: promised.limits)
        statistics = TextSection(
            heading: promised.statisticsHeading, text: promised.statistics)
        handbook = HandbookSection(phrases)
        contents = [
            ContentsLine(anchor: "about", heading: about.heading),
            ContentsLine(anchor: "way", heading: way.heading),
            ContentsLine(anchor: "ask", heading: ask.heading),
            ContentsLine(anchor: "promises", heading: promises.heading),
            ContentsLine(anchor: "limits", heading: limits.heading),
            ContentsLine(anchor: "statistics", heading: statistics.heading),
            ContentsLine(anchor: "handbook", heading: handbook.heading),
        ]
    }
}

/// A line of the contents: a heading and the section that it leads to.
struct ContentsLine: Sendable {
    let anchor: String
    let heading: String
}

/// A heading over one paragraph.
struct TextSection: Sendable {
    let heading: String
    let text: String
}

/// A heading over a list of sentences.
struct ListSection: Sendable {
    let heading: String
    let items: [String]
}

/// What the desk is, and when it answers.
struct AboutSection: Sendable {
    let heading: String
    let text: String
    let standard: String
}

/// How to ask: on the site, and with commands that can be copied.
struct AskSection: Sendable {
    let heading: String
    let introduction: String
    let askPath: String
    let askAction: String
    let returnPath: String
    let returnAction: String
    let commandIntroduction: String
    let examples: [Example]

    /// What a command is for, and the command.
    struct Example: Sendable {
        let sentence: String
        let command: String
    }

    /// The verbs of whoever asks, in the order in which they come.
    init(_ home: HomePhrases, in language: Language) {
        heading = home.askHeading
        introduction = home.askIntroduction
        askPath = Place.ask.path(in: language)
        askAction = home.askAction
        returnPath = Place.enquiry.path(in: language)
        returnAction = home.returnAction
        commandIntroduction = home.commandIntroduction
        let speak = "--lang \(language.rawValue)"
        examples = [
            Example(sentence: home.address, command: "export ETHICSDESK_URL=https://desk.example"),
            Example(sentence: home.preview, command: "ethicsdesk preview \(speak)"),
            Example(sentence: home.redact, command: "ethicsdesk redact < question.txt"),
            Example(sentence: home.ask, command: "ethicsdesk ask \(speak)"),
            Example(sentence: home.status, command: "ethicsdesk status \(speak)"),
            Example(sentence: home.reply, command: "ethicsdesk reply \(speak)"),
            Example(sentence: home.withdraw, command: "ethicsdesk withdraw \(speak)"),
        ]
    }
}
