import Enquiry
import Pages
import Phrasebook
import Testing

@Suite("Pages")
struct PagesTests {
    private let pages: Pages

    init() throws { pages = try Pages() }

    @Test(
        "a page says which language it is in and links to the other", arguments: Language.allCases)
    func languages(language: Language) {
        let other = language == .english ? "fr" : "en"
        for page in [
            pages.home(in: language), pages.error(title: "One", detail: "Two", in: language),
        ] {
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
            #expect(page.contains("href=\"/\(other)/\" lang=\"\(other)\" hreflang=\"\(other)\""))
            #expect(page.contains("<a class=\"skip\" href=\"#main\">"))
            #expect(page.contains("<main id=\"main\""))
            #expect(page.hasSuffix("</html>\n"))
        }
    }

    @Test("hostile words come out as words", arguments: Language.allCases)
    func hostile(language: Language) {
        let page = pages.error(
            title: "</title><script>alert(1)</script>",
            detail: "\"><img src=x onerror='x'>{{title}}&amp;", in: language)
        #expect(!page.contains("<script"))
        #expect(!page.contains("<img"))
        #expect(page.contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;{{title}}&amp;amp;"))
    }

    @Test("the home page has every tip, promise and limit", arguments: Language.allCases)
    func complete(language: Language) {
        let page = pages.home(in: language)
        let phrases = Phrasebook.of(language)
        let promises = phrases.pages.promises
        for sentence in HandbookTip.all.map(phrases.handbook.tip) + promises.kept + promises.limits
            + phrases.pages.home.way + [promises.statistics]
        {
            #expect(page.contains(escaped(sentence)), "\(sentence)")
        }
    }

    @Test("anchors are there once, and every line of the contents leads to one")
    func anchors() {
        let page = pages.home(in: .english)
        let ids = page.matches(of: #/\sid="([^"]+)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("platform-twitter"))
        for link in page.matches(of: #/href="#([^"]+)"/#) {
            #expect(ids.contains(String(link.1)), "\(link.1)")
        }
    }

    @Test("headings go down one level at a time from a single first")
    func headings() {
        let levels = pages.home(in: .french).matches(of: #/<h([1-6])/#).compactMap { Int($0.1) }
        #expect(levels.filter { $0 == 1 }.count == 1)
        #expect(levels.first == 1)
        for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
    }

    @Test("a page asks no other host for anything")
    func alone() {
        let page = pages.home(in: .english)
        #expect(!page.contains(#/(?:src|href)="(?:https?:)?\/\//#))
        let style = String(decoding: Pages.stylesheet, as: UTF8.self)
        #expect(!style.contains("url("))
        #expect(!style.contains("@import"))
        #expect(!style.isEmpty)
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
            .replacing("'", with: "&#39;")
    }
}
