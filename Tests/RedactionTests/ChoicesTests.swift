import Testing

@testable import Redaction

@Suite struct ChoicesTests {
    private let redactor = Redactor(language: .english)

    @Test("what a person hides becomes one hole with what it touches")
    func hidesMore() {
        let text = "ask ana.roe@example.ca or the tall one"
        let result = redactor.redact(text, hiding: [0..<6, 26..<38])
        #expect(result.text == "[HIDDEN-1] or [HIDDEN-2]")
        #expect(result.findings.map(\.reason) == [.chosen, .chosen])
        #expect(result.findings[0].range == 0..<22)
    }

    @Test("what a person restores is readable, the rest stays hidden")
    func restores() {
        let text = "ask ana.roe@example.ca or 613-555-0134"
        let result = redactor.redact(text, restoring: [5..<6])
        #expect(result.text == "ask ana.roe@example.ca or [PHONE_NUMBER-1]")
    }

    @Test("hiding wins over restoring")
    func hidingWins() {
        let result = redactor.redact("ask ana.roe@example.ca", hiding: [4..<7], restoring: [4..<22])
        #expect(result.text == "ask [HIDDEN-1].roe@example.ca")
    }

    @Test("ranges outside the text are clamped or ignored")
    func clamps() {
        let result = redactor.redact("hello there", hiding: [6..<900, -4 ..< -1, 50..<60, 3..<3])
        #expect(result.text == "hello [HIDDEN-1]")
        #expect(redactor.redact("", hiding: [0..<5], restoring: [0..<5]).text == "")
    }

    @Test("overlapping hidden ranges make one hole")
    func merges() {
        let result = redactor.redact("abcdefghij", hiding: [4..<8, 1..<3, 2..<5])
        #expect(result.text == "a[HIDDEN-1]ij")
    }
}
