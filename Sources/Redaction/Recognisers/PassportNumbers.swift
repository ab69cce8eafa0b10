/// Canadian passport numbers.
///
/// Validation: a letter, six digits and two letters, or two letters and six digits written as one,
/// in capitals, stand alone; anything of six to ten characters with four digits counts when a word
/// introduces it. Source: IRCC, passport number formats.
struct PassportNumbers: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.identifiers.compactMap { code in
            let isNew = code.has(form: "L999999LL")
            if code.cue.contains(.passport), isNew || code.has(form: "LL999999") {
                return Candidate(tokens: code.tokens, kind: .passport, reason: .introduced)
            }
            let isOld = code.has(form: "LL999999") && code.tokens.count == 2 && code.cue.isEmpty
            if isNew || isOld, document.isAllUpper(document.tokens[code.tokens.lowerBound]),
                !code.cue.contains(.reference)
            {
                return Candidate(tokens: code.tokens, kind: .passport, reason: .form)
            }
            guard code.cue.contains(.passport), code.digitCount >= 4,
                (6...10).contains(code.form.count)
            else { return nil }
            return Candidate(tokens: code.tokens, kind: .passport, reason: .introduced)
        }
    }
}
