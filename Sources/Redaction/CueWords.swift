/// The cue words of both languages, by hash. Source: written for this project.
struct CueWords: Sendable {
    static let shared = CueWords(
        lists: numberCues + addressCues + peopleCues + grammarCues + thingCues)

    private var words: WordTable
    private var phrases: WordTable
    private static let longestPhrase = 4

    private init(lists: [(Cue, StaticString)]) {
        words = WordTable(count: 4096)
        phrases = WordTable(count: 4096)
        for (cue, list) in lists {
            list.withUTF8Buffer { bytes in
                for entry in bytes.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
                    add(entry.split(separator: 0x20).map(hash), cue)
                }
            }
        }
    }

    @inline(__always)
    func cues(of hash: UInt64) -> Cue { Cue(rawValue: words[hash]) }

    /// Gives the last word of each known phrase the phrase's cue, and takes it from a word whose
    /// phrase was hidden in part. Dots, hyphens and apostrophes
    /// inside do not matter, so that `D.D.N.` and “e-mail” are found.
    func markPhrases(in tokens: inout [Token]) {
        for index in tokens.indices where tokens[index].cues.contains(.endsPhrase) {
            tokens[index].cues = cues(of: tokens[index].hash)
        }
        for start in tokens.indices where tokens[start].cues.contains(.opensPhrase) {
            var hash = tokens[start].hash
            var index = start + 1
            var length = 1
            while index < tokens.count, length < Self.longestPhrase, !tokens[index].startsLine {
                if tokens[index].isWord {
                    hash = WordHash.joined(hash, tokens[index].hash)
                    length += 1
                    let bits = phrases[hash]
                    if bits != 0 {
                        mark(Cue(rawValue: bits), from: start, through: index, in: &tokens)
                    }
                } else if !Self.isInsidePhrase(tokens[index]) {
                    break
                }
                index += 1
            }
        }
    }

    /// A phrase's last word gets its cue; of a thing's name, every word.
    private func mark(_ cue: Cue, from start: Int, through end: Int, in tokens: inout [Token]) {
        let isThing = cue.contains(.thing)
        for index in (isThing ? start : end)...end where tokens[index].isWord {
            tokens[index].cues.formUnion(cue.union(.endsPhrase))
        }
    }

    private static func isInsidePhrase(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark("-") || token.isMark("'")
    }

    private mutating func add(_ hashes: [UInt64], _ cue: Cue) {
        guard let first = hashes.first else { return }
        if hashes.count == 1 {
            words.insert(first, bits: cue.rawValue)
        } else {
            words.insert(first, bits: Cue.opensPhrase.rawValue)
            phrases.insert(
                hashes.dropFirst().reduce(first, WordHash.joined), bits: cue.rawValue)
        }
    }

    private func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash = WordHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }
}
