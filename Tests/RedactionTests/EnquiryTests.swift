import Testing

@testable import Redaction

@Suite struct EnquiryTests {
    @Test("enquiries of many kinds of difficulty leak little and stay readable")
    func measured() {
        var measure = Measure()
        for markup in Markup.read(EnglishEnquiries.texts) {
            measure.add(markup, language: .english)
        }
        for markup in Markup.read(FrenchEnquiries.texts) { measure.add(markup, language: .french) }
        #expect(measure.sensitive > 2000)
        #expect(measure.leaked * 1000 <= measure.sensitive * 30)
        #expect(measure.namesLeaked * 1000 <= measure.names * 50)
        #expect(measure.hiddenNeedlessly * 1000 <= measure.plain * 15)
    }

    @Test("the language need not be said")
    func automatic() {
        var measure = Measure()
        for markup in Markup.read(EnglishEnquiries.texts) + Markup.read(FrenchEnquiries.texts) {
            measure.add(markup, language: .auto)
        }
        #expect(measure.leaked * 1000 <= measure.sensitive * 35)
        #expect(measure.hiddenNeedlessly * 1000 <= measure.plain * 17)
    }
}
