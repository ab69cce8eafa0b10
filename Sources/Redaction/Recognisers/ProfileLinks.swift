/// Links to one person's page, post, group or video.
///
/// Validation: an address on a site where people have pages (a word of the host tells), with a
/// path; elsewhere a path that says so (`/@x`, `/~x`, `/user/x`, `/watch?v=`). Addresses of the
/// government and of organisations stay. Source: RFC 3986; the sites' own forms of address.
struct ProfileLinks: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.signposts.chunks.compactMap { chunk in
            guard chunk.marks.isSuperset(of: [.dot, .path]) else { return nil }
            let start = addressStart(in: chunk.tokens, document)
            let end = trimmedEnd(start..<chunk.tokens.upperBound, document)
            guard isPersonal(start..<end, document) else { return nil }
            return Candidate(tokens: start..<end, kind: .profileLink, reason: .form)
        }
    }

    /// Past an opening bracket or quotation mark, or `texte=`.
    private func addressStart(in chunk: Range<Int>, _ document: Document) -> Int {
        for index in chunk where document.tokens[index].isMark(":") {
            let isScheme =
                index + 2 < chunk.upperBound && document.tokens[index + 1].isMark("/")
                && document.tokens[index + 2].isMark("/") && index > chunk.lowerBound
            if isScheme { return index - 1 }
        }
        var start = chunk.lowerBound
        while start < chunk.upperBound, !document.tokens[start].isWord { start += 1 }
        return start
    }

    private func trimmedEnd(_ range: Range<Int>, _ document: Document) -> Int {
        let opening = range.first { document.tokens[$0].isMark("(") } ?? range.upperBound
        var end = range.upperBound
        while end > range.lowerBound {
            let token = document.tokens[end - 1]
            guard token.kind == .mark, !token.isMark("/"), !token.isMark("="), !token.isMark("_"),
                !token.isMark("-")
            else { break }
            if token.isMark(")"), opening < end { break }
            end -= 1
        }
        return end
    }

    private func isPersonal(_ range: Range<Int>, _ document: Document) -> Bool {
        let tokens = document.tokens
        var index = range.lowerBound
        let hasScheme = range.count > 4 && tokens[index + 1].isMark(":")
        if hasScheme { index += 4 }
        let hostStart = index
        while index < range.upperBound, !tokens[index].isMark("/"), !tokens[index].isMark("?") {
            guard !tokens[index].isMark("@"), !tokens[index].isMark("(") else { return false }
            index += 1
        }
        let host = hostStart..<index
        let labels = host.filter { tokens[$0].isMark(".") }.count
        guard labels >= 1, host.count >= 3, hasScheme || index < range.upperBound else {
            return false
        }
        let path = index..<range.upperBound
        let isPublic = host.contains { Self.publicHosts.contains(tokens[$0].hash) }
        let isPlatform = host.contains {
            tokens[$0].cues.contains(.platform) && tokens[$0].hash != Self.about
        }
        if path.count > 1, tokens[path.lowerBound + 1].hash == Self.subreddit, path.count <= 4 {
            return false
        }
        if isPlatform {
            return path.count > 1 || labels >= 2 && tokens[hostStart].hash != Self.www && hasScheme
        }
        return !isPublic && path.contains { isPersonalMark(tokens[$0], after: tokens[$0 - 1]) }
    }

    private func isPersonalMark(_ token: Token, after before: Token) -> Bool {
        if token.isMark("@") || token.isMark("~") { return true }
        guard token.isWord, before.isMark("/") else { return false }
        return Self.personalSegments.contains(token.hash)
    }

    private static let subreddit = WordHash.of("r")
    private static let www = WordHash.of("www")
    private static let about = WordHash.of("about")
    private static let publicHosts: WordSet = ["gc", "canada"]
    private static let personalSegments: WordSet = [
        "u", "user", "users", "in", "profile", "profil", "profiles", "people", "channel", "watch",
        "video", "videos", "status", "post", "posts", "group", "groups", "reel", "live", "story",
        "stories", "photo", "photos", "album", "member", "members", "author", "membre", "membres",
        "auteur", "utilisateur", "c", "p", "s", "clip", "chaine", "groupe",
    ]
}
