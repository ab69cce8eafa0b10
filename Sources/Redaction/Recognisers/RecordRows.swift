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
        var rows = Rows(document)
        var fields: [Field] = []
        for run in document.digitRuns where rows.isField(run.tokens) {
            fields.append(.number(run))
        }
        for code in document.identifiers where rows.isField(code.tokens) {
            fields.append(.code(code))
        }
        fields.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        // A field that is hidden hides the one beside it, and that the next: there and back.
        for field in fields { take(field, in: &rows) }
        for field in fields.reversed() { take(field, in: &rows) }
        return rows.found + extensions(in: rows)
    }

    private enum Field {
        case number(DigitRun)
        case code(Identifier)

        var tokens: Range<Int> {
            switch self {
            case .number(let run): run.tokens
            case .code(let code): code.tokens
            }
        }
    }

    private func take(_ field: Field, in rows: inout Rows) {
        guard !rows.isHidden(field.tokens.lowerBound), rows.isBesideHidden(field.tokens) else {
            return
        }
        let kind: EntityKind? =
            switch field {
            case .number(let run): self.kind(of: run, in: rows)
            case .code(let code): self.kind(of: code, in: rows)
            }
        if let kind { rows.hide(field.tokens, kind: kind) }
    }

    /// `x4471`, `BXWV 610`, `B7714`.
    private func kind(of code: Identifier, in rows: Rows) -> EntityKind? {
        guard !code.cue.contains(.reference), code.letterCount >= 1, code.digitCount >= 3,
            code.form.count <= 9
        else { return nil }
        let first = rows.document.tokens[code.tokens.lowerBound]
        if first.count == 1, first.cues.contains(.phoneExtension) { return .phoneNumber }
        return LicencePlates.isSerial(code) ? .licencePlate : .employeeNumber
    }

    private func kind(of run: DigitRun, in rows: Rows) -> EntityKind? {
        guard !run.cue.contains(.reference), !run.isSpoken, run.isDigits(4...16) else {
            return nil
        }
        if run.cue.isEmpty, let known = kind(of: run.digitCount) { return known }
        guard run.tokens.count == 1, rows.isBetweenHidden(run.tokens),
            !rows.document.isYear(rows.document.tokens[run.tokens.lowerBound])
        else { return nil }
        return run.isDigits(4...4) ? .phoneNumber : .employeeNumber
    }

    private func kind(of count: Int) -> EntityKind? {
        switch count {
        case 8: .personalRecordIdentifier
        case 9: .socialInsuranceNumber
        case 10: .phoneNumber
        default: nil
        }
    }

    /// « p. 4471 » in a field of its own.
    private func extensions(in rows: Rows) -> [Candidate] {
        let tokens = rows.document.tokens
        return rows.document.signposts.digits.compactMap { number in
            guard number > 1, (3...6).contains(tokens[number].count), !tokens[number].startsLine
            else { return nil }
            let word = tokens[number - 1].isMark(".") ? number - 2 : number - 1
            guard tokens[word].cues.contains(.phoneExtension), tokens[word].count <= 4,
                rows.isField(word..<number + 1), rows.isBesideHidden(word..<number + 1)
            else { return nil }
            return Candidate(
                tokens: word..<number + 1, kind: .phoneNumber, reason: .introduced)
        }
    }
}

/// The fields of a text's rows, and which of them are hidden.
private struct Rows {
    let document: Document
    private(set) var found: [Candidate] = []
    private var hidden: TokenSet

    init(_ document: Document) {
        self.document = document
        hidden = TokenSet(count: document.tokens.count)
    }

    mutating func hide(_ range: Range<Int>, kind: EntityKind) {
        for index in range { hidden.insert(index) }
        found.append(Candidate(tokens: range, kind: kind, reason: .introduced))
    }

    func isHidden(_ index: Int) -> Bool {
        document.tokens[index].kind == .placeholder || hidden[index]
    }

    func isBesideHidden(_ run: Range<Int>) -> Bool {
        isHiddenField(run.lowerBound - 1, step: -1) || isHiddenField(run.upperBound, step: 1)
    }

    func isBetweenHidden(_ run: Range<Int>) -> Bool {
        isHiddenField(run.lowerBound - 1, step: -1) && isHiddenField(run.upperBound, step: 1)
    }

    /// Whether a separator stands at `index` and something hidden beyond it.
    private func isHiddenField(_ index: Int, step: Int) -> Bool {
        let tokens = document.tokens
        guard tokens.indices.contains(index), tokens.indices.contains(index + step),
            isSeparator(tokens[index])
        else { return false }
        return isHidden(index + step) && !tokens[max(index, index + step)].startsLine
    }

    func isField(_ range: Range<Int>) -> Bool {
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
