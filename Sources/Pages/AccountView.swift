package import Enquiry
import Phrasebook

/// The page of whoever is signed in: his sessions, and the ways to change how he comes in.
package struct AccountView: PageView {
    package static let template = "account"

    let frame: FrameView
    let title: String
    let errors: ErrorList?
    let notice: String?
    let action: String
    let carried: [CarriedValue]
    let proofsHeading: String
    let ways: [Way]
    let sessionsHeading: String
    let sessionsIntroduction: String
    let sessions: [SessionLine]
    let endOthers: String?

    /// A page on which something is changed.
    struct Way: Sendable {
        let path: String
        let name: String
        let introduction: String
    }

    /// The page.
    package init(
        _ sessions: [OpenSession], of person: SignedInPerson, notice: DeskNotice? = nil,
        problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.account
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: .account, of: person, in: language, hasErrors: !lines.isEmpty)
        title = says.title
        errors = ErrorList(lines, in: language)
        self.notice = notice.map { phrases.pages.desk.sentence(of: $0) }
        action = Place.account.path(in: language)
        carried = person.keys
        proofsHeading = says.proofsHeading
        ways = [
            Way(
                path: Place.passphrase.path(in: language), name: says.passphrase.title,
                introduction: says.passphrase.introduction),
            Way(
                path: Place.secondFactor.path(in: language), name: says.factor.title,
                introduction: says.factor.introduction),
        ]
        sessionsHeading = says.sessionsHeading
        sessionsIntroduction = says.sessionsIntroduction
        self.sessions = sessions.map { SessionLine($0, phrases) }
        endOthers = sessions.count > 2 ? says.endOthers : nil
    }
}

/// One session.
struct SessionLine: Sendable {
    let opened: String
    let used: String
    let ends: String
    let current: String?
    let ending: Ending?

    struct Ending: Sendable {
        let id: String
        let end: String
        /// The button's name for whoever hears it.
        let name: String
    }

    init(_ session: OpenSession, _ phrases: Phrasebook) {
        let says = phrases.pages.desk.account
        let moment = { phrases.days.moment(unixSeconds: $0) }
        opened = says.opened(moment(session.startedAtUnixSeconds))
        used = says.used(moment(session.usedAtUnixSeconds))
        ends = says.ends(moment(session.endsAtUnixSeconds))
        current = session.isCurrent ? says.current : nil
        ending =
            session.isCurrent
            ? nil : Ending(id: session.id.text, end: says.end, name: "\(says.end) \(opened)")
    }
}
