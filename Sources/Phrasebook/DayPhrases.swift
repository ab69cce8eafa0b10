package import Enquiry

/// How days and moments are written. Everything is in UTC, and says so where a time is given.
package struct DayPhrases: Sendable {
    /// The months, January first, as they stand inside a date.
    package let months: [String]
    /// A date from the day of the month, the month's name and the year.
    package let dateForm: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
    /// A moment from a date, hours and minutes, the minutes with two digits.
    package let momentForm: @Sendable (_ date: String, _ hour: Int, _ minute: String) -> String

    /// A day: “March 5, 2012”, « 1er mars 2012 ».
    package func date(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return dateForm(dayOfMonth, months[month - 1], year)
    }

    /// A moment to the minute, in UTC: “March 5, 2012, 14:05 UTC”, « 5 mars 2012, 14 h 05 UTC ».
    ///
    /// - Parameter unixSeconds: seconds since 1 January 1970, negative before it.
    package func moment(unixSeconds: Int) -> String {
        let (days, seconds) = floored(unixSeconds, by: 86_400)
        let day = Day(daysSince2000: days - 10_957)
        let (hour, rest) = floored(seconds, by: 3_600)
        return momentForm(date(day), hour, twoDigits(rest / 60))
    }

    /// Quotient and remainder with the remainder never negative; `/` rounds towards zero.
    private func floored(_ number: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

/// A number from 0 to 99 as two digits.
private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
}

extension DayPhrases {
    static let english = DayPhrases(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ],
        dateForm: { "\($1) \($0), \($2)" },
        momentForm: { "\($0), \(twoDigits($1)):\($2) UTC" })

    // Inside a time the space is one that does not break, so that “14 h 05” stays on its line.
    static let french = DayPhrases(
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre",
        ],
        dateForm: { "\($0 == 1 ? "1er" : String($0)) \($1) \($2)" },
        momentForm: { "\($0), \($1)\u{A0}h\u{A0}\($2) UTC" })
}
