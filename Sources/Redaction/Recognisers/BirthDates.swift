/// Dates presented as somebody's birth date.
///
/// Validation: a word for birth and, within its sentence and eight tokens, a date: numeric, with
/// a month in words, or a year alone. Ordinary dates stay. Source: the date forms of Canadian
/// English and French, ISO 8601 among them.
struct BirthDates: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        guard document.cues.contains(.birth) else { return [] }
        var found: [Candidate] = []
        for index in document.tokens.indices
        where document.tokens[index].cues.contains(.birth) {
            let isVerbal = index > 0 && document.tokens[index - 1].cues.contains(.subject)
            if isVerbal, isNegation(index, in: document) { continue }
            guard let date = after(index, in: document) ?? before(index, in: document),
                date.lowerBound >= found.last?.tokens.upperBound ?? 0
            else { continue }
            found.append(Candidate(tokens: date, kind: .dateOfBirth, reason: .introduced))
        }
        return found
    }

    private func after(_ cue: Int, in document: Document) -> Range<Int>? {
        let tokens = document.tokens
        var index = cue + 1
        var reach = reach(of: cue, in: document)
        while index < tokens.count, index - cue <= reach {
            if tokens[index].gap == .blankLine { return nil }
            if let end = document.dateEnd(from: index) { return index..<end }
            // “(dd/mm/yyyy)” says how the date is written.
            if tokens[index].isMark("/"), tokens[index - 1].isWord { reach = 14 }
            if tokens[index].isMark("?") || tokens[index].isMark(";") { return nil }
            if tokens[index].isMark("."), index > cue + 1, tokens[index - 1].count > 2 {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// “June 3, 1979 is her birthday”: the date ends just before.
    private func before(_ cue: Int, in document: Document) -> Range<Int>? {
        let tokens = document.tokens
        guard !isNegation(cue, in: document) else { return nil }
        var start = cue - 1
        while start >= max(0, cue - 9), tokens[start].kind != .placeholder {
            if tokens[start + 1].startsLine || tokens[start].isMark(";") { return nil }
            if start > 0, tokens[start].isMark("."), tokens[start + 1].gap == .space,
                tokens[start - 1].count > 4 || tokens[start - 1].isDigits
            {
                return nil
            }
            if let end = document.dateEnd(from: start), end <= cue, cue - end <= 4 {
                return isSaid(between: end, and: cue, in: document) ? start..<end : nil
            }
            start -= 1
        }
        return nil
    }

    /// “3 June is my birthday”, « 3 juin (naissance) », not “on 3 June I posted “birthday cake””.
    private func isSaid(between end: Int, and cue: Int, in document: Document) -> Bool {
        document.tokens[end..<cue].allSatisfy { token in
            !token.isMark("\"")
                && (token.kind == .mark || token.count <= 4
                    || !token.cues.isDisjoint(with: [.link, .possessive, .title, .relation]))
        }
    }

    /// Without accents « né » is also the negation: then the date must follow closely.
    private func reach(of cue: Int, in document: Document) -> Int {
        isNegation(cue, in: document) ? 2 : 8
    }

    private func isNegation(_ cue: Int, in document: Document) -> Bool {
        let token = document.tokens[cue]
        guard token.hash == Self.ne else { return false }
        guard cue > 0 else { return false }
        let before = document.tokens[cue - 1]
        return !(before.kind == .mark || before.hash == Self.est || before.hash == Self.suis)
    }

    private static let ne = WordHash.of("ne")
    private static let est = WordHash.of("est")
    private static let suis = WordHash.of("suis")
}
