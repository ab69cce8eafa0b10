import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Managers' statistics.
struct Statistics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show published statistics, or verify exported releases without the service.",
        subcommands: [Show.self, Verify.self], defaultSubcommand: Show.self)

    /// Shows what is published of a period.
    struct Show: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Show what is published of a period; else of the latest quarter.")

        @Argument(help: "The period: 2026-27-q1 or 2026-27.") var period: String?
        @Flag(help: "Print comma-separated values, of all periods unless one is named.")
        var csv = false
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func validate() throws {
            guard !(csv && options.json) else {
                throw ValidationError("Give either --json or --csv.")
            }
            guard period.map({ StatisticsPeriod(code: $0) != nil }) != false else {
                throw ValidationError("A period is written 2026-27-q1 or 2026-27.")
            }
        }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            if csv {
                var request = Request.get(
                    period.map { Path.statistics(of: $0) } ?? Path.statistics, as: credential)
                request.query = [(name: "format", value: "csv")]
                let body = try await service.send(request).body
                guard Terminal.write(body, to: 1) else { throw .cannotWrite(path: "-") }
                return
            }
            if let period {
                let path = Path.statistics(of: period)
                let answer = try await service.send(.get(path, as: credential))
                return try here.show(answer) { StatisticsSheet(view: $0, here: here).text }
            }
            let answer = try await service.send(.get(Path.statistics, as: credential))
            let list: StatisticsList = try answer.decoded()
            guard !here.json, let latest = list.periods.first else {
                return try here.show(answer) { (list: StatisticsList) in
                    (list.notice.map { here.name(of: $0) } ?? "") + "\n"
                }
            }
            let path = Path.statistics(of: latest.period)
            try here.show(try await service.send(.get(path, as: credential))) { view in
                StatisticsSheet(view: view, here: here).text
                    + StatisticsSheet.others(than: latest, in: list, here)
            }
        }
    }
}

extension Surroundings {
    /// A name of ours in the language that is spoken.
    func name(of both: BothNames) -> String {
        Visible.line(language == .french ? both.fr : both.en)
    }
}
