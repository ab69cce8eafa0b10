import Enquiry
import Testing

/// Canadian usage: a no-break space before a colon and inside guillemets; none before a semicolon,
/// question or exclamation mark. No ordinary space in any of these places, where lines break.
private enum FrenchRule: String, CaseIterable, Sendable {
    case colon, guillemets, otherMarks, apostrophe, quotationMarks

    func isBroken(in text: String) -> Bool {
        switch self {
        case .colon: quoting("…", in: text).contains(#/(?: :|[\p{L}»]:(?:\s|$))/#)
        case .guillemets: text.contains(#/(?:«[^\u{A0}]|[^\u{A0}]»)/#)
        case .otherMarks: text.contains(#/[ \u{A0}][;!?]/#)
        case .apostrophe: text.contains(#/\p{L}'\p{L}/#)
        case .quotationMarks: text.contains(#/[“”]/#)
        }
    }

    /// The text with other words in its guillemets, which hold what is typed or sent as it stands.
    private func quoting(_ words: String, in text: String) -> String {
        text.replacing(#/«[^»]*»/#, with: "«\u{A0}\(words)\u{A0}»")
    }
}

@Suite("Typography")
struct TypographyTests {
    @Test("French sentences keep the rules of French", arguments: FrenchRule.allCases)
    private func french(rule: FrenchRule) {
        for sentence in Sentence.all(in: .french) {
            #expect(!rule.isBroken(in: sentence.text), "\(sentence.path): \(sentence.text)")
        }
    }

    @Test("English sentences have neither guillemets nor French spacing")
    func english() {
        for sentence in Sentence.all(in: .english) {
            #expect(
                !sentence.text.contains(#/[«»]|[ \u{A0}][:;!?]/#),
                "\(sentence.path): \(sentence.text)")
        }
    }

    @Test("the rules find what breaks them")
    func rulesWork() {
        #expect(FrenchRule.colon.isBroken(in: "voici : un"))
        #expect(FrenchRule.colon.isBroken(in: "voici: un"))
        #expect(!FrenchRule.colon.isBroken(in: "voici\u{A0}: https://desk.example:8080"))
        #expect(!FrenchRule.colon.isBroken(in: "l’en-tête «\u{A0}Authorization: Receipt\u{A0}»"))
        #expect(FrenchRule.guillemets.isBroken(in: "« un »"))
        #expect(!FrenchRule.guillemets.isBroken(in: "«\u{A0}un\u{A0}»"))
        #expect(FrenchRule.otherMarks.isBroken(in: "quoi\u{A0}?"))
        #expect(FrenchRule.apostrophe.isBroken(in: "l'un"))
        #expect(FrenchRule.quotationMarks.isBroken(in: "“un”"))
    }
}
