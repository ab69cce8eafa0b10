/// What the name model knows of a whole text before it looks at one word.
struct NameContext {
    /// What a line of the text looks like.
    struct Line {
        var tokens: Range<Int>
        var words = 0
        var capitalised = 0
        var upper = 0
        var followsSignOff = false
        var hasSignOff = false
        var isLast = false
        var nextHasContact = false
        var hasContact = false
        var hasJobTitle = false

        @inline(__always)
        mutating func add(_ token: Token) {
            if token.kind == .word {
                words &+= 1
                capitalised &+= token.shape == .lower ? 0 : 1
                upper &+= token.shape == .upper ? 1 : 0
                guard !token.cues.isDisjoint(with: [.signOff, .jobTitle]) else { return }
                if token.cues.contains(.signOff), words <= 4 { hasSignOff = true }
                if token.cues.contains(.jobTitle) { hasJobTitle = true }
            } else if token.isMark("@") || token.kind == .placeholder
                || (token.isDigits && token.count >= 3)
            {
                hasContact = true
            }
        }
    }

    let lines: [Line]
    /// Whether the text reads as French rather than English.
    let isFrench: Bool
    /// Whether capitals are rare, as in chat.
    let isLowerCase: Bool
    /// What the text says of each word that it capitalises somewhere.
    private var words: WordTable

    init(_ document: Document) {
        let tokens = document.tokens
        var lines: [Line] = []
        var line = Line(tokens: 0..<0)
        words = WordTable(count: document.signposts.capitalCount)
        var isCapitalised = WordFilter(count: document.signposts.capitalCount)
        var english = 0
        var french = 0
        var starts = 0
        var lowerStarts = 0
        for index in tokens.indices {
            let token = tokens[index]
            if token.startsLine, index > 0 {
                line.tokens = line.tokens.lowerBound..<index
                lines.append(line)
                line = Line(tokens: index..<index)
            }
            line.add(token)
            guard token.kind == .word else { continue }
            english += token.cues.contains(.englishGrammar) ? 1 : 0
            french += token.cues.contains(.frenchGrammar) ? 1 : 0
            let isLower = token.shape == .lower
            if isLower, token.gap == .space, tokens[index - 1].kind == .word { continue }
            let place = Self.place(of: index, in: tokens)
            if place == .lineStart || place == .sentenceStart {
                starts += 1
                if isLower { lowerStarts += 1 }
            }
            if !isLower {
                words.insert(token.hash, bits: Self.bits(of: index, at: place, in: tokens))
                isCapitalised.insert(token.hash)
            }
        }
        line.tokens = line.tokens.lowerBound..<tokens.count
        lines.append(line)
        self.lines = Self.neighbours(lines)
        switch document.language {
        case .english: isFrench = french > english * 2
        case .french: isFrench = french * 2 >= english
        case .auto: isFrench = french > english
        }
        isLowerCase = starts > 0 && lowerStarts * 2 > starts
        for index in tokens.indices
        where isCapitalised.mayContain(tokens[index].hash) && tokens[index].shape == .lower {
            words.mark(tokens[index].hash, bits: Self.lowered)
        }
        markAddresses(in: document)
    }

    /// What a capitalised word's place says of it.
    private static func bits(of index: Int, at place: Place, in tokens: [Token]) -> UInt64 {
        guard place == .inside else { return known }
        let before = tokens[wordBefore(index, in: tokens) ?? index].cues
        let isIntroduced = !before.isDisjoint(with: [.title, .relation, .naming])
        return isIntroduced ? known | inside | introduced : known | inside
    }

    /// What the rest of the text says of a word, in bits.
    func flags(of token: Token) -> UInt32 {
        if token.shape == .lower { return UInt32(Self.lowered) }
        return UInt32(truncatingIfNeeded: words[token.hash] & (Self.known - 1))
    }

    /// Also written in lower case; part of an address or account; right after a title, relation or
    /// naming word; capitalised inside a sentence; in the table at all.
    private static let lowered: UInt64 = 1
    private static let inAddress: UInt64 = 2
    private static let introduced: UInt64 = 4
    private static let inside: UInt64 = 8
    private static let known: UInt64 = 16

    /// Where in its sentence a word stands.
    enum Place: UInt32 { case inside, lineStart, sentenceStart, afterColon, afterQuote, afterDash }

    static func place(of index: Int, in tokens: [Token]) -> Place {
        guard index > 0, !tokens[index].startsLine else { return .lineStart }
        let before = tokens[index - 1]
        guard before.kind == .mark else {
            let isNumbered = before.isDigits && before.startsLine
            return isNumbered ? .lineStart : .inside
        }
        switch before.byte {
        case UInt8(ascii: "."):
            guard index > 1 else { return .lineStart }
            if isAbbreviation(tokens[index - 2]) || tokens[index].gap == .none { return .inside }
            return tokens[index - 2].isDigits && tokens[index - 2].startsLine
                ? .lineStart : .sentenceStart
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return .sentenceStart
        case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ";"): return .afterColon
        case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"):
            return before.startsLine ? .lineStart : .afterQuote
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: ")"):
            if before.startsLine { return .lineStart }
            return tokens[index].gap == .none ? .inside : .afterDash
        default: return .inside
        }
    }

    /// The word before, marks between left out; not across a line break or a sentence's end.
    static func wordBefore(_ index: Int, in tokens: [Token]) -> Int? {
        var before = index - 1
        var steps = 0
        while before >= 0, steps < 3, !tokens[before + 1].startsLine {
            let token = tokens[before]
            if token.kind != .mark { return token.kind == .placeholder ? nil : before }
            switch token.byte {
            case UInt8(ascii: "."):
                guard before > 0, isAbbreviation(tokens[before - 1]) else { return nil }
            case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): return nil
            default: break
            }
            before -= 1
            steps += 1
        }
        return nil
    }

    /// A title, an initial or “St.”: its full stop ends no sentence.
    private static func isAbbreviation(_ token: Token) -> Bool {
        guard token.isWord, token.count <= 5 else { return false }
        return token.count == 1 || token.cues.contains(.title) || token.cues.contains(.particle)
    }

    /// The line that a token is on.
    func line(of index: Int) -> Line {
        var low = 0
        var high = lines.count - 1
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return lines[low]
    }

    /// The lines, each knowing what it has to of the one before and the one after.
    private static func neighbours(_ lines: [Line]) -> [Line] {
        var lines = lines
        lines[lines.count - 1].isLast = true
        for line in lines.indices {
            if line > 0 {
                lines[line].followsSignOff =
                    lines[line - 1].hasSignOff && lines[line - 1].words <= 8
            }
            if line + 1 < lines.count {
                lines[line].nextHasContact =
                    lines[line + 1].hasContact || lines[line + 1].hasJobTitle
            }
        }
        return lines
    }

    /// The words around an @, which are often the parts of a name.
    private mutating func markAddresses(in document: Document) {
        let tokens = document.tokens
        for index in document.signposts.ats where tokens[index].isMark("@") {
            var part = index - 1
            while part >= 0, index - part < 12, tokens[part + 1].gap == .none {
                if tokens[part].isWord, tokens[part].count > 2 {
                    words.mark(tokens[part].hash, bits: Self.inAddress)
                }
                part -= 1
            }
            if index + 1 < tokens.count, tokens[index + 1].isWord {
                words.mark(tokens[index + 1].hash, bits: Self.inAddress)
            }
        }
    }
}
