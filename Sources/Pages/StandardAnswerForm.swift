package import Enquiry

/// What an officer has typed so far of a standard answer, as it was sent: it may be wrong.
package struct StandardAnswerForm: Sendable {
    /// By which it is known again when it is sent twice.
    package var id = Identifier<StandardAnswer>.random()
    /// The revision that is changed; nil for a new one.
    package var revision: Int?
    package var titles: [Language: String] = [:]
    package var texts: [Language: String] = [:]
    package var topic = ""
    package var outcome = ""
    package var values: [String] = []
    /// Whether he says that none of it comes from an enquiry.
    package var isChecked = false

    /// Nothing typed yet.
    package init() {}

    /// One that is kept already.
    package init(_ answer: StandardAnswer) {
        id = answer.id
        revision = answer.revision
        for language in Language.allCases {
            let side = answer.content.side(in: language)
            titles[language] = side.exposed.title
            texts[language] = side.exposed.text
        }
        topic = answer.content.topic?.rawValue ?? ""
        outcome = answer.content.outcome?.rawValue ?? ""
        values = answer.content.values.map(\.rawValue)
    }

    /// All of it, to be carried through a page that does not show it.
    package var carried: [CarriedValue] {
        Language.allCases.flatMap { language in
            let fields = StandardAnswer.Side.fields(of: language)
            return [
                CarriedValue(fields.title.rawValue, titles[language, default: ""]),
                CarriedValue(fields.text.rawValue, texts[language, default: ""]),
            ]
        } + [
            CarriedValue("answer", id.text), CarriedValue("topic", topic),
            CarriedValue("outcome", outcome),
            CarriedValue("revision", revision.map { "\($0)" } ?? ""),
        ] + values.map { CarriedValue("values", $0) }
    }
}

extension EntryForm {
    /// Adds a standard answer to the text, in the language of whoever asked; to an answer it also
    /// gives the values that it cites, and its outcome where none is chosen.
    package mutating func add(_ answer: StandardAnswer, in language: Language) {
        let side = answer.content.side(in: language)
        text = [text, side.exposed.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
        guard kind == EntryKind.answer.rawValue else { return }
        values += answer.content.values.map(\.rawValue).filter { !values.contains($0) }
        if outcome.isEmpty { outcome = answer.content.outcome?.rawValue ?? "" }
    }
}
