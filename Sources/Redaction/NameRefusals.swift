/// What stands beside a word and says that it is no name.
extension NameFeatures {
    /// Whether a capitalised word is a date's, a court case's, a product's or a label's.
    func isRefused(_ index: Int, previous: Bool) -> Bool {
        let token = document.tokens[index]
        if token.shape == .lower { return !token.cues.isDisjoint(with: Cue.numberKinds) }
        if token.cues.contains(.digitWord) || Self.pronouns.contains(token.hash) { return true }
        return isContraction(index) || isTown(index) || isMonth(index) || isWeekday(index)
            || isParty(index) || isModel(index)
            || (previous || followsArticle(index)) && isShoutedWord(index)
            || !previous && isAcronym(index)
    }

    /// “ICBC”: a few capitals that no list knows, in a line that does not shout.
    private func isAcronym(_ index: Int) -> Bool {
        let tokens = document.tokens
        let token = tokens[index]
        guard token.shape == .upper, (3...5).contains(token.count), token.lexeme.isEmpty,
            !isShouted(index)
        else { return false }
        let next = index + 1
        return next == tokens.count
            || !tokens[next].isCapitalised && !tokens[next].isMark(",")
                && !tokens[next].isMark("-")
    }

    /// “L'APPROVISIONNEMENT”
    private func followsArticle(_ index: Int) -> Bool {
        let tokens = document.tokens
        return index > 1 && tokens[index].gap == .none && tokens[index - 1].isMark("'")
            && tokens[index - 2].count == 1
    }

    /// “Don't”.
    private func isContraction(_ index: Int) -> Bool {
        let tokens = document.tokens
        return index + 2 < tokens.count && tokens[index + 1].isMark("'")
            && tokens[index + 1].gap == .none && tokens[index + 2].gap == .none
            && Self.contracted.contains(tokens[index + 2].hash)
    }

    /// “in Jasper”, “near Chelsea”: a place that is also a name.
    private func isTown(_ index: Int) -> Bool {
        let tokens = document.tokens
        return index > 0 && tokens[index].lexeme.contains(.place) && tokens[index].gap == .space
            && Self.whereabouts.contains(tokens[index - 1].hash)
    }

    /// “last June”, “9 May”, “May 2024”, « depuis avril ».
    private func isMonth(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard tokens[index].cues.contains(.month) else { return false }
        if index > 0, tokens[index].gap == .space {
            let before = tokens[index - 1]
            if before.isDigits || Self.timeWords.contains(before.hash) { return true }
            // “the 3rd of May”
            let isSuffix = before.count == 2 && before.gap == .none
            if index > 1, tokens[index - 2].isDigits, isSuffix || before.hash == Self.of {
                return true
            }
        }
        return index + 1 < tokens.count && isDay(tokens[index + 1])
    }

    private func isDay(_ token: Token) -> Bool {
        token.isDigits && token.gap == .space && (token.count <= 2 || document.isYear(token))
    }

    /// “Thu, 6 Feb”, “Tue, Mar 4”.
    private func isWeekday(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard Self.weekdays.contains(tokens[index].hash), index + 2 < tokens.count else {
            return false
        }
        let next = tokens[index + 1].isMark(",") ? index + 2 : index + 1
        return isDay(tokens[next])
            || tokens[next].cues.contains(.month) && tokens[next].isCapitalised
    }

    /// “Fraser v. Canada”, « Haydon c. Canada ».
    private func isParty(_ index: Int) -> Bool {
        let tokens = document.tokens
        if index + 3 < tokens.count, isVersus(index + 1), tokens[index + 3].isCapitalised {
            return true
        }
        return index > 2 && tokens[index - 1].isMark(".") && isVersus(index - 2)
            && tokens[index - 3].isCapitalised
    }

    private func isVersus(_ index: Int) -> Bool {
        let tokens = document.tokens
        let token = tokens[index]
        return token.shape == .lower && token.gap == .space && tokens[index + 1].isMark(".")
            && tokens[index + 1].gap == .none
            && (token.hash == Self.versus || token.hash == Self.contre)
    }

