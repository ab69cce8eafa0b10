package import Enquiry
import Phrasebook

/// Why a page of the staff's asks who somebody is.
package enum SignInReason: Sendable {
    case asked
    case over
    /// The session was over when something was sent; what was written comes along.
    case overWithText
}

/// The page on which staff sign in.
package struct SignInView: PageView {
    package static let template = "signin"

    let frame: FrameView
    let title: String
    let lead: String
    let errors: ErrorList?
    let notice: String?
    let action: String
    let carried: [CarriedValue]
    let handle: TextField
    let passphrase: TextField
    let code: TextField
    let signIn: String
    let firstTime: String
    let enrolmentPath: String
    let toEnrolment: String

    /// The page.
    ///
    /// - Parameters:
    ///   - handle: what was typed as the handle; a passphrase never comes back.
    ///   - carried: what was sent when the session was over, and what shows that the form is its
    ///     sender's own.
    package init(
        _ reason: SignInReason, handle: String = "", carrying carried: [CarriedValue],
        problem: FormProblem? = nil, in language: Language
    ) {
        let says = Phrasebook.of(language).pages.desk.signIn
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: .signIn, in: language, hasErrors: !lines.isEmpty,
            enter: (.signIn, "act", "sign-in"))
        title = says.title
        lead = says.lead
        errors = ErrorList(lines, in: language)
        notice =
            switch reason {
            case .asked: nil
            case .over: says.over
            case .overWithText: says.overWithText
            }
        action = Place.signIn.path(in: language)
        self.carried = carried
        self.handle = TextField(.handle, says.handle, text: handle, errors: lines)
        passphrase = TextField(
            .passphrase, says.passphrase, hint: says.passphraseHint, errors: lines)
        code = TextField(.code, says.code, hint: says.codeHint, errors: lines)
        signIn = says.signIn
        firstTime = says.firstTime
        enrolmentPath = Place.enrolment.path(in: language)
        toEnrolment = says.toEnrolment
    }
}

/// The page on which a one-time code is redeemed.
package struct EnrolView: PageView {
    package static let template = "enrol"

    let frame: FrameView
    let title: String
    let lead: String
    let errors: ErrorList?
    let action: String
    let carried: [CarriedValue]
    let code: TextField
    let enrol: String

    /// The page, with what was typed.
    package init(
        typed: String = "", keys: [CarriedValue], problem: FormProblem? = nil,
        in language: Language
    ) {
        let says = Phrasebook.of(language).pages.desk.enrol
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: .enrolment, in: language, hasErrors: !lines.isEmpty,
            enter: (.enrolment, "act", "enrol"))
        title = says.title
        lead = says.lead
        errors = ErrorList(lines, in: language)
        action = Place.enrolment.path(in: language)
        carried = keys
        code = TextField(.code, says.code, text: typed, errors: lines)
        enrol = says.enrol
    }
}

/// The page that shows a new key's passphrase, once.
package struct EnrolledView: PageView {
    package static let template = "enrolled"

    let frame: FrameView
    let title: String
    let handleLabel: String
    let handle: String
    let passphraseLabel: String
    let passphrase: String
    let passphraseOnce: String
    let fingerprintLabel: String
    let fingerprint: String
    let fingerprintUse: String
    let awaits: String?
    let signIn: String
    let signInPath: String

    /// The page.
    package init(
        handle: Handle, passphrase: String, fingerprint: String, awaitsAdmission: Bool,
        in language: Language
    ) {
        let phrases = Phrasebook.of(language).pages.desk
        let says = phrases.enrol
        frame = FrameView(says.doneTitle, at: .enrolment, in: language)
        title = says.doneTitle
        handleLabel = says.handle
        self.handle = handle.text
        passphraseLabel = says.passphrase
        self.passphrase = passphrase
        passphraseOnce = says.passphraseOnce
        fingerprintLabel = says.fingerprint
        self.fingerprint = fingerprint
        fingerprintUse = says.fingerprintUse
        awaits = awaitsAdmission ? says.awaits : nil
        signIn = phrases.signIn.signIn
        signInPath = Place.signIn.path(in: language)
    }
}
