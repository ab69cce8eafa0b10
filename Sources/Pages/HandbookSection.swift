import Enquiry
import Phrasebook

/// Every tip of the handbook, in three groups: what worries people comes first.
struct HandbookSection: Sendable {
    let heading: String
    let introduction: String
    let groups: [Group]

    /// A part of the handbook.
    struct Group: Sendable {
        let heading: String
        let tips: [Tip]
    }

    /// A tip, and the anchor by which it is linked to: `platform-twitter`.
    struct Tip: Sendable {
        let anchor: String
        let title: String
        let text: String

        init(_ tip: HandbookTip, _ phrases: Phrasebook) {
            anchor = tip.code.split(separator: "/").joined(separator: "-")
            title = phrases.handbook.title(tip)
            text = phrases.handbook.tip(tip)
        }
    }

    /// The handbook in a phrasebook's language.
    init(_ phrases: Phrasebook) {
        let headings = phrases.pages.handbook
        func tips(_ kept: [HandbookTip]) -> [Tip] { kept.map { Tip($0, phrases) } }
        heading = headings.heading
        introduction = headings.introduction
        groups = [
            Group(heading: headings.risks, tips: tips(Risk.allCases.map(HandbookTip.risk))),
            Group(
                heading: headings.contexts, tips: tips(Context.allCases.map(HandbookTip.context))),
            Group(
                heading: headings.platforms,
                tips: tips(Platform.allCases.map(HandbookTip.platform))),
        ]
    }
}
