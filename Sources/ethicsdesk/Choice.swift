import Phrasebook

/// One of a few letters, typed at the terminal.
enum Choice {
    /// Asks until one of the letters is typed, in either case; then its place among them, from 0.
    ///
    /// - Parameter option: what would have made the question unnecessary.
    static func asked(
        _ choice: ChoicePhrase, or option: String = "--yes"
    ) throws(Complaint) -> Int {
        while true {
            let line = try Prompt.line(choice.question + " ", or: option)
            if let place = place(of: line, among: choice.letters) { return place }
        }
    }

    /// Where the first letter of a line stands among the letters; nil where it does not.
    static func place(of line: String, among letters: String) -> Int? {
        guard let first = line.lowercased().first(where: { !$0.isWhitespace }) else { return nil }
        return letters.firstIndex(of: first).map {
            letters.distance(from: letters.startIndex, to: $0)
        }
    }
}
