import Testing

@testable import Redaction

@Suite("What is hidden later")
struct ErasureTests {
    private let redactor = Redactor(language: .english)
    private let text = """
        My name is Quentin Brambleworth. Odile Fauxbourg of Moncton saw me; Odile was angry. \
        Call 613-555-0142.
        """

    private func range(of words: String, in text: String) -> [Range<Int>] {
        let (pattern, scalars) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
        return scalars.indices.filter { scalars[$0...].starts(with: pattern) }.map {
            $0..<$0 + pattern.count
        }
    }

    private func hide(_ words: String, in copy: String) -> String? {
        redactor.hide(range(of: words, in: copy), inCopy: copy)
    }

    private func erase(_ words: String, _ copy: String? = nil) -> Erasure? {
        redactor.erase(
            range(of: words, in: text), from: text, copy: copy ?? redactor.redact(text).text)
    }

    @Test("keeps every placeholder that there is, and numbers go on from them")
    func hides() {
        let copy = redactor.redact(text).text
        let hidden = hide("angry", in: copy)
        #expect(hidden == copy.replacing("angry", with: "[HIDDEN-1]"))
        #expect(
            hide("saw", in: hidden ?? "")
                == hidden?.replacing("saw", with: "[HIDDEN-2]"))
    }

    @Test("the same words have one placeholder, wherever they stand")
    func sameWords() {
        #expect(hide("Ann", in: "Ann saw Bob and Ann") == "[HIDDEN-1] saw Bob and [HIDDEN-1]")
        let both = redactor.redact("one two one", hiding: [0..<3, 4..<7, 8..<11])
        #expect(both.text == "[HIDDEN-1] [HIDDEN-2] [HIDDEN-1]")
    }

    @Test("a placeholder is hidden whole or not at all, and is nothing to hide by itself")
    func placeholders() {
        #expect(hide("with [PERSON-1]", in: "I spoke with [PERSON-1].") == "I spoke [HIDDEN-1].")
        #expect(hide("with [PER", in: "I spoke with [PERSON-1].") == "I spoke [HIDDEN-1].")
        #expect(hide("PERSON", in: "I spoke with [PERSON-1].") == nil)
        #expect(hide("[PERSON-1]", in: "I spoke with [PERSON-1].") == nil)
    }

    @Test("what somebody restored stays readable when more is hidden")
    func restored() {
        let copy = redactor.redact(text, restoring: [0..<Int.max]).text
        #expect(copy == text)
        #expect(hide("angry", in: copy) == text.replacing("angry", with: "[HIDDEN-1]"))
    }

    @Test("taken out of the original, it leaves the placeholder that its copy has")
    func erases() throws {
        let erasure = try #require(erase("Odile"))
        #expect(
            erasure.original
                == text.replacing("Odile", with: erasure.placeholders.first ?? ""))
        #expect(erasure.placeholders.count == 1)
        #expect(erasure.redacted == redactor.redact(text).text)
    }

    @Test("words readable in the copy are hidden there too, with what they cut")
    func erasesAcross() throws {
        let erasure = try #require(erase("Fauxbourg of Moncton"))
        #expect(erasure.placeholders == ["[HIDDEN-1]"])
        #expect(
            erasure.original == text.replacing("Fauxbourg of Moncton", with: "[HIDDEN-1]"))
        #expect(!erasure.redacted.contains("Moncton"))
        #expect(erasure.redacted.contains("[HIDDEN-1] saw me"))
    }

    @Test("a copy in which its writer hid more and restored something is still the original's")
    func marked() throws {
        let hidden = range(of: "angry", in: text)
        let restored = range(of: "Quentin Brambleworth", in: text)
        let copy = redactor.redact(text, hiding: hidden, restoring: restored).text
        let erasure = try #require(erase("angry", copy))
        #expect(erasure.placeholders == ["[HIDDEN-1]"] && erasure.redacted == copy)
        let name = try #require(erase("Quentin Brambleworth", copy))
        #expect(name.placeholders == ["[HIDDEN-2]"])
        #expect(!name.redacted.contains("Quentin") && !name.original.contains("Quentin"))
        #expect(redactor.erase([0..<2], from: "another text", copy: copy) == nil)
    }

    @Test("whatever is erased can be read in neither text, a thousand times at random")
    func random() throws {
        var numbers = SplitMix(state: 20_120_305)
        let words = ["Ann", "Bob", "of", "613-555-0142", "a", "[PERSON-3]", "né", "👍🏽", "saw"]
        for _ in 0..<1_000 {
            let text = (0..<Int.random(in: 1...14, using: &numbers)).map { _ in
                words[Int.random(in: 0..<words.count, using: &numbers)]
            }.joined(separator: " ")
            let count = text.unicodeScalars.count
            func ranges() -> [Range<Int>] {
                (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
                    let start = Int.random(in: 0..<count, using: &numbers)
                    return start..<min(count, start + Int.random(in: 1...9, using: &numbers))
                }
            }
            let copy = redactor.redact(text, hiding: ranges(), restoring: ranges()).text
            let gone = words[Int.random(in: 0..<words.count, using: &numbers)]
            guard !gone.hasPrefix("["), gone.unicodeScalars.count > 1, text.contains(gone) else {
                continue
            }
            let erasure = try #require(
                redactor.erase(range(of: gone, in: text), from: text, copy: copy), "\(text)")
            #expect(!erasure.original.contains(gone), "\(text) / \(copy) / \(gone)")
            #expect(!erasure.redacted.contains(gone), "\(text) / \(copy) / \(gone)")
        }
    }
}
