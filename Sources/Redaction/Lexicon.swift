/// The embedded word lists: names of many origins, and the vocabularies of both languages, which
/// tell a name from a word that only begins a sentence. Decoded once, on first use.
struct Lexicon: Sendable {
    static let shared = Lexicon()

    private var table = LexiconTable(bits: 20)

    private init() {
        LexiconData.words.withUTF8Buffer { decode($0) }
    }

    @inline(__always)
    func lexeme(of hash: UInt64) -> Lexeme { table[hash] }

    /// What is known of an unlisted word in its other forms: its singular, or, of a French future
    /// or conditional, its infinitive. `word` is folded.
    func formsLexeme(of word: ArraySlice<UInt8>) -> Lexeme {
        guard word.count > 4, let last = word.last else { return [] }
        if last == UInt8(ascii: "s") {
            let singular = lexeme(of: Self.hash(word.dropLast())).intersection(.vocabulary)
            if !singular.isEmpty { return singular }
        }
        for ending in Self.futureEndings where ending.last == last && word.count > ending.count + 3
        {
            if word.suffix(ending.count).elementsEqual(ending) {
                let infinitive = lexeme(of: Self.hash(word.dropLast(ending.count - 1)))
                return infinitive.intersection(.french)
            }
        }
        return []
    }

    private static let futureEndings: [[UInt8]] = [
        "rai", "ras", "ra", "rons", "rez", "ront", "rais", "rait", "rions", "riez", "raient",
    ].map { Array($0.utf8) }

    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }

    /// Each entry: how many letters are kept, the letters that follow, a sign for the bits. The
    /// hash after each letter is kept, so that shared beginnings are hashed once.
    private mutating func decode(_ data: UnsafeBufferPointer<UInt8>) {
        var codes = [UInt32](repeating: 0, count: 256)
        for (sign, mask) in LexiconData.masks {
            codes[Int(sign)] = table.code(for: Lexeme(rawValue: mask))
        }
        var hashes = [WordHash](repeating: WordHash(), count: 64)
        var length = 0
        for byte in data {
            if byte >= 0x30 && byte <= 0x39 {
                length = Int(byte - 0x30)
            } else if byte >= 0x61 && byte <= 0x7A {
                hashes[length + 1] = hashes[length]
                hashes[length + 1].add(byte)
                length += 1
            } else {
                table.insert(hashes[length].value, code: codes[Int(byte)])
            }
        }
    }
}

/// An open-addressing table. A slot holds 26 bits of a word's hash and six that say what it is, so
/// that a lookup costs one cache line and hardly one strange word in 10 million passes for known.
struct LexiconTable: Sendable {
    private var slots: [UInt32]
    private var lexemes: [Lexeme] = [[]]
    private let shift: UInt64

    init(bits: Int) {
        slots = [UInt32](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    /// The code to insert words with that are `lexeme`; there may be 63.
    mutating func code(for lexeme: Lexeme) -> UInt32 {
        lexemes.append(lexeme)
        return UInt32(lexemes.count - 1)
    }

    @inline(__always)
    subscript(hash: UInt64) -> Lexeme {
        let mixed = hash &* 0x9E37_79B9_7F4A_7C15
        let fingerprint = UInt32(truncatingIfNeeded: mixed) & ~63
        var slot = Int(truncatingIfNeeded: mixed &>> shift)
        while slots[slot] != 0 {
            if slots[slot] & ~63 == fingerprint { return lexemes[Int(slots[slot] & 63)] }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return []
    }

    mutating func insert(_ hash: UInt64, code: UInt32) {
        let mixed = hash &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: mixed &>> shift)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(truncatingIfNeeded: mixed) & ~63 | code
    }
}
