/// Street addresses, units, floors, post-office boxes and rural routes.
///
/// Validation: a civic number with a street type before (« 58, rue Cormoran ») or after (“31
/// Aldercroft Blvd”) a name; a box or rural route with its number. City, province and postal code
/// stay outside. Source: Canada Post Addressing Guidelines, street types and unit designators.
struct StreetAddresses: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        for index in starts(in: document) {
            let floor = found.last?.tokens.upperBound ?? 0
            guard index >= floor,
                let range = street(at: index, in: document) ?? box(at: index, in: document)
            else { continue }
            let lower = leadingUnit(before: range.lowerBound, floor: floor, in: document)
            let upper = componentsEnd(from: range.upperBound, in: document)
            found.append(
                Candidate(tokens: lower..<upper, kind: .streetAddress, reason: .form))
        }
        return found
    }

    private func starts(in document: Document) -> [Int] {
        guard document.cues.contains(.postBox) else { return document.signposts.digits }
        return document.tokens.indices.filter {
            document.tokens[$0].isDigits || document.tokens[$0].cues.contains(.postBox)
        }
    }

    private func street(at start: Int, in document: Document) -> Range<Int>? {
        let tokens = document.tokens
        guard tokens[start].isDigits, tokens[start].count <= 6, !isAmount(start, tokens) else {
            return nil
        }
        var index = start + 1
        while index < tokens.count, index - start <= 3, tokens[index].gap == .none,
            tokens[index].isMark("-") || tokens[index].isDigits || tokens[index].isMark("/")
                || (tokens[index].isWord && tokens[index].count == 1)
        {
            index += 1
        }
        let hasComma = index < tokens.count && tokens[index].isMark(",")
        if hasComma { index += 1 }
        guard index < tokens.count, !tokens[index].startsLine else { return nil }
        let end =
            typeFirst(from: index, hasComma: hasComma, in: document)
            ?? typeLast(from: index, in: document)
            ?? (isHome(start, tokens) ? bareName(from: index, tokens) : nil)
        return end.map { start..<$0 }
    }

    /// « rue de la Tannerie », « 3e Rang », « chemin Laterrière Ouest ».
    private func typeFirst(from start: Int, hasComma: Bool, in document: Document) -> Int? {
        let tokens = document.tokens
        guard tokens[start].cues.contains(.streetBefore), tokens[start].isWord,
            isWholeWord(start, tokens)
        else { return nil }
        var index = start + 1
        if index < tokens.count, tokens[index].isMark(".") { index += 1 }
        var end: Int?
        var count = 0
        let isSure = hasComma || Self.sureTypes.contains(tokens[start].hash)
        while index < tokens.count, count < 7, !tokens[index].startsLine {
            let token = tokens[index]
            if token.isMark("-") || token.isMark("'") || isAbbreviation(index, tokens) {
                index += 1
                continue
            }
            let isFirstWord = end == nil && isSure && token.isWord && token.count > 2
            // « cours G416 »
            if token.count == 1, token.isWord, index + 1 < tokens.count,
                tokens[index + 1].isDigits, tokens[index + 1].gap == .none
            {
                break
            }
            let isName =
                token.isDigits || (token.isCapitalised && !isFunctionWord(token))
                || (token.cues.contains(.direction) && end != nil && token.count > 2)
                || (isFirstWord && !token.cues.contains(.particle))
            if isName {
                end = index + 1
            } else if !(token.isWord && (token.cues.contains(.particle) || token.gap == .none)) {
                break
            }
            count += 1
            index += 1
        }
        // « rue Kent O., bureau 4 »: the full stop of a direction.
        if let last = end, last < tokens.count, tokens[last].isMark("."),
            tokens[last - 1].count <= 2, tokens[last - 1].cues.contains(.direction),
            last + 1 < tokens.count, tokens[last + 1].isMark(",")
        {
            return last + 1
        }
        return end
    }

    /// `CH7 19R` has no chemin, « 2 R.C.S. » no rue.
    private func isWholeWord(_ index: Int, _ tokens: [Token]) -> Bool {
        let next = index + 1
        guard next < tokens.count, tokens[index].count <= 2 else { return true }
        if tokens[next].isDigits, tokens[next].gap == .none { return false }
        return tokens[index].count > 1 || next + 1 == tokens.count
            || tokens[next + 1].gap != .none
    }

    /// “Millrace Drive”, “5th Ave NW”, “Poplar Bluff Way”.
    private func typeLast(from start: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        var index = start
        var names = 0
        while index < tokens.count, index - start <= 6, !tokens[index].startsLine {
            let token = tokens[index]
            let isFollowed =
                index + 1 < tokens.count && tokens[index + 1].isCapitalised
                && tokens[index + 1].gap == .space
                && tokens[index + 1].cues.contains(.streetAfter)
                && !tokens[index + 1].cues.contains(.direction)
            if names > 0, !isFollowed, token.cues.contains(.streetAfter), isTyped(token) {
                var end = index + 1
                if end < tokens.count, tokens[end].isMark("."), token.count <= 5 { end += 1 }
                if end < tokens.count, tokens[end].cues.contains(.direction),
                    !tokens[end].startsLine, tokens[end].isCapitalised,
                    !tokens[end - 1].isMark(".") || document.isAllUpper(tokens[end])
                {
                    end += 1
                } else if tokens[end - 1].isMark("."), endsSentence(end, tokens) {
                    end -= 1
                }
                return end
            }
            let isName =
                (token.isCapitalised && !isFunctionWord(token)) || isOrdinal(index, tokens)
                || (index == start && isNumberedStreet(index, tokens))
                || (names == 0 && token.isWord && nextIsSureType(index, tokens))
            guard isName || (names > 0 && isJoint(token)) else { return nil }
            if isName { names += 1 }
            index += 1
        }
        return nil
    }

    /// “lives at 9 Juniper”, « au 39 de la Falaise »: a street that needs no type.
    private func bareName(from start: Int, _ tokens: [Token]) -> Int? {
        var index = start
        var end: Int?
        while index < tokens.count, index - start < 6, !tokens[index].startsLine {
            let token = tokens[index]
            if token.isCapitalised, token.count > 2, !isFunctionWord(token) {
                end = index + 1
            } else if !(token.isWord && token.cues.contains(.particle) || isJoint(token)) {
                break
            }
            index += 1
        }
        return end
    }

    /// Whether what comes before a number says that somebody lives there.
    private func isHome(_ number: Int, _ tokens: [Token]) -> Bool {
        var index = number - 1
        while index >= 0, number - index <= 4, !tokens[index + 1].startsLine {
            if Self.homes.contains(tokens[index].hash) { return true }
            guard tokens[index].count <= 3, !tokens[index].isMark(".") else { return false }
            index -= 1
        }
        return false
    }

    private static let homes: WordSet = [
        "live", "lives", "living", "lived", "reside", "resides", "residing", "habite", "habitait",
        "habitais", "demeure", "demeurant", "residant", "loge", "vit", "vis", "adresse", "address",
        "moved", "demenage", "domicilie", "domiciliee", "home",
    ]

    /// The full stop of “St.” or « av. », not of a sentence.
    private func isAbbreviation(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].isMark(".") && tokens[index].gap == .none
            && (tokens[index - 1].count <= 3
                || index + 1 < tokens.count && tokens[index + 1].gap == .none)
    }

    private func isTyped(_ token: Token) -> Bool {
        token.isCapitalised || Self.sureTypes.contains(token.hash)
    }

    private func nextIsSureType(_ index: Int, _ tokens: [Token]) -> Bool {
        index + 1 < tokens.count && Self.sureTypes.contains(tokens[index + 1].hash)
            && tokens[index].count >= 3 && tokens[index].cues.intersection([.numberSign]).isEmpty
    }

    private func endsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
        index >= tokens.count || tokens[index].gap != .none
    }

    private func isJoint(_ token: Token) -> Bool {
        token.isMark("'") || token.isMark("-") || token.isMark(".")
            || (token.count == 1 && token.byte == UInt8(ascii: "s") && token.gap == .none)
    }

    private func isOrdinal(_ index: Int, _ tokens: [Token]) -> Bool {
        let isNumber =
            tokens[index].isDigits && index + 1 < tokens.count
            && tokens[index + 1].isWord && tokens[index + 1].gap == .none
        return isNumber
            || (index > 0 && tokens[index - 1].isDigits && tokens[index].gap == .none
                && tokens[index].isWord)
    }

    /// “3904 51 Ave”: a street that has a number for a name.
    private func isNumberedStreet(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].isDigits && tokens[index].gap == .space && index + 1 < tokens.count
            && tokens[index + 1].cues.contains(.streetAfter) && tokens[index + 1].isCapitalised
            && tokens[index + 1].gap == .space
    }

    private func isFunctionWord(_ token: Token) -> Bool {
        !token.cues.isDisjoint(
            with: [.englishGrammar, .subject, .possessive, .joiner, .month, .saying])
            && token.cues.isDisjoint(with: .direction)
    }

    private func isAmount(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if tokens[index].gap == .none, before.isMark(".") || before.isMark(",") { return true }
        if before.isMark("-"), tokens[index].gap == .none, index > 1, tokens[index - 2].isDigits {
            return true
        }
        return before.isMark("$") || (tokens[index].gap == .none && before.isWord)
    }

    private static let sureTypes: WordSet = [
        "street", "avenue", "ave", "road", "rd", "blvd", "boulevard", "crescent", "cres", "rue",
        "chemin", "boul", "rang", "montee", "ruelle", "allee", "impasse", "st", "drive",
    ]
}
