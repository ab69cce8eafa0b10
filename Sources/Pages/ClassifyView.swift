package import Enquiry
import Phrasebook

/// The page on which an officer says better what a ticket is about.
package struct ClassifyView: PageView {
    package static let template = "classify"

    let frame: FrameView
    let backPath: String
    let back: String
    let title: String
    let lead: String
    let errors: ErrorList?
    let action: String
    let carried: [CarriedValue]
    let lists: [ChoiceField]
    let context: ChoiceField
    let risks: ChoiceField
    let save: String

    /// The page, with what was chosen.
    package init(
        _ form: AboutForm, of ticket: (reference: String, revision: String),
        by person: SignedInPerson, problem: FormProblem? = nil, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.classifying
        let lines = problem.map { $0.lines(in: language) } ?? []
        let place = Place.classification(of: ticket.reference)
        frame = FrameView(
            says.title, at: place, of: person, in: language, hasErrors: !lines.isEmpty,
            enter: (place, "act", "save"))
        backPath = Place.ticket(ticket.reference).path(in: language)
        back = says.back
        title = says.title
        lead = says.lead
        errors = ErrorList(lines, in: language)
        action = place.path(in: language)
        carried = person.keys + [CarriedValue("revision", ticket.revision)]
        let about = AboutFields(form, asking: .officer(phrases), errors: lines, phrases)
        lists = [about.topic, about.platform]
        context = about.context
        risks = about.risks
        save = says.save
    }
}
