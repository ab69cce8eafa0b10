import FoundationEssentials

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Lets a person write a text in his editor. While the editor runs, the text lies in a directory of
/// its own (0700) in memory, so that neither it nor what the editor keeps beside it ever reaches a
/// disk. When the editor ends the directory goes, with everything in it: whatever happens to this
/// command afterwards, no draft stays behind.
struct EditorDraft: Sendable {
    /// What the person is told below the cut.
    let notice: String

    /// What is below this line is ours.
    static let cut = "# -------- >8 --------"

    /// Opens the editor on a text and waits; then what stands above the cut. Nothing there is a
    /// change of mind.
    func edited(_ text: String = "") throws(Complaint) -> String {
        let directory = try Self.freshDirectory(in: Self.places)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = directory + "/text.txt"
        let rule = notice.split(separator: "\n").map { "# \($0)\n" }.joined()
        try PrivateFile.create(path, holding: "\(text)\n\(Self.cut)\n\(rule)")
        let whole = try written(in: path)
        let kept = Self.aboveCut(whole)
        guard !kept.allSatisfy(\.isWhitespace) else { throw .calledOff }
        return kept
    }

    private func written(in path: String) throws(Complaint) -> String {
        let environment = ProcessInfo.processInfo.environment
        let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
            .first { !$0.isEmpty }
        try ChildProcess.run(editor ?? "vi", on: path)
        let file = try InputBytes.opened(path)
        defer { InputBytes.shut(file) }
        let bytes = try InputBytes.all(of: file, atMost: 1 << 20, path: path)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        return text
    }

    /// The text above the first cut, without the line feed before it.
    static func aboveCut(_ text: String) -> String {
        var kept: [Substring.UnicodeScalarView] = []
        for line in Substring(text).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if String(line).hasPrefix(cut) { break }
            kept.append(line)
        }
        while let last = kept.last, last.allSatisfy({ $0.properties.isWhitespace }) {
            kept.removeLast()
        }
        return kept.map { String($0) }.joined(separator: "\n")
    }

    /// Where drafts may lie: the user's own runtime directory, or shared memory.
    private static var places: [String] {
        [ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"], "/dev/shm"].compactMap(\.self)
            .filter { $0.hasPrefix("/") && MemoryBacked.holds($0) }
    }

    private static func freshDirectory(in places: [String]) throws(Complaint) -> String {
        for place in places {
            var template = Array("\(place)/ethicsdesk.XXXXXX".utf8CString)
            // mkdtemp makes it 0700 and never takes one that exists.
            if mkdtemp(&template) != nil {
                return String(
                    decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            }
        }
        throw .noDraftStorage
    }
}
