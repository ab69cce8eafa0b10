/// Payment card numbers.
///
/// Validation: 13 to 19 digits whose Luhn check agrees; when a word introduces them, mistyped
/// ones of 12 to 19 digits too. Source: ISO/IEC 7812-1 (identification cards, numbering).
struct PaymentCards: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.digitRuns.compactMap { run in
            guard run.isDigits(12...20) else { return nil }
            let isWhole = (1...6).contains(run.groups.count)
            if run.isDigits(13...19), isWhole, Luhn.agrees(run.digits),
                run.digits[0] != 0, !run.cue.contains(.reference)
            {
                return Candidate(tokens: run.tokens, kind: .creditCard, reason: .checkDigit)
            }
            guard run.cue.contains(.card) else { return nil }
            return Candidate(tokens: run.tokens, kind: .creditCard, reason: .introduced)
        }
    }
}
