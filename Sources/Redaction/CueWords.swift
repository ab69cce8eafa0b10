/// The cue words of both languages, by hash. Source: written for this project.
struct CueWords: Sendable {
    static let shared = CueWords(
        lists: numberCues + addressCues + peopleCues + grammarCues + thingCues)

    private var words: WordTable
    private var phrases: WordTable
    private var mayBePhrase: WordFilter
    private static let longestPhrase = 4

    private init(lists: [(Cue, StaticString)]) {
        let entries = lists.flatMap { cue, list in
            Self.hashes(in: list).map { (hashes: $0, bits: cue.rawValue) }
        }
        words = WordTable(count: entries.count)
        let phraseCount = entries.count { $0.hashes.count > 1 }
        phrases = WordTable(count: phraseCount)
        mayBePhrase = WordFilter(count: phraseCount)
        for entry in entries {
            if entry.hashes.count == 1 {
                words.insert(entry.hashes[0], bits: entry.bits)
            } else {
                words.insert(entry.hashes[0], bits: Cue.opensPhrase.rawValue)
                let phrase = entry.hashes.dropFirst().reduce(entry.hashes[0], WordHash.joined)
                phrases.insert(phrase, bits: entry.bits)
                mayBePhrase.insert(phrase)
            }
        }
    }

    /// The words of each entry of a list, hashed.
    private static func hashes(in list: StaticString) -> [[UInt64]] {
        list.withUTF8Buffer { bytes in
            bytes.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }).map { entry in
                entry.split(separator: 0x20).map { word in
                    var hash = WordHash()
                    for byte in word { hash.add(byte) }
                    return hash.value
                }
            }.filter { !$0.isEmpty }
        }
    }

    @inline(__always)
    func cues(of hash: UInt64) -> Cue { Cue(rawValue: words[hash]) }

    /// Takes the cues of phrases from their words again, for a phrase may be hidden in part.
    func forgetPhrases(in tokens: inout [Token]) {
        for index in tokens.indices where tokens[index].cues.contains(.endsPhrase) {
            tokens[index].cues = cues(of: tokens[index].hash)
        }
    }

    /// Gives the last word of each known phrase that begins at `start` the phrase's cue. Dots,
    /// hyphens and apostrophes inside do not matter, so that `D.D.N.` and “e-mail” are found.
    func markPhrases(from start: Int, in tokens: inout [Token]) {
        var hash = tokens[start].hash
        var index = start + 1
        var length = 1
        while index < tokens.count, length < Self.longestPhrase, !tokens[index].startsLine {
            if tokens[index].isWord {
                hash = WordHash.joined(hash, tokens[index].hash)
                length += 1
                let bits = mayBePhrase.mayContain(hash) ? phrases[hash] : 0
                if bits != 0 {
                    mark(Cue(rawValue: bits), from: start, through: index, in: &tokens)
                }
            } else if !Self.isInsidePhrase(tokens[index]) {
                break
            }
            index += 1
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
        token.isMark(".") || token.isMark("-") || token.isMark("'") || token.isMark("&")
    }
}
