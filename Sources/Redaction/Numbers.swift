/// Digits in groups, as people write numbers: `613-555-0134`, `(819) 555 0101`, `046 454 286`,
/// or read aloud, « six un trois … ».
struct DigitRun {
    /// The tokens from the first group to the last, brackets around the first included.
    var tokens: Range<Int>
    /// How many digits it has.
    var digitCount = 0
    /// Whether at least part of it is in words.
    var isSpoken = false
    /// What introduces it; see `Introductions`.
    var cue: Cue = []
    /// Each group's tokens; one group per word where digits are in words. Only of runs in words or
    /// of `telling` digits or more, as `digits` and `starts`: nobody asks how others are grouped.
    var groups: [Range<Int>] = []
    /// The values of the digits, and where in them each group starts.
    var digits: [UInt8] = []
    var starts: [Int] = []

    /// The fewest digits that can be somebody's number by their grouping.
    static let telling = 7

    /// Groups `first` and on have these lengths.
    func groups(from first: Int, are lengths: [Int]) -> Bool {
        guard first + lengths.count <= groups.count else { return false }
        for (offset, length) in lengths.enumerated() where count(first + offset) != length {
            return false
        }
        return true
    }

    /// How many digits a group has.
    func count(_ group: Int) -> Int {
        (group + 1 < starts.count ? starts[group + 1] : digits.count) - starts[group]
    }

    func isDigits(_ count: ClosedRange<Int>) -> Bool { count.contains(digitCount) }
}

extension Document {
    /// Every run of three digits or more, in order: fewer are nobody's number. A run has at most 48
    /// digits; what follows starts another.
    func readDigitRuns() -> [DigitRun] {
        var runs: [DigitRun] = []
        var last: (tokens: Range<Int>, digitCount: Int, cue: Cue) = (0..<0, 0, [])
        func read(_ index: Int) {
            guard index >= last.tokens.upperBound, var run = run(from: index) else { return }
            if run.digitCount >= 3 {
                run.cue = introduction(of: run.tokens)
                if run.cue.isEmpty, run.digitCount == last.digitCount,
                    isListed(run.tokens.lowerBound, after: last.tokens.upperBound)
                {
                    run.cue = last.cue
                }
                runs.append(run)
            }
            last = (run.tokens, run.digitCount, run.cue)
        }
        if cues.contains(.digitWord) {
            for index in tokens.indices
            where tokens[index].isDigits || tokens[index].cues.contains(.digitWord) {
                read(index)
            }
        } else {
            for index in signposts.digits { read(index) }
        }
        return runs
    }

    private func run(from index: Int) -> DigitRun? {
        if isSpokenOn(after: index), let run = spokenRun(from: index) { return run }
        return tokens[index].isDigits && !isAmount(index) ? writtenRun(from: index) : nil
    }

    /// Digits after a dollar sign, thousands and cents included.
    func isAmount(_ index: Int) -> Bool {
        var before = index - 1
        while before > 0, index - before <= 6, tokens[before + 1].gap == .none,
            tokens[before].isDigits || tokens[before].isMark(",") || tokens[before].isMark(".")
        {
            before -= 1
        }
        return before >= 0 && tokens[before].isMark("$") && !tokens[before + 1].startsLine
    }

    private func writtenRun(from start: Int) -> DigitRun {
        var run = DigitRun(tokens: start..<start + 1, digitCount: digitCount(of: start))
        while run.digitCount < Self.mostDigits,
            let next = nextGroup(after: run.tokens.upperBound - 1)
        {
            run.tokens = start..<next + 1
            run.digitCount += digitCount(of: next)
        }
        guard run.digitCount >= DigitRun.telling else { return run }
        for index in run.tokens where tokens[index].isDigits { append(index, to: &run) }
        return run
    }

    private func digitCount(of token: Int) -> Int { min(tokens[token].count, Self.mostDigits) }

    private func append(_ index: Int, to run: inout DigitRun) {
        run.groups.append(index..<index + 1)
        run.starts.append(run.digits.count)
        for byte in bytes[tokens[index].start..<tokens[index].end].prefix(Self.mostDigits) {
            run.digits.append(byte &- 0x30)
        }
    }

    /// The digits that continue a number after `index`: at most three marks lie between, on one
    /// line, and no full stop that ends a sentence.
    private func nextGroup(after index: Int) -> Int? {
        var next = index + 1
        while next < tokens.count, next <= index + 4 {
            let token = tokens[next]
            if token.startsLine { return nil }
            if token.isDigits { return next }
            switch token.kind == .mark ? token.byte : 0 {
            case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
            case UInt8(ascii: "."), UInt8(ascii: "/"):
                guard next + 1 < tokens.count,
                    tokens[next + 1].gap == .none || token.gap == .space
                else { return nil }
            default: return nil
            }
            next += 1
        }
        return nil
    }

    /// Whether a second digit follows at once, as after “one” it seldom does.
    private func isSpokenOn(after index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if tokens[index].isDigits {
            // “613-five-five-five”: words after written digits.
            let word = next.isMark("-") ? index + 2 : index + 1
            return word < tokens.count && tokens[word].cues.contains(.digitWord)
        }
        return next.isDigits || next.kind == .mark
            || !next.cues.isDisjoint(with: [.digitWord, .numberWord])
    }

    /// Digits read aloud, mixed with written ones or not: five words at least.
    private func spokenRun(from start: Int) -> DigitRun? {
        var run = DigitRun(tokens: start..<start, isSpoken: true)
        var index = start
        var words = 0
        while index < tokens.count, run.groups.count < 40 {
            let token = tokens[index]
            if index > start, token.startsLine { break }
            if token.isDigits {
                append(index, to: &run)
                run.tokens = start..<index + 1
            } else if token.cues.contains(.digitWord) || token.cues.contains(.numberWord) {
                run.groups.append(index..<index + 1)
                run.starts.append(run.digits.count)
                run.digits.append(contentsOf: spokenDigits(token))
                run.tokens = start..<index + 1
                words += 1
            } else if !(token.isMark(",") || token.isMark("-") || token.isMark(".")) {
                break
            }
            index += 1
        }
        run.digitCount = run.digits.count
        let isNumber = words >= 5 || (words >= 3 && run.digits.count >= 7)
        return isNumber ? run : nil
    }

    private static let mostDigits = 48

    private func spokenDigits(_ token: Token) -> [UInt8] {
        guard token.cues.contains(.digitWord) else { return [1, 0] }
        return [SpokenDigits.value(of: token.hash)]
    }
}

/// The values of digits in words, both languages.
enum SpokenDigits {
    static func value(of hash: UInt64) -> UInt8 { values[hash] ?? 0 }

    private static let values: [UInt64: UInt8] = {
        let words: [(StaticString, UInt8)] = [
            ("zero", 0), ("oh", 0), ("one", 1), ("un", 1), ("two", 2), ("deux", 2), ("three", 3),
            ("trois", 3), ("four", 4), ("quatre", 4), ("five", 5), ("cinq", 5), ("six", 6),
            ("seven", 7), ("sept", 7), ("eight", 8), ("huit", 8), ("nine", 9), ("neuf", 9),
        ]
        return Dictionary(uniqueKeysWithValues: words.map { (WordHash.of($0.0), $0.1) })
    }()
}
