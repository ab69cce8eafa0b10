/// A day of the civil calendar, without a time: all that a ticket knows of when things happened.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 2000, PostgreSQL's own epoch for dates.
    package let daysSince2000: Int

    /// Wraps a count of days since 1 January 2000.
    package init(daysSince2000: Int) { self.daysSince2000 = daysSince2000 }

    /// The day of a proleptic Gregorian date, by Howard Hinnant's days-from-civil.
    package init(_ year: Int, _ month: Int, _ day: Int) {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        daysSince2000 = era * 146_097 + dayOfEra - 719_468 - 10_957
    }

    /// Reads `2012-03-05`; nil where it is no day of the calendar.
    package init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard iso.utf8.count == 10, parts.count == 3,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year, month, day)
        guard self.iso == iso else { return nil }
    }

    /// Year, month and day of the month.
    package var civil: (year: Int, month: Int, day: Int) {
        let z = daysSince2000 + 10_957 + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The day as `2012-03-05`.
    package var iso: String {
        let (year, month, day) = civil
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// 0 for Monday to 6 for Sunday.
    package var weekday: Int { ((daysSince2000 + 5) % 7 + 7) % 7 }

    package static func < (a: Day, b: Day) -> Bool { a.daysSince2000 < b.daysSince2000 }

    /// The day `days` later; earlier where negative.
    package static func + (day: Day, days: Int) -> Day {
        Day(daysSince2000: day.daysSince2000 + days)
    }
}
