import Enquiry
import Hummingbird
import Phrasebook
import Wire

/// The catalogue: codes, their names and the handbook's tips in the sender's language.
enum CatalogueHandler {
    @Sendable static func show(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let wished = try request.uri.queryParameters["language"].map { text throws(Fault) in
            try code(String(text), .language, Language.self)
        }
        return try .json(CatalogueView(in: wished ?? request.language))
    }
}

extension CatalogueView {
    /// The catalogue in one language, in the published order.
    init(in language: Language) {
        let phrases = Phrasebook.of(language)
        let names = phrases.catalogue
        self.init(
            topics: Topic.allCases.map { Term(code: $0.rawValue, name: names.name(of: $0)) },
            platforms: Platform.allCases.map { Term(code: $0.rawValue, name: names.name(of: $0)) },
            contexts: Context.allCases.map { Term(code: $0.rawValue, name: names.name(of: $0)) },
            risks: Risk.allCases.map { Term(code: $0.rawValue, name: names.name(of: $0)) },
            values: CodeValue.allCases.map { Term(code: $0.rawValue, name: names.name(of: $0)) },
            outcomes: Outcome.allCases.map { Term(code: $0.rawValue, name: names.name(of: $0)) },
            statuses: TicketStatus.allCases.map {
                Term(code: $0.rawValue, name: names.name(of: $0))
            },
            handbook: HandbookTip.all.map {
                Term(code: $0.code, name: phrases.handbook.tip($0))
            })
    }
}
