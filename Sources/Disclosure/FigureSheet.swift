// What is shown of a period: figures with margins and trends, for whoever draws a page or a table.

/// One figure as it is shown.
package struct ShownFigure: Hashable, Sendable {
    /// Tickets; nil where so few are mostly noise.
    package let value: Int?
    /// How far the truth may lie to either side, 19 times out of 20.
    package let margin: Int
    /// Where it went since the period before; nil where there is none to compare with.
    package let trend: Trend?
}

/// A share in percent.
package struct ShownShare: Hashable, Sendable {
    /// Percent, from 0 to 100.
    package let percent: Int
    /// How far the truth may lie to either side, in points, 19 times out of 20.
    package let margin: Int
}

/// The figures of one release, or of a fiscal year's summed up.
package struct FigureSheet: Hashable, Sendable {
    /// How many releases are summed: 1 for a quarter, up to 4 for a year.
    package let releases: Int
    private let isYear: Bool
    private let values: [Figure: Int]
    private let earlier: [Figure: Int]?

    /// The figures of a quarter, beside those of the quarter before.
    package init(quarter: PublishedFigures, after earlier: PublishedFigures?) {
        releases = 1
        isYear = false
        values = Self.sums([quarter])
        self.earlier = earlier.map { Self.sums([$0]) }
    }

    /// The sums of a year's releases, beside those of the year before where both are whole.
    package init(year: [PublishedFigures], after earlier: [PublishedFigures]) {
        releases = year.count
        isYear = true
        values = Self.sums(year)
        self.earlier = year.count == 4 && earlier.count == 4 ? Self.sums(earlier) : nil
    }

    /// Whether trends are told: there is an earlier period to compare with.
    package var isCompared: Bool { earlier != nil }

    /// A figure as it is shown.
    package subscript(figure: Figure) -> ShownFigure {
        let value = values[figure, default: 0]
        let margin = figure.margin(isYear ? .year : .quarter)
        let isShown =
            value > margin && figure.shows(value, ofTotal: values[.total, default: 0])
        return ShownFigure(
            value: isShown ? value : nil, margin: margin,
            // A quarter's second month is not another month of the quarter before.
            trend: figure.isMonth
                ? nil
                : earlier.map {
                    figure.trend(
                        from: $0[figure, default: 0], to: value,
                        over: isYear ? .yearChange : .change)
                })
    }

    /// The share of resolved tickets that were answered within the service standard; nil where its
    /// margin would be more than ten points.
    package var withinStandard: ShownShare? {
        let resolved = values[.resolved, default: 0]
        // 1.96 of the numerator's greatest deviation; doubled over four quarters.
        let tickets = isYear ? 32 : 16
        guard resolved >= 10 * tickets else { return nil }
        let answered =
            values[.cell(.response, 0), default: 0] + values[.cell(.response, 1), default: 0]
        let percent = roundedHalfUp(100 * answered, over: resolved)
        return ShownShare(
            percent: min(100, max(0, percent)),
            margin: (100 * tickets + resolved - 1) / resolved)
    }

    private static func sums(_ releases: [PublishedFigures]) -> [Figure: Int] {
        var sums: [Figure: Int] = [:]
        for figure in Figure.all { sums[figure] = releases.reduce(0) { $0 + $1[figure] } }
        return sums
    }
}
