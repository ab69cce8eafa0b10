// Random numbers from the operating system: the only source in the house of what must not be
// guessed.

/// The operating system's random numbers.
public enum Randomness {
    /// Random bytes fit for keys. A negative `count` gives none.
    public static func bytes(_ count: Int) -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(count, 0))
        while bytes.count < count {
            withUnsafeBytes(of: source.next()) { word in
                bytes.append(contentsOf: word.prefix(count - bytes.count))
            }
        }
        return bytes
    }

    /// A whole number from 0 up to and without `bound`, each as likely as another; 0 where the
    /// bound leaves no choice.
    public static func index(below bound: Int) -> Int {
        var source = SystemRandomNumberGenerator()
        return bound > 1 ? Int.random(in: 0..<bound, using: &source) : 0
    }
}
