// Phrasebook: every sentence we say, twice. A sentence is a stored property of a struct that has an
// English and a French value, so that one without the other does not compile; a code of the
// catalogue gets its name by an exhaustive switch, so that a code without a name does not either.
// It knows the domain's codes, and nothing of who says its sentences where.

package import Enquiry

/// Everything we say in one language.
package struct Phrasebook: Sendable {
    /// Names of the catalogue's codes.
    package let catalogue: CataloguePhrases
    /// The handbook's tips.
    package let handbook: HandbookPhrases
    /// How days and moments are written.
    package let days: DayPhrases
    /// What the service says when it does not do something.
    package let problems: ProblemPhrases
    /// The pages.
    package let pages: PagePhrases
    /// The command line.
    package let command: CommandPhrases
    /// Published statistics, wherever they are shown.
    package let statistics: StatisticsPhrases
    /// The operator's program.
    package let operation: OperatorPhrases

    /// The phrasebook of a language.
    package static func of(_ language: Language) -> Phrasebook {
        switch language {
        case .english: english
        case .french: french
        }
    }

    private static let english = Phrasebook(
        catalogue: .english, handbook: .english, days: .english, problems: .english,
        pages: .english, command: .english, statistics: .english,
        operation: .english)

    private static let french = Phrasebook(
        catalogue: .french, handbook: .french, days: .french, problems: .french,
        pages: .french, command: .french, statistics: .french,
        operation: .french)
}
