// What a guess at a passphrase costs. Written in three bytes: the binary logarithm of N, r, p.

/// The cost of scrypt (RFC 7914): N = 2^`logN`, r and p.
public struct ScryptCost: Sendable, Equatable {
    /// The binary logarithm of N: 10 to 18.
    public let logN: UInt8
    /// r, always 8.
    public let r: UInt8
    /// p, 1 to 4.
    public let p: UInt8

    /// N = 2^16, r = 8, p = 1: 64 MiB and about a fifth of a second.
    public static let standard = ScryptCost(unchecked: 16)

    /// The lowest cost that parses: N = 2^10, 1 MiB and some milliseconds. For tests.
    public static let lowest = ScryptCost(unchecked: 10)

    /// A cost within the bounds. The upper one, 256 MiB, is there because the cost is read from a
    /// database, which must not be able to exhaust the service.
    public init(logN: UInt8, r: UInt8 = 8, p: UInt8 = 1) throws(SealingError) {
        guard (10...18).contains(logN), r == 8, (1...4).contains(p) else {
            throw .costOutOfBounds
        }
        self.logN = logN
        self.r = r
        self.p = p
    }

    /// The memory that one derivation takes, in bytes.
    public var memoryByteCount: Int { 128 * Int(r) << Int(logN) }

    var bytes: [UInt8] { [logN, r, p] }

    private init(unchecked logN: UInt8) {
        self.logN = logN
        r = 8
        p = 1
    }
}
