/// E-mail addresses, plain (`jane@example.ca`), spaced out (`jane @ example . ca`) or spelled
/// (“jane dot doe at example dot com”, « jeanne (arobase) exemple (point) ca »).
///
/// Validation: a local part, a sign or word for @, and a domain of at least two labels. A word
/// for @ counts only before a domain with a spelled dot or a well-known ending, so that “meet me
/// at noon” stays. Source: RFC 5322 §3.4.1 and RFC 1035 §2.3.1 for characters; what people write.
struct EmailAddresses: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        let tokens = document.tokens
        let letterA = Self.letterA
        var found: [Candidate] = []
        for index in document.signposts.ats {
            let isSign = tokens[index].isMark("@")
            let isWord = tokens[index].cues.contains(.at)
            guard isSign || isWord || tokens[index].hash == letterA else { continue }
            let wrap = brackets(around: index, tokens)
            guard isSign || isWord || wrap != nil else { continue }
            let sign = wrap ?? index..<index + 1
            let isEven =
                sign.upperBound < tokens.count
                && (tokens[sign.lowerBound].gap == .none) == (tokens[sign.upperBound].gap == .none)
            if isSign, !isEven { continue }
            guard
                let domain = domain(from: sign.upperBound, isSure: isSign || wrap != nil, document),
                let start = localStart(before: sign.lowerBound, isSure: isSign, tokens)
            else { continue }
            // `@name@server` is a handle.
            if start > 0, tokens[start - 1].isMark("@"), tokens[start].gap == .none { continue }
            let lower = max(start, found.last?.tokens.upperBound ?? 0)
            found.append(
                Candidate(tokens: lower..<domain, kind: .emailAddress, reason: .form))
        }
        return found
    }

    /// What joins two parts of an address: its tokens and whether it is a dot.
    private struct Joint {
        var range: Range<Int>
        var isDot: Bool
    }

    /// `[at]`, `(dot)`, `{a}`, `<point>`: the bracketed range around `index`.
    private func brackets(around index: Int, _ tokens: [Token]) -> Range<Int>? {
        guard index > 0, index + 1 < tokens.count, tokens[index - 1].kind == .mark,
            tokens[index + 1].kind == .mark, tokens[index].count <= 11
        else { return nil }
        switch (tokens[index - 1].byte, tokens[index + 1].byte) {
        case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "("), UInt8(ascii: ")")),
            (UInt8(ascii: "{"), UInt8(ascii: "}")), (UInt8(ascii: "<"), UInt8(ascii: ">")):
            return index - 1..<index + 2
        default: return nil
        }
    }

    /// A joint whose middle token is `index`: a tight mark, or a word for one that stands apart.
    private func joint(at index: Int, _ tokens: [Token], isLocal: Bool) -> Joint? {
        guard index > 0, index + 1 < tokens.count, !tokens[index].startsLine,
            !tokens[index + 1].startsLine
        else { return nil }
        let token = tokens[index]
        if token.kind == .mark {
            let isTight = token.gap == .none && tokens[index + 1].gap == .none
            let isSpaced = token.gap == .space && tokens[index + 1].gap == .space
            if token.isMark(".") { return isTight || isSpaced ? joint(index, isDot: true) : nil }
            if token.isMark("-") { return isTight ? joint(index, isDot: false) : nil }
            let isOther =
                token.isMark("_") || token.isMark("+") || token.isMark("%")
                || (token.isMark("'") && tokens[index - 1].count > 1)
            return isLocal && isTight && isOther ? joint(index, isDot: false) : nil
        }
        guard token.isWord, !token.cues.isDisjoint(with: isLocal ? [.dot, .dash] : .dot) else {
            return nil
        }
        let isDot = token.cues.contains(.dot)
        // « tiret bas » is one sign.
        if !isDot, index > 1, tokens[index - 1].cues.contains(.dash), token.gap == .space {
            return Joint(range: index - 1..<index + 1, isDot: false)
        }
        if let range = brackets(around: index, tokens) { return Joint(range: range, isDot: isDot) }
        return token.gap == .space && tokens[index + 1].gap == .space
            ? joint(index, isDot: isDot) : nil
    }

    private func joint(_ index: Int, isDot: Bool) -> Joint {
        Joint(range: index..<index + 1, isDot: isDot)
    }

    /// The end of a domain whose first label is at `start`.
    private func domain(from start: Int, isSure: Bool, _ document: Document) -> Int? {
        let tokens = document.tokens
        guard var end = labelEnd(start, tokens) else { return nil }
        var dots = 0
        var isSpelled = false
        while end < tokens.count, end - start < 40 {
            let middle = brackets(around: end + 1, tokens) == nil ? end : end + 1
            guard let joint = joint(at: middle, tokens, isLocal: false),
                joint.range.lowerBound == end,
                let next = labelEnd(joint.range.upperBound, tokens)
            else { break }
            if joint.isDot { dots += 1 }
            if tokens[middle].isWord { isSpelled = true }
            end = next
        }
        guard dots > 0 else { return nil }
        return isSure || isSpelled || Self.endings.contains(tokens[end - 1].hash) ? end : nil
    }

    /// Letters and digits that run together.
    private func labelEnd(_ start: Int, _ tokens: [Token]) -> Int? {
        guard start < tokens.count, tokens[start].isWord || tokens[start].isDigits,
            !tokens[start].startsLine
        else { return nil }
        var end = start + 1
        while end < tokens.count, tokens[end].gap == .none,
            tokens[end].isWord || tokens[end].isDigits
        {
            end += 1
        }
        return end
    }

    /// The start of a local part that ends before `end`.
    private func localStart(before end: Int, isSure: Bool, _ tokens: [Token]) -> Int? {
        guard end > 0, !tokens[end].startsLine, tokens[end - 1].isWord || tokens[end - 1].isDigits
        else { return nil }
        var start = labelStart(end - 1, tokens)
        while start > 1, end - start < 40 {
            let isWrapped = start > 2 && brackets(around: start - 2, tokens) != nil
            guard let joint = joint(at: isWrapped ? start - 2 : start - 1, tokens, isLocal: true),
                joint.range.upperBound == start, joint.range.lowerBound > 0,
                tokens[joint.range.lowerBound - 1].isWord
                    || tokens[joint.range.lowerBound - 1].isDigits
            else { break }
            start = labelStart(joint.range.lowerBound - 1, tokens)
        }
        // « c tremblay arobase »: a lone letter before the name belongs to it.
        if !isSure, start > 0, tokens[start].gap == .space, tokens[start - 1].isWord,
            tokens[start - 1].count == 1, tokens[start - 1].hash != Self.letterA,
            tokens[start - 1].shape == .lower
        {
            start -= 1
        }
        return start
    }

    private func labelStart(_ last: Int, _ tokens: [Token]) -> Int {
        var start = last
        while start > 0, tokens[start].gap == .none, !tokens[start].startsLine,
            tokens[start - 1].isWord || tokens[start - 1].isDigits
        {
            start -= 1
        }
        return start
    }

    private static let letterA = WordHash.of("a")
    static let endings: WordSet = [
        "com", "ca", "org", "net", "example", "info", "edu", "gov", "io", "fr", "uk", "us", "test",
        "invalid", "quebec", "biz", "me", "co", "dev", "app",
    ]
}
