package import Disclosure
package import Enquiry
import Phrasebook

/// A published period, as its page shows it.
package struct PublishedSheet: Sendable {
    let period: StatisticsPeriod
    let releasedOn: Day
    let comparedWith: StatisticsPeriod?
    let figures: FigureSheet

    /// Collects what is shown.
    package init(
        period: StatisticsPeriod, releasedOn: Day, comparedWith: StatisticsPeriod?,
        figures: FigureSheet
    ) {
        self.period = period
        self.releasedOn = releasedOn
        self.comparedWith = comparedWith
        self.figures = figures
    }
}

/// The page that leads to every published period.
package struct PublishedListView: PageView {
    package static let template = "periods"

    let frame: FrameView
    let title: String
    let lead: String
    let nothing: String?
    let periodsHeading: String
    let periods: [Line]
    let protectionHeading: String
    let protection: String

    struct Line: Sendable {
        let path: String
        let name: String
        let totalLabel: String
        let total: String
        let released: String
    }

    /// The page.
    package init(
        _ published: [PublishedSheet], of person: SignedInPerson, in language: Language
    ) {
        let phrases = Phrasebook.of(language)
        let says = phrases.statistics
        frame = FrameView(says.heading, at: .statistics, of: person, in: language)
        title = says.heading
        lead = phrases.pages.figures.lead
        nothing = published.isEmpty ? says.nothingYet : nil
        periodsHeading = phrases.pages.figures.periods
        periods = published.map { sheet in
            let total = sheet.figures[.total]
            return Line(
                path: Place.period(sheet.period.code).path(in: language),
                name: phrases.name(of: sheet.period), totalLabel: says.total,
                total: FigureCell(total, says, in: language).number,
                released: says.releasedOn(phrases.days.date(sheet.releasedOn)))
        }
        protectionHeading = phrases.pages.figures.protectionHeading
        protection = says.protection
    }
}

/// The page of a published period.
package struct PublishedView: PageView {
    package static let template = "period"

    let frame: FrameView
    let title: String
    let released: String
    let compared: String?
    let listPath: String
    let listName: String
    let downloadPath: String
    let download: String
    let facts: [SaidView.Fact]
    let tables: [FigureTableView]
    let crossTables: [CrossTableView]
    let protectionHeading: String
    let margins: String
    let protection: String

    /// The page.
    package init(_ sheet: PublishedSheet, of person: SignedInPerson, in language: Language) {
        let phrases = Phrasebook.of(language)
        let says = phrases.statistics
        let page = phrases.pages.figures
        title = phrases.name(of: sheet.period)
        frame = FrameView(title, at: .period(sheet.period.code), of: person, in: language)
        let day = says.releasedOn(phrases.days.date(sheet.releasedOn))
        let isYear = if case .year = sheet.period { true } else { false }
        released =
            isYear ? "\(day). \(says.quartersOf(sheet.figures.releases))." : "\(day)."
        compared = sheet.comparedWith.map { page.compared(phrases.name(of: $0)) }
        listPath = Place.statistics.path(in: language)
        listName = page.periods
        downloadPath = Place.spreadsheet(of: sheet.period.code).path(in: language)
        download = page.download
        let share = sheet.figures.withinStandard.map { says.points($0.percent, $0.margin) }
        facts = [
            (says.total, FigureCell(sheet.figures[.total], says, in: language).withMargin),
            (says.resolved, FigureCell(sheet.figures[.resolved], says, in: language).withMargin),
            (says.withinStandard, share ?? says.notShown),
        ].map { SaidView.Fact(label: $0.0, value: $0.1) }
        // A year's months are its quarters' pages' to tell.
        let oneWay = FigureTable.allCases.filter { !$0.isTwoWay && !(isYear && $0 == .months) }
        tables = oneWay.map { FigureTableView($0, sheet, phrases, in: language) }
        crossTables = FigureTable.allCases.filter(\.isTwoWay).map {
            CrossTableView($0, sheet, phrases, in: language)
        }
        protectionHeading = page.protectionHeading
        margins = says.aboutMargins
        protection = says.protection
    }
}
