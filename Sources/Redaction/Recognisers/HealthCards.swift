/// Provincial health numbers: OHIP with its version code, RAMQ, PHN and their like.
///
/// Validation: RAMQ's four letters and eight digits whose month is 1–12 or 51–62, or OHIP's ten
/// digits 4-3-3 with two letters, stand alone; others are 8 to 12 digits that a word introduces.
/// Check digits are not required. Source: the provinces' published card formats.
struct HealthCards: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.identifiers.compactMap { code in
            if code.cue.contains(.health), (6...14).contains(code.digitCount) {
                return Candidate(tokens: code.tokens, kind: .healthCard, reason: .introduced)
            }
            guard !code.cue.contains(.reference) else { return nil }
            let isQuebec = code.has(form: "LLLL99999999") && hasBirthMonth(code, in: document)
            if isQuebec || code.has(form: "9999999999LL") {
                return Candidate(tokens: code.tokens, kind: .healthCard, reason: .form)
            }
            return nil
        }
    }

    /// In a RAMQ number year and month of birth follow the letters, 50 added for women.
    private func hasBirthMonth(_ code: Identifier, in document: Document) -> Bool {
        var digits: [UInt8] = []
        for index in code.tokens where document.tokens[index].isDigits {
            let token = document.tokens[index]
            digits.append(contentsOf: document.bytes[token.start..<token.end])
        }
        guard digits.count == 8 else { return false }
        let month = Int(digits[2] - 0x30) * 10 + Int(digits[3] - 0x30)
        return (1...12).contains(month) || (51...62).contains(month)
    }
}
