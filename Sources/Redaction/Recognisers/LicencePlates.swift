/// Vehicle licence plates.
///
/// Validation: letters and digits, or four digits and more, that a word for plates introduces; one
/// of the provinces' serials within forty tokens of a word for plates or vehicles or of another
/// plate, on either side, so that every list item counts.
/// Source: the provinces' current serial formats (`ABC 123`, `ABCD 123`, `A12 BCD`, `123 ABC`).
struct LicencePlates: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        guard !document.cues.isDisjoint(with: [.plate, .vehicle]) else { return [] }
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
        // “vehicle ABC 123” names it better than a word further off.
        return before <= Self.besides
            || (code.cue.isEmpty || code.cue.contains(.plate)) && min(before, after) <= Self.reach
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
