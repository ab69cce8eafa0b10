package import Enquiry
import Phrasebook

/// What comes back with a standard answer that was not kept.
package struct StandardAnswerTrouble: Sendable {
    /// Why it was not.
    package var problem: FormProblem?
    /// Words of it that may identify somebody.
    package var identifying: [String] = []
    /// What somebody else made of it meanwhile.
    package var other: StandardAnswer?

    /// Nothing is wrong.
    package init() {}

    /// What is said of it at the top. What somebody else changed is no field's fault.
    func lines(in language: Language) -> [ErrorList.Line] {
        let lines = problem.map { $0.lines(in: language) } ?? []
        return other == nil
            ? lines : lines.map { ErrorList.Line(field: "others", sentence: $0.sentence) }
    }
}

/// Where a standard answer is written or changed, both languages side by side.
package struct StandardAnswerView: PageView {
    package static let template = "answer"

    let frame: FrameView
    let title: String
    let errors: ErrorList?
    let listPath: String
    let back: String
    let warning: String
    let action: String
    let carried: [CarriedValue]
    let other: OtherVersion?
    let sides: [SideFields]
    let suits: String
    let topic: ChoiceField
    let outcome: ChoiceField
    let values: ChoiceField
    let checking: Checking?
    let keep: String
    let removing: Removing?

    /// A title and a text in one language.
    struct SideFields: Sendable {
        let heading: String
        let language: String
        let headingID: String
        let title: TextField
        let text: TextField
    }

    /// What somebody else made of it.
    struct OtherVersion: Sendable {
        let othersHeading: String
        let othersHint: String
        let versions: [Version]

        struct Version: Sendable {
            let language: String
            let title: String
            let text: String
        }
    }

    /// Words that may identify somebody, and the word that they do not.
    struct Checking: Sendable {
        let mayIdentify: String
        let mayIdentifyHint: String
        let words: [String]
        let isChecked: String
    }

    struct Removing: Sendable {
        let removeHeading: String
        let removeIntroduction: String
        let removalPath: String
        let remove: String
    }

    /// The page.
    package init(
        _ form: StandardAnswerForm, of queue: QueueCode, to person: SignedInPerson,
        _ trouble: StandardAnswerTrouble = StandardAnswerTrouble(), in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.pages.desk.standards
        let here = Place.answer(form.id.text, of: queue.text)
        let lines = trouble.lines(in: language)
        title = form.revision == nil ? says.newTitle : says.editTitle
        frame = FrameView(
            title, at: here, of: person, in: language, hasErrors: !lines.isEmpty,
            enter: (here, "act", "keep"))
        errors = ErrorList(lines, in: language)
        listPath = Place.answers(of: queue.text).path(in: language)
        back = says.back
        warning = says.warning
        action = here.path(in: language)
        carried = person.keys + [CarriedValue("revision", form.revision.map { "\($0)" } ?? "")]
        other = trouble.other.map { OtherVersion($0, phrases, in: language) }
        // One's own language comes first.
        sides = [language, language.other].map { SideFields(form, $0, says, errors: lines) }
        suits = says.suits
        topic = form.topicField(phrases, errors: lines)
        outcome = form.outcomeField(phrases, errors: lines)
        values = form.valuesField(phrases, errors: lines)
        checking =
            trouble.identifying.isEmpty
            ? nil
            : Checking(
                mayIdentify: says.mayIdentify, mayIdentifyHint: says.mayIdentifyHint,
                words: trouble.identifying, isChecked: says.isChecked)
        keep = says.keep
        removing = form.revision.map { _ in
            Removing(
                removeHeading: says.removeHeading, removeIntroduction: says.removeIntroduction,
                removalPath: Place.answerRemoval(form.id.text, of: queue.text)
                    .path(in: language),
                remove: says.remove)
        }
    }
}

extension StandardAnswerView.SideFields {
    fileprivate init(
        _ form: StandardAnswerForm, _ side: Language, _ says: StandardAnswerPhrases,
        errors: [ErrorList.Line]
    ) {
        let fields = StandardAnswer.Side.fields(of: side)
        heading = side == .english ? says.english : says.french
        language = side.rawValue
        headingID = "side-\(side.rawValue)"
        title = TextField(
            fields.title, says.titleLabel, hint: says.titleHint,
            text: form.titles[side, default: ""], errors: errors)
        text = TextField(
            fields.text, says.text, hint: says.textHint(Limits.standardAnswerTextBytes),
            text: form.texts[side, default: ""], errors: errors)
    }
}

extension StandardAnswerView.OtherVersion {
    fileprivate init(
        _ answer: StandardAnswer, _ phrases: Phrasebook, in language: Language
    ) {
        let says = phrases.pages.desk.standards
        othersHeading = says.others(answer.changedBy.text, phrases.days.date(answer.changedOn))
        othersHint = says.othersHint
        versions = [language, language.other].map {
            let side = answer.content.side(in: $0)
            return Version(
                language: $0.rawValue, title: side.exposed.title, text: side.exposed.text)
        }
    }
}

extension StandardAnswerForm {
    fileprivate func topicField(
        _ phrases: Phrasebook, errors: [ErrorList.Line]
    ) -> ChoiceField {
        let says = phrases.pages.desk.standards
        return ChoiceField(
            .topic, says.topic, choose: says.anyTopic,
            groups: [
                ChoiceField.group(Topic.allCases, chosen: [topic]) {
                    phrases.catalogue.name(of: $0)
                }
            ], errors: errors)
    }

    fileprivate func outcomeField(
        _ phrases: Phrasebook, errors: [ErrorList.Line]
    ) -> ChoiceField {
        let says = phrases.pages.desk.standards
        return ChoiceField(
            .outcome, says.outcome, choose: says.anyOutcome,
            groups: [
                ChoiceField.group(Outcome.allCases, chosen: [outcome]) {
                    phrases.catalogue.name(of: $0)
                }
            ], errors: errors)
    }

    fileprivate func valuesField(
        _ phrases: Phrasebook, errors: [ErrorList.Line]
    ) -> ChoiceField {
        ChoiceField(
            .values, phrases.pages.desk.standards.values,
            groups: [
                ChoiceField.group(CodeValue.allCases, chosen: values) {
                    phrases.catalogue.name(of: $0)
                }
            ], errors: errors)
    }
}
