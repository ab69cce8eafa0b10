import Enquiry
import Phrasebook
import Testing

@testable import Pages

@Suite("Addresses")
struct PlaceTests {
    @Test("every slug is a word in each language, and is translated")
    func translated() {
        let english = Self.slugs(.english)
        let french = Self.slugs(.french)
        #expect(english.count > 10 && english.map(\.name) == french.map(\.name))
        for (one, other) in zip(english, french) {
            #expect(one.slug != other.slug, "\(one.name)")
            for slug in [one.slug, other.slug] {
                #expect(slug.wholeMatch(of: /[a-z]+(?:-[a-z]+)*/) != nil, "\(slug)")
            }
        }
        for slugs in [english, french] { #expect(Set(slugs.map(\.slug)).count == slugs.count) }
    }

    @Test("no template names an address itself, but those that have no language")
    func noneInTemplates() {
        let free = Set(Pages.Asset.allCases.map(\.path))
        for (name, text) in Pages.templates {
            for match in text.matches(of: #/(?:href|src|action|formaction)="(\/[^"{#]*)"/#) {
                #expect(free.contains(String(match.1)), "\(name): \(match.1)")
            }
        }
    }

    private static func slugs(_ language: Language) -> [(name: String, slug: String)] {
        Mirror(reflecting: Phrasebook.of(language).pages.slugs).children.compactMap { child in
            (child.value as? String).map { (child.label ?? "", $0) }
        }
    }
}
