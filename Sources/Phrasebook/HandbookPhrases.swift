package import Enquiry

/// The handbook's tips in one language: each a sentence or a few, practical, and written for this
/// desk. They are general advice; what to do in one case is for the Office's answer to say.
package struct HandbookPhrases: Sendable {
    /// The names that tips are headed by.
    package let names: CataloguePhrases
    /// A tip for every platform.
    package let platforms: PlatformPhrases
    /// A tip for every context and every risk.
    package let situations: SituationPhrases

    /// A tip, in one to three sentences.
    package func tip(_ tip: HandbookTip) -> String {
        switch tip {
        case .platform(let platform): platforms.name(of: platform)
        case .context(let context): situations.name(of: context)
        case .risk(let risk): situations.name(of: risk)
        }
    }

    /// What a tip is about, for a heading.
    package func title(_ tip: HandbookTip) -> String {
        switch tip {
        case .platform(let platform): names.name(of: platform)
        case .context(let context): names.name(of: context)
        case .risk(let risk): names.name(of: risk)
        }
    }
}
