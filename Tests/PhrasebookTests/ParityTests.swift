import Enquiry
import Testing

@Suite("Every sentence is there twice")
struct ParityTests {
    private let english = Sentence.all(in: .english)
    private let french = Sentence.all(in: .french)

    @Test("the walk over the phrasebook finds its sentences")
    func walk() {
        #expect(english.count > 200)
        #expect(english.contains { $0.path == "/pages/promises/readers" })
        #expect(english.contains { $0.path == "/operation/missingSetting" })
    }

    @Test("both languages say the same things")
    func samePaths() {
        #expect(english.map(\.path) == french.map(\.path))
    }

    @Test(
        "no sentence is empty or holds two spaces in a row",
        arguments: Language.allCases)
    func notEmpty(language: Language) {
        for sentence in Sentence.all(in: language) {
            #expect(sentence.text.contains { $0.isLetter || $0.isNumber }, "\(sentence.path)")
            #expect(!sentence.text.contains("  "), "\(sentence.path)")
        }
    }

    @Test("a sentence of more than three words is not the same in both languages")
    func different() {
        for (one, other) in zip(english, french) where one.words > 3 {
            #expect(one.text != other.text, "\(one.path)")
        }
    }
}
