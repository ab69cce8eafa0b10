/// Pairs of geographic coordinates, in decimal degrees or in degrees, minutes and seconds.
///
/// Validation: two numbers with three decimals or more, the first below 90, or with degree
/// signs, with N, S, E, W or O marks before or after them. Source: ISO 6709.
struct Coordinates: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        for digits in document.signposts.digits {
            let lead = lead(before: digits, floor: found.last?.tokens.upperBound ?? 0, document)
            if digits >= found.last?.tokens.upperBound ?? 0,
                let first = angle(from: lead, in: document),
                let start = separatorEnd(from: first, in: document),
                let second = angle(from: start, in: document)
            {
                found.append(
                    Candidate(tokens: lead..<second, kind: .coordinates, reason: .form))
            }
        }
        return found
    }

    /// A sign and a compass letter before a number are part of it.
    private func lead(before digits: Int, floor: Int, _ document: Document) -> Int {
        let tokens = document.tokens
        var lead = digits
        if lead > floor, !tokens[lead].startsLine,
            tokens[lead - 1].isMark("-") || tokens[lead - 1].isMark("+")
        {
            lead -= 1
        }
        if lead > floor, !tokens[lead].startsLine, isCompass(tokens[lead - 1]) { lead -= 1 }
        return lead
    }

    /// Where one angle ends: `-66.1175`, `53.5232 N`, `49°07'12"N`, `N 45.4`.
    private func angle(from start: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        var index = start
        guard index < tokens.count, tokens[index].kind != .placeholder else { return nil }
        let hasLead = isCompass(tokens[index])
        if hasLead { index += 1 }
        if index < tokens.count, tokens[index].isMark("-") || tokens[index].isMark("+") {
            index += 1
        }
        guard index < tokens.count, tokens[index].isDigits, tokens[index].count <= 3,
            !tokens[index].startsLine || index == start
        else { return nil }
        if !hasLead, index == start, index > 0, tokens[index].gap == .none,
            tokens[index - 1].isMark(".") || tokens[index - 1].isMark("-")
        {
            return nil
        }
        index += 1
        var decimals = 0
        if index + 1 < tokens.count, tokens[index].isMark(".") || tokens[index].isMark(","),
            tokens[index].gap == .none, tokens[index + 1].isDigits, tokens[index + 1].gap == .none
        {
            decimals = tokens[index + 1].count
            index += 2
        }
        var hasDegree = false
        if index < tokens.count, isDegree(tokens[index]) {
            hasDegree = true
            index = minutesEnd(from: index + 1, in: document)
        }
        if index < tokens.count, isCompass(tokens[index]), !tokens[index].startsLine {
            hasDegree = hasDegree || decimals > 0
            index += 1
        }
        return decimals >= 3 || hasDegree ? index : nil
    }

    private func minutesEnd(from start: Int, in document: Document) -> Int {
        let tokens = document.tokens
        var index = start
        while index < tokens.count, index - start < 8, !tokens[index].startsLine {
            let token = tokens[index]
            guard token.isDigits || token.isMark("'") || token.isMark("\"") || token.isMark(".")
            else { break }
            index += 1
        }
        return index > start && tokens[index - 1].isMark(".") ? index - 1 : index
    }

    private func separatorEnd(from index: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        guard index < tokens.count, !tokens[index].startsLine else { return nil }
        var end = index
        while end < tokens.count, end - index < 4, isSeparator(tokens[end]) { end += 1 }
        return end
    }

    /// A comma or “and”, and what names the second number.
    private func isSeparator(_ token: Token) -> Bool {
        token.isMark(",") || token.isMark(";") || token.isMark("/") || token.isMark(":")
            || token.isMark("=") || token.cues.contains(.joiner) && token.count > 1
            || Self.longitudes.contains(token.hash)
    }

    private static let longitudes: WordSet = ["lon", "long", "lng", "longitude"]

    private func isDegree(_ token: Token) -> Bool {
        token.kind == .mark && token.byte == Folding.degree
    }

    private func isCompass(_ token: Token) -> Bool {
        guard token.isWord, token.count == 1 else { return false }
        switch token.byte {
        case UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: "w"),
            UInt8(ascii: "o"):
            return true
        default: return false
        }
    }
}
