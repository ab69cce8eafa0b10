package import Disclosure
package import Enquiry
package import Phrasebook

// What published figures are called: pages, documents and spreadsheets call them the same.

/// A table as it is shown: one-way tables, the sums of two-way ones, and these themselves.
package enum FigureTable: CaseIterable, Sendable {
    case months, topics, platforms, contexts, languages, risks, responses, outcomes
    case topicsByContext, platformsByContext

    /// Its figures in the published order, row-major.
    package var figures: [Figure] {
        switch self {
        case .months: Self.cells(.months)
        case .topics: Topic.allCases.indices.map { .topic($0) }
        case .platforms: Platform.allCases.indices.map { .platform($0) }
        case .contexts: Context.allCases.indices.map { .context($0) }
        case .languages: Self.cells(.language)
        case .risks: Self.cells(.risk)
        case .responses: Self.cells(.response)
        case .outcomes: Self.cells(.outcome)
        case .topicsByContext: Self.cells(.topicContext)
        case .platformsByContext: Self.cells(.platformContext)
        }
    }

    /// The codes of its rows, as they are published.
    package var rowCodes: [String] {
        switch self {
        case .months: ["1", "2", "3"]
        case .topics, .topicsByContext: Topic.allCases.map(\.rawValue)
        case .platforms, .platformsByContext: Platform.allCases.map(\.rawValue)
        case .contexts: Context.allCases.map(\.rawValue)
        case .languages: Language.allCases.map(\.rawValue)
        case .risks: Risk.allCases.map(\.rawValue) + ["none"]
        case .responses: ["0-2", "3-5", "6-10", "11-20", "later"]
        case .outcomes: Outcome.allCases.map(\.rawValue)
        }
    }

    /// Whether its columns are the four contexts.
    package var isTwoWay: Bool { self == .topicsByContext || self == .platformsByContext }

    /// Its code in documents: `months`, `topics-by-context`.
    package var code: String {
        switch self {
        case .months: "months"
        case .topics: "topics"
        case .platforms: "platforms"
        case .contexts: "contexts"
        case .languages: "languages"
        case .risks: "risks"
        case .responses: "responses"
        case .outcomes: "outcomes"
        case .topicsByContext: "topics-by-context"
        case .platformsByContext: "platforms-by-context"
        }
    }

    /// What stands above it.
    package func heading(in book: Phrasebook) -> String {
        let say = book.statistics
        return switch self {
        case .months: say.months
        case .topics: say.topics
        case .platforms: say.platforms
        case .contexts: say.contexts
        case .languages: say.languages
        case .risks: say.risks
        case .responses: say.responses
        case .outcomes: say.outcomes
        case .topicsByContext: say.topicsByContext
        case .platformsByContext: say.platformsByContext
        }
    }

    /// The names of its rows; of a year's quarters, months are named by their place.
    package func rowNames(of period: StatisticsPeriod, in book: Phrasebook) -> [String] {
        let names = book.catalogue
        switch self {
        case .months:
            guard case .quarter(let quarter) = period else { return ["1", "2", "3"] }
            let first = quarter.firstDay.civil.month - 1
            return (first..<first + 3).map { book.days.months[$0] }
        case .topics, .topicsByContext: return Topic.allCases.map { names.name(of: $0) }
        case .platforms, .platformsByContext: return Platform.allCases.map { names.name(of: $0) }
        case .contexts: return Context.allCases.map { names.name(of: $0) }
        case .languages: return Language.allCases.map { names.name(of: $0) }
        case .risks: return Risk.allCases.map { names.name(of: $0) } + [book.statistics.noRisk]
        case .responses: return book.statistics.bands
        case .outcomes: return Outcome.allCases.map { names.name(of: $0) }
        }
    }

    private static func cells(_ table: CountTable) -> [Figure] {
        Figure.cells.filter { if case .cell(table, _) = $0 { true } else { false } }
    }
}
