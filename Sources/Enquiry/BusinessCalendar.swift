// When the Office works. Source: the designated paid holidays of the core public administration,
// which are the Canada Labour Code's general holidays (s. 166) with Easter Monday and the first
// Monday of August; a holiday on a day of rest moves to the next working day.

/// The federal public service's working days.
package enum BusinessCalendar {
    /// Whether the Office works on that day.
    package static func isBusinessDay(_ day: Day) -> Bool {
        day.weekday < 5 && !holidays(of: day.civil.year).contains(day)
    }

    /// The day on which the `count`-th business day after `day` falls; `day` itself never counts.
    package static func day(_ count: Int, businessDaysAfter day: Day) -> Day {
        var day = day
        var left = count
        while left > 0 {
            day = day + 1
            if isBusinessDay(day) { left -= 1 }
        }
        return day
    }

    /// The day on which a first answer is due to an enquiry filed on `day`.
    package static func dueDay(filedOn day: Day) -> Day {
        self.day(Limits.businessDaysToFirstAnswer, businessDaysAfter: day)
    }

    /// The last day whose answers are due soon on `day`: there are two business days left.
    package static func dueSoon(on day: Day) -> Day {
        self.day(Limits.businessDaysDueSoon, businessDaysAfter: day)
    }

    /// The last day of each band in which a first answer to an enquiry filed on `day` is counted.
    package static func answerBands(filedOn day: Day) -> [Day] {
        var last = (day: day, count: 0)
        return Limits.answerBands.map { band in
            last = (self.day(band - last.count, businessDaysAfter: last.day), band)
            return last.day
        }
    }

    /// The holidays of a year as they are observed, in order.
    package static func holidays(of year: Int) -> [Day] {
        let easter = easterSunday(of: year)
        // The National Day for Truth and Reconciliation is kept since 2021.
        let truthAndReconciliation = year < 2021 ? [] : [Day(year, 9, 30)]
        let spring = [Day(year, 1, 1), easter + -2, easter + 1, victoriaDay(of: year)]
        let summer = [Day(year, 7, 1), first(0, of: 8, in: year), first(0, of: 9, in: year)]
        let winter = [
            first(0, of: 10, in: year) + 7, Day(year, 11, 11), Day(year, 12, 25), Day(year, 12, 26),
        ]
        let fixed = spring + summer + truthAndReconciliation + winter
        var observed: [Day] = []
        for holiday in fixed {
            var day = holiday
            while day.weekday > 4 || observed.contains(day) { day = day + 1 }
            observed.append(day)
        }
        return observed
    }

    /// The Monday before 25 May.
    private static func victoriaDay(of year: Int) -> Day {
        let eve = Day(year, 5, 24)
        return eve + -eve.weekday
    }

    private static func first(_ weekday: Int, of month: Int, in year: Int) -> Day {
        let first = Day(year, month, 1)
        return first + (weekday - first.weekday + 7) % 7
    }

    /// The anonymous Gregorian computus (Meeus, Jones, Butcher).
    private static func easterSunday(of year: Int) -> Day {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let month = (h + l - 7 * m + 90) / 25
        return Day(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
    }
}
