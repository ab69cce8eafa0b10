/// Vehicle licence plates.
///
/// Validation: two to eight letters and digits, both kinds unless introduced directly, after a
/// word for plates or vehicles anywhere in the last forty tokens; every list item counts.
/// Source: the provinces' current serial formats (`ABC 123`, `ABCD 123`, `A12 BCD`, `123 ABC`).
struct LicencePlates: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        guard !document.cues.isDisjoint(with: [.plate, .vehicle]) else { return [] }
        var found: [Candidate] = []
        var lastCue = Int.min / 2
        var next = 0
        for code in document.identifiers {
            while next < code.tokens.upperBound {
                let cues = document.tokens[next].cues
                if !cues.isDisjoint(with: [.plate, .vehicle]) { lastCue = next }
                next += 1
            }
            guard code.form.count <= 8, code.digitCount >= 1 else { continue }
            let isNear = code.tokens.lowerBound - lastCue <= Self.reach
            let isNamed = code.cue.contains(.plate)
            let mixed = code.letterCount >= 1 && code.form.count >= 4
            let isPlate =
                isNamed && (mixed || code.digitCount >= 4) || isNear && Self.isSerial(code)
            if isPlate, isNamed || code.cue.isEmpty {
                found.append(
                    Candidate(tokens: code.tokens, kind: .licencePlate, reason: .introduced))
            }
        }
        return found
    }

    private static let reach = 40

    static func isSerial(_ code: Identifier) -> Bool {
        code.has(form: "LLL999") || code.has(form: "LLLL999") || code.has(form: "LLL9999")
            || code.has(form: "L99LLL") || code.has(form: "999LLL") || code.has(form: "LL9999")
            || code.has(form: "LL99999") || code.has(form: "LLL99") || code.has(form: "999LL")
            || code.has(form: "LL999L") || code.has(form: "9LL999") || code.has(form: "L99999")
    }
}
