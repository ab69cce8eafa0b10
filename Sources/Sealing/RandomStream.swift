// Many random numbers, from the same source as `Randomness`.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The operating system's random numbers, fetched 256 bytes at a time: a call into the kernel for
/// each would cost more than whatever is done with it. A class, because a copy would repeat itself;
/// a number that was handed out is not kept.
public final class RandomStream: RandomNumberGenerator {
    private var words: [UInt64] = Array(repeating: 0, count: 32)
    private var left = 0

    /// A stream that has fetched nothing yet.
    public init() {}

    /// Sixty-four random bits.
    public func next() -> UInt64 {
        if left == 0 { fetch() }
        left -= 1
        defer { words[left] = 0 }
        return words[left]
    }

    private func fetch() {
        #if canImport(Glibc) || canImport(Musl)
            let isFilled = words.withUnsafeMutableBytes { page in
                getentropy(page.baseAddress, page.count) == 0
            }
        #else
            let isFilled = false
        #endif
        if !isFilled {
            // Another system: word by word.
            var source = SystemRandomNumberGenerator()
            for index in words.indices { words[index] = source.next() }
        }
        left = words.count
    }
}
