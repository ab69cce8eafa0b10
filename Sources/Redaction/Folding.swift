/// One letter, digit or sign as recognisers see it: lower-case ASCII without accents.
///
/// Source of the two tables: the canonical decompositions of the Unicode Character Database, with
/// the usual ASCII spellings of letters that have none (ø, ł, đ …). `?` is a letter without one.
enum Folding {
    /// A letter or ideograph outside the Latin script has this bit; the rest tells letters apart.
    static let foreign: UInt8 = 0x80
    /// Any sign that matters to no recogniser, emoji included.
    static let symbol: UInt8 = 0x01
    /// The degree sign.
    static let degree: UInt8 = 0x02

    /// How one scalar reads: its byte, a second byte for ligatures, and whether it is upper case;
    /// nil for what is not seen at all (zero-width characters, combining accents).
    struct Reading {
        var byte: UInt8
        var second: UInt8 = 0
        var isUpper = false
    }

    static func reading(of scalar: Unicode.Scalar) -> Reading? {
        switch scalar.value {
        case 0x80..<0xC0: return latinSign(scalar.value)
        case 0xC0..<0x250: return latin(scalar.value, table: latinTable, from: 0xC0)
        case 0x1E00..<0x1F00: return latin(scalar.value, table: additionalTable, from: 0x1E00)
        case 0x0300..<0x0370, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFE00...0xFE0F, 0xFEFF, 0x180E, 0x034F, 0xE0000...0xE0FFF:
            return nil
        case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return Reading(byte: 0x20)
        case 0x2028, 0x2029: return Reading(byte: 0x0A)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return Reading(byte: 0x2D)
        case 0x2018...0x201B, 0x2032, 0x02BC, 0x02B9: return Reading(byte: 0x27)
        case 0x201C...0x201F, 0x2033, 0x2039, 0x203A: return Reading(byte: 0x22)
        case 0x2022, 0x2023, 0x25E6, 0x25CF, 0x25AA: return Reading(byte: 0x2A)
        case 0x2024, 0x2026, 0x3002: return Reading(byte: 0x2E)
        case 0xFF01...0xFF5E: return ascii(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
        case 0x0370..<0x0530: return cousin(scalar)
        default: return elsewhere(scalar)
        }
    }

    /// An ASCII character as it is, lower-cased; other controls than line breaks are spaces.
    static func ascii(_ byte: UInt8) -> Reading {
        if byte >= 0x41 && byte <= 0x5A { return Reading(byte: byte | 0x20, isUpper: true) }
        if byte < 0x20 { return Reading(byte: byte == 0x0A || byte == 0x0D ? 0x0A : 0x20) }
        return Reading(byte: byte)
    }

    /// Eight characters as they read, a byte each, and whether each is upper case: 1 or 0.
    struct Eight {
        var bytes: UInt64
        var uppers: UInt64
    }

    /// Eight ASCII characters at once, side by side in a word; nil if one is a control or beyond
    /// ASCII. No sum below carries from a byte into the next, so their order does not matter.
    @inline(__always)
    static func eight(_ word: UInt64) -> Eight? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones << 7
        guard word & tops == 0, (word &+ ones &* (0x80 - 0x20)) & tops == tops else { return nil }
        let fromA = word &+ ones &* (0x80 - 0x41)
        let pastZ = word &+ ones &* (0x80 - 0x5B)
        let isUpper = fromA & ~pastZ & tops
        return Eight(bytes: word | isUpper >> 2, uppers: isUpper >> 7)
    }

    private static func latinSign(_ value: UInt32) -> Reading? {
        switch value {
        case 0x85: return Reading(byte: 0x0A)
        case 0xA0: return Reading(byte: 0x20)
        case 0xAA: return Reading(byte: 0x61)
        case 0xAB, 0xBB: return Reading(byte: 0x22)
        case 0xAD: return nil
        case 0xB0, 0xBA: return Reading(byte: degree)
        case 0xB4: return Reading(byte: 0x27)
        case 0xB5: return Reading(byte: 0x75)
        case 0xB7: return Reading(byte: 0x2E)
        default: return Reading(byte: symbol)
        }
    }

