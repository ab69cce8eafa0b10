package import Enquiry
import Phrasebook

/// A page on which whoever is signed in shows once more who he is, so that something is changed.
package struct ProofView: PageView {
    package static let template = "proof"

    /// What is to be done.
    package enum Act: String, CaseIterable, Sendable {
        /// Another passphrase is drawn.
        case draw
        /// The passphrase that was drawn is shown to be known.
        case confirm
        /// An authenticator is given its secret.
        case begin
        /// A code of it is shown.
        case turnOn = "turn-on"
        /// Other spare codes are drawn.
        case codes
        /// The second factor is turned off.
        case off
    }

    let frame: FrameView
    let title: String
    let errors: ErrorList?
    let shown: Shown?
    let lead: String
    let action: String
    let carried: [CarriedValue]
    let passphrase: TextField?
    let code: TextField?
    let buttons: [Button]
    let backPath: String
    let back: String

    /// What was made and is shown once.
    struct Shown: Sendable {
        let heading: String
        let lines: [String]
        let once: String
    }

    struct Button: Sendable {
        let act: String
        let name: String
        let look: String

        init(_ act: Act, _ name: String, look: String = "primary") {
            self.act = act.rawValue
            self.name = name
            self.look = look
        }
    }

    /// The page on which a passphrase is changed.
    ///
    /// - Parameters:
    ///   - drawn: the new one, where it was drawn just now.
    ///   - hasFactor: whether a code is asked for besides.
    package init(
        passphrase act: Act, drawn: String? = nil, hasFactor: Bool, of person: SignedInPerson,
        problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language).pages.desk
        let says = phrases.account.passphrase
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: .passphrase, of: person, in: language, hasErrors: !lines.isEmpty)
        title = says.title
        errors = ErrorList(lines, in: language)
        shown = drawn.map {
            Shown(heading: says.drawnHeading, lines: [$0], once: phrases.enrol.passphraseOnce)
        }
        let isDrawn = act == .confirm
        lead = isDrawn ? says.confirmLead : says.lead
        action = Place.passphrase.path(in: language)
        carried = person.keys
        passphrase = TextField(
            .passphrase, isDrawn ? says.new : says.present,
            hint: isDrawn ? "new-password" : "current-password", errors: lines)
        code = hasFactor && !isDrawn ? TextField(.code, phrases.signIn.code, errors: lines) : nil
        buttons = [Button(act, isDrawn ? says.confirm : says.draw)]
        backPath = Place.account.path(in: language)
        back = phrases.account.back
    }

    /// Where somebody stands with his second factor.
    package enum Factor: Sendable {
        case off
        /// The authenticator's secret, where it was made just now.
        case begun(secret: String?, address: String?)
        /// How many spare codes are left; new ones, where they were drawn just now.
        case on(left: Int, drawn: [String])
    }

    /// The page of the second factor.
    package init(
        factor: Factor, of person: SignedInPerson, problem: FormProblem? = nil,
        in language: Language
    ) {
        let phrases = Phrasebook.of(language).pages.desk
        let says = phrases.account.factor
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: .secondFactor, of: person, in: language, hasErrors: !lines.isEmpty)
        title = says.title
        errors = ErrorList(lines, in: language)
        action = Place.secondFactor.path(in: language)
        carried = person.keys
        backPath = Place.account.path(in: language)
        back = phrases.account.back
        let passphraseField = TextField(
            .passphrase, phrases.signIn.passphrase, hint: "current-password", errors: lines)
        let codeField = TextField(.code, phrases.signIn.code, errors: lines)
        switch factor {
        case .off:
            (shown, lead) = (nil, says.offLead)
            (passphrase, code) = (passphraseField, nil)
            buttons = [Button(.begin, says.begin)]
        case .begun(let secret, let address):
            shown = secret.map {
                Shown(
                    heading: says.secretHeading, lines: [$0] + (address.map { [$0] } ?? []),
                    once: says.secretOnce)
            }
            lead = says.begunLead
            (passphrase, code) = (nil, codeField)
            buttons = [Button(.turnOn, says.turnOn)]
        case .on(let left, let drawn):
            shown =
                drawn.isEmpty
                ? nil : Shown(heading: says.codesHeading, lines: drawn, once: says.codesOnce)
            lead = says.onLead(left)
            (passphrase, code) = (passphraseField, codeField)
            buttons = [Button(.codes, says.codes), Button(.off, says.turnOff, look: "grave")]
        }
    }
}
