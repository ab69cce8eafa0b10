// A fingerprint as it is compared or pinned: SHA-256 of a public key's 1216 bytes, or of a queue's
// identity, in hexadecimal, eight groups of eight joined by dashes.

/// The SHA-256 of what is public of a key. It is not secret.
public struct Fingerprint: Equatable, Hashable, Sendable, CustomStringConvertible {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// A fingerprint of 32 bytes.
    public init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == 32 else { throw .malformed }
        self.bytes = bytes
    }

    /// A fingerprint as it was written down: 64 hexadecimal digits, in any case, with or without
    /// dashes, colons and spaces.
    public init(parsing text: some StringProtocol) throws(SealingError) {
        var digits: [UInt8] = []
        for (index, character) in text.utf8.enumerated() {
            guard index < 192 else { throw .malformed }
            if "- :".utf8.contains(character) { continue }
            guard let digit = Self.digit(character) else { throw .malformed }
            digits.append(digit)
        }
        guard digits.count == 64 else { throw .malformed }
        bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// `0123abcd-…`: eight groups of eight hexadecimal digits.
    public var text: String {
        let digits = Array("0123456789abcdef")
        let groups = stride(from: 0, to: bytes.count, by: 4).map { start in
            String(
                bytes[start..<start + 4].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        }
        return groups.joined(separator: "-")
    }

    /// The same as `text`.
    public var description: String { text }

    init(of exposed: [UInt8]) { bytes = Hashing.sha256(exposed) }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