    private static func latin(_ value: UInt32, table: StaticString, from first: UInt32) -> Reading?
    {
        let entry = table.withUTF8Buffer { $0[Int(value - first)] }
        switch value {
        case 0xC6: return Reading(byte: 0x61, second: 0x65, isUpper: true)
        case 0xE6: return Reading(byte: 0x61, second: 0x65)
        case 0x152: return Reading(byte: 0x6F, second: 0x65, isUpper: true)
        case 0x153: return Reading(byte: 0x6F, second: 0x65)
        case 0xDF: return Reading(byte: 0x73, second: 0x73)
        case 0xDE: return Reading(byte: 0x74, second: 0x68, isUpper: true)
        case 0xFE: return Reading(byte: 0x74, second: 0x68)
        default: break
        }
        if entry == 0x2E { return Reading(byte: symbol) }
        if entry == 0x3F { return Reading(byte: foreign | UInt8(truncatingIfNeeded: value)) }
        return ascii(entry)
    }

    /// Greek and Cyrillic letters that pass for Latin ones read as those: a name spelled with
    /// look-alikes is still the name.
    private static func cousin(_ scalar: Unicode.Scalar) -> Reading? {
        let latin: UInt8
        switch scalar.value {
        case 0x0410, 0x0430, 0x0391, 0x03B1: latin = 0x61
        case 0x0412, 0x0392: latin = 0x62
        case 0x0421, 0x0441, 0x03F2: latin = 0x63
        case 0x0415, 0x0435, 0x0395, 0x0401, 0x0451, 0x0404, 0x0454: latin = 0x65
        case 0x041D, 0x0397: latin = 0x68
        case 0x0406, 0x0456, 0x0399, 0x03B9, 0x0407, 0x0457: latin = 0x69
        case 0x0408, 0x0458: latin = 0x6A
        case 0x041A, 0x043A, 0x039A, 0x03BA: latin = 0x6B
        case 0x041C, 0x039C: latin = 0x6D
        case 0x039D, 0x03B7: latin = 0x6E
        case 0x041E, 0x043E, 0x039F, 0x03BF: latin = 0x6F
        case 0x0420, 0x0440, 0x03A1, 0x03C1: latin = 0x70
        case 0x0405, 0x0455: latin = 0x73
        case 0x0422, 0x0442, 0x03A4, 0x03C4: latin = 0x74
        case 0x03BD, 0x0474, 0x0475: latin = 0x76
        case 0x0425, 0x0445, 0x03A7, 0x03C7: latin = 0x78
        case 0x0423, 0x0443, 0x03A5: latin = 0x79
        case 0x0396: latin = 0x7A
        default: return elsewhere(scalar)
        }
        return Reading(byte: latin, isUpper: scalar.properties.isUppercase)
    }

    private static func elsewhere(_ scalar: Unicode.Scalar) -> Reading? {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return nil
        case .decimalNumber:
            guard let value = properties.numericValue else { return nil }
            return Reading(byte: 0x30 + UInt8(value))
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .spacingMark:
            if let plain = mathematical(scalar.value) { return plain }
            return Reading(
                byte: foreign | UInt8(truncatingIfNeeded: scalar.value),
                isUpper: properties.isUppercase)
        default: return Reading(byte: symbol)
        }
    }

    /// Bold, italic, script and monospaced letters, which people paste from fancy-text sites.
    private static func mathematical(_ value: UInt32) -> Reading? {
        guard value >= 0x1D400 && value < 0x1D6A4 else { return nil }
        let index = UInt8((value - 0x1D400) % 52)
        return ascii(index < 26 ? 0x41 + index : 0x61 + index - 26)
    }

    private static let latinTable: StaticString = """
        AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuytyAaAaAaCcCcCcCcDd\
        DdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLl??LlNnNnNn?NnOoOoOoOoRrRrRrSsSsSs\
        SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs?B????O??DD???EEE?f?????Kk??????Oo?????????????U\
        u??Yy????????????????????????AaIiOoUuUuUuUuUu?AaAa????GgKkOoOo??j???Gg??NnAa????\
        AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh??????AaEeOoOoOoOoYy????????????????????????????
        """
    private static let additionalTable: StaticString = """
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo\
        OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy????S?\
        AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu\
        UuYyYyYyYy??????
        """
}
