/// What the name model looks at in one word: a few dozen facts about it, its neighbours, its line
/// and the text, each alone and together with what kind of word it is.
struct NameFeatures {
    let document: Document
    let context: NameContext

    init(_ document: Document) {
        self.document = document
        context = NameContext(document)
    }

    /// How many weights there are; facts share them by hashing.
    static let tableSize = 1 << 16

    /// Calls `emit` with the place of each weight that counts for the word at `index`;
    /// `previous` says whether the word before it was taken for a name.
    @inline(__always)
    func visit(_ index: Int, previous: Bool, _ emit: (Int) -> Void) {
        let tokens = document.tokens
        let token = tokens[index]
        let kind = self.kind(of: token)
        let place = NameContext.place(of: index, in: tokens)
        let line = context.lines[Int(context.lineOf[index])]
        func fact(_ name: UInt32, _ value: UInt32) {
            let alone = (name &* 0x9E37_79B1) ^ (value &* 0x85EB_CA77)
            emit(Self.slot(alone))
            emit(Self.slot(alone ^ ((kind &+ 1) &* 0xC2B2_AE3D)))
        }
        let isShouted = line.upper * 2 > line.words && line.words > 2
        let shape =
            UInt32(token.shape.rawValue) | (isShouted ? 8 : 0)
            | (context.isLowerCase ? 16 : 0)
        fact(1, shape)
        fact(2, place.rawValue | (isShouted ? 8 : 0))
        fact(3, UInt32(min(token.count, 12)))
        fact(4, UInt32(token.lexeme.rawValue) | (context.isFrench ? 0x100 : 0))
        fact(5, cueBits(token))
        fact(6, ending(of: token, letters: 3))
        fact(7, ending(of: token, letters: 2))
        fact(8, beginning(of: token))
        fact(9, context.flags(of: token))
        neighbour(index - 1, gap: token.gap, base: 10, fact)
        neighbour(
            index + 1, gap: index + 1 < tokens.count ? tokens[index + 1].gap : .line,
            base: 20, fact)
        neighbour(index - 2, gap: .space, base: 30, fact)
        neighbour(index + 2, gap: .space, base: 40, fact)
        wordBefore(index, previous: previous, fact)
        fact(54, (previous ? 1 : 0) | (UInt32(token.gap.rawValue) << 1))
        fact(55, lineShape(line) | (place == .lineStart ? 0x1000 : 0))
        fact(56, run(around: index))
        fact(57, tailBucket(index))
        nextWord(index, place: place, fact)
    }

    private func wordBefore(
        _ index: Int, previous: Bool, _ fact: (UInt32, UInt32) -> Void
    ) {
        let tokens = document.tokens
        if let before = NameContext.wordBefore(index, in: tokens) {
            let word = tokens[before]
            fact(50, cueBits(word))
            fact(51, Self.identity(word))
            fact(52, kind(of: word) | (before == index - 1 ? 32 : 0))
        } else {
            fact(53, UInt32(previous ? 1 : 0))
        }
    }

    /// A verb after it makes a word at the start of a sentence a name, and endings tell verbs.
    private func nextWord(
        _ index: Int, place: NameContext.Place, _ fact: (UInt32, UInt32) -> Void
    ) {
        guard index + 1 < document.tokens.count else { return }
        let next = document.tokens[index + 1]
        guard next.isWord, next.gap != .line, next.gap != .blankLine else { return }
        let start = place.rawValue << 28
        fact(58, ending(of: next, letters: 2) ^ start)
        fact(59, cueBits(next) ^ start)
        fact(60, Self.identity(next) ^ start)
    }

    @inline(__always)
    private static func slot(_ mixed: UInt32) -> Int {
        var value = mixed
        value ^= value >> 15
        value = value &* 0x2C1B_3C6D
        value ^= value >> 12
        return Int(value & UInt32(tableSize - 1))
    }

    static var functionCues: Cue {
        [
            .englishGrammar, .frenchGrammar, .subject, .possessive, .joiner, .link,
        ]
    }

    /// A word's kind, from the word lists: name, word, both, or unknown.
    func kind(of token: Token) -> UInt32 {
        guard token.isWord else { return 14 }
        let lexeme = token.lexeme
        if !token.cues.isDisjoint(with: Self.functionCues) { return 0 }
        if lexeme.contains(.brand) { return lexeme.isDisjoint(with: .name) ? 1 : 16 }
        if lexeme.contains(.place) { return lexeme.isDisjoint(with: .name) ? 2 : 3 }
        let isGiven = lexeme.contains(.given)
        let isFamily = lexeme.contains(.family)
        if lexeme.contains(.english) || (context.isFrench && lexeme.contains(.french)) {
            return isGiven ? (lexeme.contains(.commonGiven) ? 4 : 5) : isFamily ? 6 : 7
        }
        if !lexeme.isDisjoint(with: .vocabulary) { return isGiven ? 8 : isFamily ? 9 : 10 }
        if isGiven { return isFamily ? 11 : 12 }
        return isFamily ? 13 : 15
    }

