/// Vehicle licence plates.
///
/// Validation: letters and digits, or four digits and more, that a word for plates introduces; one
/// of the provinces' serials within forty tokens of a word for plates or vehicles or of another
/// plate, on either side, so that every list item counts; or a serial like nothing else.
/// Source: the provinces' current serial formats (`ABC 123`, `ABCD 123`, `A12 BCD`, `123 ABC`).
struct LicencePlates: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        let signs = document.tokens.indices.filter {
            !document.tokens[$0].cues.isDisjoint(with: [.plate, .vehicle])
        }
        var found: [Candidate] = []
        var next = 0
        for code in document.identifiers where code.digitCount >= 1 && code.form.count <= 8 {
            while next < signs.count, signs[next] < code.tokens.lowerBound { next += 1 }
            let nearest = [next > 0 ? signs[next - 1] : nil, found.last?.tokens.upperBound]
            let before = nearest.compactMap { $0 }.max().map { code.tokens.lowerBound - $0 }
            let after = next < signs.count ? signs[next] - code.tokens.upperBound : nil
            if isPlate(code, before: before ?? .max, after: after ?? .max, in: document) {
                found.append(
                    Candidate(tokens: code.tokens, kind: .licencePlate, reason: .introduced))
            }
        }
        return found
    }

    /// `before` and `after` count the tokens to the nearest word or plate.
    private func isPlate(
        _ code: Identifier, before: Int, after: Int, in document: Document
    ) -> Bool {
        if code.cue.contains(.plate), before <= Self.reach {
            let isMixed = code.letterCount >= 1 && code.form.count >= 4
            return isMixed || code.digitCount >= 4
        }
        guard Self.isSerial(code), isUpper(code, in: document) else { return false }
        if code.cue.isEmpty, isUnlikeOthers(code, in: document) { return true }
        // “vehicle ABC 123” names it better than a word further off.
        return before <= Self.besides
            || (code.cue.isEmpty || code.cue.contains(.plate)) && min(before, after) <= Self.reach
    }

    /// `V14 RTZ` and `BYHD 118` are hardly anything else: a letter and two digits apart from three
    /// letters, or four consonants apart from three digits.
    private func isUnlikeOthers(_ code: Identifier, in document: Document) -> Bool {
        let tokens = document.tokens
        guard let last = code.tokens.last, last > code.tokens.lowerBound,
            tokens[last].gap == .space,
            !code.tokens.contains(where: { tokens[$0].kind == .mark })
        else { return false }
        let letters = code.tokens.filter { tokens[$0].isWord }
        guard letters.allSatisfy({ isUnpronounceable(tokens[$0], in: document) }) else {
            return false
        }
        return code.has(form: "LLLL999") || code.has(form: "L99LLL")
    }

    private func isUnpronounceable(_ token: Token, in document: Document) -> Bool {
        token.lexeme.isDisjoint(with: [.brand, .place])
            && document.bytes[token.start..<token.end].allSatisfy {
                ![
                    UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
                    UInt8(ascii: "u"),
                ].contains($0)
            }
    }

    private func isUpper(_ code: Identifier, in document: Document) -> Bool {
        code.tokens.allSatisfy {
            !document.tokens[$0].isWord || document.isAllUpper(document.tokens[$0])
                || document.tokens[$0].shape == .upper
        }
    }

    private static let reach = 40
    private static let besides = 3

    /// One of the serials that some province issues, letters and digits alone counted.
    static func isSerial(_ code: Identifier) -> Bool {
        serials.contains { code.has(form: $0) }
    }

    private static let serials: [StaticString] = [
        "LLL999", "LLLL999", "LLL9999", "L99LLL", "999LLL", "LL9999", "LL99999", "LLL99", "999LL",
        "LL999L", "9LL999", "L99999", "LLL99L", "L999999", "L9999999", "LL99L", "9999LL",
    ]
}
