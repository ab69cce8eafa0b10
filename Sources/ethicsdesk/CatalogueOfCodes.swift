import ArgumentParser
import Phrasebook
import Wire

/// Lists the codes that options take, and the handbook's tips.
struct CatalogueOfCodes: Verb {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "List topics, platforms, contexts, risks, values, outcomes and the handbook.")

    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let response = try await here.service.send(.get(Path.catalogue))
        try here.show(response) { (catalogue: CatalogueView) in
            let say = here.phrases.sheets
            let parts = [
                (say.topic, catalogue.topics), (say.platform, catalogue.platforms),
                (say.context, catalogue.contexts), (say.risks, catalogue.risks),
                (say.valuesHeading, catalogue.values), (say.outcomeHeading, catalogue.outcomes),
                (say.status, catalogue.statuses),
            ]
            return parts.map { heading, terms in
                heading + "\n"
                    + Table(rows: terms.map { ["  " + $0.code, $0.name] })
                    .text(within: Terminal.columns) + "\n"
            }.joined()
                + say.handbook + "\n"
                + catalogue.handbook.map {
                    "\n  \(Visible.line($0.code))\n"
                        + Quotation.of($0.name, within: Terminal.columns)
                }.joined()
        }
    }
}
