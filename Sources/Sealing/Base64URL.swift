// Base64url without padding (RFC 4648, section 5), for tokens: one text for each byte string, and
// nothing else parses.

/// Bytes as text that fits cookies and forms.
public enum Base64URL {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The text of bytes.
    public static func text(_ bytes: [UInt8]) -> String {
        var characters: [UInt8] = []
        var held: UInt32 = 0
        var heldBits: UInt32 = 0
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            heldBits += 8
            while heldBits >= 6 {
                heldBits -= 6
                characters.append(alphabet[Int(held >> heldBits & 63)])
            }
        }
        if heldBits > 0 { characters.append(alphabet[Int(held << (6 - heldBits) & 63)]) }
        return String(decoding: characters, as: UTF8.self)
    }

    /// The bytes of a text, if it is the text of exactly `count` bytes.
    public static func bytes(_ text: some StringProtocol, count: Int) -> [UInt8]? {
        let length = (count * 8 + 5) / 6
        let characters = Array(text.utf8.prefix(length + 1))
        guard characters.count == length else { return nil }
        var bytes: [UInt8] = []
        var held: UInt32 = 0
        var heldBits: UInt32 = 0
        for character in characters {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            held = held << 6 | UInt32(value)
            heldBits += 6
            if heldBits >= 8 {
                heldBits -= 8
                bytes.append(UInt8(held >> heldBits & 255))
            }
        }
        let spareBits = held & ((1 << heldBits) - 1)
        return spareBits == 0 ? bytes : nil
    }
}
