package import Enquiry
import Phrasebook

/// A page of the staff's that has one thing to say.
package struct NoteView: PageView {
    package static let template = "note"

    let frame: FrameView
    let title: String
    let text: String

    /// What an auditor finds here, whose tools are the command line's.
    package init(auditor person: SignedInPerson, in language: Language) {
        let phrases = Phrasebook.of(language)
        title = phrases.catalogue.name(of: StaffRole.auditor)
        text = phrases.pages.desk.auditor
        frame = FrameView(title, at: .desk, of: person, in: language)
    }
}
