/// Account names that no word introduces.
extension Document {
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
}
