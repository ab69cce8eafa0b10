package import Enquiry

/// What is said about published statistics, wherever they are shown.
package struct StatisticsPhrases: Sendable {
    package let heading: String
    package let total: String
    package let resolved: String
    package let withinStandard: String

    /// What stands above each table.
    package let months: String
    package let topics: String
    package let platforms: String
    package let contexts: String
    package let languages: String
    package let risks: String
    package let responses: String
    package let outcomes: String
    package let topicsByContext: String
    package let platformsByContext: String

    /// The cell of tickets that name no risk.
    package let noRisk: String
    /// The bands of first answers, fastest first.
    package let bands: [String]

    package let up: String
    package let down: String
    package let unclear: String
    package let notShown: String
    /// What a margin is, below a table.
    package let aboutMargins: String
    /// What was done, what it protects, and what not.
    package let protection: String
    package let nothingYet: String
    package let otherPeriods: String

    package let quarterForm: @Sendable (_ first: String, _ last: String, _ year: Int) -> String
    package let yearForm: @Sendable (_ year: String) -> String
    package let releasedOn: @Sendable (_ date: String) -> String
    package let quartersOf: @Sendable (_ releases: Int) -> String
    package let points: @Sendable (_ percent: Int, _ margin: Int) -> String

    /// An export of releases that holds.
    package let intact: @Sendable (_ releases: Int) -> String
    package let broken: @Sendable (_ line: Int) -> String
    package let notAnExport: String
    package let notALine: String
    package let cutShort: String
    package let unchained: String
    package let edited: String
    package let unknownKey: String
    package let badSignature: String
    package let outOfOrder: String
    package let planChanged: String
    package let overspent: String
    package let differsFromKept: String
}

extension Phrasebook {
    /// A quarter or a year: “July to September 2026”, “Fiscal year 2026-27”.
    package func name(of period: StatisticsPeriod) -> String {
        switch period {
        case .year(let year): statistics.yearForm(year.code)
        case .quarter(let quarter):
            statistics.quarterForm(
                days.months[quarter.firstDay.civil.month - 1],
                days.months[quarter.lastDay.civil.month - 1], quarter.lastDay.civil.year)
        }
    }
}
