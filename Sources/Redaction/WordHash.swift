/// The hash by which words are known: FNV-1a over folded bytes. Equal words hash equal by
/// construction; two different words of the lists below that met would be found by the tests.
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    static func of(_ word: StaticString) -> UInt64 {
        var hash = WordHash()
        word.withUTF8Buffer { for byte in $0 { hash.add(byte) } }
        return hash.value
    }

    /// The hash of a phrase whose beginning hashes to `phrase`.
    static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
        (phrase &* 0x9E37_79B9_7F4A_7C15) ^ word
    }
}

/// A few words that mean the same to somebody.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var table: WordTable

    init(arrayLiteral words: StaticString...) {
        table = WordTable(count: words.count)
        for word in words { table.insert(WordHash.of(word), bits: 1) }
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { table[hash] != 0 }
}

/// Says of nearly every word that is none of a few that it is none, from a few bytes of memory and
/// so evenly that the processor foresees the answer.
struct WordFilter: Sendable {
    private var bits: [UInt64]

    /// A filter for up to `count` words, which lets one of sixteen others pass.
    init(count: Int) {
        var size = 1
        while size * 4 < count { size *= 2 }
        bits = [UInt64](count: size, of: 0)
    }

    mutating func insert(_ hash: UInt64) { bits[place(hash)] |= 1 << (hash & 63) }

    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool { bits[place(hash)] >> (hash & 63) & 1 == 1 }

    @inline(__always)
    private func place(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 32) & (bits.count &- 1)
    }
}

/// An open-addressing table from word hashes to bit sets: one multiplication and, nearly always,
/// one cache line a lookup.
struct WordTable: Sendable {
    private struct Entry {
        var key: UInt64 = 0
        var bits: UInt64 = 0
    }

    private var entries: [Entry]
    private let shift: UInt64

    /// A table for up to `count` words, at most half full.
    init(count: Int) {
        var bits: UInt64 = 4
        while (1 << bits) < count * 2 { bits += 1 }
        shift = 64 - bits
        entries = [Entry](count: 1 << bits, of: Entry())
    }

    /// The bits of `key`, 0 if it is unknown.
    @inline(__always)
    subscript(key: UInt64) -> UInt64 {
        var slot = home(key)
        while entries[slot].key != 0 {
            if entries[slot].key == key { return entries[slot].bits }
            slot = (slot &+ 1) & (entries.count &- 1)
        }
        return 0
    }

    /// Adds `bits` to those of `key`.
    mutating func insert(_ key: UInt64, bits: UInt64) {
        let slot = slot(of: key)
        entries[slot].key = key
        entries[slot].bits |= bits
    }

    /// Gives `key` these bits alone.
    mutating func replace(_ key: UInt64, bits: UInt64) {
        entries[slot(of: key)] = Entry(key: key, bits: bits)
    }

    /// Where `key` is or belongs.
    private func slot(of key: UInt64) -> Int {
        var slot = home(key)
        while entries[slot].key != 0 && entries[slot].key != key {
            slot = (slot &+ 1) & (entries.count &- 1)
        }
        return slot
    }

    /// Adds `bits` to those of `key` if it is there.
    mutating func mark(_ key: UInt64, bits: UInt64) {
        var slot = home(key)
        while entries[slot].key != 0 {
            if entries[slot].key == key { entries[slot].bits |= bits }
            slot = (slot &+ 1) & (entries.count &- 1)
        }
    }

    @inline(__always)
    private func home(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }
}
