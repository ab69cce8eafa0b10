import Redaction
import Sealing

/// What a person wants hidden or shown, in words instead of ranges: it holds wherever the words
/// occur, and goes on holding when the text around them is changed.
package struct Wishes: Sendable, Equatable {
    /// Words to hide though the redactor would not.
    package private(set) var hidden: [String]
    /// Words to show though the redactor would hide them.
    package private(set) var shown: [String]

    /// Collects wishes; each is kept once.
    package init(hidden: [String] = [], shown: [String] = []) {
        self.hidden = Self.once(hidden)
        self.shown = Self.once(shown)
    }

    /// Wishes for words to be hidden wherever they occur.
    package mutating func hide(_ words: String) {
        shown.removeAll { $0 == words || $0.contains(words) }
        hidden = Self.once(hidden + [words])
    }

    /// Wishes for a hidden spot to be shown: what made it be hidden is taken back.
    package mutating func show(_ words: String) {
        let sought = Array(words.unicodeScalars)
        let makers = hidden.filter { !Occurrences.ranges(of: $0, in: sought).isEmpty }
        hidden.removeAll(where: makers.contains)
        if makers.isEmpty { shown = Self.once(shown + [words]) }
    }

    /// Takes back that words are to be shown.
    package mutating func unshow(_ words: String) { shown.removeAll { $0 == words } }

    /// Whether words occur in a text.
    package static func occur(_ words: String, in prose: Prose) -> Bool {
        !Occurrences.ranges(of: words, in: Array(prose.text.exposed.unicodeScalars)).isEmpty
    }

    /// The wishes as ranges of a text.
    package func marks(of prose: Prose, language: Language) throws(Fault) -> Marks {
        for (field, words) in [(Fault.Field.hide, hidden), (.restore, shown)] {
            guard words.count <= Limits.wishes else {
                throw Fault(field, .tooMany(atMost: Limits.wishes))
            }
        }
        let scalars = Array(prose.text.exposed.unicodeScalars)
        let hide = hidden.flatMap { Occurrences.ranges(of: $0, in: scalars) }
        guard !shown.isEmpty else { return try Marks(hide: hide, restore: [], of: prose) }
        // Only what is hidden as a whole is shown again: a first name that is shown leaves the
        // full name hidden.
        let spots = Redactor(language: RedactionLanguage(language)).redact(
            prose.text.exposed, hiding: hide)
        let wanted = Set(shown)
        let restore = spots.findings.map(\.range).filter { range in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[range])
            return wanted.contains(String(words))
        }
        return try Marks(hide: hide, restore: restore, of: prose)
    }

    private static func once(_ words: [String]) -> [String] {
        var known: Set<String> = []
        return words.filter { !$0.isEmpty && known.insert($0).inserted }
    }
}

/// Where words stand in a text, found in time linear in both (Knuth, Morris and Pratt).
enum Occurrences {
    /// Ranges of scalars, from left to right, none overlapping another.
    static func ranges(of words: String, in text: [Unicode.Scalar]) -> [Range<Int>] {
        let pattern = Array(words.unicodeScalars)
        guard !pattern.isEmpty, pattern.count <= text.count else { return [] }
        let borders = borders(of: pattern)
        var found: [Range<Int>] = []
        var matched = 0
        for (index, scalar) in text.enumerated() {
            while matched > 0, pattern[matched] != scalar { matched = borders[matched - 1] }
            if pattern[matched] == scalar { matched += 1 }
            guard matched == pattern.count else { continue }
            found.append(index + 1 - matched..<index + 1)
            matched = 0
        }
        return found
    }

    /// For each beginning of the pattern, how long its longest end is that is also its beginning.
    private static func borders(of pattern: [Unicode.Scalar]) -> [Int] {
        var borders = [0]
        for index in pattern.indices.dropFirst() {
            var length = borders[index - 1]
            while length > 0, pattern[length] != pattern[index] { length = borders[length - 1] }
            borders.append(pattern[length] == pattern[index] ? length + 1 : 0)
        }
        return borders
    }
}
