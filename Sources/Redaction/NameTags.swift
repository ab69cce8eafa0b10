/// Which tokens of a text are parts of names, and how parts join into one name.
struct NameTags {
    let tokens: [Token]
    var isName: [Bool]
    private var isRepeat: [Bool]
    let isFrench: Bool

    init(_ document: Document, isFrench: Bool) {
        self.isFrench = isFrench
        tokens = document.tokens
        isName = [Bool](repeating: false, count: document.tokens.count)
        isRepeat = isName
    }

    mutating func add(_ index: Int) { isName[index] = true }

    /// Whether the word before `index`, or before the hyphen, dot or particle there, is a name.
    func continues(into index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before <= 3, !tokens[before + 1].startsLine {
            if isName[before] { return true }
            let token = tokens[before]
            let isJoint =
                token.isMark("-") || token.isMark("'") || token.isMark(".")
                || (token.isWord && token.cues.contains(.particle))
            guard isJoint else { return false }
            before -= 1
        }
        return false
    }

    /// The other halves of hyphenated names, and `O'` before one.
    mutating func joinCompounds() {
        for index in tokens.indices where isName[index] && tokens[index].isWord {
            var next = index + 1
            while next + 1 < tokens.count, tokens[next].isMark("-"), isTight(next),
                isTight(next + 1), tokens[next + 1].isCapitalised, !isName[next]
            {
                isName[next] = true
                isName[next + 1] = true
                next += 2
            }
            var before = index - 1
            while before > 0, isTight(before + 1), isTight(before),
                tokens[before - 1].isCapitalised,
                tokens[before].isMark("-") || joinsByApostrophe(before), !isName[before]
            {
                isName[before] = true
                isName[before - 1] = true
                before -= 2
            }
        }
    }

    /// Once a name is found, all its occurrences go, its parts too: in lower case only if it is
    /// no word of either language.
    mutating func repeatEverywhere(_ features: NameFeatures) {
        let named = tokens.indices.filter {
            isName[$0] && tokens[$0].isWord && tokens[$0].count > 2
        }
        guard !named.isEmpty else { return }
        var known = WordTable(count: named.count)
        for index in named { known.insert(tokens[index].hash, bits: 1) }
        for index in tokens.indices
        where !isName[index] && tokens[index].isWord && known[tokens[index].hash] != 0 {
            let token = tokens[index]
            let isWord = !token.lexeme.isDisjoint(with: .vocabulary)
            if token.shape == .lower || token.lexeme.contains(.brand) {
                if isWord || !token.lexeme.isDisjoint(with: [.brand, .place]) { continue }
            } else if isWord, NameContext.place(of: index, in: tokens) != .inside {
                continue
            }
            if !token.cues.isDisjoint(with: NameFeatures.functionCues) { continue }
            if token.lexeme.contains(.place), index > 0,
                Self.locatives.contains(tokens[index - 1].hash)
            {
                continue
            }
            isName[index] = true
            isRepeat[index] = true
        }
    }

    /// Initials, particles and quoted nicknames next to or between names.
    mutating func joinParts() {
        for index in tokens.indices where isName[index] && tokens[index].isWord {
            takeMiddle(after: index)
        }
        for index in tokens.indices where isName[index] && tokens[index].isWord {
            takeInitials(before: index)
            takeLeader(before: index)
            takeParticles(after: index)
            takeNickname(after: index)
            takeInitial(after: index)
            takeInverted(before: index)
        }
        takeLastDots()
    }

    /// The names, each one candidate.
    func candidates() -> [Candidate] {
        var found: [Candidate] = []
        var index = 0
        while index < tokens.count {
            guard isName[index] else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, isName[end], !tokens[end].startsLine { end += 1 }
            let range = index..<end
            found.append(
                Candidate(
                    tokens: range, kind: .person,
                    reason: range.allSatisfy { isRepeat[$0] } ? .repeated : .name))
            index = end
        }
        return found
    }

    private static let elided = WordHash.of("qu")

    /// After these a city is meant, not the person of its name.
    private static let locatives: Set<UInt64> = Set(
        (["in", "near", "at", "to", "from", "a", "en", "vers"] as [StaticString]).map(WordHash.of))

    func isTight(_ index: Int) -> Bool { tokens[index].gap == .none }

    /// `O'Hearn`, `D'Angelo`: a capital letter alone before the apostrophe. In capitals
    /// throughout, `D'` and `L'` are more likely articles.
    private func joinsByApostrophe(_ index: Int) -> Bool {
        guard tokens[index].isMark("'"), index > 0, index + 1 < tokens.count else { return false }
        if tokens[index - 1].count == 2 {
            return tokens[index - 1].shape == .capital && tokens[index + 1].shape == .capital
                && tokens[index - 1].hash != Self.elided
        }
        guard tokens[index - 1].count == 1 else { return false }
        let letter = tokens[index - 1].byte
        return letter == UInt8(ascii: "o") || letter == UInt8(ascii: "n")
            || letter == UInt8(ascii: "m") || tokens[index + 1].shape != .upper
    }
}
