// The spellings that the room allows: codes, hexadecimal, base 64 and big-endian numbers.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The characters a code may be made of.
enum Alphabet {
    case lowercase, uppercase, value

    /// Refuses a text that is empty, longer than `limit` bytes, or outside the alphabet.
    func check(_ text: String, upTo limit: Int, as field: AuditError.Field) throws(AuditError) {
        let bytes = text.utf8
        guard (1...limit).contains(bytes.count), bytes.allSatisfy(holds) else {
            throw .notACode(field)
        }
    }

    private func holds(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        case UInt8(ascii: "a")...UInt8(ascii: "z"): self != .uppercase
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self != .lowercase
        default: self == .value && "._:+/=".utf8.contains(byte)
        }
    }
}

/// Lower-case hexadecimal, and nothing else: one spelling for each value.
enum Hex {
    static func text(_ bytes: [UInt8]) -> String {
        String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The bytes that a text spells, or nil.
    static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        var high: UInt8?
        for character in text {
            guard let digit = value(character) else { return nil }
            if let upper = high {
                bytes.append(upper << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }

    private static func value(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

/// Standard base 64 with padding. Several texts may spell the same bytes: who reads one compares
/// the whole of what he read with how we would have written it.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The bytes that a text spells, or nil.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        Data(base64Encoded: String(text)).map { Array($0) }
    }
}

/// Eight bytes, the most significant first.
func bigEndian(_ number: UInt64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
}

/// A number as written by us: no sign, no leading zero, at most eighteen digits.
func decimal(_ text: some Collection<UInt8>) -> Int? {
    guard let first = text.first, text.count <= 18 else { return nil }
    guard first != UInt8(ascii: "0") || text.count == 1 else { return nil }
    var number = 0
    for digit in text {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
}
