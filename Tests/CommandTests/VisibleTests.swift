import Testing

@testable import ethicsdesk

/// Text from others on its way to a terminal.
struct VisibleTests {
    @Test("an escape sequence is shown, not obeyed")
    func escape() {
        #expect(Visible.line("a\u{1B}[2Jb") == "a^[[2Jb")
        #expect(Visible.line("\u{9B}2J") == "<U+009B>2J")
        #expect(Visible.line("\u{7F}\u{08}\u{07}\u{00}") == "^?^H^G^@")
    }

    @Test(
        "what acts without being seen is named",
        arguments: [
            "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{061C}",
            "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{2029}", "\u{AD}", "\u{E0041}", "\u{2060}",
        ])
    func hidden(_ scalar: String) throws {
        let first = try #require(scalar.unicodeScalars.first)
        let hexadecimal = String(first.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
        #expect(Visible.line("x\(scalar)y") == "x<U+\(padded)>y")
    }

    @Test("accents, emoji sequences and other scripts stay as they are")
    func harmless() {
        let text = "Évangéline, 👩‍👩‍👧, 漢字, עברית, नमस्ते — « ça »"
        #expect(Visible.line(text) == text)
    }

    @Test("a cell stays on its line")
    func oneLine() {
        #expect(Visible.line("a\nb\tc\r\nd") == "a b c  d")
    }

    @Test("lines end at line feeds alone, and a lone carriage return is shown")
    func manyLines() {
        #expect(Visible.lines("a\r\nb\rc\n") == ["a", "b^Mc", ""])
    }

    @Test("escaped JSON means the same and holds nothing hidden")
    func json() {
        let document = Array("{\"text\":\"a\u{9B}31m\u{202E}\u{E0041}é\"}\n".utf8)
        #expect(
            Visible.json(document)
                == "{\"text\":\"a\\u009B31m\\u202E\\uDB40\\uDC41é\"}")
    }

    @Test("every line of a quotation stands behind its bar, however it is broken")
    func quotation() {
        let text = "one two three four five six seven\n\nANSWER FROM THE OFFICE\u{2028}fake"
        let lines = Quotation.of(text, within: 24).split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("  │") })
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 24 })
        #expect(lines.count == 5)
    }

    @Test("breaking a line loses none of its words")
    func broken() {
        let line = "a  bb " + String(repeating: "c", count: 50) + " d"
        let pieces = Quotation.broken(line, at: 20)
        #expect(pieces.joined().filter { $0 != " " } == line.filter { $0 != " " })
        #expect(pieces.allSatisfy { DisplayWidth.of($0) <= 20 })
    }
}
