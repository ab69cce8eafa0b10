/// Settles overlaps by the guideline's tie-breaks: an address or link swallows what is inside it,
/// a handle swallows names, a number takes the type its context names.
enum Resolver {
    /// Disjoint candidates in the order of the text. Every token some candidate covered stays
    /// covered: what loses to a stronger candidate keeps the part that is not disputed.
    /// What would hide only what is hidden already is none.
    static func settle(_ candidates: [Candidate], in tokens: [Token]) -> [Candidate] {
        if candidates.isEmpty { return [] }
        let tokenCount = tokens.count
        let ranked = candidates.sorted { left, right in
            let ranks = (rank(left), rank(right))
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            if left.tokens.count != right.tokens.count {
                return left.tokens.count > right.tokens.count
            }
            return left.tokens.lowerBound < right.tokens.lowerBound
        }
        var owners = [Int32](count: tokenCount, of: -1)
        for (index, candidate) in ranked.enumerated() {
            for token in candidate.tokens where owners[token] < 0 { owners[token] = Int32(index) }
        }
        var settled: [Candidate] = []
        var token = 0
        while token < tokenCount {
            let owner = owners[token]
            var end = token + 1
            if owner >= 0 {
                while end < tokenCount, owners[end] == owner { end += 1 }
                var part = ranked[Int(owner)]
                let isWhole = part.tokens == token..<end
                if !isWhole { part.identity = nil }
                part.tokens = token..<end
                if tokens[token..<end].contains(where: {
                    $0.isWord || $0.isDigits || isWhole && $0.kind == .mark
                }) {
                    settled.append(part)
                }
            }
            token = end
        }
        return settled
    }

    private static func rank(_ candidate: Candidate) -> Int {
        if candidate.isGuess { return 8 }
        return switch candidate.kind {
        case .hidden: 0
        case .emailAddress: 1
        case .profileLink: 2
        case .socialHandle: 3
        case .username: 4
        case .macAddress, .ipAddress, .coordinates: 5
        case .dateOfBirth, .streetAddress: 6
        case .person: 9
        default: candidate.reason == .form ? 8 : 7
        }
    }
}
