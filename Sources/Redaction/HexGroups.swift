/// Groups of hexadecimal digits joined by one kind of mark, as addresses of networks are written.
struct HexGroups {
    /// How many digits each group has; 0 where two marks meet.
    var lengths: [Int] = [0]
    /// The mark between the groups.
    var separator: UInt8 = 0
    /// How often two marks meet.
    var doubles = 0
    /// The token after the last group.
    var end: Int
}

extension Document {
    /// The chunks that may be addresses of a network.
    var technicalChunks: [Signposts.Chunk] {
        signposts.chunks.filter { chunk in
            chunk.tokens.count >= 4 && !chunk.marks.isDisjoint(with: [.colon, .dot, .dash])
                && !chunk.marks.isDisjoint(with: [.colon, .digit])
        }
    }

    /// Calls `read` where groups may start in a chunk; it returns where they end, or nil.
    func visitHexStarts(in range: Range<Int>, _ read: (Int) -> Int?) {
        var index = range.lowerBound
        while index + 3 < range.upperBound {
            let end = isHexStart(tokens[index]) && isBoundary(index) ? read(index) : nil
            index = end ?? index + 1
        }
    }

    private func isHexStart(_ token: Token) -> Bool {
        token.isDigits || token.isMark(":")
            || (token.isWord && token.count <= 4
                && token.byte >= UInt8(ascii: "a") && token.byte <= UInt8(ascii: "f"))
    }

    private func isBoundary(_ index: Int) -> Bool {
        guard index > 0, tokens[index].gap == .none else { return true }
        let before = tokens[index - 1]
        return before.kind == .mark && !before.isMark(":") && !before.isMark(".")
            && !before.isMark("-")
    }

    /// The groups from `start`, letter and digit tokens run together; a last mark that nothing
    /// follows is left out, unless it belongs to `::`.
    func hexGroups(from start: Int) -> HexGroups? {
        var groups = HexGroups(end: start)
        while groups.end < tokens.count, groups.end == start || tokens[groups.end].gap == .none {
            let token = tokens[groups.end]
            if token.kind == .mark {
                guard token.isMark(":") || token.isMark("-") || token.isMark(".") else { break }
                if groups.separator == 0 { groups.separator = token.byte }
                guard token.byte == groups.separator else { break }
                if groups.lengths[groups.lengths.count - 1] == 0 { groups.doubles += 1 }
                groups.lengths.append(0)
            } else if isHex(token), groups.lengths[groups.lengths.count - 1] + token.count <= 4 {
                groups.lengths[groups.lengths.count - 1] += token.count
            } else {
                return nil
            }
            groups.end += 1
            if groups.lengths.count > 9 { break }
        }
        let endsOpen = groups.separator == UInt8(ascii: ":") && groups.doubles >= 1
        if groups.lengths.last == 0, !endsOpen {
            groups.lengths.removeLast()
            groups.end -= 1
        }
        return groups
    }

    private func isHex(_ token: Token) -> Bool {
        bytes[token.start..<token.end].allSatisfy {
            Tokeniser.isDigit($0) || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
        }
    }
}
