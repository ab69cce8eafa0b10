/// A code with digits in it, such as `K2510-170390-07`, `HBN 042` or `SABR 9962 0214`.
struct Identifier {
    var tokens: Range<Int>
    var digitCount = 0
    var letterCount = 0
    /// One character for each letter (`L`) and digit (`9`), separators left out.
    var form: [UInt8] = []
    /// What introduces it; see `Introductions`.
    var cue: Cue = []

    func has(form wanted: StaticString) -> Bool {
        wanted.withUTF8Buffer { form.count == $0.count && form.elementsEqual($0) }
    }
}

extension Document {
    /// Every code with digits, in order.
    func readIdentifiers() -> [Identifier] {
        var found: [Identifier] = []
        var floor = 0
        for index in signposts.digits where index >= floor {
            let lower = lowerBound(from: index, floor: floor)
            let upper = upperBound(from: index)
            found.append(identifier(lower..<upper))
            floor = upper
        }
        return found
    }

    private func identifier(_ range: Range<Int>) -> Identifier {
        var identifier = Identifier(tokens: range)
        for index in range {
            let token = tokens[index]
            if token.isDigits {
                identifier.digitCount += token.count
                identifier.form.append(contentsOf: repeatElement(0x39, count: min(token.count, 40)))
            } else if token.isWord {
                identifier.letterCount += token.count
                identifier.form.append(contentsOf: repeatElement(0x4C, count: min(token.count, 40)))
            }
        }
        identifier.cue = introduction(of: range)
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
            } else if gap == .space, isCodeWord(before, longest: 5), isUnknown(before) {
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
