/// A text as recognisers see it: folded bytes, tokens, and the way back to the original.
///
/// Full-width digits, odd spaces, zero-width characters, accents and look-alike letters are
/// folded away in `bytes`; `origins` leads from each byte to the scalar it came from, so that
/// every range handed out is one of the original text.
struct Document {
    /// Folded, lower-cased text; see `Folding`.
    let bytes: [UInt8]
    /// Whether each byte was written in upper case.
    let uppers: [Bool]
    /// The original scalar offset of each byte.
    let origins: [Int32]
    /// How many scalars the original has.
    let scalarCount: Int
    let language: RedactionLanguage
    private(set) var tokens: [Token] = []
    /// The numbers and codes among the tokens, read once for all recognisers.
    private(set) var digitRuns: [DigitRun] = []
    private(set) var identifiers: [Identifier] = []

    init(_ text: String, language: RedactionLanguage) {
        let folded = FoldedText(text)
        bytes = folded.bytes
        uppers = folded.uppers
        origins = folded.origins
        scalarCount = folded.scalarCount
        self.language = language
        tokens = Tokeniser(bytes: bytes, uppers: uppers).tokens()
        readNumbers()
    }

    /// Every cue that some word of the text has: most recognisers need look no further.
    private(set) var cues: Cue = []

    private(set) var hasPlaceholders = false

    private mutating func readNumbers() {
        hasPlaceholders = tokens.contains { $0.kind == .placeholder }
        cues = tokens.reduce(into: []) { $0.formUnion($1.cues) }
        digitRuns = readDigitRuns()
        identifiers = readIdentifiers()
    }

    /// The original scalar range of a run of tokens: to where the next character begins, so that
    /// combining accents and zero-width characters after the last one go with it.
    func range(of run: Range<Int>) -> Range<Int> {
        let first = tokens[run.lowerBound].start
        let after = tokens[run.upperBound - 1].end
        return Int(origins[first])..<(after < origins.count ? Int(origins[after]) : scalarCount)
    }

    /// Whether the scalar at an original offset reads as a space within a line.
    func isSpace(at offset: Int) -> Bool {
        let index = firstByte(from: offset)
        return index < origins.count && Int(origins[index]) == offset && bytes[index] == 0x20
    }

    /// What makes two ranges of the original the same words.
    func identity(of range: Range<Int>) -> UInt64 {
        var hash = WordHash()
        for index in firstByte(from: range.lowerBound)..<firstByte(from: range.upperBound) {
            hash.add(bytes[index])
        }
        return hash.value
    }

    /// The first byte that came from the scalar at an original offset, or from a later one.
    private func firstByte(from offset: Int) -> Int {
        var low = 0
        var high = origins.count
        while low < high {
            let middle = (low + high) / 2
            if Int(origins[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func span(of candidate: Candidate) -> Span {
        Span(
            range: range(of: candidate.tokens), kind: candidate.kind, reason: candidate.reason,
            identity: candidate.identity ?? identity(of: candidate))
    }

    /// The same document with each run of tokens, sorted and disjoint, turned into one hole.
    func withHoles(_ holes: [Range<Int>]) -> Document {
        var copy = self
        copy.tokens.removeAll(keepingCapacity: true)
        var next = 0
        for hole in holes {
            copy.tokens.append(contentsOf: tokens[next..<hole.lowerBound])
            let first = tokens[hole.lowerBound]
            copy.tokens.append(
                Token(
                    start: first.start, end: tokens[hole.upperBound - 1].end, kind: .placeholder,
                    gap: first.gap, byte: UInt8(ascii: "[")))
            next = hole.upperBound
        }
        copy.tokens.append(contentsOf: tokens[next...])
        copy.readNumbers()
        return copy
    }

    /// What makes two findings of a kind the same one: the letters and digits they have.
    private func identity(of candidate: Candidate) -> UInt64 {
        var hash = WordHash()
        let first = tokens[candidate.tokens.lowerBound].start
        for index in first..<tokens[candidate.tokens.upperBound - 1].end
        where Tokeniser.isLetterOrDigit(bytes[index]) {
            hash.add(bytes[index])
        }
        return hash.value
    }
}
