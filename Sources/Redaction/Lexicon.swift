/// The embedded word lists: names of many origins, and the vocabularies of both languages, which
/// tell a name from a word that only begins a sentence. Decoded once, on first use.
struct Lexicon: Sendable {
    static let shared = Lexicon()

    private var table = LexiconTable(bits: 20)

    private init() {
        LexiconData.words.withUTF8Buffer { decode($0) }
    }

    @inline(__always)
    func lexeme(of hash: UInt64) -> Lexeme { Lexeme(rawValue: table[hash]) }

    /// What is known of a word in its other forms: its singular, or, of a French future or
    /// conditional, its infinitive. `word` is folded.
    func formsLexeme(of word: ArraySlice<UInt8>) -> Lexeme {
        if word.count > 4, word.last == UInt8(ascii: "s") {
            let singular = lexeme(of: Self.hash(word.dropLast()))
            if !singular.isDisjoint(with: .vocabulary) {
                return singular.intersection(.vocabulary)
            }
        }
        for ending in Self.futureEndings where word.count > ending.count + 3 {
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
        var masks = [UInt16](repeating: 0, count: 256)
        for (sign, mask) in LexiconData.masks { masks[Int(sign)] = mask }
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
                table.insert(hashes[length].value, bits: masks[Int(byte)])
            }
        }
    }
}

/// An open-addressing table that keeps 32 bits of each hash: with this many words, two of which
/// share their place, the chance that a strange word is taken for a known one is below 1 in 5,000.
struct LexiconTable: Sendable {
    private var fingerprints: [UInt32]
    private var values: [UInt16]
    private let shift: UInt64
    private let mask: Int

    init(bits: Int) {
        fingerprints = [UInt32](repeating: 0, count: 1 << bits)
        values = [UInt16](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
        mask = (1 << bits) - 1
    }

    @inline(__always)
    subscript(hash: UInt64) -> UInt16 {
        let mixed = hash &* 0x9E37_79B9_7F4A_7C15
        let fingerprint = UInt32(truncatingIfNeeded: hash) | 1
        var slot = Int(truncatingIfNeeded: mixed &>> shift)
        while fingerprints[slot] != 0 {
            if fingerprints[slot] == fingerprint { return values[slot] }
            slot = (slot &+ 1) & mask
        }
        return 0
    }

    mutating func insert(_ hash: UInt64, bits: UInt16) {
        let mixed = hash &* 0x9E37_79B9_7F4A_7C15
        let fingerprint = UInt32(truncatingIfNeeded: hash) | 1
        var slot = Int(truncatingIfNeeded: mixed &>> shift)
        while fingerprints[slot] != 0 && fingerprints[slot] != fingerprint {
            slot = (slot + 1) & mask
        }
        fingerprints[slot] = fingerprint
        values[slot] |= bits
    }
}
