package import Enquiry
import Phrasebook

/// Who must not see it, while somebody asks.
struct ExclusionSection: Sendable {
    let exclusionQuestion: String
    let exclusionIntroduction: String
    let isOpen: Bool
    let people: ChoiceField

    /// The section; nil where no queue publishes anybody.
    init?(
        _ names: [PublishedName], chosen: [String], errors: [ErrorList.Line], in language: Language
    ) {
        guard !names.isEmpty else { return nil }
        let says = Phrasebook.of(language).pages.exclusion
        exclusionQuestion = says.question
        exclusionIntroduction = says.introduction
        people = ChoiceField(
            .exclude, says.legend,
            groups: [
                ChoiceField.Group(
                    heading: nil,
                    options: names.map {
                        ChoiceField.Option(
                            code: $0.id.text, label: $0.name.text,
                            isChosen: chosen.contains($0.id.text))
                    })
            ], errors: errors)
        isOpen = people.error != nil || names.contains { chosen.contains($0.id.text) }
    }
}

/// From whom an enquiry is kept that is about to be sent, and where it goes.
package struct Keeping: Sendable {
    let names: [String]
    let destination: Destination

    /// Collects what is said of it.
    package init(from names: [String], to destination: Destination) {
        self.names = names
        self.destination = destination
    }
}

/// The same as sentences.
struct KeepingSection: Sendable {
    let kept: String
    let goesTo: String

    init(_ keeping: Keeping, in language: Language) {
        let says = Phrasebook.of(language).pages.exclusion
        kept = says.kept(keeping.names.joined(separator: ", "))
        let queue = keeping.destination.queue.text
        goesTo = keeping.destination.isUsual ? says.goesTo(queue) : says.goesElsewhere(queue)
    }
}

/// From whom one's own enquiry is kept.
struct OwnExclusions: Sendable {
    let excludedHeading: String
    let excludedIntroduction: String
    let excluded: [String]

    /// The section; nil where it is kept from nobody.
    init?(_ names: [String], in language: Language) {
        guard !names.isEmpty else { return nil }
        let says = Phrasebook.of(language).pages.exclusion
        excludedHeading = says.ownHeading
        excludedIntroduction = says.ownIntroduction
        excluded = names
    }
}

/// Where a triage officer publishes a member's name.
struct NamingSection: Sendable {
    let namingHeading: String
    let namingIntroduction: String
    let namingPath: String
    let named: TextField
    let publicName: TextField
    let publish: String

    init(
        _ queue: QueueCode, _ typed: [String: String], _ lines: [ErrorList.Line],
        in language: Language
    ) {
        let says = Phrasebook.of(language).pages.exclusion
        namingHeading = says.naming
        namingIntroduction = says.namingIntroduction
        namingPath = Place.naming(in: queue.text).path(in: language)
        named = TextField(.id, says.member, text: typed["member"] ?? "", errors: lines)
        publicName = TextField(
            .name, says.name, hint: says.nameHint, text: typed["name"] ?? "", errors: lines)
        publish = says.publish
    }
}
