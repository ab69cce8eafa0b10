/// Which words the name model is asked about at all.
extension NameFeatures {
    /// Whether a word is worth asking about.
    func isCandidate(_ index: Int) -> Bool {
        let tokens = document.tokens
        let token = tokens[index]
        guard token.isWord, token.shape != .lower || isRareName(token) else { return false }
        let hasDot =
            index + 1 < tokens.count && tokens[index + 1].isMark(".")
            && tokens[index + 1].gap == .none
        if token.count == 1 { return hasDot && mayBeInitial(index) }
        if hasDot, token.count <= 4, token.cues.contains(.title) { return false }
        let isListed = !token.lexeme.isDisjoint(with: .name)
        if !token.lexeme.isDisjoint(with: [.place, .brand]) {
            let follows = index > 0 && tokens[index - 1].isCapitalised && !token.startsLine
            if !isListed, !follows { return false }
            if token.lexeme.contains(.place), token.shape == .upper, token.count <= 4 {
                return false
            }
        }
        if index + 1 < tokens.count, isBrandName(tokens[index + 1]) { return false }
        if token.lexeme.contains(.brand), !token.lexeme.contains(.commonGiven) { return false }
        if !token.cues.isDisjoint(with: Self.labelCues), !isListed || isLabel(index) {
            return false
        }
        return index == 0 || !tokens[index - 1].isMark("#") || token.gap != .none
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
        if index + 2 < tokens.count, !tokens[index + 2].startsLine {
            let next = tokens[index + 2]
            if next.isCapitalised || next.isMark("-") { return true }
        }
        guard index > 0, !token.startsLine, tokens[index - 1].isWord else { return true }
        return !tokens[index - 1].cues.isDisjoint(with: [
            .relation, .naming, .greeting, .signOff, .saying, .joiner, .title,
        ])
    }

    /// A known name in lower case that is no word of either language.
    private func isRareName(_ token: Token) -> Bool {
        token.count > 1 && !token.lexeme.isDisjoint(with: .name)
            && token.lexeme.isDisjoint(with: .vocabulary)
            && token.cues.isDisjoint(with: Self.functionCues)
    }

    /// Words that label numbers and accounts are no names, unless the lists say they are also.
    private static var labelCues: Cue {
        Cue.numberKinds.union([
            .numberSign, .login, .handle, .month, .day, .title,
        ])
    }
}
