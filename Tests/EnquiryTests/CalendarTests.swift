import Enquiry
import Testing

@Suite("The business calendar")
struct CalendarTests {
    @Test(
        "the holidays of a year, as they are observed",
        arguments: [
            (
                2012,
                """
                01-02 04-06 04-09 05-21 07-02 08-06 09-03 10-08 11-12 12-25 12-26
                """
            ),
            (
                2021,
                """
                01-01 04-02 04-05 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-27 12-28
                """
            ),
            (
                2022,
                """
                01-03 04-15 04-18 05-23 07-01 08-01 09-05 09-30 10-10 11-11 12-26 12-27
                """
            ),
            (
                2023,
                """
                01-02 04-07 04-10 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26
                """
            ),
            (
                2024,
                """
                01-01 03-29 04-01 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25 12-26
                """
            ),
        ])
    func holidays(year: Int, days: String) {
        let observed = BusinessCalendar.holidays(of: year).map { String($0.iso.dropFirst(5)) }
        #expect(observed.joined(separator: " ") == days)
    }

    @Test(
        "Easter falls where it falls",
        arguments: [
            "2000-04-23", "2008-03-23", "2011-04-24", "2012-04-08", "2016-03-27", "2019-04-21",
            "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25",
        ])
    func easter(sunday: String) throws {
        let day = try #require(Day(iso: sunday))
        let holidays = BusinessCalendar.holidays(of: day.civil.year)
        #expect(day.weekday == 6)
        #expect(holidays.contains(day + -2) && holidays.contains(day + 1))
        #expect(!holidays.contains(day + 8) && !holidays.contains(day + -9))
    }

    @Test("in every year of a century the holidays are in order, apart, and on working days")
    func century() {
        for year in 2000...2100 {
            let holidays = BusinessCalendar.holidays(of: year)
            #expect(holidays.count == (year < 2021 ? 11 : 12))
            #expect(zip(holidays, holidays.dropFirst()).allSatisfy { $0 < $1 }, "\(year)")
            #expect(holidays.allSatisfy { $0.weekday < 5 && $0.civil.year == year }, "\(year)")
            #expect(holidays.allSatisfy { !BusinessCalendar.isBusinessDay($0) })
        }
    }

    @Test(
        "a first answer is due on the fifth business day",
        arguments: [
            ("2012-03-05", "2012-03-12"),
            ("2024-06-01", "2024-06-07"),
            ("2024-06-02", "2024-06-07"),
            ("2024-12-20", "2024-12-31"),
            ("2024-12-24", "2025-01-03"),
            ("2021-12-23", "2022-01-04"),
            ("2022-12-23", "2023-01-04"),
            ("2024-03-28", "2024-04-08"),
            ("2023-09-29", "2023-10-10"),
        ])
    func due(filed: String, due: String) throws {
        let day = try #require(Day(iso: filed))
        #expect(BusinessCalendar.dueDay(filedOn: day).iso == due)
    }

    @Test("counting business days counts just them, whatever day it starts from")
    func counting() {
        for offset in 0..<800 {
            let start = Day(2021, 1, 1) + offset
            let end = BusinessCalendar.day(5, businessDaysAfter: start)
            let between = (1...(end.daysSince2000 - start.daysSince2000)).map { start + $0 }
            #expect(between.filter(BusinessCalendar.isBusinessDay).count == 5)
            #expect(BusinessCalendar.isBusinessDay(end))
        }
        #expect(BusinessCalendar.day(0, businessDaysAfter: Day(2024, 6, 1)) == Day(2024, 6, 1))
    }
}
