import Enquiry
import Testing

@testable import Pages

@Suite("Templates")
struct TemplateTests {
    @Test("every tag of the home page has its sentence", arguments: Language.allCases)
    func home(language: Language) {
        #expect(unresolvedTags(of: templates["home"] ?? "{{none}}", for: HomeView(language)) == [])
    }

    @Test("every tag of the error page has its sentence", arguments: Language.allCases)
    func error(language: Language) {
        let view = ErrorView(title: "One", detail: "Two", in: language)
        #expect(unresolvedTags(of: templates["error"] ?? "{{none}}", for: view) == [])
    }

    @Test("a tag that a view lacks is found, also within a section")
    func lacking() {
        let view = HomeView(.english)
        #expect(unresolvedTags(of: "{{titel}}", for: view) == ["titel"])
        #expect(unresolvedTags(of: "{{about.txt}}", for: view) == ["about.txt"])
        #expect(
            unresolvedTags(of: "{{#ask.examples}}{{comand}}{{/ask.examples}}", for: view)
                == ["comand"])
        #expect(unresolvedTags(of: "{{> nowhere}}", for: view) == ["partial:nowhere"])
    }

    @Test("no template leaves anything unescaped, runs a script or sets a style inline")
    func strict() {
        for (name, text) in templates {
            #expect(!text.contains("{{{"), "\(name)")
            #expect(!text.contains(#/\{\{\s*&/#), "\(name)")
            #expect(!text.contains(#/<script|<style|\sstyle=|\son[a-z]+=|javascript:/#), "\(name)")
            #expect(!text.contains(#/(?:src|href)="(?:https?:)?\/\//#), "\(name)")
        }
    }
}
