package import Enquiry
import Phrasebook

/// What an enquiry is said to be about, as it was sent: it may be wrong.
package struct AboutForm: Sendable {
    package var topic: String
    package var platform: String
    package var context: String
    package var risks: [String]

    /// Collects what was chosen.
    package init(topic: String, platform: String, context: String, risks: [String]) {
        self.topic = topic
        self.platform = platform
        self.context = context
        self.risks = risks
    }

    /// What is known of a ticket.
    package init(_ kinds: Classification) {
        self.init(
            topic: kinds.topic.rawValue, platform: kinds.platform.rawValue,
            context: kinds.context.rawValue, risks: kinds.risks.map(\.rawValue))
    }
}

/// The questions on what an enquiry is about.
struct AboutFields {
    let topic: ChoiceField
    let platform: ChoiceField
    let context: ChoiceField
    let risks: ChoiceField

    /// How they are asked: an enquirer is asked in sentences, an officer in the words of the list.
    struct Wording {
        let topic: String
        let platform: String
        let context: String
        let risks: String
        let risksHint: String?

        static func enquirer(_ phrases: Phrasebook) -> Wording {
            let ask = phrases.pages.ask
            return Wording(
                topic: ask.topic, platform: ask.platform, context: ask.context, risks: ask.risks,
                risksHint: ask.risksHint)
        }

        static func officer(_ phrases: Phrasebook) -> Wording {
            let desk = phrases.pages.desk
            return Wording(
                topic: desk.queue.topic, platform: desk.queue.platform,
                context: desk.ticket.context, risks: desk.ticket.risks, risksHint: nil)
        }
    }

    init(
        _ form: AboutForm, asking says: Wording, errors: [ErrorList.Line], _ phrases: Phrasebook
    ) {
        let names = phrases.catalogue
        topic = ChoiceField(
            .topic, says.topic, choose: phrases.pages.forms.choose,
            groups: [
                ChoiceField.group(Topic.allCases, chosen: [form.topic]) { names.name(of: $0) }
            ], errors: errors)
        platform = ChoiceField(
            .platform, says.platform, choose: phrases.pages.forms.choose,
            groups: Self.platforms(chosen: form.platform, phrases), errors: errors)
        context = ChoiceField(
            .context, says.context,
            groups: [
                ChoiceField.group(Context.allCases, chosen: [form.context]) { names.name(of: $0) }
            ], errors: errors)
        risks = ChoiceField(
            .risks, says.risks, hint: says.risksHint,
            groups: [
                ChoiceField.group(Risk.allCases, chosen: form.risks) { names.name(of: $0) }
            ], errors: errors)
    }

    private static func platforms(
        chosen: String, _ phrases: Phrasebook
    ) -> [ChoiceField.Group] {
        let ask = phrases.pages.ask
        return [(ask.inside, true), (ask.outside, false)].map { name, isInternal in
            ChoiceField.group(
                Platform.allCases.filter { $0.isInternal == isInternal }, under: name,
                chosen: [chosen]
            ) { phrases.catalogue.name(of: $0) }
        }
    }
}
