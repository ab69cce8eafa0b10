// The exported releases, format ethicsdesk-releases-1.
//
// UTF-8 text, lines ended by one line feed. The first line is
//
//     {"format":"ethicsdesk-releases-1"}
//
// and then each release has a line of its own, in order, in this one spelling:
//
//     {"release":1,"record":{…},"previous":"…64 hex","checkpoint":"ethicsdesk-releases-1\n1\n…\n"}
//
// Release.swift specifies the record, Chain.swift the hash, Checkpoint.swift the signed note.

/// Writes and reads the exported releases. A few lines each year: they are held as a whole.
package enum ReleaseExport {
    /// The whole file.
    package static func text(_ links: [ReleaseLink]) -> String {
        header + "\n" + links.map { line($0) + "\n" }.joined()
    }

    static let header = "{\"format\":\"\(ChainFormat.releases.rawValue)\"}"

    static func line(_ link: ReleaseLink) -> String {
        let note = link.checkpoint.note.split(separator: "\n", omittingEmptySubsequences: false)
        return "{\"release\":\(link.sequence),\"record\":\(link.record.text)"
            + ",\"previous\":\"\(link.previous.hex)\""
            + ",\"checkpoint\":\"\(note.joined(separator: "\\n"))\"}"
    }

    /// A line's link; nil where the line is not spelled as we would have written it.
    static func link(_ line: Substring) -> ReleaseLink? {
        // A record ends at its only pair of braces; the note holds none.
        guard let begin = line.firstRange(of: ",\"record\":"),
            let end = line.firstRange(of: ",\"previous\":\"", after: begin.upperBound),
            let middle = line.firstRange(of: "\",\"checkpoint\":\"", after: end.upperBound),
            line.hasSuffix("\"}"),
            let record = try? ReleaseRecord(text: String(line[begin.upperBound..<end.lowerBound])),
            let previous = Hex.bytes(line[end.upperBound..<middle.lowerBound].utf8),
            let previous = try? ChainHash(bytes: previous),
            let checkpoint = checkpoint(line[middle.upperBound...].dropLast(2))
        else { return nil }
        let link = ReleaseLink(record: record, previous: previous, checkpoint: checkpoint)
        return Self.line(link) == line ? link : nil
    }

    private static func checkpoint(_ escaped: Substring) -> Checkpoint? {
        var note = ""
        var rest = escaped
        while let feed = rest.firstRange(of: "\\n", after: rest.startIndex) {
            note += rest[..<feed.lowerBound] + "\n"
            rest = rest[feed.upperBound...]
        }
        return try? Checkpoint(note: note + rest, in: .releases)
    }
}

extension Substring {
    /// Where a text stands first, at all or from a place on.
    fileprivate func firstRange(of text: String, after start: Index? = nil) -> Range<Index>? {
        self[(start ?? startIndex)...].ranges(of: text).first
    }
}
