/// Bank accounts: transit–institution–account in one, each named on its own, and IBANs.
///
/// Validation: 5-3-7…12 digits; or 3 to 17 digits after a word for an account, a transit or an
/// institution; or an IBAN whose remainder modulo 97 is 1, or that is introduced.
/// Source: Payments Canada Standard 006 (routing numbers), ISO 13616-1 (IBAN).
struct BankAccounts: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        for run in document.digitRuns {
            if let range = routing(run) {
                found.append(Candidate(tokens: range, kind: .bankAccount, reason: .form))
            } else if isNamed(run) || isThird(run, after: found.last, in: document) {
                found.append(
                    Candidate(tokens: run.tokens, kind: .bankAccount, reason: .introduced))
            }
        }
        for digits in document.signposts.digits where isIBANStart(digits - 1, in: document) {
            if let end = ibanEnd(from: digits - 1, in: document) {
                found.append(
                    Candidate(tokens: digits - 1..<end, kind: .bankAccount, reason: .checkDigit))
            }
        }
        return found
    }

    /// `31544-006-2208719`, or eight digits of transit and institution before the account.
    private func routing(_ run: DigitRun) -> Range<Int>? {
        for first in run.groups.indices {
            guard run.groups(from: first, are: [5, 3]), first + 2 < run.groups.count,
                (5...12).contains(run.digits.count - run.starts[first + 2])
            else { continue }
            return run.groups[first].lowerBound..<run.tokens.upperBound
        }
        return nil
    }

    private func isNamed(_ run: DigitRun) -> Bool {
        if run.cue.contains(.account) { return run.isDigits(5...20) }
        return run.cue.contains(.institution) && run.isDigits(3...5)
    }

    /// “transit 10552, inst 002, 7740182”: the account after its bank.
    private func isThird(
        _ run: DigitRun, after last: Candidate?, in document: Document
    ) -> Bool {
        guard let last, run.isDigits(5...12), !run.isSpoken else { return false }
        let between = last.tokens.upperBound..<run.tokens.lowerBound
        return between.count == 1 && document.tokens[between.lowerBound].kind == .mark
            && !document.tokens[run.tokens.lowerBound].startsLine
    }

    private func isIBANStart(_ index: Int, in document: Document) -> Bool {
        let tokens = document.tokens
        guard index >= 0, tokens[index].isWord, tokens[index].count == 2,
            document.isAllUpper(tokens[index])
        else { return false }
        return tokens[index + 1].isDigits && tokens[index + 1].gap == .none
            && (2...30).contains(tokens[index + 1].count)
    }

    /// Reads 15 to 34 letters and digits in groups; nil unless they check modulo 97.
    private func ibanEnd(from start: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        var check = IBANCheck()
        var index = start
        var end: Int?
        while index < tokens.count, check.count <= 34 {
            let token = tokens[index]
            if token.startsLine && index > start { break }
            if token.isMark("-") && token.gap == .none {
                index += 1
                continue
            }
            guard token.isDigits || token.isWord && document.isAllUpper(token) else { break }
            for byte in document.bytes[token.start..<token.end].prefix(40) { check.add(byte) }
            index += 1
            if (15...34).contains(check.count), check.agrees { end = index }
        }
        return end
    }
}

/// The remainder modulo 97 of an account number whose first four characters are moved to its end,
/// letters standing for 10 to 35.
struct IBANCheck {
    private(set) var count = 0
    private var head: [UInt8] = []
    private var remainder = 0

    mutating func add(_ byte: UInt8) {
        count += 1
        if head.count < 4 {
            head.append(byte)
        } else {
            remainder = Self.appended(byte, to: remainder)
        }
    }

    var agrees: Bool { head.reduce(remainder) { Self.appended($1, to: $0) } == 1 }

    private static func appended(_ byte: UInt8, to remainder: Int) -> Int {
        Tokeniser.isDigit(byte)
            ? (remainder * 10 + Int(byte & 15)) % 97 : (remainder * 100 + Int(byte & 31) + 9) % 97
    }
}
