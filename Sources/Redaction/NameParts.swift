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
                    || token.gap == .none || startsName(letter)
                    // « M.-È. »
                    || before + 1 < index && tokens[before + 1].isMark("-")
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
            // “Tran Thi My Linh”
            tokens[index + 1].cues.isDisjoint(
                with: NameFeatures.functionCues.subtracting(.possessive).union(.saying)),
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
                || (token.isMark("-") || token.isMark("_")) && isTight(next)
                || (token.isMark(".") && isTight(next) && tokens[next - 1].count <= 3
                    && next - 1 > index)
            guard isPart else { return }
            next += 1
        }
        guard next < tokens.count, next > index + 1, !tokens[next].startsLine, isName[next],
            next - index <= 5,
            tokens[index + 1].isWord || tokens[index + 1].isMark("-")
                || tokens[index + 1].isMark("_")
        else { return }
        for part in index + 1..<next { isName.insert(part) }
    }

    /// `Jerzy "George" Malinowski`: one name with a nickname inside.
    mutating func takeNickname(after index: Int) {
        guard index + 4 < tokens.count, tokens[index + 1].kind == .mark else { return }
        let opens = tokens[index + 1].byte
        guard opens == UInt8(ascii: "\"") || opens == UInt8(ascii: "(") || opens == 0x27,
            tokens[index + 1].gap == .space,
            tokens[index + 2].isCapitalised
                || tokens[index + 2].cues.contains(.particle) && tokens[index + 3].isCapitalised
        else { return }
        var close = index + 3
        while close < tokens.count, close <= index + 6, tokens[close].kind != .mark { close += 1 }
        let closing = opens == UInt8(ascii: "(") ? UInt8(ascii: ")") : opens
        guard close + 1 < tokens.count, tokens[close].kind == .mark, tokens[close].byte == closing,
            tokens[close + 1].gap == .space, isName[close + 1] || isOnlyName(tokens[close + 1])
        else { return }
        for part in index + 1...close + 1 { isName.insert(part) }
    }

    /// A capitalised word that the lists know as a name and as nothing else.
    private func isOnlyName(_ token: Token) -> Bool {
        token.isCapitalised && !token.lexeme.isDisjoint(with: .name)
            && token.lexeme.isDisjoint(with: Lexeme.vocabulary.union([.place, .brand]))
    }

    /// “Li” before “Xiaoming”, “Big” before “Tony”, « Rose-Merline » before « Jean-Baptiste »: a
    /// known name or nickname's adjective right before a name.
    mutating func takeLeader(before index: Int) {
        guard index > 0, !tokens[index].startsLine, !isName[index - 1] else { return }
        let isTightDash = index > 1 && tokens[index - 1].isMark("-") && isTight(index)
        var leader = isTightDash ? index - 2 : index - 1
        let isNickname = Self.nicknameWords.contains(tokens[leader].hash)
        guard isTightDash || tokens[index].gap == .space,
            tokens[leader].isCapitalised || isNickname && tokens[index].shape == .lower,
            tokens[leader].cues.isDisjoint(with: Self.notLeader) || isForeignArticle(leader)
        else { return }
        let isInside = NameContext.place(of: leader, in: tokens) == .inside
        let isKnown =
            !tokens[leader].lexeme.isDisjoint(with: .name)
            && tokens[leader].lexeme.isDisjoint(with: [.brand, .place])
        let isCompound =
            leader > 1 && tokens[leader - 1].isMark("-") && isTight(leader) && isTight(leader - 1)
            && tokens[leader - 2].isCapitalised
        let isPart = isInside && isKnown && !isTightDash || isForeignArticle(leader)
        guard isNickname || isCompound && isKnown || isPart else {
            return
        }
        if isCompound { leader -= 2 }
        for part in leader..<index { isName.insert(part) }
    }

    /// “Des Fortescue”, “Le Nguyen”: in English, no article.
    private func isForeignArticle(_ index: Int) -> Bool {
        !isFrench && Self.articles.contains(tokens[index].hash) && tokens[index].shape == .capital
    }

    /// “Marc T.”
    mutating func takeInitial(after index: Int) {
        guard index + 1 < tokens.count, tokens[index + 1].gap == .space,
            tokens[index + 1].isCapitalised, tokens[index + 1].count == 1,
            tokens[index + 1].hash != Self.pronoun
        else { return }
        let hasDot =
            index + 2 < tokens.count && tokens[index + 2].isMark(".") && isTight(index + 2)
        // `S23` and `F-150` are models'.
        let isModel =
            index + 2 < tokens.count && isTight(index + 2)
            && (tokens[index + 2].isDigits
                || tokens[index + 2].isMark("-")
                    && index + 3 < tokens.count && tokens[index + 3].isDigits && isTight(index + 3))
        let isLetter = tokens[index + 1].hash != Self.article && !isModel
        guard hasDot || isLetter || index + 2 >= tokens.count || tokens[index + 2].startsLine
        else { return }
        isName.insert(index + 1)
        if hasDot { isName.insert(index + 2) }
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
    private static let articles: WordSet = ["des", "les", "le", "la", "du"]
    private static let nicknameWords: WordSet = [
        "big", "gros", "grosse", "ti", "grand", "petit", "petite", "little", "old",
    ]
    /// Four initials with their full stops and hyphens.
    private static let initialsReach = 12
    private static let pronoun = WordHash.of("i")
    private static let article = WordHash.of("a")
}
