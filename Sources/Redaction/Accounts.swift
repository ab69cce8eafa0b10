/// Account names as people write them in running text.
extension Document {
    /// The end of letters, digits, `_`, `.` and `-` from `start`, final marks left out.
    func accountEnd(from start: Int) -> Int? {
        var index = start
        var end: Int?
        while index < tokens.count, index - start < 64, index == start || tokens[index].gap == .none
        {
            let token = tokens[index]
            if token.isWord || token.isDigits || token.isMark("_") {
                end = index + 1
            } else if !token.isMark(".") && !token.isMark("-") {
                break
            }
            index += 1
        }
        return end
    }

    /// Whether nothing follows a token closely, as after most words: then an account's name that
    /// starts with it ends with it.
    @inline(__always)
    func standsAlone(_ index: Int) -> Bool {
        index + 1 == tokens.count || tokens[index + 1].gap != .none
    }

    /// The same for `@Name`, `name` and `NAME`.
    func accountIdentity(_ range: Range<Int>) -> UInt64 {
        var hash = WordHash()
        for index in tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end {
            hash.add(bytes[index])
        }
        return hash.value
    }

    /// The values that words of `cue` introduce, in order.
    func statedAccounts(after cue: Cue) -> [Range<Int>] {
        guard cues.contains(cue) else { return [] }
        var found: [Range<Int>] = []
        for index in tokens.indices where tokens[index].cues.contains(cue) {
            if let last = found.last, last.contains(index) { continue }
            guard let value = statedValue(after: index), found.last != value else { continue }
            found.append(value)
        }
        return found
    }

    /// Further names in a passage about accounts of `cue`, which look like nothing else:
    /// `SirStapler`, `xX_Policy_Xx`.
    func likelyAccounts(near cue: Cue) -> [Range<Int>] {
        guard !cues.isDisjoint(with: cue == .handle ? [.handle, .platform] : cue) else { return [] }
        var found: [Range<Int>] = []
        var lastCue = Int.min / 2
        for index in tokens.indices {
            let cues = tokens[index].cues
            if cues.contains(cue) { lastCue = index }
            if cue == .handle, cues.contains(.platform), index - lastCue > 4 {
                lastCue = max(lastCue, index - Self.nearness + 4)
            }
            guard index - lastCue <= Self.passage, tokens[index].isWord,
                tokens[index].gap != .none,
                tokens[index].shape == .mixed || !standsAlone(index)
                    || tokens[max(index, 1) - 1].cues.contains(.platform),
                let end = accountEnd(from: index)
            else { continue }
            let token = tokens[index]
            let run = tokens[index..<end]
            let isCamel = run.count == 1 && token.shape == .mixed && token.lexeme.isEmpty
            let isLikely = isCamel && token.count >= 6 || run.contains { $0.isMark("_") }
            let hasDot = run.contains { $0.isMark(".") }
            let isNamed =
                cue == .handle && index > 0 && tokens[index - 1].cues.contains(.platform)
                && tokens[index].gap == .space && run.count == 1 && token.shape == .lower
                && token.lexeme.isEmpty && token.count >= 6 && token.cues.isOrdinary
            if isNamed || isLikely && !hasDot
                || index - lastCue <= Self.nearness && isCoined(index..<end)
            {
                found.append(index..<end)
            }
        }
        return found
    }

    /// `mboyko2`, `lise.gagne.ext`: small letters with digits after them or full stops inside, no
    /// address on the Web.
    private func isCoined(_ range: Range<Int>) -> Bool {
        let run = tokens[range]
        guard let first = run.first, let last = run.last, first.shape == .lower, first.count >= 3,
            range.upperBound == tokens.count
                || !tokens[range.upperBound].isMark("/")
                    && !tokens[range.upperBound].isMark("@")
                || tokens[range.upperBound].gap != .none,
            run.dropFirst().allSatisfy({ !$0.isWord || $0.shape == .lower })
        else { return false }
        if run.count == 2 { return last.isDigits && first.lexeme.isEmpty && first.count >= 4 }
        let isUnknown = run.contains {
            $0.isWord && $0.count > 2 && $0.lexeme.isDisjoint(with: .vocabulary)
        }
        return run.contains { $0.isMark(".") } && isUnknown
            && !EmailAddresses.endings.contains(last.hash) && !Self.fileTypes.contains(last.hash)
    }

    private static let fileTypes: WordSet = [
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jpg", "jpeg", "png", "gif", "mp",
        "mov", "zip", "csv", "txt", "html", "php", "json", "exe", "msg", "svg",
    ]

