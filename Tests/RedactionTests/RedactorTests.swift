import Testing

@testable import Redaction

@Suite struct RedactorTests {
    private let english = Redactor(language: .english)

    @Test("an address, a number and a code are replaced by typed placeholders")
    func replaces() {
        let result = english.redact("Write to jo.bell@example.ca or call 613-555-0134, K1A 0B1.")
        #expect(
            result.text
                == "Write to [EMAIL_ADDRESS-1] or call [PHONE_NUMBER-1], [CA_POSTAL_CODE-1].")
    }

    @Test("one person has one number throughout, by any part of the name")
    func numbersPeople() {
        let result = english.redact(
            "My manager, Rodrigo Castellane, called. Mr. Castellane was angry. My wife"
                + " Ingrid Olafsen told Rodrigo to stop. Rodrigo did.")
        #expect(
            result.text
                == "My manager, [PERSON-1], called. Mr. [PERSON-1] was angry. My wife [PERSON-2]"
                + " told [PERSON-1] to stop. [PERSON-1] did.")
    }

    @Test("the same value has the same number, another the next")
    func numbersValues() {
        let result = english.redact("613-555-0134, then (613) 555 0134, then 613-555-0199")
        #expect(result.findings.map(\.number) == [1, 1, 2])
    }

    @Test("text that looks like a placeholder is kept and never collided with")
    func keepsPlaceholders() {
        let result = english.redact("[PHONE_NUMBER-7] said to call 613-555-0134, not [NUMBER-7].")
        #expect(
            result.text == "[PHONE_NUMBER-7] said to call [PHONE_NUMBER-8], not [NUMBER-7].")
    }

    @Test("spelling tricks hide nothing: zero width, decomposed accents, look-alikes, full width")
    func seesThroughTricks() {
        for text in [
            "ana\u{200B}.roe@exam\u{AD}ple.ca", "ana.roe＠example.ca", "аnа.rое@example.ca",
            "𝐚𝐧𝐚.roe@example.ca",
        ] {
            #expect(english.redact(text).text == "[EMAIL_ADDRESS-1]", "\(text)")
        }
        let decomposed = english.redact("My boss is He\u{301}le\u{300}ne Tru\u{308}del.")
        #expect(decomposed.text == "My boss is [PERSON-1].")
    }

    @Test("findings lie in order inside the text and their reasons never quote it")
    func findingsAreSound() {
        let text = "Tell Quentin Abaronke (613-555-0134) or quentin@example.ca."
        let findings = english.redact(text).findings
        #expect(findings.count == 3)
        for (left, right) in zip(findings, findings.dropFirst()) {
            #expect(left.range.upperBound <= right.range.lowerBound)
        }
        #expect(FindingReason.allCases.allSatisfy { !text.contains($0.rawValue) })
    }

    @Test("redacting twice changes nothing more")
    func isStable() {
        for markup in EnquiryTests.english + EnquiryTests.french {
            let once = Redactor(language: .auto).redact(markup.text)
            let twice = Redactor(language: .auto).redact(once.text)
            #expect(twice.text == once.text, "\(markup.name)")
        }
    }
}
