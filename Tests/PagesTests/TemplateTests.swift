import Enquiry
import Testing

@testable import Pages

@Suite("Templates")
struct TemplateTests {
    @Test("every tag of every page has its sentence", arguments: Language.allCases)
    func tags(language: Language) {
        var resolution = Resolution()
        for (template, views) in Samples(language: language).views {
            resolution.resolve(template, for: views)
        }
        #expect(resolution.faults == [])
    }

    @Test("every template is a page's, or a part of one")
    func used() {
        let parts = Pages.templates.values.flatMap {
            $0.matches(of: #/\{\{> (\w+)\}\}/#).map { String($0.1) }
        }
        let pages = Samples(language: .english).views.keys
        #expect(Set(parts).union(pages) == Set(Pages.templates.keys))
    }

    @Test("a tag that a view lacks is found, also within a section, and so is an empty section")
    func lacking() {
        let view = HomeView(.english)
        func faults(_ text: String) -> [String] {
            var resolution = Resolution()
            resolution.walk(text[...], [view], in: "x")
            return resolution.faults
        }
        #expect(faults("{{titel}}") == ["x:titel"])
        #expect(faults("{{about.txt}}") == ["x:about.txt"])
        #expect(faults("{{#ask.examples}}{{comand}}{{/ask.examples}}") == ["x:comand"])
        #expect(faults("{{#ask.exampels}}{{command}}{{/ask.exampels}}") == ["x#ask.exampels"])
        #expect(faults("{{#frame.switchButton}}{{path}}{{/frame.switchButton}}") != [])
        #expect(faults("{{> nowhere}}") == ["partial:nowhere"])
        #expect(faults("{{title}}{{#contents}}{{anchor}}{{/contents}}") == [])
    }

    @Test("no template leaves anything unescaped, runs a script or sets a style inline")
    func strict() {
        for (name, text) in Pages.templates {
            #expect(!text.contains("{{{"), "\(name)")
            #expect(!text.contains(#/\{\{\s*[&%=]/#), "\(name)")
            #expect(!text.contains(#/<script>|<style|\sstyle=|\son[a-z]+=|javascript:/#), "\(name)")
            #expect(!text.contains(#/(?:src|href)="(?:https?:)?\/\//#), "\(name)")
        }
    }

    @Test("no template says anything itself")
    func silent() {
        for (name, text) in Pages.templates {
            #expect(Self.sentences(in: text) == [], "\(name)")
        }
        #expect(Self.sentences(in: "<p>{{a}} of</p>") == ["of"])
        #expect(Self.sentences(in: "<a title=\"Go\">{{b}}</a>") == ["Go"])
    }

    /// Words of a template outside its tags: text between elements, and attributes that are read
    /// out. The service's own name is the same in every language.
    private static func sentences(in template: String) -> [String] {
        let text = template.replacing(#/\{\{[^}]*\}\}/#, with: "")
        let spoken = text.matches(of: #/\s(?:title|alt|placeholder|aria-label)="([^"]+)"/#)
            .map { String($0.1) }
        let between = text.replacing(#/<[^>]*>/#, with: "\n").split(separator: "\n")
            .map { $0.trimming(while: \.isWhitespace) }
        return (spoken + between).filter { $0.contains(#/\p{L}/#) && $0 != "EthicsDesk" }
    }
}

extension Substring {
    fileprivate func trimming(while isIdle: (Character) -> Bool) -> String {
        String(drop(while: isIdle).reversed().drop(while: isIdle).reversed())
    }
}
