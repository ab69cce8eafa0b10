/// What the name model knows of a whole text before it looks at one word.
struct NameContext {
    /// What a line of the text looks like.
    struct Line {
        var words = 0
        var capitalised = 0
        var upper = 0
        var followsSignOff = false
        var hasSignOff = false
        var isLast = false
        var nextHasContact = false
        var hasContact = false
        var hasJobTitle = false
    }

    let lines: [Line]
    /// The line each token is on.
    let lineOf: [Int32]
    /// Hashes of words that the text also writes in lower case.
    private(set) var lowered: HashBits
    /// Hashes of words that are part of an address or account in the text.
    private(set) var inAddresses: HashBits
    /// Hashes of capitalised words that a title, relation or naming word comes right before.
    private(set) var introduced: HashBits
    /// Hashes of words capitalised inside a sentence.
    private(set) var inside: HashBits
    /// Whether the text reads as French rather than English.
    let isFrench: Bool
    /// Whether capitals are rare, as in chat.
    let isLowerCase: Bool

    init(_ document: Document) {
        let tokens = document.tokens
        lowered = HashBits(capacity: tokens.count)
        inAddresses = HashBits(capacity: tokens.count)
        introduced = HashBits(capacity: tokens.count)
        inside = HashBits(capacity: tokens.count)
        (lines, lineOf) = Self.lines(of: tokens)
        var english = 0
        var french = 0
        var starts = 0
        var lowerStarts = 0
        for (index, token) in tokens.enumerated() where token.isWord {
            if token.cues.contains(.englishGrammar) { english += 1 }
            if token.cues.contains(.frenchGrammar) { french += 1 }
            if token.shape == .lower { lowered.insert(token.hash) }
            let place = Self.place(of: index, in: tokens)
            if place == .lineStart || place == .sentenceStart {
                starts += 1
                if token.shape == .lower { lowerStarts += 1 }
            }
            if token.isCapitalised, place == .inside {
                inside.insert(token.hash)
                let before = tokens[Self.wordBefore(index, in: tokens) ?? index]
                if !before.cues.isDisjoint(with: [.title, .relation, .naming]) {
                    introduced.insert(token.hash)
                }
            }
        }
        switch document.language {
        case .english: isFrench = french > english * 2
        case .french: isFrench = french * 2 >= english
        case .auto: isFrench = french > english
        }
        isLowerCase = starts > 0 && lowerStarts * 2 > starts
        markAddresses(in: tokens)
    }

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

    private static func lines(of tokens: [Token]) -> ([Line], [Int32]) {
        var lines: [Line] = []
        var lineOf: [Int32] = []
        lineOf.reserveCapacity(tokens.count)
        for (index, token) in tokens.enumerated() {
            if token.startsLine || lines.isEmpty { lines.append(Line()) }
            let line = lines.count - 1
            lineOf.append(Int32(line))
            if token.isWord {
                lines[line].words += 1
                if token.isCapitalised { lines[line].capitalised += 1 }
                if token.shape == .upper { lines[line].upper += 1 }
                if token.cues.contains(.signOff), lines[line].words <= 4 {
                    lines[line].hasSignOff = true
                }
                if token.cues.contains(.jobTitle) { lines[line].hasJobTitle = true }
            } else if token.isMark("@") || token.kind == .placeholder
                || (token.isDigits && token.count >= 3)
            {
                lines[line].hasContact = true
            }
            if index == tokens.count - 1 { lines[line].isLast = true }
        }
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
        return (lines, lineOf)
    }

    private mutating func markAddresses(in tokens: [Token]) {
        for (index, token) in tokens.enumerated() where token.isMark("@") {
            var part = index - 1
            while part >= 0, index - part < 12, tokens[part + 1].gap == .none {
                if tokens[part].isWord, tokens[part].count > 2 {
                    inAddresses.insert(tokens[part].hash)
                }
                part -= 1
            }
            if index + 1 < tokens.count, tokens[index + 1].isWord {
                inAddresses.insert(tokens[index + 1].hash)
            }
        }
    }
}

/// A set of hashes that never forgets one and seldom claims a strange one: 16 bits for each.
struct HashBits {
    private var bits: [UInt64]
    private let mask: UInt64

    init(capacity: Int) {
        var size: UInt64 = 64
        while size < UInt64(capacity) * 16 { size *= 2 }
        mask = size - 1
        bits = [UInt64](repeating: 0, count: Int(size / 64))
    }

    mutating func insert(_ hash: UInt64) {
        let bit = (hash ^ (hash >> 29)) & mask
        bits[Int(bit >> 6)] |= 1 << (bit & 63)
    }

    func contains(_ hash: UInt64) -> Bool {
        let bit = (hash ^ (hash >> 29)) & mask
        return bits[Int(bit >> 6)] & (1 << (bit & 63)) != 0
    }
}
