/// Text that somebody else wrote, made safe to show. A terminal obeys control characters, and
/// directional overrides make a line read as what it is not; here they are shown as what they are.
enum Visible {
    /// A text on one line: line breaks and tabs become spaces.
    static func line(_ text: String) -> String {
        shown(text) { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : nil }
    }

    /// A text on as many lines as it has. Line breaks stay, tabs become four spaces, and a carriage
    /// return before a line break goes without a trace.
    static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            let ended = $0.last == "\r" ? $0.dropLast() : $0
            return shown(String(ended)) { $0 == "\t" ? "    " : nil }
        }
    }

    /// A JSON document that means the same and holds nothing a terminal would obey: such characters
    /// can stand only inside its strings, where they are escaped.
    static func json(_ document: [UInt8]) -> String {
        var text = ""
        for scalar in String(decoding: document, as: UTF8.self).unicodeScalars {
            if scalar == "\n" || scalar == "\t" || scalar == "\r" || !isHidden(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
                    text += "\\u" + hexadecimal(UInt32(unit))
                }
            }
        }
        while text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
        return text
    }

    /// Whether a scalar acts without being seen: controls, format characters (directional
    /// overrides, zero-width ones, tags), and Unicode's own line ends. The joiners that emoji and
    /// some scripts are spelled with stay.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        case .format: return scalar != "\u{200C}" && scalar != "\u{200D}"
        default: return false
        }
    }

    private static func shown(
        _ text: String, replacing: (Unicode.Scalar) -> String?
    ) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            if let replacement = replacing(scalar) {
                shown += replacement
            } else if isHidden(scalar) {
                shown += name(of: scalar)
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// `^[` for the controls of ASCII, `<U+202E>` for the others.
    private static func name(of scalar: Unicode.Scalar) -> String {
        guard scalar.isASCII else { return "<U+\(hexadecimal(scalar.value))>" }
        return "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
