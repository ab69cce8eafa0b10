/// Canadian postal codes: `K1A 0B1`, `k1a0b1`, `K1A-0B1`.
///
/// Validation: letter digit letter, digit letter digit; the first letter one that Canada Post
/// uses (no D, F, I, O, Q, U, W, Z), the others without D, F, I, O, Q, U.
/// Source: Canada Post Addressing Guidelines.
struct PostalCodes: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        let tokens = document.tokens
        var found: [Candidate] = []
        for digit in document.signposts.digits where digit > 0 && tokens[digit].count == 1 {
            let index = digit - 1
            guard isLetter(tokens[index], isFirst: true), index + 5 < tokens.count,
                isDigit(tokens[index + 1]),
                isLetter(tokens[index + 2], isFirst: false), isTight(tokens, index + 1),
                isTight(tokens, index + 2)
            else { continue }
            var second = index + 3
            if tokens[second].isMark("-") || tokens[second].isMark(".") && isTight(tokens, second),
                second + 3 < tokens.count
            {
                second += 1
            }
            guard isDigit(tokens[second]), !tokens[second].startsLine,
                second + 2 < tokens.count, isLetter(tokens[second + 1], isFirst: false),
                isDigit(tokens[second + 2]), isTight(tokens, second + 1),
                isTight(tokens, second + 2), isBounded(index, second + 2, in: document)
            else { continue }
            found.append(
                Candidate(tokens: index..<second + 3, kind: .postalCode, reason: .form))
        }
        return found
    }

    private func isTight(_ tokens: [Token], _ index: Int) -> Bool { tokens[index].gap == .none }

    private func isDigit(_ token: Token) -> Bool { token.isDigits && token.count == 1 }

    private func isLetter(_ token: Token, isFirst: Bool) -> Bool {
        guard token.isWord, token.count == 1, token.byte < Folding.foreign else { return false }
        switch token.byte {
        case UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "q"), UInt8(ascii: "u"):
            return false
        case UInt8(ascii: "w"), UInt8(ascii: "z"): return !isFirst
        default: return true
        }
    }

    /// Nothing alphanumeric may touch the code on either side, as in a longer serial number.
    private func isBounded(_ first: Int, _ last: Int, in document: Document) -> Bool {
        let tokens = document.tokens
        if first > 0, tokens[first].gap == .none {
            if tokens[first - 1].kind != .mark || tokens[first - 1].isMark("-") { return false }
        }
        guard last + 1 < tokens.count, tokens[last + 1].gap == .none else { return true }
        return tokens[last + 1].kind == .mark && !tokens[last + 1].isMark("-")
    }
}
