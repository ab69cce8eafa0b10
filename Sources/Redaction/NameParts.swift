/// How initials, particles, nicknames and inverted family names join the names beside them.
extension NameTags {
    mutating func takeInitials(before index: Int) {
        var before = index - 1
        while before > 0, index - before <= Self.initialsReach, !isName[before],
            !tokens[before + 1].startsLine
        {
            if tokens[before].isMark("-"), isTight(before), isName[before + 1] {
                before -= 1
                continue
            }
            let hasDot = tokens[before].isMark(".") && isTight(before)
            let letter = hasDot ? before - 1 : before
            let token = tokens[letter]
            guard token.isWord, token.count <= (hasDot ? 2 : 1), token.isCapitalised,
                token.count == 1 || token.lexeme.isDisjoint(with: .vocabulary),
                hasDot || (token.cues.isEmpty && tokens[before + 1].gap == .space),
                (!isFrench && token.count == 1) || !token.cues.contains(.title)
                    || token.gap == .none
                    || startsName(letter)
            else { return }
            for part in letter...before + 1 { isName.insert(part) }
            before = letter - 1
        }
    }

    /// A capitalised word between two names, spaces alone between them, is part of the name.
    mutating func takeMiddle(after index: Int) {
        guard index + 2 < tokens.count, isName[index + 2], !isName[index + 1],
            tokens[index + 1].isCapitalised, tokens[index + 1].gap == .space,
            tokens[index + 2].gap == .space, tokens[index + 2].isWord,
            tokens[index + 1].cues.isDisjoint(with: NameFeatures.functionCues.union(.saying)),
            tokens[index + 1].shape != .upper
                || tokens[index + 1].lexeme.isDisjoint(with: .vocabulary)
        else { return }
        isName.insert(index + 1)
    }

    /// “M. Tremblay” has a title, “J. M. Tremblay” an initial.
    private func startsName(_ index: Int) -> Bool {
        index > 1 && tokens[index - 1].isMark(".") && tokens[index - 2].count == 1
    }

    /// “de la” in “Luc de la Rochelle”: small words with a name on both sides.
    mutating func takeParticles(after index: Int) {
        var next = index + 1
        while next < tokens.count, next - index <= 5, !tokens[next].startsLine, !isName[next] {
            let token = tokens[next]
            let isPart =
                (token.isWord && token.cues.contains(.particle)) || token.isMark("'")
                || (token.isMark("-") && isTight(next))
                || (token.isMark(".") && isTight(next) && tokens[next - 1].count <= 3
                    && next - 1 > index)
            guard isPart else { return }
            next += 1
        }
        guard next < tokens.count, next > index + 1, !tokens[next].startsLine, isName[next],
            next - index <= 5, tokens[index + 1].isWord || tokens[index + 1].isMark("-")
        else { return }
        for part in index + 1..<next { isName.insert(part) }
    }

    /// `Jerzy "George" Malinowski`: one name with a nickname inside.
    mutating func takeNickname(after index: Int) {
        guard index + 4 < tokens.count, tokens[index + 1].kind == .mark else { return }
        let opens = tokens[index + 1].byte
        guard opens == UInt8(ascii: "\"") || opens == UInt8(ascii: "(") || opens == 0x27,
            tokens[index + 1].gap == .space, tokens[index + 2].isCapitalised
        else { return }
        var close = index + 3
        while close < tokens.count, close <= index + 5, tokens[close].kind != .mark { close += 1 }
        let closing = opens == UInt8(ascii: "(") ? UInt8(ascii: ")") : opens
        guard close + 1 < tokens.count, tokens[close].kind == .mark, tokens[close].byte == closing,
            isName[close + 1], tokens[close + 1].gap == .space
        else { return }
        for part in index + 1...close { isName.insert(part) }
    }

