/// Numbers in rows of personal records: “Name; 81440237; 900 123 457; 902 555 0149”.
///
/// Validation: a code of letters and three digits or more, or a number of eight to ten digits, that
/// fills a field between semicolons, bars or commas beside a field already hidden, so that the row
/// is known to be somebody's; any other number of four digits or more, but for a year, between two
/// such fields. Eight digits count as a record identifier, nine as a social insurance number.
/// Source: exports of personnel systems.
struct RecordRows: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        guard document.signposts.hasPlaceholders else { return [] }
        return numbers(in: document) + codes(in: document) + extensions(in: document)
    }

    /// `x4471`, `BXWV 610`, `B7714`.
    private func codes(in document: Document) -> [Candidate] {
        document.identifiers.compactMap { code in
            guard !code.cue.contains(.reference), code.letterCount >= 1, code.digitCount >= 3,
                code.form.count <= 9, isBesideHidden(code.tokens, in: document)
            else { return nil }
            let first = document.tokens[code.tokens.lowerBound]
            let isExtension = first.count == 1 && first.cues.contains(.phoneExtension)
            let kind: EntityKind =
                isExtension
                ? .phoneNumber : LicencePlates.isSerial(code) ? .licencePlate : .employeeNumber
            return Candidate(tokens: code.tokens, kind: kind, reason: .introduced)
        }
    }

    private func numbers(in document: Document) -> [Candidate] {
        document.digitRuns.compactMap { run in
            guard !run.cue.contains(.reference), !run.isSpoken, run.isDigits(4...16) else {
                return nil
            }
            let known = run.cue.isEmpty ? kind(of: run.digitCount) : nil
            guard isBesideHidden(run.tokens, in: document),
                known != nil || isBetweenHidden(run, in: document)
            else { return nil }
            let kind = known ?? (run.isDigits(4...4) ? .phoneNumber : .employeeNumber)
            return Candidate(tokens: run.tokens, kind: kind, reason: .introduced)
        }
    }

    /// « p. 4471 » in a field of its own.
    private func extensions(in document: Document) -> [Candidate] {
        let tokens = document.tokens
        return document.signposts.digits.compactMap { number in
            guard number > 1, (3...6).contains(tokens[number].count), !tokens[number].startsLine
            else { return nil }
            let word = tokens[number - 1].isMark(".") ? number - 2 : number - 1
            guard tokens[word].cues.contains(.phoneExtension), tokens[word].count <= 4,
                isBesideHidden(word..<number + 1, in: document)
            else { return nil }
            return Candidate(
                tokens: word..<number + 1, kind: .phoneNumber, reason: .introduced)
        }
    }

    private func isBesideHidden(_ run: Range<Int>, in document: Document) -> Bool {
        guard isField(run, in: document) else { return false }
        return isHiddenField(run.lowerBound - 1, step: -1, in: document)
            || isHiddenField(run.upperBound, step: 1, in: document)
    }

    private func isBetweenHidden(_ run: DigitRun, in document: Document) -> Bool {
        run.tokens.count == 1 && !document.isYear(document.tokens[run.tokens.lowerBound])
            && isHiddenField(run.tokens.lowerBound - 1, step: -1, in: document)
            && isHiddenField(run.tokens.upperBound, step: 1, in: document)
    }

    private func kind(of count: Int) -> EntityKind? {
        switch count {
        case 8: .personalRecordIdentifier
        case 9: .socialInsuranceNumber
        case 10: .phoneNumber
        default: nil
        }
    }

    /// Whether a separator stands at `index` and a placeholder beyond it.
    private func isHiddenField(_ index: Int, step: Int, in document: Document) -> Bool {
        let tokens = document.tokens
        guard tokens.indices.contains(index), tokens.indices.contains(index + step),
            isSeparator(tokens[index])
        else { return false }
        return tokens[index + step].kind == .placeholder
            && !tokens[max(index, index + step)].startsLine
    }

    private func isField(_ range: Range<Int>, in document: Document) -> Bool {
        let tokens = document.tokens
        let opens =
            tokens[range.lowerBound].startsLine || range.lowerBound == 0
            || isSeparator(tokens[range.lowerBound - 1])
        let closes =
            range.upperBound == tokens.count || tokens[range.upperBound].startsLine
            || isSeparator(tokens[range.upperBound]) || tokens[range.upperBound].isMark("\"")
        return opens && closes
    }

    private func isSeparator(_ token: Token) -> Bool {
        token.isMark(";") || token.isMark("|") || token.isMark(",")
    }
}
