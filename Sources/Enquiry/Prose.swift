package import Sealing

/// A text somebody wrote, within its bounds, hidden from print and reflection. The text is kept to
/// the byte: no trimming, no normalising, because ranges that people marked count its scalars.
package struct Prose: Sendable {
    /// The text itself.
    package let text: Sensitive<String>

    /// Accepts text of at least `Limits.textCharactersAtLeast` visible characters and at most
    /// `Limits.textBytes` bytes, without control characters.
    package init(_ text: String, field: Fault.Field) throws(Fault) {
        let visible = text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
        guard visible.prefix(Limits.textCharactersAtLeast).count == Limits.textCharactersAtLeast
        else {
            throw Fault(
                field,
                text.isEmpty
                    ? .missing
                    : .tooShort(charactersAtLeast: Limits.textCharactersAtLeast))
        }
        guard text.utf8.count <= Limits.textBytes else {
            throw Fault(field, .tooLong(bytesAtMost: Limits.textBytes))
        }
        guard text.utf8.allSatisfy(Self.isText) else { throw Fault(field, .notText) }
        self.text = Sensitive(text)
    }

    /// Tabs, line ends and page ends are text; other control characters are not: terminals obey
    /// them, PostgreSQL holds no NUL, and JSON writes each in six bytes.
    private static func isText(_ byte: UInt8) -> Bool {
        byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    /// The number of Unicode scalars, the unit of marked ranges.
    package var scalarCount: Int { text.exposed.unicodeScalars.count }
}

/// What a person changes of the machine's redaction: ranges of Unicode scalars to hide as well, and
/// ranges to restore. Where the two overlap, hiding wins.
package struct Marks: Sendable, Equatable {
    /// Ranges to hide though the redactor would not.
    package let hide: [Range<Int>]
    /// Ranges to leave readable though the redactor would hide them.
    package let restore: [Range<Int>]

    /// No wish beyond what the redactor does.
    package static let none = Marks(hide: [], restore: [])

    private init(hide: [Range<Int>], restore: [Range<Int>]) {
        self.hide = hide
        self.restore = restore
    }

    /// Accepts ranges that lie inside the text and are at most `Limits.markedRanges` of each kind.
    package init(
        hide: [Range<Int>], restore: [Range<Int>], of prose: Prose
    ) throws(Fault) {
        let count = prose.scalarCount
        for (field, ranges) in [(Fault.Field.hide, hide), (.restore, restore)] {
            guard ranges.count <= Limits.markedRanges else {
                throw Fault(field, .tooMany(atMost: Limits.markedRanges))
            }
            guard ranges.allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= count && !$0.isEmpty })
            else { throw Fault(field, .outsideText) }
        }
        self.hide = hide
        self.restore = restore
    }
}
