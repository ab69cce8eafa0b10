// Crockford's base 32, as it is read from paper and over the telephone, with check characters.
// Source: Douglas Crockford, "Base 32", https://www.crockford.com/base32.html (the alphabet and
// the letters taken for digits; its check symbol is not used, because it leaves the alphabet).
//
// The check character. The characters are elements of GF(32) with x^5 = x^2 + 1, whose element
// α = x has order 31. For characters s1 … sn the check character is Σ α^i · si. A wrong character
// changes the sum, because α^i is not zero; a swap of two different characters changes it,
// because the powers of α up to 30 differ from each other and from the check character's own
// weight, 1. So n must not exceed 30.

enum Base32 {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    /// RFC 4648's, which authenticators read.
    private static let plainAlphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// Bytes in RFC 4648's base 32, without padding.
    static func plainText(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: unpacked(bytes).map { plainAlphabet[Int($0)] }, as: UTF8.self)
    }

    /// The text of values below 32, without separators.
    static func text(_ values: some Sequence<UInt8>) -> String {
        String(decoding: values.map { alphabet[Int($0 & 31)] }, as: UTF8.self)
    }

    /// The values of a text as people give it back: in any case, with spaces and dashes, I and L
    /// for 1 and O for 0.
    static func values(
        _ text: some StringProtocol, count: Int
    ) throws(CodeError) -> [UInt8] {
        var values: [UInt8] = []
        var read = 0
        for scalar in text.unicodeScalars {
            read += 1
            guard read <= 4 * count else { throw .wrongLength }
            if isSeparator(scalar) { continue }
            guard let value = value(of: scalar) else { throw .unknownCharacter }
            values.append(value)
        }
        guard values.count == count else { throw .wrongLength }
        return values
    }

    /// The check character's value for at most 30 values.
    static func check(_ values: some BidirectionalCollection<UInt8>) -> UInt8 {
        values.reversed().reduce(0) { sum, value in timesAlpha(sum ^ value) }
    }

    /// The values' five bits each in a row, the last byte filled with zero bits.
    static func packed(_ values: some Sequence<UInt8>) -> [UInt8] {
        regrouped(values, from: 5, to: 8)
    }

    /// The bytes' bits in groups of five, the last filled with zero bits.
    static func unpacked(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        regrouped(bytes, from: 8, to: 5)
    }

    private static func regrouped(
        _ input: some Sequence<UInt8>, from width: Int, to newWidth: Int
    ) -> [UInt8] {
        var output: [UInt8] = []
        var held = 0
        var heldBits = 0
        let mask = (1 << newWidth) - 1
        for value in input {
            held = (held << width | Int(value)) & 0xFFFF
            heldBits += width
            while heldBits >= newWidth {
                heldBits -= newWidth
                output.append(UInt8(held >> heldBits & mask))
            }
        }
        if heldBits > 0 { output.append(UInt8(held << (newWidth - heldBits) & mask)) }
        return output
    }

    private static func timesAlpha(_ value: UInt8) -> UInt8 {
        value & 0b10000 == 0 ? value << 1 : (value << 1) ^ 0b100101
    }

    private static func value(of scalar: Unicode.Scalar) -> UInt8? {
        guard var byte = UInt8(exactly: scalar.value) else { return nil }
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { byte -= 32 }
        switch byte {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        case UInt8(ascii: "O"): return 0
        default: return alphabet.firstIndex(of: byte).map { UInt8($0) }
        }
    }

    /// Spaces and dashes of every kind that a mail program or a word processor puts in.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{AD}": true
        case "\u{200B}", "\u{2060}", "\u{FEFF}": true
        default: scalar.properties.isWhitespace
        }
    }
}
