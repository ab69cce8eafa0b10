// How sure a figure is: it lies within its margin of the truth 19 times out of 20. The noise is the
// same whatever was counted, and so margins are constants of the plan, measured on 160,000
// simulated releases (40,000 years); a smaller sample is measured again by a test.
//
//     margin (standard deviation)   quarter     change       year    change of a year
//     total                         10 (5.2)   15  (7.4)   21 (10.5)   30 (14.8)
//     months; language              10 (5.0)   14  (7.0)   20  (9.9)   28 (14.0)
//     other one-way figures         11 (5.5)   15  (7.7)   21 (11.0)   30 (15.5)
//     cells of two-way tables        6 (2.8)    8  (3.9)   11  (5.5)   16  (7.9)
//     resolved                      18 (8.9)   25 (12.6)   35 (17.9)   50 (25.3)
//
// The greatest standard deviation of each line; months and languages are given the total's margins.
// The numerator of the share answered within the standard errs by 8.2 at most, whatever the share.

extension Figure {
    /// What a figure is about.
    package enum Span: CaseIterable, Sendable {
        /// One release.
        case quarter
        /// The difference between two releases.
        case change
        /// The sum of four releases; of fewer, the margin is smaller than this.
        case year
        /// The difference between two such sums.
        case yearChange
    }

    /// The margin of a figure, in tickets, to either side, 19 times out of 20.
    package func margin(_ span: Span) -> Int {
        let margins: (quarter: Int, change: Int, year: Int, yearChange: Int) =
            switch self {
            case .total, .cell(.months, _), .cell(.language, _): (10, 15, 21, 30)
            case .resolved: (18, 25, 35, 50)
            case .cell(.topicContext, _), .cell(.platformContext, _): (6, 8, 11, 16)
            case .topic, .platform, .context, .cell: (11, 15, 21, 30)
            }
        return switch span {
        case .quarter: margins.quarter
        case .change: margins.change
        case .year: margins.year
        case .yearChange: margins.yearChange
        }
    }

    /// Where a figure went between two releases or two years, if that is more than noise.
    package func trend(from earlier: Int, to later: Int, over span: Span = .change) -> Trend {
        let change = later - earlier
        guard abs(change) > margin(span) else { return .unclear }
        return change > 0 ? .up : .down
    }
}

/// The direction of a change between two releases or two years.
package enum Trend: Hashable, Sendable {
    /// More, by more than the margin.
    case up
    /// Less, by more than the margin.
    case down
    /// No more than the margin: nothing can be said.
    case unclear
}
