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
    }

    let frame: FrameView
    let title: String
    let errors: ErrorList?
    let shown: Shown?
    let lead: String
    let action: String
    let carried: [CarriedValue]
    let passphrase: TextField?
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
    }

    /// The page on which a passphrase is changed.
    ///
    /// - Parameter drawn: the new one, where it was drawn just now.
    package init(
        passphrase act: Act, drawn: String? = nil, of person: SignedInPerson,
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
        buttons = [
            Button(
                act: act.rawValue, name: isDrawn ? says.confirm : says.draw, look: "primary")
        ]
        backPath = Place.account.path(in: language)
        back = phrases.account.back
    }
}
