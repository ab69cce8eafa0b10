import Enquiry
import Testing

@testable import Pages

@Suite("A standard answer in what is being written")
struct StandardAnswerTests {
    private let samples = DeskSamples(language: .english, hostile: "Keep it.")

    @Test("goes below what is there, in the enquiry's language, with its values")
    func added() throws {
        let answer = try #require(samples.standardAnswers.first)
        var form = EntryForm()
        form.text = "Good morning."
        form.values = ["excellence", "integrity"]
        form.add(answer, in: .french)
        #expect(form.text == "Good morning.\n\nKeep it.")
        #expect(form.values == ["excellence", "integrity"] && form.outcome == "proceed")
        form.outcome = "other"
        form.values = []
        form.add(answer, in: .english)
        #expect(form.outcome == "other" && form.values == ["integrity"])
        #expect(form.text == "Good morning.\n\nKeep it.\n\nKeep it.")
    }

    @Test("gives a note its words and nothing that only an answer has")
    func note() throws {
        let answer = try #require(samples.standardAnswers.first)
        var form = EntryForm()
        form.kind = EntryKind.note.rawValue
        form.add(answer, in: .english)
        #expect(form.text == "Keep it." && form.values == [] && form.outcome == "")
    }

    @Test("is offered for the ticket's topic first, and then for others")
    func shelves() throws {
        let picker = StandardPicker(samples.standardAnswers, for: .sample(.assigned), in: .english)
        let shelves = try #require(picker.choosing?.shelves)
        #expect(shelves.map(\.options.count) == [2, 1])
        #expect(StandardPicker([], for: .sample(.assigned), in: .french).choosing == nil)
    }

    @Test("comes back in its fields, whatever was wrong, and both languages are asked for")
    func fields() throws {
        let pages = try Pages()
        for language in Language.allCases {
            let samples = DeskSamples(language: language, hostile: "Garder & cetera.")
            for case let view as StandardAnswerView in samples.answerForms.dropFirst() {
                let page = pages.render(view)
                for name in ["titleEn", "titleFr"] {
                    #expect(page.contains("name=\"\(name)\" value=\"Garder &amp; cetera.\""))
                }
                #expect(page.matches(of: #/>\nGarder &amp; cetera\.<\/textarea>/#).count == 2)
            }
        }
    }

    @Test("two of the longest weigh no more than a page may, with what somebody else made of it")
    func weight() throws {
        let assets = Pages.Asset.allCases.map(\.bytes.count).reduce(0, +)
        let long = String(repeating: "word ", count: 800)
        let side = { try StandardAnswer.Side(title: "Keeping it", text: long, in: $0) }
        let known = try #require(samples.standardAnswers.first)
        let answer = StandardAnswer(
            id: known.id,
            content: .init(
                english: try side(.english), french: try side(.french), topic: nil, outcome: nil,
                values: []),
            revision: 1, changedBy: known.changedBy, changedOn: known.changedOn)
        var trouble = StandardAnswerTrouble()
        trouble.other = answer
        let view = StandardAnswerView(
            StandardAnswerForm(answer), of: .valuesAndEthics, to: samples.person, trouble,
            in: .french)
        #expect(try Pages().render(view).utf8.count + assets <= 60_000)
    }
}
