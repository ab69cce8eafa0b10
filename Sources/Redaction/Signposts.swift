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
        var marks: Marks = []
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

    /// Gives phrases in `tokens` their cues, then looks for everything else.
    init(_ tokens: inout [Token]) {
        CueWords.shared.markPhrases(in: &tokens)
        var chunk = Chunk(tokens: 0..<0)
        for index in tokens.indices {
            let token = tokens[index]
            if token.gap != .none || token.kind == .placeholder {
                close(&chunk, at: index)
                chunk = Chunk(tokens: index..<index)
            }
            switch token.kind {
            case .word:
                cues.formUnion(token.cues)
                capitalCount += token.shape == .lower ? 0 : 1
                let mayBeAt = token.cues.contains(.at) || (token.count == 1 && token.byte == 0x61)
                if mayBeAt { ats.append(index) }
            case .digits:
                digits.append(index)
                chunk.marks.insert(.digit)
            case .mark:
                if token.byte == UInt8(ascii: "@") { ats.append(index) }
                chunk.marks.formUnion(Self.marks(of: token, at: index, in: tokens))
            case .placeholder:
                hasPlaceholders = true
                chunk = Chunk(tokens: index + 1..<index + 1)
            }
        }
        close(&chunk, at: tokens.count)
    }

    private mutating func close(_ chunk: inout Chunk, at end: Int) {
        guard end - chunk.tokens.lowerBound >= 3, !chunk.marks.isEmpty else { return }
        chunk.tokens = chunk.tokens.lowerBound..<end
        chunks.append(chunk)
    }

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
