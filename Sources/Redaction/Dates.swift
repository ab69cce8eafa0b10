/// Dates, numeric or with a month in words.
extension Document {
    /// Where a date that starts at `start` ends: day, month and year in any usual order, a month
    /// with a day or a year, or a year from 1900 to 2039.
    func dateEnd(from start: Int) -> Int? {
        let token = tokens[start]
        if token.cues.contains(.month), token.count > 2 { return monthFirst(from: start) }
        guard token.isDigits else { return nil }
        if start > 0, token.gap == .none, !tokens[start - 1].isMark("("),
            !tokens[start - 1].isMark(":"), !tokens[start - 1].isMark("="),
            !tokens[start - 1].isMark("\"")
        {
            return nil
        }
        if let end = numericDate(from: start) { return end }
        if token.count <= 2 { return dayFirst(from: start) }
        return isYear(token) ? start + 1 : nil
    }

    /// `1979-06-03`, `3/6/79`, `03.06.1979`, `19790603`.
    private func numericDate(from start: Int) -> Int? {
        if tokens[start].count == 8 { return start + 1 }
        guard start + 4 < tokens.count else { return nil }
        let mark = tokens[start + 1]
        guard mark.isMark("-") || mark.isMark("/") || mark.isMark("."),
            tokens[start + 3].kind == .mark, tokens[start + 3].byte == mark.byte,
            tokens[start + 2].isDigits, tokens[start + 4].isDigits,
            tokens[start + 2].count <= 2, tokens[start + 4].count <= 4,
            tokens[start].count <= 4, !tokens[start + 4].startsLine
        else { return nil }
        return start + 5
    }

    /// “3 June 1979”, « 1er mai », “the 3rd of June, 1979”.
    private func dayFirst(from start: Int) -> Int? {
        var index = start + 1
        if index < tokens.count, tokens[index].isWord, tokens[index].gap == .none,
            tokens[index].count <= 3
        {
            index += 1
        }
        if index < tokens.count, tokens[index].isMark("-") { index += 1 }
        if index < tokens.count, tokens[index].isWord, tokens[index].count <= 2,
            !tokens[index].cues.contains(.month)
        {
            index += 1
        }
        guard index < tokens.count, tokens[index].cues.contains(.month),
            !tokens[index].startsLine
        else { return nil }
        return yearEnd(from: index + 1)
    }

    private func monthFirst(from start: Int) -> Int? {
        var index = start + 1
        if index < tokens.count, tokens[index].isMark(".") { index += 1 }
        guard index < tokens.count, !tokens[index].startsLine else {
            return tokens[start].isCapitalised ? start + 1 : nil
        }
        if tokens[index].isDigits, tokens[index].count <= 2 {
            index += 1
            if index < tokens.count, tokens[index].isWord, tokens[index].gap == .none,
                tokens[index].count == 2
            {
                index += 1
            }
            return yearEnd(from: index)
        }
        if tokens[index].isDigits, isYear(tokens[index]) { return index + 1 }
        return nil
    }

    /// Past a year after a day and month, if there is one: `, 1979`, `de 1979`, `'79`, `-79`.
    private func yearEnd(from start: Int) -> Int {
        var index = start
        while index < tokens.count, index - start < 2, !tokens[index].startsLine,
            tokens[index].isMark(",") || tokens[index].isMark("'") || tokens[index].isMark("-")
                || tokens[index].isMark(".")
                || (tokens[index].isWord && tokens[index].count == 2
                    && tokens[index].shape == .lower)
        {
            index += 1
        }
        guard index < tokens.count, tokens[index].isDigits, !tokens[index].startsLine else {
            return start
        }
        let isShort = tokens[index].count == 2 && index > start && tokens[index].gap == .none
        return isYear(tokens[index]) || isShort ? index + 1 : start
    }

    /// Four digits from 1900 to 2099.
    func isYear(_ token: Token) -> Bool {
        guard token.isDigits, token.count == 4 else { return false }
        let century = bytes[token.start..<token.start + 2]
        return century.elementsEqual([0x31, 0x39]) || century.elementsEqual([0x32, 0x30])
    }
}
