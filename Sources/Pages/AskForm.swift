package import Enquiry

/// What somebody has typed and chosen so far while asking, as it was sent: it may be wrong.
package struct AskForm: Sendable {
    package var topic = ""
    package var platform = ""
    package var context = ""
    package var risks: [String] = []
    package var language = ""
    package var question = ""
    /// What the writer wants hidden and shown.
    package var wishes = Wishes()
    /// Identifiers of the names of those who must not see it.
    package var excluded: [String] = []

    /// Nothing typed yet; the answer is expected in the page's language.
    package init(in language: Language) { self.language = language.rawValue }

    /// What it is said to be about.
    var about: AboutForm {
        AboutForm(topic: topic, platform: platform, context: context, risks: risks)
    }

    /// The tips that fit what was chosen.
    var tips: [HandbookTip] {
        HandbookTip.fitting(
            platform: Platform(rawValue: platform), context: Context(rawValue: context),
            risks: risks.compactMap(Risk.init(rawValue:)))
    }

    /// All of it, to be carried through a page that does not show it.
    var carried: [CarriedValue] {
        [
            CarriedValue("topic", topic), CarriedValue("platform", platform),
            CarriedValue("context", context), CarriedValue("language", language),
            CarriedValue("question", question),
        ] + risks.map { CarriedValue("risks", $0) } + wishes.carried
            + excluded.map { CarriedValue("exclude", $0) }
    }
}

extension Wishes {
    /// The wishes, to be carried through a page.
    var carried: [CarriedValue] {
        hidden.map { CarriedValue("hide", $0) } + shown.map { CarriedValue("show", $0) }
    }
}
