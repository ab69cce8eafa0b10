/// Social insurance numbers (SIN, NAS).
///
/// Validation: nine digits whose Luhn check agrees; when a word introduces them, any eight to ten
/// digits, mistyped ones included, in words too. Never-issued first digits count as well.
/// Source: Social Insurance Number Code of Practice (nine digits, check by Luhn's formula).
struct SocialInsuranceNumbers: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.digitRuns.compactMap { run in
            let isIntroduced = run.cue.contains(.sin)
            if isIntroduced, run.isDigits(7...11) || (run.isSpoken && run.groups.count >= 5) {
                return Candidate(
                    tokens: run.tokens, kind: .socialInsuranceNumber, reason: .introduced)
            }
            guard run.digits.count == 9 else { return nil }
            let isOther = !run.cue.isSubset(of: [.phone, .phoneExtension])
            if run.isSpoken {
                return isOther
                    ? nil
                    : Candidate(tokens: run.tokens, kind: .socialInsuranceNumber, reason: .form)
            }
            let isShaped = run.groups(from: 0, are: [3, 3, 3]) || run.groups.count == 1
            guard isShaped, !isOther, Luhn.agrees(run.digits), !isBusiness(run, in: document) else {
                return nil
            }
            return Candidate(
                tokens: run.tokens, kind: .socialInsuranceNumber, reason: .checkDigit)
        }
    }

    /// `123456782 RT0001` is a business number: two letters and more digits follow.
    private func isBusiness(_ run: DigitRun, in document: Document) -> Bool {
        let next = run.tokens.upperBound
        guard next + 1 < document.tokens.count else { return false }
        let token = document.tokens[next]
        return token.isWord && token.count == 2 && document.tokens[next + 1].isDigits
            && document.tokens[next + 1].gap == .none
    }
}

/// The check-digit formula of cards and social insurance numbers.
enum Luhn {
    static func agrees(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (offset, digit) in digits.reversed().enumerated() {
            let value = offset % 2 == 1 ? Int(digit) * 2 : Int(digit)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0 && sum > 0
    }
}