    /// Names that nothing introduces and that are nothing else: `grumpy_otter_88` in running text.
    /// A file, a field of a form and a topic are none.
    func looseAccounts() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for chunk in signposts.chunks where chunk.marks.contains(.underscore) {
            var start = chunk.tokens.lowerBound
            while start < chunk.tokens.upperBound, !tokens[start].isWord { start += 1 }
            guard start < chunk.tokens.upperBound, let end = accountEnd(from: start),
                start == chunk.tokens.lowerBound || isOpening(tokens[start - 1]),
                end == tokens.count || tokens[end].gap != .none || isClosing(end),
                isPersonal(start..<end)
            else { continue }
            found.append(start..<end)
        }
        return found
    }

    private func isPersonal(_ range: Range<Int>) -> Bool {
        let run = tokens[range]
        let letters = run.reduce(0) { $0 + ($1.isWord ? $1.count : 0) }
        return letters >= 4 && run.contains { $0.isMark("_") } && run.contains { $0.isDigits }
            && !run.contains { $0.isMark(".") } && run.contains { $0.shape == .lower && $0.isWord }
    }

    private func isOpening(_ token: Token) -> Bool {
        token.isMark("(") || token.isMark("\"") || token.isMark("'") || token.isMark("[")
    }

    private func isClosing(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark, !token.isMark("="), !token.isMark("/"), !token.isMark("@") else {
            return false
        }
        return index + 1 == tokens.count || tokens[index + 1].gap != .none
            || tokens[index + 1].kind == .mark
    }

    /// Who speaks in a chat log: `maplegirl77:` at the start of a line, after the time if any.
    func speakers() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in tokens.indices where tokens[index].startsLine || index == 0 {
            var start = index
            while start < tokens.count, start - index < 8, !tokens[start].isWord,
                start == index || !tokens[start].startsLine, tokens[start].kind != .placeholder
            {
                start += 1
            }
            guard start < tokens.count, start == index || !tokens[start].startsLine,
                let end = accountEnd(from: start), end < tokens.count, tokens[end].isMark(":"),
                !tokens[end].startsLine,
                end + 1 < tokens.count && tokens[end + 1].gap == .space,
                tokens[start].shape == .lower || tokens[start].shape == .mixed,
                tokens[start].count >= 3, looksLikeAccount(start..<end)
            else { continue }
            found.append(start..<end)
        }
        return found
    }

    private static let passage = 40
    private static let nearness = 20

    /// Looks a few tokens on for a value; small words, colons, quotes and brackets may lie between.
    private func statedValue(after cue: Int) -> Range<Int>? {
        var index = cue + 1
        var isLinked = false
        while index < tokens.count, index - cue <= 9 {
            let token = tokens[index]
            if token.gap == .blankLine || (token.gap == .line && !isLinked) { return nil }
            // In `"login": "ana"` the first mark closes the label.
            let closes =
                index == cue + 1 && token.gap == .none && cue > 0
                && tokens[cue - 1].isMark("\"")
            if token.isMark("\""), !closes, let inside = quoted(from: index) { return inside }
            if token.kind == .mark {
                if token.isMark(":") || token.isMark("=") { isLinked = true }
                if token.isMark(".") || token.isMark(";") || token.isMark("?") { return nil }
                if token.isMark("@") || token.isMark("!") { return nil }
                index += 1
                continue
            }
            guard token.kind != .placeholder, let end = accountEnd(from: index) else { return nil }
            let range = index..<end
            if looksLikeAccount(range) { return trimmed(range) }
            let isPlain =
                token.isWord && token.lexeme.isDisjoint(with: .vocabulary)
                && token.lexeme.isDisjoint(with: [.brand, .place])
                && token.cues.isOrdinary
            let reach = index - cue <= 2 || isLinked
            if isPlain { return reach && token.count >= 4 ? range : nil }
            if token.cues.contains(.link) { isLinked = true }
            index = end
        }
        return nil
    }

    /// What a quotation mark at `index` opens, up to six words of one line.
    private func quoted(from index: Int) -> Range<Int>? {
        var end = index + 1
        while end < tokens.count, end - index <= 10, !tokens[end].startsLine {
            if tokens[end].isMark("\"") {
                let inside = index + 1..<end
                return inside.isEmpty || inside.contains { tokens[$0].kind == .placeholder }
                    ? nil : inside
            }
            end += 1
        }
        return nil
    }

    /// A digit next to letters, an underscore, a dot inside, or capitals inside.
    private func looksLikeAccount(_ range: Range<Int>) -> Bool {
        let run = tokens[range]
        guard run.contains(where: \.isWord) else { return false }
        if run.contains(where: { $0.isMark("_") }) { return true }
        if run.contains(where: { $0.shape == .mixed }) {
            return run.first.map { $0.lexeme.isDisjoint(with: .brand) && $0.cues.isEmpty } ?? false
        }
        let hasDot = run.contains { $0.isMark(".") }
        let hasDigit = run.contains { $0.isDigits }
        let isOrdinal = run.count == 2 && run.first?.isDigits == true
        return (hasDot || hasDigit) && run.count >= 2 && !isOrdinal
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound + 1, tokens[end - 1].kind == .mark,
            !tokens[end - 1].isMark("_")
        {
            end -= 1
        }
        return range.lowerBound..<end
    }
}
