/// IP and MAC addresses.
///
/// Validation: four octets below 256, unless a version number is announced; IPv6 in full or with
/// `::`; six hexadecimal pairs with colons or dashes, or three groups of four with dots.
/// Source: RFC 791, RFC 4291 §2.2, IEEE 802 (MAC-48).
struct NetworkAddresses: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        for chunk in document.signposts.chunks where isTechnical(chunk) {
            search(chunk.tokens, in: document, &found)
        }
        return found
    }

    private func isTechnical(_ chunk: Signposts.Chunk) -> Bool {
        chunk.tokens.count >= 4 && !chunk.marks.isDisjoint(with: [.colon, .dot, .dash])
            && !chunk.marks.isDisjoint(with: [.colon, .digit])
    }

    private func search(
        _ range: Range<Int>, in document: Document, _ found: inout [Candidate]
    ) {
        let tokens = document.tokens
        var index = range.lowerBound
        while index + 3 < range.upperBound {
            guard isHexStart(tokens[index]), isBoundary(index, tokens) else {
                index += 1
                continue
            }
            if let end = quad(from: index, in: document) {
                found.append(Candidate(tokens: index..<end, kind: .ipAddress, reason: .form))
                index = end
            } else if let (end, kind) = hexadecimal(from: index, in: document) {
                found.append(Candidate(tokens: index..<end, kind: kind, reason: .form))
                index = end
            } else {
                index += 1
            }
        }
    }

    private func isHexStart(_ token: Token) -> Bool {
        token.isDigits || token.isMark(":")
            || (token.isWord && token.count <= 4
                && token.byte >= UInt8(ascii: "a") && token.byte <= UInt8(ascii: "f"))
    }

    private func isBoundary(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, tokens[index].gap == .none else { return true }
        let before = tokens[index - 1]
        return before.kind == .mark && !before.isMark(":") && !before.isMark(".")
            && !before.isMark("-")
    }

    private func quad(from start: Int, in document: Document) -> Int? {
        let tokens = document.tokens
        guard start + 6 < tokens.count else { return nil }
        for offset in 0..<7 {
            let token = tokens[start + offset]
            if offset > 0 && token.gap != .none { return nil }
            if offset % 2 == 1 {
                guard token.isMark(".") else { return nil }
            } else {
                guard token.isDigits, token.count <= 3, octet(token, document) < 256 else {
                    return nil
                }
            }
        }
        let next = start + 7
        if next + 1 < tokens.count, tokens[next].gap == .none, tokens[next].isMark("."),
            tokens[next + 1].gap == .none, tokens[next + 1].isDigits
        {
            return nil
        }
        let isVersion =
            start > 0
            && (tokens[start - 1].cues.contains(.reference)
                || tokens[start - 1].byte == 0x76
                    && tokens[start - 1].count == 1)
        return isVersion ? nil : next
    }

    private func octet(_ token: Token, _ document: Document) -> Int {
        document.bytes[token.start..<token.end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Reads hexadecimal groups joined by one kind of mark, letter and digit tokens run together.
    private func hexadecimal(from start: Int, in document: Document) -> (Int, EntityKind)? {
        var lengths: [Int] = [0]
        var separator: UInt8 = 0
        var doubles = 0
        var index = start
        while index < document.tokens.count, index == start || document.tokens[index].gap == .none {
            let token = document.tokens[index]
            if token.kind == .mark {
                guard token.isMark(":") || token.isMark("-") || token.isMark(".") else { break }
                if separator == 0 { separator = token.byte }
                guard token.byte == separator else { break }
                if lengths[lengths.count - 1] == 0 { doubles += 1 }
                lengths.append(0)
            } else if isHex(token, document), lengths[lengths.count - 1] + token.count <= 4 {
                lengths[lengths.count - 1] += token.count
            } else {
                return nil
            }
            index += 1
            if lengths.count > 9 { break }
        }
        if lengths.last == 0, !(separator == UInt8(ascii: ":") && doubles >= 1) {
            lengths.removeLast()
            index -= 1
        }
        if lengths == [2, 2, 2, 2, 2, 2], separator != UInt8(ascii: ".") {
            return (index, .macAddress)
        }
        if lengths == [4, 4, 4], separator == UInt8(ascii: ".") { return (index, .macAddress) }
        guard separator == UInt8(ascii: ":") else { return nil }
        let groups = lengths.filter { $0 > 0 }.count
        let isFull = groups == 8 && doubles == 0
        return isFull || (doubles >= 1 && doubles <= 2 && groups >= 2) ? (index, .ipAddress) : nil
    }

    private func isHex(_ token: Token, _ document: Document) -> Bool {
        document.bytes[token.start..<token.end].allSatisfy {
            Tokeniser.isDigit($0) || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
        }
    }
}
