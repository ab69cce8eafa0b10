/// A set of a text's tokens, a bit each, so that walking over the few it has costs nearly nothing.
struct TokenSet {
    private var words: [UInt64]

    /// No token of `count`.
    init(count: Int) { words = [UInt64](count: count / 64 + 1, of: 0) }

    @inline(__always)
    subscript(_ index: Int) -> Bool {
        words[index >> 6] >> UInt64(truncatingIfNeeded: index & 63) & 1 == 1
    }

    @inline(__always)
    mutating func insert(_ index: Int) {
        words[index >> 6] |= 1 << UInt64(truncatingIfNeeded: index & 63)
    }

    /// The first member from `index` on. Members may be added while walking.
    func first(from index: Int) -> Int? {
        var word = index >> 6
        guard word < words.count else { return nil }
        var bits = words[word] & (~0 << UInt64(truncatingIfNeeded: index & 63))
        while bits == 0 {
            word += 1
            guard word < words.count else { return nil }
            bits = words[word]
        }
        return word << 6 | bits.trailingZeroBitCount
    }
}
