/// Which words the name model is asked about at all.
extension NameFeatures {
    /// A first look at the word alone, which most of a text does not survive.
    func mayBeCandidate(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.isWord, !token.cues.contains(.thing) else { return false }
        if token.shape != .lower { return !followsLandform(index) }
        let isWord = !token.lexeme.isDisjoint(with: .vocabulary)
        if !isWord, !token.lexeme.isDisjoint(with: .name) { return true }
        return token.cues.isOrdinary
            && (token.lexeme.isEmpty || !token.lexeme.isDisjoint(with: [.family, .commonGiven]))
    }

    /// “Fort Simpson”, « Mont-Joli », “Lake Louise”.
    private func followsLandform(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard index > 0, !tokens[index].startsLine else { return false }
        let isJoined = tokens[index].gap == .none && tokens[index - 1].isMark("-") && index > 1
        let before = isJoined ? index - 2 : index - 1
        return tokens[before].isCapitalised && Self.landforms.contains(tokens[before].hash)
    }

    private static let landforms: WordSet = [
        "fort", "port", "mount", "mont", "lake", "lac", "cape", "cap", "camp", "baie", "ile",
        "pointe", "riviere", "anse",
    ]

    /// Whether a word is worth asking about.
    func isCandidate(_ index: Int, previous: Bool) -> Bool {
        let tokens = document.tokens
        let token = tokens[index]
        guard token.isWord, token.shape != .lower || isLowerCaseName(index, previous: previous)
        else { return false }
        let hasDot =
            index + 1 < tokens.count && tokens[index + 1].isMark(".")
            && tokens[index + 1].gap == .none
        if token.count == 1 { return hasDot && mayBeInitial(index) }
        if hasDot, token.count <= 4, token.cues.contains(.title) { return false }
        if isTitle(index) || isCity(index) || isRefused(index, previous: previous) {
            return false
        }
        let isListed = !token.lexeme.isDisjoint(with: .name)
        if !token.lexeme.isDisjoint(with: [.place, .brand]) {
            let follows = index > 0 && tokens[index - 1].isCapitalised && !token.startsLine
            if !isListed, !follows { return false }
            if token.lexeme.contains(.place), token.shape == .upper, token.count <= 4 {
                return false
            }
        }
        if index + 1 < tokens.count, isBrandName(tokens[index + 1]) { return false }
        if token.lexeme.contains(.brand), !isListed { return false }
        if !token.cues.isDisjoint(with: Self.labelCues), !isListed || isLabel(index) {
            return false
        }
        return index == 0 || !tokens[index - 1].isMark("#") || token.gap != .none
    }

    /// “Mister Okoro”: a title, unless it is as common a name.
    private func isTitle(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard tokens[index].cues.contains(.title), index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return !tokens[index].lexeme.contains(.commonGiven) && next.gap == .space
            && (next.isCapitalised || next.kind == .placeholder)
    }

    /// A place right after a hidden street.
    private func isCity(_ index: Int) -> Bool {
        let tokens = document.tokens
        return tokens[index].lexeme.contains(.place) && index > 1 && tokens[index - 1].isMark(",")
            && tokens[index - 2].kind == .placeholder && !tokens[index].startsLine
    }

    /// “Hortons” in “Tim Hortons”: what stands before a brand's second word is part of it.
    private func isBrandName(_ token: Token) -> Bool {
        token.lexeme.contains(.brand) && token.lexeme.isDisjoint(with: .name)
            && token.cues.isEmpty && token.gap == .space && token.shape == .capital
    }

    /// “NAS”, “Visa”: capitals throughout, or a number soon after.
    private func isLabel(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard tokens[index].cues.isDisjoint(with: [.month, .day, .title]) else { return false }
        if tokens[index].shape == .upper { return true }
        let next = index + 1
        if tokens[index].startsLine, next < tokens.count,
            tokens[next].isMark(".") || tokens[next].isMark(":")
        {
            return true
        }
        return tokens[index + 1..<min(index + 4, tokens.count)].contains {
            $0.isDigits || $0.kind == .placeholder
        }
    }

    /// A letter with a full stop stands for a person only where a name goes on after it, or where
    /// a word or mark announces one: “Protected B.” ends a sentence.
    private func mayBeInitial(_ index: Int) -> Bool {
        let tokens = document.tokens
        let token = tokens[index]
        if token.cues.contains(.title), token.gap != .none, context.isFrench { return false }
        if isLabelLetter(index) { return false }
        if index + 2 < tokens.count, !tokens[index + 2].startsLine {
            let next = tokens[index + 2]
            if next.isCapitalised || next.isMark("-") { return true }
        }
        if isPair(index) { return true }
        guard index > 0, !token.startsLine, tokens[index - 1].isWord else { return true }
        return !tokens[index - 1].cues.isDisjoint(with: [
            .relation, .naming, .greeting, .signOff, .saying, .joiner, .title,
        ])
    }

    /// `P.L.`: another letter and full stop follow, or come before, without a space.
    private func isPair(_ index: Int) -> Bool {
        let tokens = document.tokens
        let isFirst =
            index + 3 < tokens.count && tokens[index + 2].count == 1
            && tokens[index + 2].isCapitalised && tokens[index + 2].gap == .none
            && tokens[index + 3].isMark(".") && tokens[index + 3].gap == .none
        return isFirst
            || index > 1 && tokens[index].gap == .none
                && tokens[index - 1].isMark(".") && tokens[index - 2].count == 1
    }

    /// In lower case: a known name that is no word of either language; where capitals are rare, or
    /// after a word that announces a person, also a common name and a word nobody knows.
    private func isLowerCaseName(_ index: Int, previous: Bool) -> Bool {
        let token = document.tokens[index]
        guard token.count > 2, token.cues.isDisjoint(with: Self.functionCues) else { return false }
        let isWord = !token.lexeme.isDisjoint(with: .vocabulary)
        if !isWord, !token.lexeme.isDisjoint(with: .name) { return true }
        let mayFollow = previous && token.lexeme.contains(.family)
        let isLowerBefore = previous && document.tokens[index - 1].shape == .lower
        guard mayFollow || token.lexeme.contains(.commonGiven) || token.lexeme.isEmpty,
            token.cues.isOrdinary,
            context.isLowerCase || isLowerBefore || isAnnounced(index)
        else { return false }
        return true
    }

    private func isAnnounced(_ index: Int) -> Bool {
        index > 0 && document.tokens[index].gap == .space
            && !document.tokens[index - 1].cues.isDisjoint(with: [
                .relation, .naming, .greeting, .signOff, .title,
            ])
    }

    /// Words that label numbers and accounts are no names, unless the lists say they are also.
    private static var labelCues: Cue {
        Cue.numberKinds.union([
            .numberSign, .login, .handle, .month, .day, .title,
        ])
    }
}
