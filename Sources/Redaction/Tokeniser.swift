/// Cuts folded bytes into tokens and looks each word up, once.
struct Tokeniser {
    let bytes: [UInt8]
    let uppers: [Bool]
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
                gap = wider(gap, byte, at: index)
                index += 1
                continue
            }
            var token = Token(start: index, end: index + 1, kind: .mark, gap: gap, byte: byte)
            if let end = placeholderEnd(from: index) {
                token.kind = .placeholder
                token.end = end
            } else if Self.isLetter(byte) {
                readWord(into: &token)
            } else if Self.isDigit(byte) {
                token.kind = .digits
                while token.end < bytes.count, Self.isDigit(bytes[token.end]) { token.end += 1 }
            }
            index = token.end
            gap = .none
            tokens.append(token)
        }
        cueWords.markPhrases(in: &tokens)
        return tokens
    }

    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool {
        byte >= Folding.foreign || (byte >= 0x61 && byte <= 0x7A)
    }

    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @inline(__always) static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte)
    }

    private func wider(_ gap: Token.Gap, _ byte: UInt8, at index: Int) -> Token.Gap {
        if byte == 0x20 { return gap == .none ? .space : gap }
        return gap == .line || gap == .blankLine ? .blankLine : .line
    }

    private func readWord(into token: inout Token) {
        token.kind = .word
        var hash = WordHash()
        var upperCount = 0
        var index = token.start
        var isForeign = false
        while index < bytes.count, Self.isLetter(bytes[index]) {
            hash.add(bytes[index])
            if uppers[index] { upperCount += 1 }
            if bytes[index] >= Folding.foreign { isForeign = true }
            index += 1
        }
        token.end = index
        token.hash = hash.value
        token.shape = shape(of: token, upperCount: upperCount, isForeign: isForeign)
        token.cues = cueWords.cues(of: token.hash)
        token.lexeme = lexicon.lexeme(of: token.hash)
    }

    private func shape(of token: Token, upperCount: Int, isForeign: Bool) -> Token.Shape {
        if isForeign { return .foreign }
        if upperCount == 0 { return .lower }
        if upperCount == token.count && token.count > 1 { return .upper }
        return upperCount == 1 && uppers[token.start] ? .capital : .mixed
    }

    /// Where text that already is a placeholder ends: `[`, a kind's name, `-`, digits, `]`.
    private func placeholderEnd(from start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "[") else { return nil }
        return Placeholders.match(in: bytes, uppers: uppers, from: start)?.end
    }
}
