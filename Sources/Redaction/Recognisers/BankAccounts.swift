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
            } else if isNamed(run) {
                found.append(
                    Candidate(tokens: run.tokens, kind: .bankAccount, reason: .introduced))
            }
        }
        for index in document.tokens.indices where isIBANStart(index, in: document) {
            if let end = ibanEnd(from: index, in: document) {
                found.append(
                    Candidate(tokens: index..<end, kind: .bankAccount, reason: .checkDigit))
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
        return run.cue.contains(.institution) && run.isDigits(3...3)
    }

    private func isIBANStart(_ index: Int, in document: Document) -> Bool {
        let tokens = document.tokens
        guard index + 2 < tokens.count, tokens[index].isWord, tokens[index].count == 2,
            document.isAllUpper(tokens[index])
        else { return false }
        return tokens[index + 1].isDigits && tokens[index + 1].gap == .none
            && (2...30).contains(tokens[index + 1].count)
    }

    /// Reads 15 to 34 letters and digits in groups; nil unless they check modulo 97.
    private func ibanEnd(from start: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        var characters: [UInt8] = []
        var index = start
        var end: Int?
        while index < tokens.count, characters.count <= 34 {
            let token = tokens[index]
            if token.startsLine && index > start { break }
            if token.isMark("-") && token.gap == .none {
                index += 1
                continue
            }
            guard token.isDigits || token.isWord && document.isAllUpper(token) else { break }
            characters.append(contentsOf: document.bytes[token.start..<token.end].prefix(40))
            index += 1
            if (15...34).contains(characters.count), Self.checks(characters) { end = index }
        }
        return end
    }

    private static func checks(_ characters: [UInt8]) -> Bool {
        var remainder = 0
        for byte in characters[4...] + characters[..<4] {
            if Tokeniser.isDigit(byte) {
                remainder = (remainder * 10 + Int(byte - 0x30)) % 97
            } else if byte >= 0x61 && byte <= 0x7A {
                remainder = (remainder * 100 + Int(byte - 0x61) + 10) % 97
            } else {
                return false
            }
        }
        return remainder == 1
    }
}
