package import Enquiry
import Phrasebook

/// The page on which somebody asks.
package struct AskView: PageView {
    package static let template = "ask"

    let frame: FrameView
    let steps: StepList
    let title: String
    let lead: String
    let errors: ErrorList?
    let action: String
    let carried: [CarriedValue]
    let aboutHeading: String
    let aboutHint: String
    let lists: [ChoiceField]
    let context: ChoiceField
    let risks: ChoiceField
    let showTips: String
    let tips: TipList?
    let questionHeading: String
    let language: ChoiceField
    let question: TextField
    let exclusion: ExclusionSection?
    let preview: String
    let previewHint: String

    /// The page with what was typed so far.
    ///
    /// - Parameters:
    ///   - keys: what shows that the form is its sender's own.
    ///   - faults: what has to be mended.
    ///   - problem: what else keeps it from being sent.
    ///   - withTips: whether the tips were asked for.
    package init(
        _ form: AskForm, naming names: [PublishedName] = [], keys: [CarriedValue],
        faults: [Fault] = [], problem: FormProblem? = nil, withTips: Bool = false,
        in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let ask = phrases.pages.ask
        let lines = ErrorList.lines(faults, in: language) + (problem?.lines(in: language) ?? [])
        frame = FrameView(
            ask.title, at: .ask, in: language, hasErrors: !lines.isEmpty,
            enter: (.ask, "act", "preview"))
        steps = StepList(.write, in: language)
        title = ask.title
        lead = ask.lead
        errors = ErrorList(lines, in: language)
        action = Place.ask.path(in: language)
        carried =
            keys + form.wishes.carried + [CarriedValue("stage", withTips ? "tips" : "write")]
        aboutHeading = ask.aboutHeading
        aboutHint = ask.aboutHint
        let about = AboutFields(form.about, asking: .enquirer(phrases), errors: lines, phrases)
        lists = [about.topic, about.platform]
        context = about.context
        risks = about.risks
        showTips = ask.showTips
        tips = withTips ? TipList(form.tips, phrases) : nil
        questionHeading = ask.questionHeading
        self.language = ChoiceField(
            .language, ask.language,
            groups: [
                ChoiceField.group(Language.allCases, chosen: [form.language]) {
                    phrases.catalogue.name(of: $0)
                }
            ], errors: lines)
        question = TextField(
            .question, ask.question, hint: ask.questionHint, text: form.question, errors: lines)
        exclusion = ExclusionSection(names, chosen: form.excluded, errors: lines, in: language)
        preview = ask.preview
        previewHint = ask.previewHint
    }
}

/// The tips that fit a situation.
struct TipList: Sendable {
    let heading: String
    let introduction: String
    let lines: [HandbookSection.Tip]

    init(_ tips: [HandbookTip], _ phrases: Phrasebook) {
        let ask = phrases.pages.ask
        heading = ask.tipsHeading
        introduction = tips.isEmpty ? ask.tipsMissing : ask.tipsIntroduction
        lines = tips.map { HandbookSection.Tip($0, phrases) }
    }
}

/// Where somebody is on the way from a question to a receipt.
struct StepList: Sendable {
    let label: String
    let lines: [Line]

    struct Line: Sendable {
        let name: String
        let isHere: Bool
    }

    enum Step: CaseIterable { case write, check, keep }

    init(_ here: Step, in language: Language) {
        let phrases = Phrasebook.of(language).pages.ask.steps
        label = phrases.label
        lines = zip(Step.allCases, [phrases.write, phrases.check, phrases.keep]).map {
            Line(name: $1, isHere: $0 == here)
        }
    }
}
