/// What the name model looks at in one word: a few dozen facts about it, its neighbours, its line
/// and the text.
struct NameFeatures {
    let document: Document
    let context: NameContext

    init(_ document: Document) {
        self.document = document
        context = NameContext(document)
    }

    /// The facts about the word at `index`, which is in `line`; `previous` says whether the word
    /// before it was taken for a name.
    func facts(of index: Int, in line: NameContext.Line, previous: Bool) -> NameFacts {
        let tokens = document.tokens
        let token = tokens[index]
        let place = NameContext.place(of: index, in: tokens)
        let isShouted = line.upper * 2 > line.words && line.words > 2
        let shape =
            UInt32(token.shape.rawValue) | (isShouted ? 8 : 0)
            | (context.isLowerCase ? 16 : 0)
        var facts = NameFacts(ofKind: kind(of: token))
        facts.add(1, shape)
        facts.add(2, place.rawValue | (isShouted ? 8 : 0))
        facts.add(3, UInt32(min(token.count, 12)))
        facts.add(4, UInt32(token.lexeme.rawValue) | (context.isFrench ? 0x100 : 0))
        facts.add(5, cueBits(token))
        facts.add(6, ending(of: token, letters: 3))
        facts.add(7, ending(of: token, letters: 2))
        facts.add(8, beginning(of: token))
        facts.add(9, context.flags(of: token))
        let nextGap = index + 1 < tokens.count ? tokens[index + 1].gap : .line
        add(&facts, 10, neighbour: index - 1, gap: token.gap)
        add(&facts, 20, neighbour: index + 1, gap: nextGap)
        add(&facts, 30, neighbour: index - 2, gap: .space)
        add(&facts, 40, neighbour: index + 2, gap: .space)
        addWordBefore(index, previous: previous, to: &facts)
        facts.add(54, (previous ? 1 : 0) | (UInt32(token.gap.rawValue) << 1))
        facts.add(55, lineShape(line) | (place == .lineStart ? 0x1000 : 0))
        facts.add(56, run(around: index))
        facts.add(57, tailBucket(index))
        addNextWord(index, place: place, to: &facts)
        return facts
    }

    @inline(__always)
    private func addWordBefore(_ index: Int, previous: Bool, to facts: inout NameFacts) {
        guard let before = NameContext.wordBefore(index, in: document.tokens) else {
            facts.add(53, UInt32(previous ? 1 : 0))
            return
        }
        let word = document.tokens[before]
        facts.add(50, cueBits(word))
        facts.add(51, Self.identity(word))
        facts.add(52, kind(of: word) | (before == index - 1 ? 32 : 0))
    }

    /// A verb after it makes a word at the start of a sentence a name, and endings tell verbs.
    @inline(__always)
    private func addNextWord(
        _ index: Int, place: NameContext.Place, to facts: inout NameFacts
    ) {
        guard index + 1 < document.tokens.count else { return }
        let next = document.tokens[index + 1]
        guard next.isWord, !next.startsLine else { return }
        let start = place.rawValue << 28
        facts.add(58, ending(of: next, letters: 2) ^ start)
        facts.add(59, cueBits(next) ^ start)
        facts.add(60, Self.identity(next) ^ start)
    }

    static var functionCues: Cue {
        [
            .englishGrammar, .frenchGrammar, .subject, .possessive, .joiner, .link,
        ]
    }

    /// A word's kind, from the word lists: name, word, both, or unknown.
    @inline(__always)
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

    @inline(__always)
    private func cueBits(_ token: Token) -> UInt32 {
        let bits = token.cues.intersection(Self.tellingCues).rawValue
        return UInt32(truncatingIfNeeded: (bits >> 20) ^ (bits >> 41))
    }

    /// A word is known to the model by itself only if it is one of the cue words.
    @inline(__always)
    private static func identity(_ token: Token) -> UInt32 {
        token.cues.isOrdinary ? 0 : UInt32(truncatingIfNeeded: token.hash)
    }

    @inline(__always)
    private func add(
        _ facts: inout NameFacts, _ base: UInt32, neighbour index: Int, gap: Token.Gap
    ) {
        guard index >= 0, index < document.tokens.count else {
            facts.add(base, 0xFFFF)
            return
        }
        let token = document.tokens[index]
        let joint = UInt32(gap.rawValue) << 16
        switch token.kind {
        case .mark: facts.add(base, joint | UInt32(token.byte))
        case .digits: facts.add(base, joint | 0x200 | UInt32(min(token.count, 5)))
        case .placeholder: facts.add(base, joint | 0x300)
        case .word:
            facts.add(base, joint | 0x400 | UInt32(token.shape.rawValue))
            facts.add(base + 1, kind(of: token) | (UInt32(token.shape.rawValue) << 8))
            facts.add(base + 2, cueBits(token))
            facts.add(base + 3, Self.identity(token))
        }
    }

    private func ending(of token: Token, letters: Int) -> UInt32 {
        hash(from: max(token.start, token.end - letters), to: token.end, seed: 7, factor: 31)
    }

    private func beginning(of token: Token) -> UInt32 {
        hash(from: token.start, to: min(token.end, token.start + 3), seed: 11, factor: 37)
    }

    @inline(__always)
    private func hash(from start: Int, to end: Int, seed: UInt32, factor: UInt32) -> UInt32 {
        var value = seed
        var index = start
        while index < end {
            value = value &* factor &+ UInt32(document.bytes[index])
            index += 1
        }
        return value
    }

    @inline(__always)
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
    @inline(__always)
    private static func company(_ token: Token) -> UInt32 {
        guard token.isCapitalised else { return 0 }
        return (token.cues.contains(.institutionWord) ? 1 : 0)
            | (token.lexeme.contains(.brand) ? 2 : 0) | (token.lexeme.contains(.place) ? 4 : 0)
            | (token.lexeme.isDisjoint(with: .name) ? 0 : 8)
    }

    @inline(__always)
    private static func joins(_ left: Token, _ right: Token) -> Bool {
        !right.startsLine && isRunPart(left) && isRunPart(right)
    }

    @inline(__always)
    private static func isRunPart(_ token: Token) -> Bool {
        switch token.kind {
        case .word:
            token.shape != .lower || token.cues.contains(.particle) && token.count <= 3
        case .mark: token.byte == UInt8(ascii: "-") || token.byte == UInt8(ascii: "'")
        default: false
        }
    }

    /// How near the end of the text: signatures are short and last.
    @inline(__always)
    private func tailBucket(_ index: Int) -> UInt32 {
        let left = document.tokens.count - index
        return left <= 6 ? UInt32(left) : left <= 12 ? 8 : left <= 40 ? 9 : 10
    }
}
