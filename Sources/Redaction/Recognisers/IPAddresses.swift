/// IP addresses, public and private.
///
/// Validation: four octets below 256, unless a version number is announced; IPv6 in full or with
/// `::`. Source: RFC 791, RFC 4291 §2.2.
struct IPAddresses: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        for chunk in document.technicalChunks {
            document.visitHexStarts(in: chunk.tokens) { start in
                let end =
                    quad(from: start, in: document)
                    ?? (chunk.marks.contains(.colon) ? groups(from: start, in: document) : nil)
                if let end {
                    found.append(Candidate(tokens: start..<end, kind: .ipAddress, reason: .form))
                }
                return end
            }
        }
        return found
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
        let goesOn =
            next + 1 < tokens.count && tokens[next].gap == .none && tokens[next].isMark(".")
            && tokens[next + 1].gap == .none && tokens[next + 1].isDigits
        return goesOn || isVersion(start, tokens) ? nil : next
    }

    /// “version 10.4.2.1”, `v10.4.2.1`.
    private func isVersion(_ start: Int, _ tokens: [Token]) -> Bool {
        guard start > 0 else { return false }
        let before = tokens[start - 1]
        return before.cues.contains(.reference)
            || before.count == 1 && before.byte == UInt8(ascii: "v")
    }

    private func octet(_ token: Token, _ document: Document) -> Int {
        document.bytes[token.start..<token.end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func groups(from start: Int, in document: Document) -> Int? {
        guard let groups = document.hexGroups(from: start), groups.separator == UInt8(ascii: ":")
        else { return nil }
        let filled = groups.lengths.count { $0 > 0 }
        let isFull = filled == 8 && groups.doubles == 0
        return isFull || ((1...2).contains(groups.doubles) && filled >= 2) ? groups.end : nil
    }
}
