import Enquiry
import Pages
import Phrasebook
import Redaction
import Sealing

// What asking and replying have in common: a text is written, looked at as triage will see it, and
// sent.

/// What a button of a text's form or of its preview asks for.
enum ComposingDeed {
    case write, tips, preview, hide, send

    init(_ sent: Form) {
        let stage = sent["stage"]
        self =
            switch sent["act"] {
            case "tips": .tips
            case "preview": .preview
            case "hide": .hide
            case "send": .send
            case "edit": .write
            // The switch between languages stays where it is pressed, and so does a wish.
            default: stage == "preview" ? .preview : stage == "tips" ? .tips : .write
            }
    }
}

extension Wishes {
    /// The wishes that a form carries, and the one that its button adds or takes back.
    init(_ sent: Form) {
        self.init(hidden: sent.all("hide"), shown: sent.all("show"))
        if let words = sent.first("unhide") { show(words) }
        if let words = sent.first("unshow") { unshow(words) }
    }
}

extension ReplyForm {
    /// What the form's fields hold, right or wrong.
    init(_ sent: Form) {
        self.init(
            text: sent["text"], wishes: Wishes(sent),
            entry: Identifier(parsing: sent["entry"]) ?? .random())
    }
}

extension Preview {
    /// A redacted text, with what is hidden and what the enquirer chose to show.
    init(_ redacted: Redacted, of prose: Prose, wishes: Wishes, in language: Language) {
        let names = Phrasebook.of(language).pages.hidden
        let scalars = Array(prose.text.exposed.unicodeScalars)
        func words(_ range: Range<Int>) -> String {
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[range])
            return String(words)
        }
        var pieces: [Piece] = []
        var hidden: [(words: String, finding: Finding, count: Int)] = []
        var end = 0
        for finding in redacted.findings {
            let range = finding.range
            if range.lowerBound > end { pieces.append(.words(words(end..<range.lowerBound))) }
            pieces.append(.hole(finding.placeholder))
            end = range.upperBound
            let text = words(range)
            if let known = hidden.firstIndex(where: {
                $0.words == text && $0.finding.placeholder == finding.placeholder
            }) {
                hidden[known].count += 1
            } else {
                hidden.append((text, finding, 1))
            }
        }
        if end < scalars.count { pieces.append(.words(words(end..<scalars.count))) }
        self.init(
            pieces: pieces,
            hidden: hidden.map {
                Spot(
                    $0.words, times: $0.count, kind: names.name(of: $0.finding.kind),
                    placeholder: $0.finding.placeholder)
            },
            shown: wishes.shown.map { Spot($0, times: 1) })
    }
}
