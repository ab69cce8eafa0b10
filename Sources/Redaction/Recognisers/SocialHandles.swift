/// Handles on social media: `@name`, `@name@server`, `u/name`, and names stated to be handles.
///
/// Validation: at least two letters, digits or underscores after the sign; without a sign, a
/// word that introduces a handle and a value that looks like one, or letters with underscores and
/// digits that are nothing else. Source: the sites' own rules.
struct SocialHandles: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        let tokens = document.tokens
        var found: [Candidate] = []
        for index in document.signposts.ats where tokens[index].isMark("@") {
            guard startsHandle(index, tokens), index + 1 < tokens.count,
                tokens[index + 1].gap == .none,
                let end = document.accountEnd(from: index + 1), isName(index + 1, end, tokens)
            else { continue }
            let whole = serverEnd(from: end, in: document) ?? end
            found.append(
                Candidate(
                    tokens: index..<whole, kind: .socialHandle, reason: .form,
                    identity: document.accountIdentity(index + 1..<end)))
        }
        for chunk in document.signposts.chunks where chunk.marks.contains(.path) {
            var rest = chunk.tokens
            while let handle = marked(in: rest, document) {
                found.append(Candidate(tokens: handle, kind: .socialHandle, reason: .form))
                rest = min(handle.upperBound, rest.upperBound)..<rest.upperBound
            }
        }
        found += document.statedAccounts(after: .handle).map {
            Candidate(
                tokens: $0.lowerBound..<discriminatorEnd($0.upperBound, tokens),
                kind: .socialHandle, reason: .introduced,
                identity: document.accountIdentity($0))
        }
        return found + guesses(in: document)
    }

    /// Names that look like handles, unless they turn out to be logins.
    private func guesses(in document: Document) -> [Candidate] {
        let likely =
            document.likelyAccounts(near: .handle) + document.looseAccounts() + document.speakers()
        return likely.map {
            Candidate(
                tokens: $0, kind: .socialHandle, reason: .introduced,
                identity: document.accountIdentity($0), isGuess: true)
        }
    }

    /// `u/name`, among the first few tokens.
    private func marked(in chunk: Range<Int>, _ document: Document) -> Range<Int>? {
        let tokens = document.tokens
        for index in chunk.prefix(4) {
            if tokens[index].hash == Self.redditMark, index + 2 < tokens.count,
                tokens[index + 1].isMark("/"), tokens[index + 1].gap == .none,
                tokens[index + 2].gap == .none, startsWord(index, tokens),
                let end = document.accountEnd(from: index + 2)
            {
                return index..<end
            }
        }
        return nil
    }

    private func startsHandle(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, tokens[index].gap == .none else { return true }
        return tokens[index - 1].kind == .mark && !tokens[index - 1].isMark("/")
            && !tokens[index - 1].isMark("_")
    }

    /// `/u/name` counts, `menu/name` does not.
    private func startsWord(_ index: Int, _ tokens: [Token]) -> Bool {
        index == 0 || tokens[index].gap != .none || tokens[index - 1].kind == .mark
    }

    private func isName(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
        if Self.everybody.contains(tokens[start].hash) && end == start + 1 { return false }
        return tokens[end - 1].end - tokens[start].start >= 2
            && tokens[start..<end].contains { $0.isWord }
    }

    /// `name#4471`: four digits that older chat names end with.
    private func discriminatorEnd(_ index: Int, _ tokens: [Token]) -> Int {
        guard index + 1 < tokens.count, tokens[index].isMark("#"), tokens[index].gap == .none,
            tokens[index + 1].isDigits, tokens[index + 1].gap == .none
        else { return index }
        return index + 2
    }

    /// The server of `@name@server.example`.
    private func serverEnd(from index: Int, in document: Document) -> Int? {
        guard index + 1 < document.tokens.count, document.tokens[index].isMark("@"),
            document.tokens[index].gap == .none, document.tokens[index + 1].gap == .none
        else { return nil }
        return document.accountEnd(from: index + 1)
    }

    private static let redditMark = WordHash.of("u")
    private static let everybody: WordSet = ["everyone", "here", "all", "channel", "tous", "ici"]
}
