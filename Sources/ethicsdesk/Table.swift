/// Rows in columns, for people. The last column takes what is left of the terminal's width.
struct Table: Sendable {
    /// What stands above the columns; none where it says itself.
    var header: [String] = []
    /// The cells, as many in each row. Cells are shown on one line, controls made visible.
    var rows: [[String]]

    private static let gap = 2

    /// The table as text, a line feed after each row.
    ///
    /// - Parameter columns: the terminal's width; nil where nothing is to be cut.
    func text(within columns: Int?) -> String {
        lines(within: columns).map { $0 + "\n" }.joined()
    }

    /// The same line by line, the header's first.
    func lines(within columns: Int?) -> [String] {
        let cells = ((header.isEmpty ? [] : [header]) + rows).map { $0.map(Visible.line) }
        let widths = widths(of: cells)
        return cells.map { row in
            var line = ""
            var used = 0
            for (index, cell) in row.enumerated() {
                if index == row.count - 1 {
                    line +=
                        columns.map {
                            DisplayWidth.fitting(cell, columns: max($0 - used, 12))
                        } ?? cell
                } else {
                    let pad = widths[index] - DisplayWidth.of(cell) + Self.gap
                    line += cell + String(repeating: " ", count: pad)
                    used += widths[index] + Self.gap
                }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func widths(of cells: [[String]]) -> [Int] {
        let count = cells.map(\.count).max() ?? 0
        return (0..<count).map { column in
            cells.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
        }
    }
}
