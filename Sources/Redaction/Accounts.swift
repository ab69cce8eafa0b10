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
        let isHandle = cue == .handle
        let signs = isHandle ? signposts.ats.filter { tokens[$0].isMark("@") } : []
        guard !cues.isDisjoint(with: isHandle ? [.handle, .platform] : cue) || !signs.isEmpty
        else { return [] }
        var found: [Range<Int>] = []
        var passageEnd = Int.min
        var nearEnd = Int.min
        for index in tokens.indices {
            let token = tokens[index]
            if token.cues.contains(cue) {
                passageEnd = index + Self.passage
                nearEnd = index + Self.nearness
            } else if isHandle, token.cues.contains(.platform) {
                nearEnd = max(nearEnd, index + 4)
            } else if isHandle, token.isMark("@"), token.gap != .none {
                nearEnd = index + Self.nearness
            }
            guard index <= max(passageEnd, nearEnd), token.isWord, token.gap != .none,
                token.shape == .mixed || !standsAlone(index)
                    || tokens[max(index, 1) - 1].cues.contains(.platform),
                let end = accountEnd(from: index)
            else { continue }
            let range = index..<end
            let isLikely =
                isLikelyAccount(range) || isHandle && isNamedByPlatform(range)
                || index <= nearEnd && isCoined(range)
            if isLikely { found.append(range) }
        }
        return found
    }

    /// `SirStapler`, `xX_Policy_Xx`.
    private func isLikelyAccount(_ range: Range<Int>) -> Bool {
        let run = tokens[range]
        guard !run.contains(where: { $0.isMark(".") }) else { return false }
        let isCamel = run.count == 1 && run.allSatisfy { $0.shape == .mixed && $0.lexeme.isEmpty }
        return isCamel && tokens[range.lowerBound].count >= 6 || run.contains { $0.isMark("_") }
    }

    /// “on Instagram quietlyangry”.
    private func isNamedByPlatform(_ range: Range<Int>) -> Bool {
        let token = tokens[range.lowerBound]
        return range.count == 1 && range.lowerBound > 0 && token.gap == .space
            && tokens[range.lowerBound - 1].cues.contains(.platform) && token.shape == .lower
            && token.lexeme.isEmpty && token.count >= 6 && token.cues.isOrdinary
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
            if token.isMark("\""), !closes, let inside = quoted(from: index) {
                return index - cue <= 3 || isLinked || !isPlainWord(inside) ? inside : nil
            }
            if token.kind == .mark {
                if token.isMark(":") || token.isMark("=") { isLinked = true }
                if token.isMark(".") || token.isMark(";") || token.isMark("?") { return nil }
                if token.isMark("@") || token.isMark("!") { return nil }
                index += 1
                continue
            }
            // “Twitter login, which is against policy P-114”
            if tokens[index - 1].cues.contains(.reference), index - 1 > cue { return nil }
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

    private func isPlainWord(_ range: Range<Int>) -> Bool {
        range.count == 1 && !tokens[range.lowerBound].lexeme.isDisjoint(with: .vocabulary)
            && tokens[range.lowerBound].shape == .lower
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
    func looksLikeAccount(_ range: Range<Int>) -> Bool {
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
