package import Enquiry
import Phrasebook

/// Why what a form asked for was not done.
package enum FormProblem: Sendable {
    /// A field is wrong.
    case fault(Fault)
    /// The form does not show that it is its sender's own.
    case cookieMissing
    /// Whatever else the service says, leading to a field.
    case refused(title: String, detail: String, field: Fault.Field)

    func lines(in language: Language) -> [ErrorList.Line] {
        switch self {
        case .fault(let fault): ErrorList.lines([fault], in: language)
        case .cookieMissing:
            [
                ErrorList.Line(
                    field: "main", sentence: Phrasebook.of(language).pages.forms.cookieMissing)
            ]
        case .refused(let title, let detail, let field):
            [ErrorList.Line(field: field.rawValue, sentence: "\(title). \(detail)")]
        }
    }
}
