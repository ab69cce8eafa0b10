// The exported trail, format ethicsdesk-trail-1.
//
// UTF-8 text, lines ended by one line feed, no line longer than 8,192 bytes, no line empty. Each
// line is a JSON object in the one spelling shown here: these keys, this order, no spaces, no
// escapes but \n inside a checkpoint, numbers in decimal without leading zeroes.
//
//   1. The first line says what the file is and after which link it begins: 0 and sixty-four zeroes
//      for the whole trail, or the last link of the segments that were dropped.
//        {"format":"ethicsdesk-trail-1","after":0,"head":"0000…"}
//   2. If it begins after a link, the second line is the checkpoint of that link.
//   3. One line for each link, in order. `actor` and `ticket` may be null; `details` may be empty.
//        {"link":1,"id":"…32 hex","at":1798765200000000,"kind":"original-opened",
//         "actor":"…32 hex","role":"officer","ticket":"VE-7K2M-9QXD","details":{"entry":"1"},
//         "previous":"…64 hex","hash":"…64 hex"}        (on one line)
//   4. After a link, at will, the checkpoint of that link, and at least after the last: links that
//      no checkpoint covers are not part of an export.
//        {"checkpoint":"ethicsdesk-trail-1\n1\n…\n"}

/// Writes the exported trail, line by line. Each function returns whole lines, line feed included;
/// the caller writes them to wherever they go and keeps nothing.
package struct TrailExport: Sendable {
    /// A writer; it has no state.
    package init() {}

    /// The beginning of an export of the whole trail.
    package func opening() -> String { header(.start) }

    /// The beginning of an export whose earlier segments were dropped, from their signed head.
    package func opening(after checkpoint: Checkpoint) -> String {
        header(checkpoint.head) + line(checkpoint)
    }

    /// One link.
    package func line(_ link: TrailLink) -> String {
        let event = link.event
        return "{\"link\":\(link.sequence),\"id\":\"\(event.id.hex)\",\"at\":\(event.at)"
            + ",\"kind\":\"\(event.kind)\",\"actor\":\(quoted(event.actor?.hex))"
            + ",\"role\":\"\(event.role)\",\"ticket\":\(quoted(event.ticket))"
            + ",\"details\":\(object(event.details))"
            + ",\"previous\":\"\(link.previous.hex)\",\"hash\":\"\(link.hash.hex)\"}\n"
    }

    /// One checkpoint, to follow the link it signs.
    package func line(_ checkpoint: Checkpoint) -> String {
        // A note holds no quotation mark, no backslash and no control but the line feed.
        let escaped = checkpoint.note.split(separator: "\n", omittingEmptySubsequences: false)
        return "{\"checkpoint\":\"\(escaped.joined(separator: "\\n"))\"}\n"
    }

    /// The longest line that a reader need hold, in bytes, line feed apart. Sixteen details of the
    /// greatest length and everything else come to less than half.
    package static let longestLine = 8_192

    private func header(_ head: ChainHead) -> String {
        let format = ChainFormat.trail.rawValue
        let start = head.hash.hex
        return "{\"format\":\"\(format)\",\"after\":\(head.sequence),\"head\":\"\(start)\"}\n"
    }

    private func quoted(_ text: String?) -> String {
        // Codes and hexadecimal only, which JSON writes as they are.
        text.map { "\"\($0)\"" } ?? "null"
    }

    private func object(_ details: [TrailEvent.Detail]) -> String {
        "{" + details.map { "\"\($0.name)\":\"\($0.value)\"" }.joined(separator: ",") + "}"
    }
}
