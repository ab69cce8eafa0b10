import Sealing
import Testing

@testable import Enquiry

@Suite("Wishes")
struct WishTests {
    private let text = "Odile and Odile Fauxbourg met Odile at the pool, said Quentin."

    @Test("hidden words are hidden wherever they occur, and shown ones where they are the whole")
    func ranges() throws {
        var wishes = Wishes()
        wishes.hide("pool")
        wishes.hide("pool")
        #expect(wishes.hidden == ["pool"])
        #expect(try marks(wishes).hide == [43..<47])
        wishes.show("Quentin")
        #expect(try marks(wishes).restore == [54..<61])
        // A first name alone does not show the full name.
        wishes.show("Odile")
        let restored = try marks(wishes).restore
        #expect(!restored.contains { $0.contains(12) })
    }

    @Test("showing what was hidden by a wish takes the wish back, and hiding what was shown too")
    func takenBack() throws {
        var wishes = Wishes(hidden: ["ool"])
        wishes.show("pool")
        #expect(wishes == Wishes())
        wishes.show("Quentin")
        wishes.hide("Quent")
        #expect(wishes == Wishes(hidden: ["Quent"]))
        wishes = Wishes(shown: ["Quentin"])
        wishes.unshow("Quentin")
        #expect(wishes == Wishes())
    }

    @Test("wishes hold when the text around them is changed")
    func edited() throws {
        let wishes = Wishes(hidden: ["pool"])
        let edited = try Prose("First: " + text, field: .text)
        #expect(try wishes.marks(of: edited, language: .english).hide == [50..<54])
    }

    @Test("words are found as a plain search finds them, however they repeat themselves")
    func search() {
        for (words, text) in [
            ("aab", "aaabaabab"), ("aa", "aaaaa"), ("abab", "abababab"), ("", "abc"), ("abc", "ab"),
            ("e\u{301}", "cafe\u{301} é"), ("x", "yyy"),
        ] {
            let scalars = Array(text.unicodeScalars)
            #expect(
                Occurrences.ranges(of: words, in: scalars) == plain(words, in: scalars), "\(words)")
        }
    }

    @Test("a text full of near misses is searched in no time")
    func linear() {
        let text = Array(String(repeating: "a", count: Limits.textBytes).unicodeScalars)
        let words = String(repeating: "a", count: Limits.textBytes / 2) + "b"
        let took = processorTime {
            #expect(Occurrences.ranges(of: words, in: text) == [])
        }
        #expect(took < .seconds(2))
    }

    @Test("there are only so many wishes")
    func bounds() throws {
        let many = Wishes(hidden: (0...Limits.wishes).map { "w\($0)" })
        #expect(throws: Fault(.hide, .tooMany(atMost: Limits.wishes))) { try marks(many) }
    }

    private func marks(_ wishes: Wishes) throws -> Marks {
        try wishes.marks(of: try Prose(text, field: .text), language: .english)
    }

    private func plain(_ words: String, in text: [Unicode.Scalar]) -> [Range<Int>] {
        let pattern = Array(words.unicodeScalars)
        guard !pattern.isEmpty else { return [] }
        var found: [Range<Int>] = []
        var start = 0
        while start + pattern.count <= text.count {
            let range = start..<start + pattern.count
            if text[range].elementsEqual(pattern) {
                found.append(range)
                start = range.upperBound
            } else {
                start += 1
            }
        }
        return found
    }
}
