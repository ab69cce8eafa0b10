/// MAC addresses of network cards.
///
/// Validation: six hexadecimal pairs with colons or dashes, or three groups of four with dots.
/// Source: IEEE 802 (MAC-48).
struct MACAddresses: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        for chunk in document.technicalChunks where chunk.tokens.count >= 5 {
            document.visitHexStarts(in: chunk.tokens) { start in
                guard let groups = document.hexGroups(from: start), isCard(groups) else {
                    return nil
                }
                found.append(
                    Candidate(tokens: start..<groups.end, kind: .macAddress, reason: .form))
                return groups.end
            }
        }
        return found
    }

    private func isCard(_ groups: HexGroups) -> Bool {
        let hasDots = groups.separator == UInt8(ascii: ".")
        return groups.lengths == (hasDots ? [4, 4, 4] : [2, 2, 2, 2, 2, 2])
    }
}
