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
    /// The text's tokens; what was hidden is one token a hole, as if read from the redacted copy.
    private(set) var tokens: [Token] = []
    /// What was hidden so far, in the order of the text.
    private(set) var holes: [Hole] = []
    /// Where recognisers begin to look.
    private(set) var signposts = Signposts()
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
        survey()
    }

    /// Every cue that some word of the text has: most recognisers need look no further.
    var cues: Cue { signposts.cues }

    /// Puts one hole in the place of each candidate, which are sorted and disjoint. Holes inside a
    /// candidate become part of it, and two halves of a name side by side are one person.
    mutating func hide(_ candidates: [Candidate]) {
        let old = (tokens: tokens, holes: holes)
        tokens.removeAll(keepingCapacity: true)
        holes.removeAll(keepingCapacity: true)
        var hole = 0
        func keep(_ run: Range<Int>, in document: inout Document) {
            guard hole < old.holes.count else {
                document.tokens.append(contentsOf: old.tokens[run])
                return
            }
            for index in run {
                document.tokens.append(old.tokens[index])
                guard old.tokens[index].kind == .placeholder, hole < old.holes.count,
                    old.holes[hole].range.lowerBound == document.offset(of: old.tokens[index])
                else { continue }
                document.addHole(old.holes[hole])
                hole += 1
            }
        }
        var next = 0
        for candidate in candidates {
            keep(next..<candidate.tokens.lowerBound, in: &self)
            let first = old.tokens[candidate.tokens.lowerBound]
            let end = old.tokens[candidate.tokens.upperBound - 1].end
            let span = span(of: candidate, bytes: first.start..<end)
            while hole < old.holes.count, old.holes[hole].range.lowerBound < span.range.upperBound {
                hole += 1
            }
            tokens.append(
                Token(
                    first.start..<end, kind: .placeholder, gap: first.gap,
                    byte: UInt8(ascii: "[")))
            addHole(span)
            next = candidate.tokens.upperBound
        }
        keep(next..<old.tokens.count, in: &self)
        CueWords.shared.forgetPhrases(in: &tokens)
        survey()
    }

    /// Adds the hole of the last token, to the one before it if both are one person's.
    private mutating func addHole(_ span: Hole) {
        guard let last = holes.last, last.kind == .person, span.kind == .person,
            span.range.lowerBound == last.range.upperBound + 1, tokens.count > 1,
            let token = tokens.last, token.gap == .space,
            tokens[tokens.count - 2].kind == .placeholder
        else {
            holes.append(span)
            return
        }
        tokens.removeLast()
        tokens[tokens.count - 1].end = token.end
        holes[holes.count - 1].range = last.range.lowerBound..<span.range.upperBound
    }

    private mutating func survey() {
        signposts = Signposts(&tokens)
        digitRuns = readDigitRuns()
        identifiers = readIdentifiers()
    }

    private func span(of candidate: Candidate, bytes run: Range<Int>) -> Hole {
        Hole(
            range: range(ofBytes: run), kind: candidate.kind, reason: candidate.reason,
            identity: candidate.identity ?? identity(ofBytes: run))
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

    /// Where in the original a token starts, in scalars.
    func offset(of token: Token) -> Int { Int(origins[token.start]) }

    /// The tokens that start in a range of the original's scalars.
    func tokens(in range: Range<Int>) -> ArraySlice<Token> {
        let first = firstToken(from: range.lowerBound)
        return tokens[first..<firstToken(from: range.upperBound)]
    }

    private func firstToken(from offset: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if self.offset(of: tokens[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The original scalar range of a run of bytes: to where the next character begins, so that
    /// combining accents and zero-width characters after the last one go with it.
    func range(ofBytes run: Range<Int>) -> Range<Int> {
        Int(
            origins[run.lowerBound])..<(run.upperBound < origins.count
            ? Int(origins[run.upperBound]) : scalarCount)
    }

    /// Whether a token is written as `text`, folded.
    func reads(_ index: Int, _ text: StaticString) -> Bool {
        let token = tokens[index]
        return token.count == text.utf8CodeUnitCount && token.kind != .placeholder
            && text.withUTF8Buffer { $0.elementsEqual(bytes[token.start..<token.end]) }
    }

    /// What makes two runs of tokens the same value.
    func identity(ofTokens run: Range<Int>) -> UInt64 {
        identity(ofBytes: tokens[run.lowerBound].start..<tokens[run.upperBound - 1].end)
    }

    /// What makes two findings of a kind the same one: the letters and digits they have.
    private func identity(ofBytes run: Range<Int>) -> UInt64 {
        var hash = WordHash()
        for byte in bytes[run] where Tokeniser.isLetterOrDigit(byte) { hash.add(byte) }
        return hash.value
    }
}
