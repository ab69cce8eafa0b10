import Enquiry
import Phrasebook
import Testing

@testable import Pages

@Suite("Pages")
struct PagesTests {
    private let pages: Pages

    init() throws { pages = try Pages() }

    @Test(
        "every page says which language it is in and leads to the other",
        arguments: Language.allCases)
    func languages(language: Language) {
        let other = language == .english ? "fr" : "en"
        for page in Samples(language: language).rendered(by: pages) {
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
            #expect(page.contains("href=\"/\(other)/") || page.contains("formaction=\"/\(other)/"))
            #expect(page.contains("lang=\"\(other)\""))
            #expect(page.contains("<a class=\"skip\" href=\"#main\">"))
            #expect(page.contains("<main id=\"main\""))
            #expect(page.hasSuffix("</html>\n"))
        }
    }

    @Test("hostile words come out as words, on every page", arguments: Language.allCases)
    func hostile(language: Language) {
        let samples = Samples(language: language)
        let brokenOut = ["\"\u{301} onfocus", "<\u{301}b"]
        for page in samples.rendered(by: pages) {
            let plain = page.replacing("<script src=\"/script.js\" defer></script>", with: "")
            #expect(!plain.contains("<script"))
            for broken in brokenOut { #expect(!page.utf8.contains(sequence: broken)) }
        }
        let page = pages.error(title: samples.hostile, detail: "'", in: language)
        let escaped = "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;\u{301} onfocus"
        #expect(page.utf8.contains(sequence: escaped))
        #expect(page.contains("{{title}}&amp;amp;"))
    }

    @Test("the home page has every tip, promise and limit", arguments: Language.allCases)
    func complete(language: Language) {
        let page = pages.home(in: language)
        let phrases = Phrasebook.of(language)
        let promises = phrases.pages.promises
        for sentence in HandbookTip.all.map(phrases.handbook.tip) + promises.kept + promises.limits
            + phrases.pages.home.way + [promises.statistics]
        {
            #expect(page.contains(ScalarEscaping().escapeText(sentence)), "\(sentence)")
        }
    }

    @Test("what is typed comes back as it was typed, from its first line feed on")
    func typed() {
        var form = AskForm(in: .english)
        form.question = "\n  One\n\tTwo & \"three\"\n"
        let page = pages.render(AskView(form, keys: [], in: .english))
        #expect(page.contains(">\n\n  One\n\tTwo &amp; &quot;three&quot;\n</textarea>"))
    }

    @Test("anchors are there once on a page, and every link within it leads to one")
    func anchors() {
        for page in Samples(language: .english).rendered(by: pages) {
            let ids = page.matches(of: #/\sid="([^"]+)"/#).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            for link in page.matches(of: #/(?:href|for|aria-labelledby)="#?([a-z0-9 -]+)"/#) {
                for name in link.1.split(separator: " ") {
                    #expect(ids.contains(String(name)), "\(name)")
                }
            }
        }
    }

    @Test("headings go down one level at a time from a single first")
    func headings() {
        for page in Samples(language: .french).rendered(by: pages) {
            let levels = page.matches(of: #/<h([1-6])/#).compactMap { Int($0.1) }
            #expect(levels.filter { $0 == 1 }.count == 1)
            #expect(levels.first == 1)
            for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
        }
    }

    @Test("a page asks no other host for anything, and weighs little with all that it loads")
    func light() {
        let assets = Pages.Asset.allCases.map(\.bytes)
        for asset in assets {
            let text = String(decoding: asset, as: UTF8.self)
            #expect(!text.contains("url(") && !text.contains("@import") && !text.isEmpty)
        }
        let weight = assets.map(\.count).reduce(0, +)
        for page in Samples(language: .french).rendered(by: pages) {
            #expect(!page.contains(#/(?:src|href)="(?:https?:)?\/\//#))
            #expect(page.utf8.count + weight <= 60_000)
        }
    }
}

extension String.UTF8View {
    /// Whether the bytes of a text stand in this one, whatever characters they make there.
    fileprivate func contains(sequence text: String) -> Bool {
        let (bytes, sought) = (Array(self), Array(text.utf8))
        return bytes.indices.contains { bytes[$0...].starts(with: sought) }
    }
}
