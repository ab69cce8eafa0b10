/// A code with digits in it, such as `K2510-170390-07`, `HBN 042` or `SABR 9962 0214`.
struct Identifier {
    var tokens: Range<Int>
    var digitCount = 0
    var letterCount = 0
    /// What it looks like, separators left out.
    var form = Form()
    /// What introduces it; see `Introductions`.
    var cue: Cue = []

    /// Letters and digits in a row, each kind for itself.
    struct Form: Equatable {
        private(set) var count = 0
        /// Which are letters, the first in the lowest bit.
        private var letters: UInt64 = 0

        /// Adds a token's; of a long one as many as no known form has.
        mutating func add(_ token: Token) {
            let length = min(token.count, 40)
            if token.isWord, count < 64 {
                letters |= (~0 >> UInt64(64 - length)) << UInt64(count)
            }
            count += length
        }

        /// Whether it reads as `wanted`, one character for each letter (`L`) and digit (`9`).
        func reads(as wanted: StaticString) -> Bool {
            guard count == wanted.utf8CodeUnitCount else { return false }
            return wanted.withUTF8Buffer { wanted in
                wanted.indices.allSatisfy { index in
                    (letters >> UInt64(index) & 1 == 1) == (wanted[index] == UInt8(ascii: "L"))
                }
            }
        }
    }

    func has(form wanted: StaticString) -> Bool { form.reads(as: wanted) }
}

extension Document {
    /// Every code with digits, in order, that has four characters or three digits: shorter ones
    /// name nobody.
    func readIdentifiers() -> [Identifier] {
        var found: [Identifier] = []
        var floor = 0
        for index in signposts.digits where index >= floor && !isAmount(index) {
            let lower = lowerBound(from: index, floor: floor)
            let upper = upperBound(from: index)
            floor = upper
            var code = identifier(lower..<upper)
            guard code.form.count >= 4 || code.digitCount >= 3 else { continue }
            code.cue = introduction(of: code.tokens)
            if code.cue.isEmpty,
                let like = found.suffix(2).last(where: { $0.form == code.form }),
                isListed(lower, after: like.tokens.upperBound)
            {
                code.cue = like.cue
            }
            found.append(code)
        }
        return found
    }

    /// “passports AB123456, CD123456 and, from my wife, EF123456”: one of a kind goes on a list.
    func isListed(_ index: Int, after end: Int) -> Bool {
        index - end <= 10
            && tokens[end...index].allSatisfy { !$0.startsLine && !$0.isMark(".") }
    }

    private func identifier(_ range: Range<Int>) -> Identifier {
        var identifier = Identifier(tokens: range)
        for index in range {
            let token = tokens[index]
            if token.isDigits {
                identifier.digitCount += token.count
                identifier.form.add(token)
            } else if token.isWord {
                identifier.letterCount += token.count
                identifier.form.add(token)
            }
        }
        return identifier
    }

    private func lowerBound(from index: Int, floor: Int) -> Int {
        var lower = index
        while lower > floor {
            let before = tokens[lower - 1]
            let gap = tokens[lower].gap
            if gap == .none, before.isWord, before.count <= 6 {
                lower -= 1
            } else if gap == .none, isSeparator(before), lower - 1 > floor,
                before.gap == .none, isCodeWord(tokens[lower - 2], longest: 6)
            {
                lower -= 2
            } else if gap == .space, isCodeWord(before, longest: 5),
                isUnknown(before) || isLetterPair(lower - 1)
            {
                lower -= 1
            } else {
                break
            }
        }
        return lower
    }

    private func upperBound(from index: Int) -> Int {
        var upper = index + 1
        while upper < tokens.count, upper - index < 16 {
            let next = tokens[upper]
            if next.gap == .none, next.isDigits || (next.isWord && next.count <= 5) {
                upper += 1
            } else if next.gap == .none, isSeparator(next), upper + 1 < tokens.count,
                tokens[upper + 1].gap == .none,
                tokens[upper + 1].isDigits || isCodeWord(tokens[upper + 1], longest: 4)
            {
                upper += 2
            } else if next.gap == .space, next.isDigits {
                upper += 1
            } else if next.gap == .space, isCodeWord(next, longest: 3), isUnknown(next) {
                upper += 1
            } else {
                break
            }
        }
        return upper
    }

    /// “HA 778 120”: two capitals, words of some language though they be, in a line that has others
    /// in lower case.
    private func isLetterPair(_ index: Int) -> Bool {
        guard tokens[index].count == 2 || isHealthCard(index),
            tokens[index].cues.isDisjoint(with: .numberKinds),
            index > 0, !tokens[index].startsLine
        else { return false }
        return tokens[max(0, index - 3)..<index].last { $0.isWord }?.shape == .lower
    }

    /// “MASC 8461 0912”
    private func isHealthCard(_ index: Int) -> Bool {
        tokens[index].count == 4 && index + 2 < tokens.count
            && [1, 2].allSatisfy { offset in
                let group = tokens[index + offset]
                return group.isDigits && group.count == 4 && group.gap == .space
            }
    }

    private func isSeparator(_ token: Token) -> Bool {
        token.isMark("-") || token.isMark(".") || token.isMark("/") || token.isMark("_")
    }

    private func isCodeWord(_ token: Token, longest: Int) -> Bool {
        token.isWord && token.count <= longest && isAllUpper(token)
    }

    /// Upper case throughout; a single capital counts.
    func isAllUpper(_ token: Token) -> Bool {
        token.shape == .upper || (token.count == 1 && token.shape == .capital)
    }

    private func isUnknown(_ token: Token) -> Bool {
        token.cues.subtracting([.opensPhrase, .streetAfter, .streetBefore, .direction]).isEmpty
            && (token.count == 1 || token.lexeme.isDisjoint(with: .vocabulary))
    }
}
