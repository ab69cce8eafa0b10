/// Names as forms and address books have them.
extension NameTags {
    /// `Côté, Jean-Paul` in a field of its own: the family name and comma belong to it.
    mutating func takeInverted(before index: Int) {
        guard index > 1, tokens[index - 1].isMark(","), isTight(index - 1),
            tokens[index].gap == .space, !isName[index - 1]
        else { return }
        let first = familyStart(before: index - 1)
        let family = tokens[first..<index - 1]
        guard !family.isEmpty, startsField(first), family.contains(where: \.isCapitalised),
            family.allSatisfy({ $0.cues.isDisjoint(with: Self.notFamily) })
        else { return }
        var end = index + 1
        while end < tokens.count, isName[end], !tokens[end].startsLine { end += 1 }
        if end < tokens.count, tokens[end].isMark("."), tokens[end - 1].count == 1 { end += 1 }
        let isQuoted = first > 0 && tokens[first - 1].isMark("\"")
        // In “Chart: MacGillivray, Rhona, …” a family name comes before a given one.
        let isOrdered =
            first > 0 && tokens[first - 1].isMark(":") && isName[index - 2]
            && family.allSatisfy {
                !$0.lexeme.contains(.given) && $0.gap != .space || $0.cues.contains(.particle)
                    || $0.start == tokens[first].start
            }
            && tokens[index].lexeme.contains(.given)
        let isList = end + 1 < tokens.count && tokens[end + 1].shape == .capital
        guard endsField(end) || (isQuoted || isOrdered && !isList) && tokens[end].isMark(",") else {
            return
        }
        let isListed = first > 0 && !tokens[first].startsLine || end < tokens.count
        // “Whitehorse, Dana” on a line of its own may be a town; between semicolons it is a name.
        guard isListed || family.allSatisfy({ $0.lexeme.isDisjoint(with: [.brand, .place]) })
        else { return }
        for part in first..<index { isName.insert(part) }
    }

    /// Back over `de Wit`, `O'Rourke`, `St-Onge` from the comma after it.
    private func familyStart(before comma: Int) -> Int {
        var first = comma
        while first > 0, comma - first < 7, first == comma || !tokens[first].startsLine {
            let token = tokens[first - 1]
            let isPart =
                token.isCapitalised || token.isWord && token.cues.contains(.particle)
                || (token.isMark("-") || token.isMark("'")) && isTight(first)
                    && isTight(first - 1)
                || token.isMark(".") && isTight(first - 1) && first > 1
                    && tokens[first - 2].cues.contains(.particle)
            guard isPart else { break }
            first -= 1
        }
        return first
    }

    private func startsField(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].startsLine else { return true }
        let before = tokens[index - 1]
        return before.isMark(":") || before.isMark(";") || before.isMark("\"")
            || before.isMark("-") && (before.startsLine || before.gap == .space)
    }

    private func endsField(_ index: Int) -> Bool {
        guard index < tokens.count, !tokens[index].startsLine else { return true }
        let token = tokens[index]
        return token.isMark("<") || token.isMark(";") || token.isMark("\"") || token.isMark("(")
            || token.isMark("[")
    }

    /// `nom=Ba-Lemire`, `"name": "Ana Roe"`: what a form's field for a name holds.
    mutating func takeFields() {
        for label in tokens.indices where !tokens[label].cues.isDisjoint(with: Self.labels) {
            var start = label + 1
            while start < tokens.count, start - label <= 3,
                tokens[start].isMark("=") || tokens[start].isMark(":") || tokens[start].isMark("\"")
            {
                start += 1
            }
            let isRaw = start == label + 2 && tokens[label + 1].isMark("=")
            let isQuoted = start == label + 4 && tokens[label + 1].isMark("\"")
            guard isRaw || isQuoted else { continue }
            var end = start
            while end < tokens.count, end - start < 8, !tokens[end].startsLine,
                tokens[end].isCapitalised || tokens[end].cues.contains(.particle)
                    || tokens[end].isMark("-") || tokens[end].isMark("'")
            {
                end += 1
            }
            guard start < end, tokens[start].isWord, tokens[end - 1].isCapitalised else { continue }
            for part in start..<end { isName.insert(part) }
        }
    }

    /// « Ti-Loup », « ti-guy »: a nickname whatever follows.
    mutating func takeDiminutives() {
        let little = Self.little
        for index in tokens.indices where tokens[index].hash == little {
            guard index + 2 < tokens.count, tokens[index + 1].isMark("-"), isTight(index + 1),
                isTight(index + 2), tokens[index + 2].isWord, tokens[index].gap != .none
            else { continue }
            for part in index...index + 2 { isName.insert(part) }
        }
    }

    private static let little = WordHash.of("ti")
    private static var labels: Cue { [.naming] }

    private static var notFamily: Cue {
        [
            .greeting, .signOff, .englishGrammar, .frenchGrammar, .subject, .joiner, .title,
        ]
    }
}
