/// Cuts folded bytes into tokens and looks each word up, once.
struct Tokeniser {
    private let bytes: [UInt8]
    private let uppers: [Bool]
    private let cueWords = CueWords.shared
    private let lexicon = Lexicon.shared

    init(bytes: [UInt8], uppers: [Bool]) {
        self.bytes = bytes
        self.uppers = uppers
    }

    func tokens() -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 4 + 8)
        var gap = Token.Gap.line
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x0A {
                gap = wider(gap, byte)
                index += 1
                continue
            }
            let token = token(at: index, after: gap)
            index = token.end
            gap = .none
            tokens.append(token)
        }
        lookUp(&tokens)
        return tokens
    }

    /// Looks the words up in a loop of its own, so short that the processor waits for the memory of
    /// several at once.
    private func lookUp(_ tokens: inout [Token]) {
        for index in tokens.indices where tokens[index].kind == .word {
            let hash = tokens[index].hash
            tokens[index].cues = cueWords.cues(of: hash)
            var lexeme = lexicon.lexeme(of: hash)
            if lexeme.isEmpty {
                lexeme = lexicon.formsLexeme(of: bytes[tokens[index].start..<tokens[index].end])
            }
            tokens[index].lexeme = lexeme
        }
    }

    @inline(__always)
    private func token(at index: Int, after gap: Token.Gap) -> Token {
        let byte = bytes[index]
        var token = Token(index..<index + 1, kind: .mark, gap: gap, byte: byte)
        if Self.isLetter(byte) {
            readWord(into: &token)
        } else if Self.isDigit(byte) {
            token.kind = .digits
            var end = index + 1
            while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
            token.end = end
        } else if byte == UInt8(ascii: "["),
            let match = Placeholders.match(in: bytes, uppers: uppers, from: index)
        {
            token.kind = .placeholder
            token.end = match.end
        }
        return token
    }

    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool {
        byte >= Folding.foreign || (byte >= 0x61 && byte <= 0x7A)
    }

    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inline(__always) static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte)
    }

    private func wider(_ gap: Token.Gap, _ byte: UInt8) -> Token.Gap {
        if byte == 0x20 { return gap == .none ? .space : gap }
        return gap == .line || gap == .blankLine ? .blankLine : .line
    }

    @inline(__always)
    private func readWord(into token: inout Token) {
        token.kind = .word
        var hash = WordHash()
        var upperCount = 0
        var index = token.start
        var union: UInt8 = 0
        while index < bytes.count, Self.isLetter(bytes[index]) {
            hash.add(bytes[index])
            upperCount &+= uppers[index] ? 1 : 0
            union |= bytes[index]
            index += 1
        }
        token.end = index
        token.hash = hash.value
        token.shape = shape(of: token, upperCount: upperCount, isForeign: union >= Folding.foreign)
    }

    private func shape(of token: Token, upperCount: Int, isForeign: Bool) -> Token.Shape {
        if isForeign { return .foreign }
        if upperCount == 0 { return .lower }
        if upperCount == token.count && token.count > 1 { return .upper }
        return upperCount == 1 && uppers[token.start] ? .capital : .mixed
    }
}
