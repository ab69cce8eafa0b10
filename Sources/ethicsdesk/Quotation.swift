/// What somebody wrote, set apart from what we say: every line stands behind a bar, long lines are
/// broken at words so that none of it reaches the margin.
enum Quotation {
    private static let bar = "  │ "

    /// The text behind bars, a line feed after each line.
    ///
    /// - Parameter columns: the terminal's width; nil where lines are not to be broken.
    static func of(_ text: String, within columns: Int?) -> String {
        let width = columns.map { max($0 - DisplayWidth.of(bar), 20) }
        return Visible.lines(text)
            .flatMap { line in width.map { broken(line, at: $0) } ?? [line] }
            .map { $0.isEmpty ? "  │\n" : bar + $0 + "\n" }
            .joined()
    }

    /// A line in pieces of at most `width` columns, cut at spaces where there are some.
    static func broken(_ line: String, at width: Int) -> [String] {
        var pieces: [String] = []
        var rest = Substring(line)
        while let end = overflow(of: rest, at: width) {
            let head = rest[..<end]
            if let space = head.lastIndex(of: " "), space > rest.startIndex {
                pieces.append(String(rest[..<space]))
                rest = rest[rest.index(after: space)...]
            } else {
                pieces.append(String(head))
                rest = rest[end...]
            }
        }
        return pieces + [String(rest)]
    }

    /// Where the text leaves the width; nil where it fits.
    private static func overflow(of text: Substring, at width: Int) -> Substring.Index? {
        var used = 0
        for index in text.indices {
            used += DisplayWidth.of(character: text[index])
            if used > width, index > text.startIndex { return index }
        }
        return nil
    }
}
