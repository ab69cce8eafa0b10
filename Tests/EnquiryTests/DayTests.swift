import Enquiry
import Testing

@Suite("Days")
struct DayTests {
    @Test("every day of three centuries comes back from its date and from its text")
    func roundTrips() throws {
        var expected = (year: 1850, month: 1, day: 1)
        for offset in 0..<109_573 {
            let day = Day(1850, 1, 1) + offset
            let civil = day.civil
            guard civil == expected, Day(civil.year, civil.month, civil.day) == day,
                Day(iso: day.iso) == day
            else {
                Issue.record("\(expected) is \(civil)")
                return
            }
            expected = Self.next(after: expected)
        }
        #expect(expected == (2150, 1, 1))
    }

    @Test(
        "known days have their weekdays and numbers",
        arguments: [
            ("2000-01-01", 0, 5), ("1970-01-01", -10_957, 3), ("2012-03-05", 4_447, 0),
            ("2024-02-29", 8_825, 3),
        ])
    func known(iso: String, number: Int, weekday: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.daysSince2000 == number && day.weekday == weekday)
    }

    @Test(
        "what is no day is refused",
        arguments: [
            "", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-32",
            "2024-1-001", "20240-1-01", "2024/01/01", "2024-01-01 ", "+024-01-01", "-024-01-01",
            "2024-+1-01", "２０２４-01-01", "2024-04-31",
        ])
    func refused(text: String) { #expect(Day(iso: text) == nil) }

    /// The day after, by the rule as everybody knows it.
    private static func next(
        after date: (year: Int, month: Int, day: Int)
    ) -> (year: Int, month: Int, day: Int) {
        let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
        return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
    }
}
