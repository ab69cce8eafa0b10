import Sealing

/// What people call a ticket when they speak of it: `VE-7K2M-9QXD`. It opens nothing and tells
/// nothing: forty random bits in Crockford's base 32, which leaves out I, L, O and U.
package struct Reference: Hashable, Sendable {
    /// The canonical text, in capitals with its dashes.
    package let text: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Reads a reference as people type it: any letter case, with or without dashes and prefix,
    /// with O for 0 and I or L for 1. Nil where eight characters of the alphabet do not remain.
    package init?(parsing typed: some StringProtocol) {
        guard typed.utf8.count <= 32 else { return nil }
        var letters = typed.uppercased().filter { $0 != "-" && $0 != " " }
        if letters.hasPrefix("VE"), letters.utf8.count == 10 { letters.removeFirst(2) }
        let canonical = letters.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "O"): UInt8(ascii: "0")
            case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
            default: byte
            }
        }
        guard canonical.count == 8, canonical.allSatisfy(Self.alphabet.contains) else { return nil }
        text = Self.grouped(canonical)
    }

    /// A fresh reference. A million tickets make a collision once in a million filings; the
    /// database's unique constraint catches it and filing draws again.
    package static func random() -> Self {
        Self(canonical: Randomness.bytes(8).map { alphabet[Int($0 & 31)] })
    }

    private init(canonical: [UInt8]) { text = Self.grouped(canonical) }

    private static func grouped(_ eight: [UInt8]) -> String {
        "VE-" + String(decoding: eight[0..<4], as: UTF8.self)
            + "-" + String(decoding: eight[4..<8], as: UTF8.self)
    }
}