    /// “COR 410”, “Galaxy S23”, “Canon EOS R6”, “Offer EN578”.
    private func isModel(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard index + 1 < tokens.count else { return false }
        let token = tokens[index]
        if token.shape == .upper, token.count <= 4, tokens[index + 1].isDigits,
            !tokens[index + 1].startsLine, !isShouted(index)
        {
            return true
        }
        var next = index + 1
        while next < index + 3, next + 1 < tokens.count, tokens[next].gap == .space,
            tokens[next].isCapitalised
        {
            let digits = tokens[next + 1]
            if tokens[next].count <= 2, digits.isDigits, digits.gap == .none,
                tokens[next].count == 1 || digits.count >= 3
            {
                return !isShouted(index)
            }
            guard tokens[next].shape == .upper else { return false }
            next += 1
        }
        return false
    }

    /// Whether the lists know a capitalised word as a name and as nothing else.
    func isOnlyName(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.shape == .capital && !token.lexeme.isDisjoint(with: .name)
            && token.lexeme.isDisjoint(with: Lexeme.vocabulary.union([.place, .brand]))
            && token.cues.isOrdinary
    }

    /// In a text in capitals a word after a name is hardly a name too: “MARCEL SAW”.
    private func isShoutedWord(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.shape == .upper, isShouted(index) else { return false }
        return token.cues.contains(.saying)
            || token.lexeme.isDisjoint(with: .name) && !token.lexeme.isDisjoint(with: .vocabulary)
    }

    private func isShouted(_ index: Int) -> Bool {
        let line = context.line(of: index)
        return line.upper * 2 > line.words && line.words > 2
    }

    /// “R. Oui”, “Q. May I”: the letter of a question or answer; “/A.” ends a code.
    func isLabelLetter(_ index: Int) -> Bool {
        let tokens = document.tokens
        if tokens[index].gap == .none, index > 0 {
            let before = tokens[index - 1]
            if before.isDigits || before.isMark("/") { return true }
        }
        if isRegion(index) { return true }
        let place = NameContext.place(of: index, in: tokens)
        guard place == .lineStart || place == .sentenceStart, index + 2 < tokens.count else {
            return false
        }
        let next = tokens[index + 2]
        return next.isWord && next.gap == .space && next.lexeme.isDisjoint(with: .name)
            && !next.lexeme.isDisjoint(with: .vocabulary)
    }

    /// “N.Y.”, « C.-B. », “P.S.”: letters that stand for a province, a state or words.
    private func isRegion(_ index: Int) -> Bool {
        let tokens = document.tokens
        func pair(_ first: Int) -> Bool {
            guard first >= 0, first + 2 < tokens.count, tokens[first].count == 1,
                tokens[first + 1].isMark(".")
            else { return false }
            let second = tokens[first + 2].isMark("-") ? first + 3 : first + 2
            guard second < tokens.count, tokens[second].gap == .none, tokens[second].count == 1
            else { return false }
            return Self.regions.contains([tokens[first].byte, tokens[second].byte])
        }
        return pair(index) || pair(index - 2) || pair(index - 3)
    }

    private static let regions: Set<[UInt8]> = Set(
        ["cb", "nb", "ne", "ns", "bc", "ps", "ny", "dc", "us", "uk", "un", "pe", "nl", "nt", "si"]
            .map { Array($0.utf8) })
    private static let of = WordHash.of("of")
    private static let versus = WordHash.of("v")
    private static let contre = WordHash.of("c")
    private static let pronouns: WordSet = [
        "none", "both", "neither", "either", "each", "another", "aucun", "aucune", "chacun",
        "chacune", "certains", "certaines", "plusieurs",
    ]
    private static let contracted: WordSet = ["t", "ll", "ve", "re"]
    private static let whereabouts: WordSet = ["in", "near", "outside", "around", "en"]
    private static let timeWords: WordSet = [
        "last", "next", "this", "early", "late", "every", "mid", "since", "in", "until", "by",
        "depuis", "debut", "fin", "en", "dernier",
    ]
    private static let weekdays: WordSet = [
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "lun", "mar",
        "mer", "jeu", "ven", "sam", "dim",
    ]
}
