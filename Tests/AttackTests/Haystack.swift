import Foundation

/// Where a thief looks: files and texts, searched for words in every form in which bytes are kept.
struct Haystack {
    /// One place in which a word was found.
    struct Find: Hashable, CustomStringConvertible {
        let word: String
        let form: String
        let place: String
        var description: String { "\(word) as \(form) in \(place)" }
    }

    private var texts: [(name: String, text: String)] = []
    private var files: [String] = []

    /// A text.
    mutating func add(_ text: String, as name: String) { texts.append((name, text)) }

    /// A file, or every file below a folder.
    mutating func add(file path: String) { files.append(path) }

    /// Where words are found, in whatever form.
    func finds(of words: [String]) async throws -> Set<Find> {
        let folder = try Scratch.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var owners: [[UInt8]: (word: String, form: String)] = [:]
        for word in words {
            for (form, needle) in Self.forms(of: word) { owners[needle] = (word, form) }
        }
        let needles = folder + "/needles"
        try Data(owners.keys.joined(separator: [0x0A])).write(to: URL(filePath: needles))
        try FileManager.default.createDirectory(
            atPath: folder + "/texts", withIntermediateDirectories: false)
        for (name, text) in texts {
            try Data(text.utf8).write(to: URL(filePath: folder + "/texts/" + name))
        }
        // Bytes, not characters; each match with the name of its file, ended by a zero.
        let found = try await Program(path: "/bin/grep").bytes(
            ["-raoFZ", "-f", needles] + [folder + "/texts"] + files)
        return Set(
            found.split(separator: 0x0A).compactMap { line in
                let parts = line.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2, let owner = owners[Array(parts[1])] else { return nil }
                let place = String(decoding: parts[0], as: UTF8.self)
                return Find(
                    word: owner.word, form: owner.form,
                    place: place.replacing(folder + "/texts/", with: ""))
            })
    }

    /// How a word may stand in bytes: as text in three encodings, in hexadecimal, in base64 at each
    /// of its three alignments less what depends on neighbours, and escaped for a URL.
    static func forms(of word: String) -> [(form: String, bytes: [UInt8])] {
        var forms: [(String, [UInt8])] = []
        for written in Set([word, word.lowercased(), word.uppercased()]) {
            let bytes = Array(written.utf8)
            forms.append(("UTF-8", bytes))
            forms.append(("UTF-16", written.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }))
            forms.append(
                ("UTF-16 BE", written.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }))
            let hex = bytes.map { String(format: "%02x", $0) }.joined()
            forms.append(("hex", Array(hex.utf8)))
            forms.append(("HEX", Array(hex.uppercased().utf8)))
            for lead in 0..<3 {
                let text = Data(repeatElement(0, count: lead) + bytes).base64EncodedString()
                let first = (lead * 8 + 5) / 6
                let last = (lead + bytes.count) * 8 / 6
                let coded = Array(text.utf8)[first..<last]
                forms.append(("base64", Array(coded)))
                let forURL = coded.map { $0 == 0x2B ? 0x2D : $0 == 0x2F ? 0x5F : $0 }
                forms.append(("base64url", forURL))
            }
            for allowed in [CharacterSet.alphanumerics, .urlPathAllowed] {
                let escaped = written.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
                forms.append(("URL", Array(escaped.utf8)))
            }
        }
        var seen: Set<[UInt8]> = []
        return forms.filter { !$0.1.isEmpty && seen.insert($0.1).inserted }
    }
}
