/// Which tokens of a text are parts of names, and how parts join into one name.
struct NameTags {
    let tokens: [Token]
    var isName: TokenSet
    private var isRepeat: TokenSet
    let isFrench: Bool

    init(_ document: Document, isFrench: Bool) {
        self.isFrench = isFrench
        tokens = document.tokens
        isName = TokenSet(count: document.tokens.count)
        isRepeat = isName
    }

    mutating func add(_ index: Int) { isName.insert(index) }

    /// Whether the word before `index`, or before the hyphen, dot or particle there, is a name.
    func continues(into index: Int) -> Bool {
        var before = index - 1
        while before >= 0, index - before <= 3, !tokens[before + 1].startsLine {
            if isName[before] { return true }
            let token = tokens[before]
            // The full stop of a word, as against that of an initial or title, ends a sentence.
            if token.isMark("."), tokens[before + 1].gap != .none, before > 0,
                tokens[before - 1].count > 2, !tokens[before - 1].cues.contains(.particle),
                !tokens[before - 1].cues.contains(.title)
            {
                return false
            }
            let isJoint =
                token.isMark("-") || token.isMark("'") || token.isMark(".")
                || (token.isWord && token.cues.contains(.particle))
            guard isJoint else { return false }
            before -= 1
        }
        return false
    }

    /// Visits each word that is part of a name, those that a visit adds further on too.
    private mutating func walk(_ visit: (inout NameTags, Int) -> Void) {
        var next = isName.first(from: 0)
        while let index = next {
            if tokens[index].isWord { visit(&self, index) }
            next = isName.first(from: index + 1)
        }
    }

    /// The other halves of hyphenated names, and `O'` before one.
    mutating func joinCompounds() {
        walk { tags, index in tags.joinCompound(around: index) }
    }

    private mutating func joinCompound(around index: Int) {
        var next = index + 1
        while next + 1 < tokens.count, tokens[next].isMark("-"), isTight(next),
            isTight(next + 1), !isName[next],
            tokens[next + 1].isCapitalised || isSyllable(next + 1)
        {
            isName.insert(next)
            isName.insert(next + 1)
            next += 2
        }
        var before = index - 1
        while before > 0, isTight(before + 1), isTight(before),
            tokens[before - 1].isCapitalised,
            tokens[before].isMark("-") || joinsByApostrophe(before), !isName[before]
        {
            isName.insert(before)
            isName.insert(before - 1)
            before -= 2
        }
    }

    /// “ki” in “Hyun-ki”.
    private func isSyllable(_ index: Int) -> Bool {
        tokens[index].isWord && (2...4).contains(tokens[index].count)
            && tokens[index].cues.isOrdinary
            && (tokens[index].lexeme.isDisjoint(with: .vocabulary)
                || !tokens[index].lexeme.isDisjoint(with: .name))
    }

    /// Once a name is found, all its occurrences go, its parts too: in lower case only if it is
    /// no word of either language.
    mutating func repeatEverywhere(_ features: NameFeatures) {
        var named: [UInt64] = []
        walk { tags, index in
            if tags.tokens[index].count > 2 { named.append(tags.tokens[index].hash) }
        }
        guard !named.isEmpty else { return }
        var known = WordTable(count: named.count)
        var mayBeKnown = WordFilter(count: named.count)
        for hash in named {
            known.insert(hash, bits: 1)
            mayBeKnown.insert(hash)
        }
        for index in tokens.indices
        where mayBeKnown.mayContain(tokens[index].hash) && tokens[index].isWord
            && known[tokens[index].hash] != 0 && !isName[index]
        {
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
            isName.insert(index)
            isRepeat.insert(index)
        }
    }

    /// Initials, particles and quoted nicknames next to or between names.
    mutating func joinParts() {
        walk { tags, index in tags.takeMiddle(after: index) }
        walk { tags, index in
            tags.takeInitials(before: index)
            tags.takeLeader(before: index)
            tags.takeParticles(after: index)
            tags.takeNickname(after: index)
            tags.takeInitial(after: index)
        }
        walk { tags, index in tags.takeLastDot(after: index) }
        walk { tags, index in tags.takeInverted(before: index) }
    }

    /// The names, each one candidate.
    func candidates() -> [Candidate] {
        var found: [Candidate] = []
        var next = isName.first(from: 0)
        while let index = next {
            var end = index + 1
            while end < tokens.count, isName[end], !tokens[end].startsLine { end += 1 }
            let range = index..<end
            found.append(
                Candidate(
                    tokens: range, kind: .person,
                    reason: range.allSatisfy { isRepeat[$0] } ? .repeated : .name))
            next = isName.first(from: end)
        }
        return found
    }

    private static let elided = WordHash.of("qu")

    /// After these a city is meant, not the person of its name.
    private static let locatives: WordSet = ["in", "near", "at", "to", "from", "a", "en", "vers"]

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
