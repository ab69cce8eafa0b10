package import Enquiry
import Phrasebook

/// What an officer has typed so far into a ticket, as it was sent: it may be wrong.
package struct EntryForm: Sendable {
    package var kind = EntryKind.answer.rawValue
    package var outcome = ""
    package var values: [String] = []
    package var text = ""
    /// By which the entry is known again when it is sent twice.
    package var entry = Identifier<Entry>.random()
    /// The ticket's revision that its writer has read; nil before anything was sent.
    package var revision: String?

    /// Nothing typed yet.
    package init() {}

    /// All of it, to be carried through a page that does not show it.
    package var carried: [CarriedValue] {
        [
            CarriedValue("kind", kind), CarriedValue("outcome", outcome),
            CarriedValue("text", text), CarriedValue("entry", entry.text),
        ] + values.map { CarriedValue("values", $0) }
    }

    /// Adds tips of the handbook to the text, in the language of whoever asked.
    package mutating func add(_ tips: [HandbookTip], in language: Language) {
        let handbook = Phrasebook.of(language).handbook
        text = ([text] + tips.map(handbook.tip)).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}

/// Writing into a ticket.
struct WritingSection: Sendable {
    let writeHeading: String
    let writePath: String
    let entry: String
    let kinds: ChoiceField
    let outcomes: ChoiceField
    let values: ChoiceField
    let tipsHeading: String
    let tipsHint: String
    let tips: [TipChoice]
    let addTips: String
    let standard: StandardPicker
    let field: TextField
    let write: String

    struct TipChoice: Sendable {
        let code: String
        let title: String
        let tip: String
    }

    init(
        _ form: EntryForm, _ ticket: Ticket, standard: [StandardAnswer],
        errors: [ErrorList.Line], in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.writing
        let names = phrases.catalogue
        writeHeading = says.heading
        writePath = Place.entry(in: ticket.reference.text).path(in: language)
        entry = form.entry.text
        kinds = ChoiceField(
            .kind, says.kind, hint: says.kindHint,
            groups: [
                ChoiceField.group(
                    EntryKind.allCases.filter { !$0.isByEnquirer }, chosen: [form.kind]
                ) { names.name(of: $0) }
            ], errors: errors)
        outcomes = ChoiceField(
            .outcome, says.outcome, hint: says.outcomeHint, choose: phrases.pages.forms.choose,
            groups: [
                ChoiceField.group(Outcome.allCases, chosen: [form.outcome]) { names.name(of: $0) }
            ], errors: errors)
        values = ChoiceField(
            .values, says.values, hint: says.valuesHint,
            groups: [
                ChoiceField.group(CodeValue.allCases, chosen: form.values) { names.name(of: $0) }
            ], errors: errors)
        tipsHeading = says.tipsHeading
        tipsHint = says.tipsHint
        let kinds = ticket.classification
        let handbook = Phrasebook.of(ticket.language).handbook
        tips = HandbookTip.fitting(
            platform: kinds.platform, context: kinds.context, risks: kinds.risks
        ).map {
            TipChoice(code: $0.code, title: phrases.handbook.title($0), tip: handbook.tip($0))
        }
        addTips = says.addTips
        self.standard = StandardPicker(standard, for: ticket, in: language)
        field = TextField(.text, says.text, hint: says.textHint, text: form.text, errors: errors)
        write = says.write
    }
}
