/// What the words around a number say it is. An ID number takes the type its context names, and
/// the nearest word wins.
extension Document {
    /// The cues of the nearest number-naming word before `run`, within its sentence and twelve
    /// tokens; failing that, of one just after it (“4471 is my badge number”).
    func introduction(of run: Range<Int>) -> Cue {
        guard !cues.isDisjoint(with: .numberKinds) else { return [] }
        var index = run.lowerBound - 1
        let limit = max(0, run.lowerBound - Self.reachBefore)
        var fallback: Cue = []
        while index >= limit, !endsThought(between: index, and: index + 1) {
            // The letter of a code, as in `C330914LM`, introduces nothing.
            let isLetter =
                tokens[index].count == 1 && tokens[index + 1].gap == .none
                && tokens[index + 1].isDigits && index + 1 < run.lowerBound
            let found = isLetter ? [] : tokens[index].cues.intersection(.numberKinds)
            if !found.isEmpty, fallback.isEmpty {
                if found != .reference { return found }
                // “passport and vaccination lot EK4176”: what it touches says it best.
                if index == run.lowerBound - 1 { return found }
                if leads(from: index, to: run.lowerBound) { fallback = found }
            } else if !found.isDisjoint(with: Self.certain) {
                return found
            }
            if !fallback.isEmpty, tokens[index].isDigits || tokens[index].kind == .placeholder {
                break
            }
            index -= 1
        }
        if !fallback.isEmpty { return fallback }
        let after = introductionAfter(run)
        return after.isEmpty ? kindOfNumber(before: run) : after
    }

    /// “My badge … only the number is on the back (0091 4482)”: a word for “number” points at what
    /// was spoken of last.
    private func kindOfNumber(before run: Range<Int>) -> Cue {
        var index = run.lowerBound - 1
        var isNumber = false
        while index >= max(0, run.lowerBound - Self.reachOfNumber) {
            if tokens[index].isDigits || tokens[index].gap == .blankLine { return [] }
            if run.lowerBound - index <= Self.reachBefore, tokens[index].count > 3,
                tokens[index].cues.contains(.numberSign)
            {
                isNumber = true
            }
            let found = tokens[index].cues.intersection(Self.documents)
            if !found.isEmpty { return isNumber ? found : [] }
            index -= 1
        }
        return []
    }

    /// Whether only small words, marks and parts of a code stand between a word such as “file” and
    /// the number: “found on that page: …” says nothing of what was found.
    private func leads(from cue: Int, to number: Int) -> Bool {
        guard number - cue <= Self.reachOfReference else { return false }
        return (cue + 1..<number).allSatisfy { index in
            let token = tokens[index]
            return token.kind == .mark || token.isDigits || isAllUpper(token)
                || !token.cues.isDisjoint(with: [.numberSign, .link, .particle, .reference])
        }
    }

    private func introductionAfter(_ run: Range<Int>) -> Cue {
        var index = run.upperBound
        let limit = min(tokens.count, run.upperBound + Self.reachAfter)
        while index < limit, !endsThought(between: index - 1, and: index), !tokens[index].isDigits {
            let found = tokens[index].cues.intersection(.numberKinds).subtracting(.reference)
            if !found.isEmpty { return found }
            index += 1
        }
        return []
    }

    /// Whether a sentence or paragraph ends between two neighbouring tokens. A line break after a
    /// colon does not, and the full stop of an abbreviated cue (“no.”, « tél. ») does not.
    private func endsThought(between left: Int, and right: Int) -> Bool {
        let after = tokens[right]
        let before = tokens[left]
        if after.gap == .blankLine { return true }
        if after.gap == .line {
            return !(before.isMark(":") || !before.cues.isDisjoint(with: .numberKinds))
        }
        guard before.kind == .mark, after.gap == .space else { return false }
        if before.byte == UInt8(ascii: "!") || before.byte == UInt8(ascii: "?") { return true }
        guard before.byte == UInt8(ascii: "."), left > 0 else { return false }
        let word = tokens[left - 1]
        if word.isDigits { return after.isCapitalised }
        return word.isWord && word.count > 2
            && word.cues.isDisjoint(with: Cue.numberKinds.union([.numberSign, .unit, .month]))
    }

    /// Words that name one kind of number and nothing else: “my SIN, on the form: …”.
    private static var certain: Cue { [.sin, .pri, .passport] }

    /// What people carry that has a number.
    private static var documents: Cue { [.employee, .passport, .licence, .health, .sin, .pri] }

    private static let reachOfNumber = 30
    private static let reachBefore = 12
    private static let reachAfter = 5
    private static let reachOfReference = 7
}
