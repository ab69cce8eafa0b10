import Enquiry
import Phrasebook
import Testing

@Suite("Days and moments")
struct DayPhrasesTests {
    private let english = Phrasebook.of(.english).days
    private let french = Phrasebook.of(.french).days

    @Test("a date is written as each language writes it")
    func dates() {
        #expect(english.date(Day(2012, 3, 5)) == "March 5, 2012")
        #expect(french.date(Day(2012, 3, 5)) == "5 mars 2012")
        #expect(english.date(Day(2012, 12, 31)) == "December 31, 2012")
        #expect(french.date(Day(2012, 2, 29)) == "29 février 2012")
    }

    @Test("the first of a month is an ordinal in French, and only the first")
    func ordinals() {
        #expect(french.date(Day(2012, 3, 1)) == "1er mars 2012")
        #expect(french.date(Day(2012, 3, 11)) == "11 mars 2012")
        #expect(english.date(Day(2012, 3, 1)) == "March 1, 2012")
    }

    @Test("every month has a name of its own", arguments: Language.allCases)
    func months(language: Language) {
        let days = Phrasebook.of(language).days
        #expect(Set((1...12).map { days.date(Day(2012, $0, 2)) }).count == 12)
        #expect(days.months.count == 12)
    }

    @Test("a moment is said to the minute, in UTC")
    func moments() {
        #expect(english.moment(unixSeconds: 1_330_956_359) == "March 5, 2012, 14:05 UTC")
        #expect(
            french.moment(unixSeconds: 1_330_956_359) == "5 mars 2012, 14\u{A0}h\u{A0}05 UTC")
        #expect(english.moment(unixSeconds: 1_330_905_600) == "March 5, 2012, 00:00 UTC")
        #expect(french.moment(unixSeconds: 1_330_905_600) == "5 mars 2012, 0\u{A0}h\u{A0}00 UTC")
    }

    @Test("a moment before 1970 falls on the right day")
    func early() {
        #expect(english.moment(unixSeconds: 0) == "January 1, 1970, 00:00 UTC")
        #expect(english.moment(unixSeconds: -1) == "December 31, 1969, 23:59 UTC")
        #expect(english.moment(unixSeconds: -86_400) == "December 31, 1969, 00:00 UTC")
    }
}
