import Testing

@testable import Redaction

/// Every enquiry of the suite was written before the rules met it; since then they have met it, so
/// that what is held here is what has been reached, not what to expect of the next text.
@Suite struct EnquiryTests {
    @Test("enquiries of many kinds of difficulty leak little and stay readable")
    func measured() {
        var measure = Measure()
        for markup in Self.english { measure.add(markup, language: .english) }
        for markup in Self.french { measure.add(markup, language: .french) }
        #expect(measure.sensitive > 20_000)
        #expect(measure.leaked * 1000 <= measure.sensitive * 12)
        #expect(measure.names.leaked * 1000 <= measure.names.sensitive * 18)
        #expect(measure.numbers.leaked * 1000 <= measure.numbers.sensitive * 6)
        #expect(measure.hiddenNeedlessly * 1000 <= measure.plain * 9)
        #expect(measure.trapsHit * 100 <= measure.traps * 8)
        #expect(measure.cleanTouched * 100 <= measure.clean * 17)
    }

    @Test("the language need not be said")
    func automatic() {
        var measure = Measure()
        for markup in Self.english + Self.french { measure.add(markup, language: .auto) }
        #expect(measure.leaked * 1000 <= measure.sensitive * 14)
        #expect(measure.hiddenNeedlessly * 1000 <= measure.plain * 10)
    }

    static var english: [Markup] { EnglishEnquiries.batches.flatMap(Markup.read) }
    static var french: [Markup] { FrenchEnquiries.batches.flatMap(Markup.read) }
}
