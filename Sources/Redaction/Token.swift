/// A word, a run of digits, one mark, or a hole already made.
struct Token {
    enum Kind: UInt8 { case word, digits, mark, placeholder }
    /// What stands between this token and the one before it.
    enum Gap: UInt8 { case none, space, line, blankLine }
    /// How a word is written.
    enum Shape: UInt8 { case lower, capital, upper, mixed, foreign }

    /// The hash of the folded word, 0 for what is none.
    var hash: UInt64 = 0
    /// What the word introduces.
    var cues: Cue = []
    private var first: UInt32
    private var last: UInt32
    /// What the word lists know of it.
    var lexeme: Lexeme = []
    var kind: Kind
    var gap: Gap
    var shape: Shape = .lower
    /// A mark's byte, or the first byte of anything else.
    var byte: UInt8

    init(_ range: Range<Int>, kind: Kind, gap: Gap, byte: UInt8) {
        first = UInt32(truncatingIfNeeded: range.lowerBound)
        last = UInt32(truncatingIfNeeded: range.upperBound)
        self.kind = kind
        self.gap = gap
        self.byte = byte
    }

    /// Where the token starts and ends in the document's bytes.
    var start: Int { Int(first) }
    var end: Int {
        get { Int(last) }
        set { last = UInt32(truncatingIfNeeded: newValue) }
    }

    /// How many bytes it has. A hole is as long as any other, whatever it hides.
    var count: Int { kind == .placeholder ? 12 : Int(last &- first) }
    var startsLine: Bool { gap.rawValue >= Gap.line.rawValue }
    var isWord: Bool { kind == .word }
    var isDigits: Bool { kind == .digits }
    /// Written with a capital, whatever follows.
    var isCapitalised: Bool { kind == .word && shape != .lower }

    func isMark(_ mark: Unicode.Scalar) -> Bool {
        kind == .mark && byte == UInt8(ascii: mark)
    }
}

/// What the embedded word lists know of a word.
struct Lexeme: OptionSet {
    let rawValue: UInt16

    /// A given name somewhere in the world.
    static let given = Lexeme(rawValue: 1)
    /// A family name somewhere in the world.
    static let family = Lexeme(rawValue: 2)
    /// An everyday English word.
    static let english = Lexeme(rawValue: 4)
    /// An English word of any rarity.
    static let wideEnglish = Lexeme(rawValue: 8)
    /// A French word or inflected form.
    static let french = Lexeme(rawValue: 16)
    /// A place, people or language.
    static let place = Lexeme(rawValue: 32)
    /// A platform, brand or organisation.
    static let brand = Lexeme(rawValue: 64)
    /// A given name that is common in Canada.
    static let commonGiven = Lexeme(rawValue: 128)

    static var name: Lexeme { [.given, .family] }
    static var vocabulary: Lexeme { [.english, .wideEnglish, .french] }
}
