/// Driver's licence numbers.
///
/// Validation: Ontario's `A1234-12345-12345` and Quebec's `A1234-123456-12` stand alone; other
/// provinces' letters and digits, five digits at least, need a word that introduces them, as does
/// Manitoba's `AAAAA-AA-999AA`.
/// Source: AAMVA's list of North American licence formats.
struct DriverLicences: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.identifiers.compactMap { code in
            if code.cue.contains(.licence), !code.cue.contains(.plate),
                code.digitCount >= 5 || code.digitCount >= 3 && code.letterCount >= 5,
                code.form.count <= 18, !hasYear(code, in: document)
            {
                return Candidate(tokens: code.tokens, kind: .driverLicence, reason: .introduced)
            }
            let isGrouped = code.tokens.count >= 4
            let stands = code.has(form: "L99999999999999") || code.has(form: "L999999999999")
            guard stands, isGrouped, !code.cue.contains(.reference) else { return nil }
            return Candidate(tokens: code.tokens, kind: .driverLicence, reason: .form)
        }
    }

    /// `FT-2024-881` numbers a permit of another kind.
    private func hasYear(_ code: Identifier, in document: Document) -> Bool {
        code.tokens.dropFirst().dropLast().contains { document.isYear(document.tokens[$0]) }
    }
}
