import Foundation

/// The package as files, which the rules of the house are held against. It is found from this
/// file's own place, and links are followed, so that it is the package however it was reached.
enum House {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every file that belongs to the package, in the order of their paths.
    static let files: [SourceFile] = {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().filter { !isOutside($0) }.compactMap(SourceFile.init)
    }()

    /// Swift files of the rooms that people wrote; Schema's are at the top.
    static let rooms = files.filter { $0.kind == "swift" && $0.room != nil && !$0.isGenerated }

    /// The names of all rooms.
    static let roomNames = Set(files.compactMap(\.room))

    /// What git does not keep, as `.gitignore` says it, and git's own.
    private static func isOutside(_ path: String) -> Bool {
        path.split(separator: "/").contains { part in
            part == ".git"
                || ignored.contains { pattern in
                    pattern.hasPrefix("*") ? part.hasSuffix(pattern.dropFirst()) : part == pattern
                }
        }
    }

    private static let ignored: [String] = {
        let text = try? String(contentsOf: root.appending(path: ".gitignore"), encoding: .utf8)
        return (text ?? "").split(separator: "\n").map { line in
            line.hasSuffix("/") ? String(line.dropLast()) : String(line)
        }
    }()
}

/// One file with its lines.
struct SourceFile: Sendable {
    /// Its path from the package's folder.
    let path: String
    let text: String

    init?(_ path: String) {
        let url = House.root.appending(path: path)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        self.path = path
        self.text = text
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The end of its name.
    var kind: String { path.split(separator: ".").last.map(String.init) ?? "" }

    /// The room it is in; nil for tests and everything else.
    var room: String? {
        let parts = path.split(separator: "/")
        if parts.first == "Schema" { return "Schema" }
        return parts.first == "Sources" && parts.count > 2 ? String(parts[1]) : nil
    }

    /// Whether it says of itself that a program wrote it.
    var isGenerated: Bool {
        lines.prefix(5).contains { $0.lowercased().contains("generated") }
    }

    /// Its lines with their numbers, without comments.
    var code: [(number: Int, text: String)] { stripped(ofStrings: false) }

    /// The same without what stands in string literals.
    var codeWithoutStrings: [(number: Int, text: String)] { stripped(ofStrings: true) }

    /// Goes through the lines knowing whether a literal of several lines is open.
    private func stripped(ofStrings: Bool) -> [(number: Int, text: String)] {
        var isInBlock = false
        return lines.enumerated().map { index, line in
            var kept = ""
            for (part, piece) in line.split(separator: "\"\"\"", omittingEmptySubsequences: false)
                .enumerated()
            {
                if part > 0 { isInBlock.toggle() }
                if isInBlock {
                    kept += ofStrings ? "" : String(piece)
                } else {
                    kept += Self.code(in: piece, ofStrings: ofStrings)
                }
            }
            return (index + 1, kept)
        }
    }

    /// A piece of a line up to a comment, with or without its string literals.
    private static func code(in line: Substring, ofStrings: Bool) -> String {
        guard line.contains("\"") || line.contains("//") else { return String(line) }
        var kept = ""
        var isInString = false
        var previous: Character = " "
        for character in line {
            if character == "\"", previous != "\\" { isInString.toggle() }
            if character == "/", previous == "/", !isInString {
                kept.removeLast()
                break
            }
            if !isInString || !ofStrings { kept.append(character) }
            previous = character
        }
        return kept
    }
}
