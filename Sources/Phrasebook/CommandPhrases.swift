/// What the command line `ethicsdesk` says to people. Each part is a struct of its own, in a file
/// of its own with both languages.
package struct CommandPhrases: Sendable {
    /// While somebody asks, replies or withdraws.
    package let asking: AskingPhrases
    /// Labels of what is listed and shown.
    package let sheets: SheetPhrases
    /// To the Office's staff.
    package let office: OfficePhrases
    /// While somebody hides more of a text, or consents to it.
    package let hiding: HidingPhrases
    /// About standard answers, and exporting a ticket.
    package let standards: StandardPhrases
    /// About those who must not see an enquiry, as the pages say it.
    package let exclusion: ExclusionPhrases
    package let holding: HoldPhrases
    /// About the trail.
    package let trail: TrailPhrases
    /// From the tools that need no service.
    package let tools: ToolPhrases
    /// What cannot be done, and what to do instead.
    package let refusals: RefusalPhrases
    /// What exit codes mean.
    package let exits: ExitPhrases

    /// In English.
    static let english = CommandPhrases(
        asking: .english, sheets: .english, office: .english, hiding: .english,
        standards: .english, exclusion: .english, holding: .english,
        trail: .english, tools: .english, refusals: .english, exits: .english)

    /// In French.
    static let french = CommandPhrases(
        asking: .french, sheets: .french, office: .french, hiding: .french,
        standards: .french, exclusion: .french, holding: .french,
        trail: .french, tools: .french, refusals: .french, exits: .french)
}

/// A question that is answered with one letter.
package struct ChoicePhrase: Sendable {
    /// The question, with the letters.
    package let question: String
    /// The letters, in the order that the verb knows; a space where a choice is not offered.
    package let letters: String
}
