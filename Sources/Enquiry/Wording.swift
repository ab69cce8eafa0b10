import Sealing

/// Words that somebody wants hidden wherever they stand in a text. They are found as people read
/// them: however their accents are composed, whichever apostrophe and spaces are between them, also
/// across the end of a line. Letter case counts, and where words begin and end: Hope is somebody,
/// hope is not, and to hide Ann does not riddle every annual.
package struct Wording: Sendable {
    private let words: Sensitive<[Character]>

    /// Accepts up to `Limits.wordingBytes` bytes with something in them to be seen.
    package init(_ text: String) throws(Fault) {
        guard text.utf8.count <= Limits.wordingBytes else {
            throw Fault(.words, .tooLong(bytesAtMost: Limits.wordingBytes))
        }
        var read = Self.read(text).map(\.character)
        if read.first == " " { read.removeFirst() }
        if read.last == " " { read.removeLast() }
        guard !read.isEmpty else { throw Fault(.words, .missing) }
        words = Sensitive(read)
    }

    /// Every place where the words stand, in Unicode scalars, from left to right, none overlapping
    /// another.
    package func places(in text: String) -> [Range<Int>] {
        let (words, read) = (words.exposed, Self.read(text))
        var found: [Range<Int>] = []
        var start = 0
        while start + words.count <= read.count {
            let place = start..<start + words.count
            if zip(read[place], words).allSatisfy({ $0.character == $1 }),
                Self.isWhole(place, in: read)
            {
                found.append(read[place.lowerBound].start..<read[place.upperBound - 1].end)
                start = place.upperBound
            } else {
                start += 1
            }
        }
        return found
    }

    private static func isWhole(_ place: Range<Int>, in read: [Glyph]) -> Bool {
        func runsOn(_ left: Int, _ right: Int) -> Bool {
            left >= 0 && right < read.count && isOfWord(read[left].character)
                && isOfWord(read[right].character)
        }
        return !runsOn(place.lowerBound - 1, place.lowerBound)
            && !runsOn(place.upperBound - 1, place.upperBound)
    }

    /// Scripts that have letter case put spaces between words; of others nothing is presumed.
    private static func isOfWord(_ character: Character) -> Bool {
        character.isCased || character.isNumber
    }

    /// One character as it is read, and where it stands in scalars.
    private struct Glyph {
        let character: Character
        let start: Int
        var end: Int
    }

    /// A text with each run of white space as one space, and one kind of apostrophe. Characters
    /// compare by canonical equivalence.
    private static func read(_ text: String) -> [Glyph] {
        var glyphs: [Glyph] = []
        var offset = 0
        for character in text {
            let end = offset + character.unicodeScalars.count
            if character.isWhitespace {
                if glyphs.last?.character == " " {
                    glyphs[glyphs.count - 1].end = end
                } else {
                    glyphs.append(Glyph(character: " ", start: offset, end: end))
                }
            } else {
                let seen: Character = character == "\u{2019}" ? "'" : character
                glyphs.append(Glyph(character: seen, start: offset, end: end))
            }
            offset = end
        }
        return glyphs
    }
}
