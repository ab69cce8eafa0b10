package import Enquiry
import Phrasebook

/// The page that asks for a receipt.
package struct DoorView: PageView {
    package static let template = "door"

    let frame: FrameView
    let title: String
    let lead: String
    let errors: ErrorList?
    let notice: String?
    let action: String
    let carried: [CarriedValue]
    let receipt: TextField
    let unlock: String
    let lostHeading: String
    let lost: String

    /// The page.
    ///
    /// - Parameters:
    ///   - form: a reply that was typed when the visit was over, to be carried in.
    ///   - isOver: whether a visit was over.
    ///   - typed: what was typed as the receipt.
    package init(
        carrying form: ReplyForm? = nil, isOver: Bool = false, typed: String = "",
        keys: [CarriedValue], problem: FormProblem? = nil, in language: Language
    ) {
        let says = Phrasebook.of(language).pages.enquiry.door
        let lines = problem.map { $0.lines(in: language) } ?? []
        frame = FrameView(
            says.title, at: .enquiry, in: language, hasErrors: !lines.isEmpty,
            enter: (.enquiry, "act", "open"))
        title = says.title
        lead = says.lead
        errors = ErrorList(lines, in: language)
        notice = form != nil ? says.overWithText : isOver ? says.over : nil
        action = Place.enquiry.path(in: language)
        carried = keys + (form?.carried ?? [])
        receipt = TextField(
            .receipt, says.receipt, hint: says.receiptHint, text: typed, errors: lines)
        unlock = says.open
        lostHeading = says.lostHeading
        lost = says.lost
    }
}
