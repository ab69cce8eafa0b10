/// Where in a text recognisers begin to look. Gathered in one pass, so that prose, which has few of
/// these, costs them nearly nothing.
struct Signposts {
    /// Every cue that some word has.
    private(set) var cues: Cue = []
    /// The tokens that are digits.
    private(set) var digits: [Int] = []
    /// The tokens that may stand for the @ of an address.
    private(set) var ats: [Int] = []
    /// Runs of tokens without white space that have marks inside, as technical names do.
    private(set) var chunks: [Chunk] = []
    /// How many words have a capital.
    private(set) var capitalCount = 0
    /// Whether something is hidden already, or the text speaks in placeholders itself.
    private(set) var hasPlaceholders = false

    /// A run of three tokens or more that no white space and no hole parts.
    struct Chunk {
        var tokens: Range<Int>
        var marks: Marks
    }

    /// What a chunk has in it.
    struct Marks: OptionSet {
        let rawValue: UInt8
        /// A full stop with something on either side.
        static let dot = Marks(rawValue: 1)
        static let colon = Marks(rawValue: 2)
        static let dash = Marks(rawValue: 4)
        /// A slash or question mark.
        static let path = Marks(rawValue: 8)
        static let digit = Marks(rawValue: 16)
        static let underscore = Marks(rawValue: 32)
    }

    init() {}

    /// Gives phrases in `tokens` their cues and looks for everything else on the way.
    init(_ tokens: inout [Token]) {
        let cueWords = CueWords.shared
        var (cues, capitalCount): (Cue, Int) = ([], 0)
        var chunkStart = 0
        var marks: Marks = []
        for index in tokens.indices {
            if tokens[index].cues.contains(.opensPhrase) {
                cueWords.markPhrases(from: index, in: &tokens)
            }
            let token = tokens[index]
            if token.gap != .none {
                close(chunkStart..<index, marks)
                chunkStart = index
                marks = []
            }
            switch token.kind {
            case .word:
                cues.formUnion(token.cues)
                if token.shape != .lower { capitalCount &+= 1 }
                if token.cues.contains(.at) || token.hash == Self.letterA { ats.append(index) }
            case .digits:
                digits.append(index)
                marks.insert(.digit)
            case .mark:
                if token.byte == UInt8(ascii: "@") { ats.append(index) }
                marks.formUnion(Self.marks(of: token, at: index, in: tokens))
            case .placeholder:
                hasPlaceholders = true
                close(chunkStart..<index, marks)
                chunkStart = index + 1
                marks = []
            }
        }
        close(chunkStart..<tokens.count, marks)
        (self.cues, self.capitalCount) = (cues, capitalCount)
    }

    @inline(__always)
    private mutating func close(_ tokens: Range<Int>, _ marks: Marks) {
        if tokens.count >= 3, !marks.isEmpty { chunks.append(Chunk(tokens: tokens, marks: marks)) }
    }

    /// « arobase » as people write it: `jeanne (a) exemple (point) ca`.
    private static let letterA = WordHash.of("a")

    private static func marks(of token: Token, at index: Int, in tokens: [Token]) -> Marks {
        switch token.byte {
        case UInt8(ascii: "."):
            let isInside =
                index > 0 && tokens[index - 1].kind != .mark && token.gap == .none
                && index + 1 < tokens.count && tokens[index + 1].gap == .none
            return isInside ? .dot : []
        case UInt8(ascii: ":"): return .colon
        case UInt8(ascii: "-"): return .dash
        case UInt8(ascii: "_"): return .underscore
        case UInt8(ascii: "/"), UInt8(ascii: "?"): return .path
        default: return []
        }
    }
}
