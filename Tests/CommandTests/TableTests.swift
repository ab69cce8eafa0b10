import Testing

@testable import ethicsdesk

/// How much room text takes, and columns that line up.
struct TableTests {
    @Test(
        "width counts columns, not characters or bytes",
        arguments: [
            ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｆｕｌｌ", 8), ("👍", 2),
            ("👩‍👩‍👧", 2), ("❤️", 2), ("한글", 4), ("", 0),
        ])
    func width(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test("what does not fit ends in an ellipsis, and never takes more room than there is")
    func fitting() {
        #expect(DisplayWidth.fitting("abcdef", columns: 6) == "abcdef")
        #expect(DisplayWidth.fitting("abcdef", columns: 5) == "abcd…")
        #expect(DisplayWidth.fitting("漢字漢字", columns: 4) == "漢…")
        #expect(DisplayWidth.fitting("abc", columns: 0) == "")
        for columns in 1...9 {
            #expect(DisplayWidth.of(DisplayWidth.fitting("漢a字b漢c", columns: columns)) <= columns)
        }
    }

    @Test("columns line up under wide characters")
    func alignment() {
        let table = Table(
            header: ["Name", "X"], rows: [["漢字", "1"], ["é", "2"], ["long one", "3"]])
        #expect(
            table.text(within: nil) == """
                Name      X
                漢字      1
                é         2
                long one  3

                """)
    }

    @Test("the last column is cut to the terminal, and a hostile cell keeps to its row")
    func cut() {
        let table = Table(rows: [["a", "01234567890123456789"], ["b", "x\ny\u{1B}[1m"]])
        #expect(table.text(within: 18) == "a  01234567890123…\nb  x y^[[1m\n")
    }
}