    private static var tellingCues: Cue {
        [
            .title, .relation, .naming, .signOff, .greeting, .saying, .header, .institutionWord,
            .particle, .jobTitle, .joiner, .month, .day, .platform, .possessive, .subject, .link,
        ]
    }

    private func cueBits(_ token: Token) -> UInt32 {
        let bits = token.cues.intersection(Self.tellingCues).rawValue
        return UInt32(truncatingIfNeeded: (bits >> 20) ^ (bits >> 41))
    }

    /// A word is known to the model by itself only if it is one of the cue words.
    private static func identity(_ token: Token) -> UInt32 {
        token.cues.isOrdinary ? 0 : UInt32(truncatingIfNeeded: token.hash)
    }

    private func neighbour(
        _ index: Int, gap: Token.Gap, base: UInt32, _ fact: (UInt32, UInt32) -> Void
    ) {
        guard index >= 0, index < document.tokens.count else {
            fact(base, 0xFFFF)
            return
        }
        let token = document.tokens[index]
        let joint = UInt32(gap.rawValue) << 16
        switch token.kind {
        case .mark: fact(base, joint | UInt32(token.byte))
        case .digits: fact(base, joint | 0x200 | UInt32(min(token.count, 5)))
        case .placeholder: fact(base, joint | 0x300)
        case .word:
            fact(base, joint | 0x400 | UInt32(token.shape.rawValue))
            fact(base + 1, kind(of: token) | (UInt32(token.shape.rawValue) << 8))
            fact(base + 2, cueBits(token))
            fact(base + 3, Self.identity(token))
        }
    }

    private func ending(of token: Token, letters: Int) -> UInt32 {
        var value: UInt32 = 7
        for byte in document.bytes[max(token.start, token.end - letters)..<token.end] {
            value = value &* 31 &+ UInt32(byte)
        }
        return value
    }

    private func beginning(of token: Token) -> UInt32 {
        var value: UInt32 = 11
        for byte in document.bytes[token.start..<min(token.end, token.start + 3)] {
            value = value &* 37 &+ UInt32(byte)
        }
        return value
    }

    private func lineShape(_ line: NameContext.Line) -> UInt32 {
        let isTitled = line.capitalised == line.words
        return UInt32(min(line.words, 6)) | (isTitled ? 8 : 0) | (line.followsSignOff ? 16 : 0)
            | (line.hasSignOff ? 32 : 0) | (line.isLast ? 64 : 0)
            | (line.nextHasContact ? 128 : 0) | (line.hasContact ? 256 : 0)
            | (line.hasJobTitle ? 512 : 0)
    }

    /// The run of capitalised words a word is in: how long, and whether it names an institution.
    private func run(around index: Int) -> UInt32 {
        let tokens = document.tokens
        var flags: UInt32 = 0
        var first = index
        while first > 0, index - first < 5, Self.joins(tokens[first - 1], tokens[first]) {
            first -= 1
            flags |= Self.company(tokens[first])
        }
        var last = index
        while last + 1 < tokens.count, last - index < 5,
            Self.joins(tokens[last], tokens[last + 1])
        {
            last += 1
            flags |= Self.company(tokens[last]) << 4
        }
        return flags << 4 | UInt32(min(last - first, 7))
    }

    /// What a capitalised word in the same run is.
    private static func company(_ token: Token) -> UInt32 {
        guard token.isCapitalised else { return 0 }
        return (token.cues.contains(.institutionWord) ? 1 : 0)
            | (token.lexeme.contains(.brand) ? 2 : 0) | (token.lexeme.contains(.place) ? 4 : 0)
            | (token.lexeme.isDisjoint(with: .name) ? 0 : 8)
    }

    private static func joins(_ left: Token, _ right: Token) -> Bool {
        !right.startsLine && isRunPart(left) && isRunPart(right)
    }

    private static func isRunPart(_ token: Token) -> Bool {
        switch token.kind {
        case .word:
            token.shape != .lower || token.cues.contains(.particle) && token.count <= 3
        case .mark: token.byte == UInt8(ascii: "-") || token.byte == UInt8(ascii: "'")
        default: false
        }
    }

    /// How near the end of the text: signatures are short and last.
    private func tailBucket(_ index: Int) -> UInt32 {
        let left = document.tokens.count - index
        return left <= 6 ? UInt32(left) : left <= 12 ? 8 : left <= 40 ? 9 : 10
    }
}
