package import Disclosure
package import Enquiry
package import Sealing
package import Store

/// The published figures of a quarter, or of a fiscal year so far.
package struct PublishedPeriod: Sendable {
    /// What it is of.
    package let period: StatisticsPeriod
    /// The day of its last release.
    package let releasedOn: Day
    /// The period that trends compare it with; nil where there is none.
    package let comparedWith: StatisticsPeriod?
    /// The figures, with margins and trends.
    package let sheet: FigureSheet
}

extension Desk {
    /// Everything that is published, the latest quarter first, each year after its quarters. It is
    /// made of releases alone: nothing that happens to a ticket changes a byte of it.
    package func statistics(
        as session: SessionToken
    ) async throws(Refusal) -> [PublishedPeriod] {
        let (account, releases) = try await run(
            Releases.own, as: .manager(proof: session.proof))
        guard let account else { throw .notSignedIn }
        guard account.role == .manager else {
            throw await denied(.notPermitted, .statistics, as: session)
        }
        return Self.periods(of: releases)
    }

    /// The published figures of one period.
    package func statistics(
        of period: StatisticsPeriod?, as session: SessionToken
    ) async throws(Refusal) -> PublishedPeriod {
        let published = try await statistics(as: session)
        guard let found = published.first(where: { $0.period == period }) else {
            throw .noSuchPeriod
        }
        return found
    }

    /// Where this service makes its releases.
    package var press: Press { store.press }

    /// What makes this service's releases.
    package var publisher: Publisher {
        Publisher(press: press, signer: signer, clock: clock)
    }

    private static func periods(of releases: [Release]) -> [PublishedPeriod] {
        let byQuarter = Dictionary(releases.map { ($0.quarter, $0) }) { first, _ in first }
        func released(in year: FiscalYear) -> [Release] {
            year.quarters.compactMap { byQuarter[$0] }
        }
        return Set(releases.map(\.quarter.year)).sorted(by: >).flatMap { year in
            let ofYear = released(in: year)
            let quarters = ofYear.reversed().map { release in
                let before = byQuarter[FiscalQuarter(index: release.quarter.index - 1)]
                return PublishedPeriod(
                    period: .quarter(release.quarter), releasedOn: release.releasedOn,
                    comparedWith: before.map { .quarter($0.quarter) },
                    sheet: FigureSheet(quarter: release.figures, after: before?.figures))
            }
            let yearBefore = FiscalYear(beginningIn: year.first - 1)
            let sheet = FigureSheet(
                year: ofYear.map(\.figures), after: released(in: yearBefore).map(\.figures))
            let sum = ofYear.last.map { last in
                PublishedPeriod(
                    period: .year(year), releasedOn: last.releasedOn,
                    comparedWith: sheet.isCompared ? .year(yearBefore) : nil, sheet: sheet)
            }
            return quarters + [sum].compactMap { $0 }
        }
    }
}
