import Enquiry
import Phrasebook

/// A value that a form carries unseen.
package struct CarriedValue: Sendable {
    package let name: String
    package let value: String

    /// Names a value.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What is wrong in a form, at the top of its page.
struct ErrorList: Sendable {
    let heading: String
    let lines: [Line]

    /// A sentence, and the field that it leads to.
    struct Line: Sendable {
        let field: String
        let sentence: String
    }

    /// The list; nil where nothing is wrong.
    init?(_ lines: [Line], in language: Language) {
        guard !lines.isEmpty else { return nil }
        heading = Phrasebook.of(language).pages.forms.errorsHeading
        self.lines = lines
    }

    /// The sentences of faults, each leading to its field.
    static func lines(_ faults: [Fault], in language: Language) -> [Line] {
        let problems = Phrasebook.of(language).problems
        return faults.map { Line(field: $0.field.rawValue, sentence: problems.fault($0).detail) }
    }
}

/// A question with answers to choose from: radio buttons, check boxes or a list.
struct ChoiceField: Sendable {
    let field: String
    let legend: String
    let hint: String?
    let error: String?
    /// What a list says before anything is chosen from it.
    let choose: String
    let groups: [Group]

    /// Answers, under a heading where there are several groups.
    struct Group: Sendable {
        let heading: String?
        let options: [Option]
    }

    /// One answer.
    struct Option: Sendable {
        let code: String
        let label: String
        let isChosen: Bool
    }

    init(
        _ field: Fault.Field, _ legend: String, hint: String? = nil, choose: String = "",
        groups: [Group], errors: [ErrorList.Line] = []
    ) {
        self.field = field.rawValue
        self.legend = legend
        self.choose = choose
        self.hint = hint
        self.groups = groups
        error = errors.first { $0.field == field.rawValue }?.sentence
    }

    /// Answers from the catalogue.
    static func group<Code: RawRepresentable<String>>(
        _ codes: [Code], under heading: String? = nil, chosen: [String], label: (Code) -> String
    ) -> Group {
        Group(
            heading: heading,
            options: codes.map {
                Option(
                    code: $0.rawValue, label: label($0), isChosen: chosen.contains($0.rawValue))
            })
    }
}

/// A text to be typed.
struct TextField: Sendable {
    let field: String
    let label: String
    let hint: String?
    let error: String?
    let text: String

    init(
        _ field: Fault.Field, _ label: String, hint: String? = nil, text: String = "",
        errors: [ErrorList.Line] = []
    ) {
        self.field = field.rawValue
        self.label = label
        self.hint = hint
        self.text = text
        error = errors.first { $0.field == field.rawValue }?.sentence
    }
}
