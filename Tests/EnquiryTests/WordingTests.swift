import Enquiry
import Testing

@Suite("Words that somebody wants hidden")
struct WordingTests {
    /// What of a text the words are, each place as it is written there.
    private func found(_ words: String, in text: String) throws -> [String] {
        let scalars = Array(text.unicodeScalars)
        return try Wording(words).places(in: text).map {
            String(String.UnicodeScalarView(scalars[$0]))
        }
    }

    @Test("are found everywhere, in Unicode scalars, without overlaps")
    func everywhere() throws {
        let places = try Wording("—a—").places(in: "é👍🏽—a—a—a—")
        #expect(places == [3..<6, 7..<10])
        #expect(try Wording("no").places(in: "").isEmpty)
    }

    @Test(
        "are found however they are composed, spaced or broken over lines",
        arguments: [
            ("Élodie", "E\u{301}lodie"), ("E\u{301}lodie", "Élodie"), ("l'agent", "l’agent"),
            ("Odile Fauxbourg", "Odile\nFauxbourg"), ("Odile Fauxbourg", "Odile\u{A0} Fauxbourg"),
            ("  Odile\tFauxbourg ", "Odile\r\n> Fauxbourg".replacing("> ", with: "")),
        ])
    func composed(words: String, text: String) throws {
        #expect(try found(words, in: "(\(text))") == [text])
    }

    @Test("are whole words in the case that was typed")
    func whole() throws {
        #expect(
            try found("Ann", in: "Ann's annual Annual Ann, Ann-Marie ANN Ann2")
                == .init(
                    repeating: "Ann", count: 3))
        #expect(try found("@qbramble", in: "@qbramble, x@qbramble") == ["@qbramble"].repeated(2))
        #expect(try found("é", in: "é e\u{301} eé").count == 2)
        // A script without letter case may put no spaces between words.
        #expect(try found("田中", in: "私は田中です").count == 1)
    }

    @Test("need something to be seen, within a bound")
    func bounds() throws {
        #expect(throws: Fault(.words, .missing)) { try Wording(" \n ") }
        #expect(throws: Fault(.words, .missing)) { try Wording("") }
        #expect(throws: Fault(.words, .tooLong(bytesAtMost: Limits.wordingBytes))) {
            try Wording(String(repeating: "é", count: Limits.wordingBytes / 2 + 1))
        }
        #expect(throws: Fault(.words, .tooMany(atMost: Limits.wordings))) {
            try ConcealmentWish(
                ["a"].repeated(Limits.wordings + 1), part: .redacted, reason: nil)
        }
        #expect(throws: Fault(.words, .missing)) {
            try ConcealmentWish([], part: .redacted, reason: nil)
        }
    }

    @Test("an original takes a reason, a redacted copy none")
    func reasons() {
        #expect(throws: Fault(.reason, .missing)) {
            try ConcealmentWish(["a"], part: .original, reason: nil)
        }
        #expect(throws: Fault(.reason, .notApplicable)) {
            try ConcealmentWish(["a"], part: .redacted, reason: .safety)
        }
    }
}

extension Array {
    fileprivate func repeated(_ times: Int) -> [Element] {
        (0..<times).flatMap { _ in self }
    }
}
