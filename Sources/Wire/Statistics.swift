// What published statistics look like on the wire. Every key is always there; what is not shown is
// null.

/// A name in both languages.
package struct BothNames: Codable, Sendable, Equatable {
    package var en: String
    package var fr: String

    package init(en: String, fr: String) {
        self.en = en
        self.fr = fr
    }
}

/// `GET /v1/statistics`: the periods that are published.
package struct StatisticsList: Codable, Sendable {
    /// The latest quarter first, each fiscal year after its quarters.
    package var periods: [PeriodView]
    /// What was done, what it protects and what not.
    package var protection: BothNames
    /// What is said while nothing is published; null otherwise.
    package var notice: BothNames?

    package init(periods: [PeriodView], protection: BothNames, notice: BothNames?) {
        self.periods = periods
        self.protection = protection
        self.notice = notice
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(periods, forKey: .periods)
        try container.encode(protection, forKey: .protection)
        try container.encode(notice, forKey: .notice)
    }
}

/// A quarter or a fiscal year that is published.
package struct PeriodView: Codable, Sendable, Equatable {
    /// `2026-27-q1` or `2026-27`.
    package var period: String
    /// `quarter` or `year`.
    package var kind: String
    package var label: BothNames
    package var firstDay: String
    package var lastDay: String
    /// The day of the last release that is in it.
    package var releasedOn: String
    /// How many quarters' releases it sums.
    package var releases: Int
    /// The period that trends compare it with.
    package var comparedWith: String?

    package init(
        period: String, kind: String, label: BothNames, days: ClosedRange<String>,
        released: (on: String, releases: Int), comparedWith: String?
    ) {
        self.period = period
        self.kind = kind
        self.label = label
        firstDay = days.lowerBound
        lastDay = days.upperBound
        releasedOn = released.on
        releases = released.releases
        self.comparedWith = comparedWith
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(period, forKey: .period)
        try container.encode(kind, forKey: .kind)
        try container.encode(label, forKey: .label)
        try container.encode(firstDay, forKey: .firstDay)
        try container.encode(lastDay, forKey: .lastDay)
        try container.encode(releasedOn, forKey: .releasedOn)
        try container.encode(releases, forKey: .releases)
        try container.encode(comparedWith, forKey: .comparedWith)
    }
}

/// One published figure.
package struct FigureView: Codable, Sendable, Equatable {
    /// The same in every release: `N`, `A`, `topic.3`, `TC.3.1`.
    package var key: String
    /// The table it is shown in, with the codes of its row and, in two-way tables, its column.
    package var table: String
    package var row: String?
    package var column: String?
    package var label: BothNames
    /// Tickets, or percent in the share; null where so few are mostly noise.
    package var value: Int?
    /// To either side, 19 times out of 20; null where the value is.
    package var margin: Int?
    /// `up`, `down` or `unclear`; null where there is nothing to compare with.
    package var trend: String?

    package init(
        key: String, place: (table: String, row: String?, column: String?), label: BothNames,
        value: Int?, margin: Int?, trend: String?
    ) {
        self.key = key
        (table, row, column) = place
        self.label = label
        self.value = value
        self.margin = margin
        self.trend = trend
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key, forKey: .key)
        try container.encode(table, forKey: .table)
        try container.encode(row, forKey: .row)
        try container.encode(column, forKey: .column)
        try container.encode(label, forKey: .label)
        try container.encode(value, forKey: .value)
        try container.encode(margin, forKey: .margin)
        try container.encode(trend, forKey: .trend)
    }
}

/// A table's code and what stands above it.
package struct TableView: Codable, Sendable, Equatable {
    package var table: String
    package var label: BothNames

    package init(table: String, label: BothNames) {
        self.table = table
        self.label = label
    }
}

/// `GET /v1/statistics/{period}`.
package struct StatisticsView: Codable, Sendable {
    package var about: PeriodView
    package var tables: [TableView]
    package var figures: [FigureView]
    /// What was done, what it protects and what not.
    package var protection: BothNames

    package init(
        about: PeriodView, tables: [TableView], figures: [FigureView], protection: BothNames
    ) {
        self.about = about
        self.tables = tables
        self.figures = figures
        self.protection = protection
    }
}