    /// “Li” before “Xiaoming”, “Big” before “Tony”, « Rose-Merline » before « Jean-Baptiste »: a
    /// known name or nickname's adjective right before a name.
    mutating func takeLeader(before index: Int) {
        guard index > 0, !tokens[index].startsLine, !isName[index - 1] else { return }
        let isTightDash = index > 1 && tokens[index - 1].isMark("-") && isTight(index)
        var leader = isTightDash ? index - 2 : index - 1
        guard isTightDash || tokens[index].gap == .space, tokens[leader].isCapitalised,
            tokens[leader].cues.isDisjoint(with: Self.notLeader)
        else { return }
        let isNickname = Self.nicknameWords.contains(tokens[leader].hash)
        let isInside = NameContext.place(of: leader, in: tokens) == .inside
        let isKnown =
            !tokens[leader].lexeme.isDisjoint(with: .name)
            && tokens[leader].lexeme.isDisjoint(with: [.brand, .place])
        let isCompound =
            leader > 1 && tokens[leader - 1].isMark("-") && isTight(leader) && isTight(leader - 1)
            && tokens[leader - 2].isCapitalised
        guard isNickname || isCompound && isKnown || isInside && isKnown && !isTightDash else {
            return
        }
        if isCompound { leader -= 2 }
        for part in leader..<index { isName.insert(part) }
    }

    /// “Marc T.”
    mutating func takeInitial(after index: Int) {
        guard index + 1 < tokens.count, tokens[index + 1].gap == .space,
            tokens[index + 1].isCapitalised, tokens[index + 1].count == 1,
            tokens[index + 1].hash != Self.pronoun
        else { return }
        let hasDot =
            index + 2 < tokens.count && tokens[index + 2].isMark(".") && isTight(index + 2)
        let isLetter = tokens[index + 1].hash != Self.article
        guard hasDot || isLetter || index + 2 >= tokens.count || tokens[index + 2].startsLine
        else { return }
        isName.insert(index + 1)
        if hasDot { isName.insert(index + 2) }
    }

    /// `Côté, Jean-Paul` in a field of its own: the family name and comma belong to it.
    mutating func takeInverted(before index: Int) {
        guard index > 1, tokens[index - 1].isMark(","), isTight(index - 1),
            tokens[index].gap == .space, !isName[index - 1]
        else { return }
        let family = index - 2
        let token = tokens[family]
        let startsField =
            token.startsLine || family == 0 || tokens[family - 1].isMark(":")
            || tokens[family - 1].isMark(";") || tokens[family - 1].isMark("\"")
            || tokens[family - 1].isMark("-") && isName[family]
        guard startsField, token.isCapitalised, token.cues.isDisjoint(with: Self.notFamily),
            token.lexeme.isDisjoint(with: [.brand, .place])
        else { return }
        let isQuoted = family > 0 && tokens[family - 1].isMark("\"")
        var end = index + 1
        while end < tokens.count, isName[end], !tokens[end].startsLine { end += 1 }
        let endsField =
            end == tokens.count || tokens[end].startsLine || tokens[end].isMark("<")
            || tokens[end].isMark(";") || tokens[end].isMark("\"")
            || (tokens[end].isMark(",") && (tokens[family].gap != .space || isQuoted))
        guard endsField else { return }
        isName.insert(family)
        isName.insert(index - 1)
    }

    /// The full stop of initials that stand for a person: `R.T.`
    mutating func takeLastDot(after index: Int) {
        let next = index + 1
        guard tokens[index].count == 1, next < tokens.count, !isName[next],
            tokens[next].isMark("."), isTight(next), index > 0,
            isName[index - 1] || tokens[index - 1].kind == .mark
        else { return }
        isName.insert(next)
    }

    private static var notLeader: Cue {
        [
            .greeting, .signOff, .englishGrammar, .frenchGrammar, .subject, .joiner, .title,
            .saying, .relation, .institutionWord, .month, .day, .header, .jobTitle, .platform,
            .thing,
        ]
    }
    private static let nicknameWords: WordSet = [
        "big", "gros", "grosse", "ti", "grand", "petit", "petite", "little", "old",
    ]
    private static var notFamily: Cue {
        [
            .greeting, .signOff, .englishGrammar, .frenchGrammar, .subject, .joiner, .title,
        ]
    }
    /// Four initials with their full stops and hyphens.
    private static let initialsReach = 12
    private static let pronoun = WordHash.of("i")
    private static let article = WordHash.of("a")
}
