/// Telephone and fax numbers with their extensions, and extensions alone (« poste 4471 »).
///
/// Validation: North American 3-3-4 with an optional 1, or an international number after +, 00 or
/// 011; ten digits in one group only with a plausible area code; seven digits only when
/// introduced or starting 555. Numbers read aloud count when they have seven digits or more.
/// Source: North American Numbering Plan (NXX-NXX-XXXX), ITU-T E.164 (at most 15 digits).
struct PhoneNumbers: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        for run in document.digitRuns {
            var group = 0
            while group < run.groups.count {
                let length = run.isSpoken ? spoken(run) : number(in: run, at: group, document)
                guard length > 0 else {
                    group += 1
                    continue
                }
                let core = run.groups[group].lowerBound..<run.groups[group + length - 1].upperBound
                found.append(
                    Candidate(
                        tokens: widened(core, in: document), kind: .phoneNumber,
                        reason: run.cue.contains(.phone) ? .introduced : .form))
                group += length
            }
        }
        guard document.cues.contains(.phoneExtension) else { return found }
        let core = found.count
        var next = 0
        for index in document.tokens.indices
        where document.tokens[index].cues.contains(.phoneExtension) {
            while next < found.count, found[next].tokens.upperBound <= index { next += 1 }
            let isInside = next < core && found[next].tokens.contains(index)
            if !isInside, let end = extensionEnd(from: index, in: document),
                isAlone(index, in: document)
            {
                found.append(
                    Candidate(tokens: index..<end, kind: .phoneNumber, reason: .introduced))
                if let other = otherExtension(after: end, in: document) {
                    found.append(
                        Candidate(
                            tokens: other..<other + 1, kind: .phoneNumber, reason: .introduced))
                }
            }
        }
        return found
    }

    /// How many groups from `group` on make a telephone number; 0 for none.
    private func number(in run: DigitRun, at group: Int, _ document: Document) -> Int {
        let first = document.tokens[run.groups[group].lowerBound]
        let before = run.groups[group].lowerBound - 1
        let hasPlus = before >= 0 && document.tokens[before].isMark("+") && first.gap == .none
        let lead = value(run, group)
        if hasPlus && lead != 1 { return international(run, from: group) }
        if (lead == 11 || lead == 0) && run.count(group) >= 2 && run.cue.contains(.phone) {
            return international(run, from: group)
        }
        if group == 0, run.isDigits(10...11), run.groups.count == run.digits.count,
            !isOther(run)
        {
            return run.groups.count
        }
        let offset = lead == 1 && run.count(group) == 1 ? 1 : 0
        let start = group + offset
        for (lengths, isLoose) in [([3, 3, 4], false), ([3, 7], false), ([6, 4], true)]
        where run.groups(from: start, are: lengths) && (!isLoose || isIntroduced(run)) {
            guard isExchange(run, start) || isIntroduced(run) else { continue }
            return lengths.count + offset
        }
        if run.groups(from: start, are: [10]) || run.groups(from: start, are: [11]) {
            let isEleven = run.count(start) == 11 && run.digits[run.starts[start]] == 1
            let area = run.digits[run.starts[start] + (isEleven ? 1 : 0)]
            guard isEleven || run.count(start) == 10, area >= 2 else { return 0 }
            return isOther(run) ? 0 : 1 + offset
        }
        if run.groups(from: start, are: [3, 4]) || run.groups(from: start, are: [7]) {
            let isFictional = value(run, start) == 555
            guard isFictional || run.cue.contains(.phone), run.groups.count <= start + 3 else {
                return 0
            }
            return run.count(start) == 7 ? 1 + offset : 2 + offset
        }
        if run.cue.contains(.phone), run.groups(from: start, are: [2, 2, 2, 2, 2]) { return 5 }
        return 0
    }

    private func international(_ run: DigitRun, from group: Int) -> Int {
        var digits = 0
        var count = 0
        while group + count < run.groups.count, digits + run.count(group + count) <= 15 {
            digits += run.count(group + count)
            count += 1
        }
        return digits >= 7 ? count : 0
    }

    private func spoken(_ run: DigitRun) -> Int {
        guard run.digits.count >= 7, !run.cue.contains(.sin), !isOther(run),
            run.digits.count != 9 || run.cue.contains(.phone)
        else { return 0 }
        return run.groups.count
    }

    private func isIntroduced(_ run: DigitRun) -> Bool { run.cue.contains(.phone) }

    /// The context names another number: a file, a card, an account.
    private func isOther(_ run: DigitRun) -> Bool {
        !run.cue.isDisjoint(with: Cue.numberKinds.subtracting([.phone, .phoneExtension]))
            && !run.cue.contains(.phone)
    }

    /// Area code and exchange start with 2 to 9.
    private func isExchange(_ run: DigitRun, _ group: Int) -> Bool {
        run.digits[run.starts[group]] >= 2 && run.digits[run.starts[group] + 3] >= 2
    }

    private func value(_ run: DigitRun, _ group: Int) -> Int {
        let digits = run.digits[run.starts[group]..<run.starts[group] + run.count(group)]
        return digits.prefix(6).reduce(0) { $0 * 10 + Int($1) }
    }

    /// The number with its opening bracket, plus sign and extension.
    private func widened(_ core: Range<Int>, in document: Document) -> Range<Int> {
        let tokens = document.tokens
        var lower = core.lowerBound
        let isOpen =
            tokens[core].count { $0.isMark(")") } > tokens[core].count { $0.isMark("(") }
        if lower > 0, tokens[lower - 1].isMark("("), isOpen { lower -= 1 }
        if lower > 1, tokens[lower - 1].isDigits, tokens[lower - 1].count == 1,
            tokens[lower - 2].isMark("+")
        {
            lower -= 2
        } else if lower > 0, Self.prefixes.contains(where: { document.reads(lower - 1, $0) }),
            tokens[lower].gap != .none, !tokens[lower].startsLine
        {
            lower -= 1
        } else if lower > 0, tokens[lower - 1].isMark("+") {
            lower -= 1
        }
        var index = core.upperBound
        while index < tokens.count, index < core.upperBound + 2, !tokens[index].startsLine,
            tokens[index].isMark(",") || tokens[index].isMark("(") || tokens[index].isMark("-")
        {
            index += 1
        }
        guard let end = extensionEnd(from: index, in: document) else {
            return lower..<core.upperBound
        }
        let isBracketed =
            index > core.upperBound && tokens[index - 1].isMark("(") && end < tokens.count
            && tokens[end].isMark(")")
        return lower..<(isBracketed ? end + 1 : end)
    }

    /// Where an extension that starts at `index` (“ext. 22”, `x214`, « poste 4 », `#22`) ends.
    private func extensionEnd(from index: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        guard index < tokens.count, !tokens[index].startsLine || tokens[index].isWord,
            tokens[index].cues.contains(.phoneExtension) || tokens[index].isMark("#")
        else { return nil }
        var next = index + 1
        while next < tokens.count, next <= index + 4, !tokens[next].startsLine,
            tokens[next].isMark(".") || tokens[next].isMark(":") || tokens[next].isMark("#")
                || tokens[next].cues.contains(.numberSign)
        {
            next += 1
        }
        guard next < tokens.count, tokens[next].isDigits, tokens[next].count <= 7,
            !tokens[next].startsLine
        else { return nil }
        return next + 1
    }

    /// « poste 3307 ou le 3308 »: a second one as long as the first.
    private func otherExtension(after end: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        guard end < tokens.count, tokens[end].cues.contains(.joiner) else { return nil }
        for index in end + 1..<min(end + 3, tokens.count) where tokens[index].isDigits {
            return tokens[index].count == tokens[end - 1].count ? index : nil
        }
        return nil
    }

    /// What is dialled before a country code.
    private static let prefixes: [StaticString] = ["001", "011", "00"]
    private static let local = WordHash.of("local")

    /// An extension alone must be spelled with a word of its own and have three to six digits.
    private func isAlone(_ index: Int, in document: Document) -> Bool {
        guard let end = extensionEnd(from: index, in: document) else { return false }
        let token = document.tokens[index]
        // “Local 412” with a capital is a union's.
        if token.hash == Self.local, token.isCapitalised { return false }
        // `x60118`
        if token.count == 1, document.tokens[end - 1].gap == .none, end == index + 2,
            token.byte == UInt8(ascii: "x"), token.gap != .none
        {
            return (4...6).contains(document.tokens[end - 1].count)
        }
        return token.count >= 3 && (3...6).contains(document.tokens[end - 1].count)
            && !(token.cues.contains(.unit) && !token.cues.contains(.phone) && token.count == 5
                && document.tokens[end - 1].count < 4)
    }
}
