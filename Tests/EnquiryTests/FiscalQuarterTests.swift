import Enquiry
import Testing

@Suite("Fiscal quarters")
struct FiscalQuarterTests {
    @Test("every day is in the quarter that begins and ends around it, and codes are read back")
    func days() {
        for days in stride(from: 0, to: 20_000, by: 11) {
            let day = Day(2000, 4, 1) + days
            let quarter = FiscalQuarter(containing: day)
            #expect((quarter.firstDay...quarter.lastDay).contains(day))
            #expect(FiscalQuarter(code: quarter.code) == quarter)
            #expect(quarter.next.firstDay == quarter.lastDay + 1)
            #expect(quarter.year.quarters.contains(quarter))
            #expect(quarter.releaseDay > quarter.lastDay + 6)
        }
    }

    @Test("a fiscal year begins in April and is named by both of its years")
    func names() {
        let first = FiscalQuarter(containing: Day(2026, 4, 1))
        #expect(first.code == "2026-27-q1" && first.index == 104)
        #expect(FiscalQuarter(containing: Day(2026, 3, 31)).code == "2025-26-q4")
        #expect(FiscalYear(beginningIn: 2099).code == "2099-00")
        #expect(StatisticsPeriod(code: "2099-00")?.code == "2099-00")
        #expect(StatisticsPeriod(code: "2026-27-q4")?.firstDay == Day(2027, 1, 1))
        #expect(StatisticsPeriod(code: "2026-27")?.lastDay == Day(2027, 3, 31))
        for none in ["", "2026", "2026-28", "2026-27-q0", "2026-27-q5", "2026-27-Q1", "1999-00-q1"]
        {
            #expect(StatisticsPeriod(code: none) == nil, "\(none)")
        }
    }

    @Test("answers are counted in bands that end with the same business days as due dates")
    func bands() {
        for days in 0..<400 {
            let day = Day(2025, 1, 1) + days
            let bands = BusinessCalendar.answerBands(filedOn: day)
            #expect(bands.count == 4 && bands == bands.sorted())
            #expect(bands[1] == BusinessCalendar.dueDay(filedOn: day))
            #expect(bands[3] == BusinessCalendar.day(20, businessDaysAfter: day))
        }
    }
}
