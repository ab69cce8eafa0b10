/// How many columns of a terminal a text takes.
enum DisplayWidth {
    static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of(character: $1) }
    }

    /// The longest beginning of a text that fits, with an ellipsis where something was left out.
    static func fitting(_ text: String, columns: Int) -> String {
        guard of(text) > columns else { return text }
        var kept = ""
        var width = 0
        for character in text {
            let next = of(character: character)
            guard width + next < columns else { break }
            kept.append(character)
            width += next
        }
        return columns > 0 ? kept + "…" : ""
    }

    /// A character takes what its widest scalar takes: marks and joiners add nothing.
    static func of(character: Character) -> Int {
        character.unicodeScalars.reduce(0) { max($0, of(scalar: $1)) }
    }

    private static func of(scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return scalar == "\u{FE0F}" ? 2 : 0
        default: break
        }
        return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
    }

    /// The blocks that Unicode's East Asian Width calls wide or fullwidth.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
