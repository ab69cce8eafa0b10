import Enquiry
import Sealing
import Testing

@Suite("What people write, and where its bounds are")
struct ProseTests {
    private func fault(_ text: String) -> Fault.Kind? {
        do throws(Fault) {
            _ = try Prose(text, field: .question)
            return nil
        } catch {
            #expect(error.field == .question)
            return error.kind
        }
    }

    @Test("a text has three visible characters at least")
    func shortest() {
        #expect(fault("") == .missing)
        for text in ["a", "ab", " a b ", "\n\t\u{00A0}\u{3000}ab", "   "] {
            #expect(fault(text) == .tooShort(charactersAtLeast: 3))
        }
        for text in ["abc", " a b c ", "\u{1F600}\u{1F600}\u{1F600}"] {
            #expect(fault(text) == nil)
        }
    }

    @Test("a text has 32,768 bytes at most, not characters")
    func longest() {
        #expect(fault(String(repeating: "a", count: 32_768)) == nil)
        #expect(
            fault(String(repeating: "a", count: 32_769)) == .tooLong(bytesAtMost: 32_768))
        #expect(fault(String(repeating: "é", count: 16_384)) == nil)
        #expect(
            fault(String(repeating: "é", count: 16_384) + "a") == .tooLong(bytesAtMost: 32_768))
    }

    @Test("NUL is no text")
    func nul() { #expect(fault("abc\u{0}def") == .notText) }

    @Test("a text is kept to the byte, and hidden from print")
    func kept() throws {
        let text = "  e\u{301} and \r\n é\u{FEFF}\u{202E}abc  "
        let prose = try Prose(text, field: .text)
        #expect(Array(prose.text.exposed.utf8) == Array(text.utf8))
        #expect(prose.scalarCount == text.unicodeScalars.count)
        #expect(!"\(prose)".contains("and") && !String(reflecting: prose).contains("abc"))
    }

    @Test("marks lie inside the text, and are not empty")
    func inside() throws {
        let prose = try Prose("a\u{1F1E8}\u{1F1E6}bc", field: .text)
        #expect(prose.scalarCount == 5)
        let fitting = try Marks(hide: [0..<5, 4..<5], restore: [1..<3], of: prose)
        #expect(fitting.hide == [0..<5, 4..<5] && fitting.restore == [1..<3])
        for range in [0..<6, -1..<2, 3..<3, 5..<5, 9..<10, 0..<Int.max, Int.min..<0] {
            #expect(throws: Fault(.hide, .outsideText)) {
                try Marks(hide: [range], restore: [], of: prose)
            }
            #expect(throws: Fault(.restore, .outsideText)) {
                try Marks(hide: [], restore: [range], of: prose)
            }
        }
    }

    @Test("there are 500 marks of each kind at most")
    func number() throws {
        let prose = try Prose("abc", field: .text)
        let many = Array(repeating: 0..<1, count: 500)
        #expect(try Marks(hide: many, restore: many, of: prose).hide.count == 500)
        #expect(throws: Fault(.hide, .tooMany(atMost: 500))) {
            try Marks(hide: many + [0..<1], restore: [], of: prose)
        }
        #expect(throws: Fault(.restore, .tooMany(atMost: 500))) {
            try Marks(hide: [], restore: many + [0..<1], of: prose)
        }
    }
}
