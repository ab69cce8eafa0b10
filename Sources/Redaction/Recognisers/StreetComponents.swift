/// Boxes, units and floors before and after a street.
extension StreetAddresses {
    /// “P.O. Box 88”, « C.P. 88 », “RR 2”.
    func box(at start: Int, in document: Document) -> Range<Int>? {
        let tokens = document.tokens
        guard tokens[start].cues.contains(.postBox),
            tokens[start].isCapitalised || (start > 0 && tokens[start - 1].hash == Self.caseWord)
        else { return nil }
        var index = start + 1
        while index < tokens.count, index - start <= 3, !tokens[index].startsLine,
            tokens[index].isMark(".") || tokens[index].isMark("#")
                || tokens[index].cues.contains(.numberSign)
        {
            index += 1
        }
        guard index < tokens.count, tokens[index].isDigits, tokens[index].count <= 6,
            !tokens[index].startsLine
        else {
            // “General Delivery” has no number.
            let isGeneral =
                start > 0 && tokens[start].hash == Self.delivery
                && tokens[start - 1].hash == Self.general && tokens[start - 1].isCapitalised
            return isGeneral ? start - 1..<start + 1 : nil
        }
        var lower = start
        while lower > 0, start - lower < 4, !tokens[lower].startsLine,
            tokens[lower - 1].isMark(".")
                || (tokens[lower - 1].isWord && tokens[lower - 1].count <= 2
                    && document.isAllUpper(tokens[lower - 1]))
                || tokens[lower - 1].hash == Self.caseWord
        {
            lower -= 1
        }
        while lower < start, !tokens[lower].isWord { lower += 1 }
        return lower..<index + 1
    }

    /// “Apt 3, ” or “#4-” in front.
    func leadingUnit(before start: Int, floor: Int, in document: Document) -> Int {
        let tokens = document.tokens
        if start > floor, !tokens[start].startsLine, tokens[start - 1].cues.contains(.unit) {
            return start - 1
        }
        if let floorStart = storey(before: start, floor: floor, in: document) { return floorStart }
        var index = start - 1
        while index > floor, start - index <= 2, !tokens[index + 1].startsLine,
            tokens[index].isMark(",") || tokens[index].isMark("-")
        {
            index -= 1
        }
        // “#12, 3904 51 Ave”
        if index < start - 1, index > 0, index > floor, tokens[index].isDigits,
            !tokens[index].startsLine, tokens[index - 1].isMark("#"), tokens[index].gap == .none
        {
            return index - 1
        }
        guard index < start - 1, index > floor, !tokens[index + 1].startsLine else { return start }
        let isValue = tokens[index].isDigits || tokens[index].count == 1
        guard isValue, !tokens[index].startsLine else { return start }
        var unit = index - 1
        while unit > floor, tokens[unit].isMark(".") || tokens[unit].isMark("#") { unit -= 1 }
        return tokens[unit].cues.contains(.unit) && unit >= floor ? unit : start
    }

    /// “2nd Floor, ” in front.
    private func storey(before start: Int, floor: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        guard start - 3 >= floor, tokens[start - 1].isMark(","),
            tokens[start - 2].cues.contains(.unit), !tokens[start - 1].startsLine
        else { return nil }
        var first = start - 3
        if tokens[first].isWord, tokens[first].gap == .none, first > floor { first -= 1 }
        let isLine = !(first + 1..<start).contains { tokens[$0].startsLine }
        return tokens[first].isDigits && isLine ? first : nil
    }

    /// Past units, floors, boxes and directions that follow, commas between.
    func componentsEnd(from start: Int, in document: Document) -> Int {
        let tokens = document.tokens
        var end = start
        while end < tokens.count {
            var index = end
            while index < tokens.count, index - end < 2, !tokens[index].startsLine,
                tokens[index].isMark(",") || tokens[index].isMark("-") || tokens[index].isMark("#")
                    || tokens[index].isMark("(")
            {
                index += 1
            }
            guard index < tokens.count, !tokens[index].startsLine else { return end }
            let isDirection =
                tokens[index].cues.contains(.direction) && tokens[index].isCapitalised
                && tokens[index].count > 2 && index == end
            if isDirection {
                end = index + 1
            } else if let next = component(at: index, in: document) {
                end = next
            } else if let next = boxEnd(from: index, in: document) {
                end = next
            } else {
                return end
            }
        }
        return end
    }

    /// « C.P. 4 » after a street: the word that tells comes a few tokens on.
    private func boxEnd(from start: Int, in document: Document) -> Int? {
        for index in start..<min(start + 4, document.tokens.count) {
            if let range = box(at: index, in: document), range.lowerBound == start {
                return range.upperBound
            }
        }
        return nil
    }

    private func component(at start: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        if tokens[start].isDigits {
            // « 14e étage », “2nd floor”, or a bare unit after `#`.
            if start > 0, tokens[start - 1].isMark("#") { return start + 1 }
            let word =
                start + 1 < tokens.count && tokens[start + 1].gap == .none ? start + 2 : start + 1
            guard word < tokens.count, tokens[word].cues.contains(.unit), tokens[word].count >= 2,
                !tokens[word].startsLine
            else { return nil }
            return word + 1
        }
        return tokens[start].isWord ? namedComponent(at: start, in: document) : nil
    }

    /// “Suite 21”, “Main Floor”, « succ. Centre-ville ».
    private func namedComponent(at start: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        if start + 1 < tokens.count, tokens[start + 1].cues.contains(.unit),
            !tokens[start + 1].startsLine, tokens[start].lexeme.contains(.english),
            tokens[start].isCapitalised, tokens[start + 1].count >= 4
        {
            return start + 2
        }
        guard !tokens[start].cues.isDisjoint(with: [.unit, .postBox]) else { return nil }
        if Self.wholeUnits.contains(tokens[start].hash) { return start + 1 }
        var index = start + 1
        while index < tokens.count, index - start <= 4, !tokens[index].startsLine,
            tokens[index].isMark(".") || tokens[index].isMark("#")
                || tokens[index].cues.contains(.numberSign) || tokens[index].cues.contains(.postBox)
        {
            index += 1
        }
        guard index < tokens.count, !tokens[index].startsLine else { return nil }
        if tokens[index].isDigits {
            var end = index + 1
            // `21B`, `6C12`, `3-104`
            while end < tokens.count, end - index <= 3, tokens[end].gap == .none,
                tokens[end].isDigits || tokens[end].isWord && tokens[end].count == 1
                    || tokens[end].isMark("-") && end + 1 < tokens.count
                        && tokens[end + 1].isDigits && tokens[end + 1].gap == .none
            {
                end += 1
            }
            return end
        }
        if tokens[start].cues.contains(.postBox), tokens[index].isCapitalised {
            var end = index + 1
            while end + 1 < tokens.count, tokens[end].isMark("-"), tokens[end].gap == .none,
                tokens[end + 1].gap == .none, tokens[end + 1].isWord
            {
                end += 2
            }
            return end
        }
        return document.isAllUpper(tokens[index]) && tokens[index].count <= 2 ? index + 1 : nil
    }

    /// Units that have no number.
    private static let wholeUnits: WordSet = [
        "basement", "bsmt", "penthouse", "rear", "upper", "lower", "sol",
    ]
    private static let caseWord = WordHash.of("case")
    private static let general = WordHash.of("general")
    private static let delivery = WordHash.of("delivery")
}
