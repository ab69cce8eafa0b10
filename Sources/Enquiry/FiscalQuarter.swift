// The periods that statistics are published for. The government's fiscal year begins in April.

/// A quarter of a fiscal year.
package struct FiscalQuarter: Hashable, Comparable, Sendable {
    /// Quarters since April 2000.
    package let index: Int

    /// The quarter with a number.
    package init(index: Int) { self.index = index }

    /// The quarter that a day is in.
    package init(containing day: Day) {
        let (year, month, _) = day.civil
        let months = 12 * (year - 2000) + month - 4
        index = (months - (months % 3 + 3) % 3) / 3
    }

    /// Reads `2026-27-q1`; nil where it names no quarter since April 2000.
    package init?(code: String) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let first = Int(parts[0]), (2000...9998).contains(first),
            let number = parts[2].last?.wholeNumberValue
        else { return nil }
        index = 4 * (first - 2000) + number - 1
        guard self.code == code else { return nil }
    }

    /// The quarter's fiscal year.
    package var year: FiscalYear { FiscalYear(beginningIn: 2000 + (index - (number - 1)) / 4) }

    /// 1 for April to June, to 4 for January to March.
    package var number: Int { (index % 4 + 4) % 4 + 1 }

    /// `2026-27-q1`.
    package var code: String { "\(year.code)-q\(number)" }

    /// Its first day.
    package var firstDay: Day {
        number == 4 ? Day(year.first + 1, 1, 1) : Day(year.first, 3 * number + 1, 1)
    }

    /// Its last day.
    package var lastDay: Day { next.firstDay + -1 }

    /// The quarter after it.
    package var next: FiscalQuarter { FiscalQuarter(index: index + 1) }

    /// The day on which its statistics are released.
    package var releaseDay: Day {
        BusinessCalendar.day(Limits.businessDaysToRelease, businessDaysAfter: lastDay)
    }

    package static func < (a: FiscalQuarter, b: FiscalQuarter) -> Bool { a.index < b.index }
}

/// A fiscal year, from April to March.
package struct FiscalYear: Hashable, Comparable, Sendable {
    /// The calendar year it begins in.
    package let first: Int

    /// The fiscal year that begins in April of a calendar year.
    package init(beginningIn first: Int) { self.first = first }

    /// `2026-27`.
    package var code: String {
        let second = (first + 1) % 100
        return "\(first)-\(second < 10 ? "0" : "")\(second)"
    }

    /// Its four quarters.
    package var quarters: [FiscalQuarter] {
        (0..<4).map { FiscalQuarter(index: 4 * (first - 2000) + $0) }
    }

    package static func < (a: FiscalYear, b: FiscalYear) -> Bool { a.first < b.first }
}

/// What published figures are about: a quarter, or the sum of a year.
package enum StatisticsPeriod: Hashable, Sendable {
    case quarter(FiscalQuarter)
    case year(FiscalYear)

    /// Reads `2026-27-q1` or `2026-27`; nil where it names neither.
    package init?(code: String) {
        if let quarter = FiscalQuarter(code: code) {
            self = .quarter(quarter)
        } else if let quarter = FiscalQuarter(code: code + "-q1") {
            self = .year(quarter.year)
        } else {
            return nil
        }
    }

    /// `2026-27-q1` or `2026-27`.
    package var code: String {
        switch self {
        case .quarter(let quarter): quarter.code
        case .year(let year): year.code
        }
    }

    /// Its first day.
    package var firstDay: Day {
        switch self {
        case .quarter(let quarter): quarter.firstDay
        case .year(let year): Day(year.first, 4, 1)
        }
    }

    /// Its last day.
    package var lastDay: Day {
        switch self {
        case .quarter(let quarter): quarter.lastDay
        case .year(let year): Day(year.first + 1, 3, 31)
        }
    }
}
