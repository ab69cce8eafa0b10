import Enquiry
import Sealing
import Wire

/// A standard answer as one text, which an editor or a file holds: a line with each title, the text
/// below it.
struct StandardAnswerLayout {
    private(set) var titles: [Language: String] = [:]
    private(set) var texts: [Language: String] = [:]

    /// What an editor begins with where nothing is written yet.
    static let blank = "=== en: \n\n=== fr: \n"

    /// One that is kept already.
    init(_ answer: StandardAnswerView) {
        titles = [.english: answer.titleEn, .french: answer.titleFr]
        texts = [.english: answer.textEn, .french: answer.textFr]
    }

    /// Reads one; nil where it does not have both languages once, with nothing before them.
    init?(parsing text: String) {
        var language: Language?
        var lines: [Language: [Substring]] = [:]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let heading = Self.heading(of: line) {
                guard titles[heading.language] == nil else { return nil }
                language = heading.language
                titles[heading.language] = heading.title
            } else if let language {
                lines[language, default: []].append(line)
            } else if !line.allSatisfy(\.isWhitespace) {
                return nil
            }
        }
        guard titles.count == Language.allCases.count else { return nil }
        texts = lines.mapValues(Self.joined)
    }

    /// It as one text.
    var text: String {
        Language.allCases.map {
            "=== \($0.rawValue): \(titles[$0, default: ""])\n\(texts[$0, default: ""])\n"
        }.joined(separator: "\n")
    }

    /// Puts it into a request.
    func fill(_ request: inout StandardAnswerRequest) {
        (request.titleEn, request.textEn) = (titles[.english], texts[.english])
        (request.titleFr, request.textFr) = (titles[.french], texts[.french])
    }

    /// Words that look as if they identified somebody.
    var identifying: [String] {
        StandardAnswer.identifying(
            in: Language.allCases.flatMap {
                [($0, titles[$0, default: ""]), ($0, texts[$0, default: ""])]
            }
        ).exposed
    }

    private static func heading(of line: Substring) -> (language: Language, title: String)? {
        for language in Language.allCases {
            let mark = "=== \(language.rawValue):"
            guard line.hasPrefix(mark) else { continue }
            let title = line.dropFirst(mark.count).drop(while: \.isWhitespace)
            return (language, String(title.reversed().drop(while: \.isWhitespace).reversed()))
        }
        return nil
    }

    /// Lines as a text, without the empty ones around it.
    private static func joined(_ lines: [Substring]) -> String {
        let isEmpty: (Substring) -> Bool = { $0.allSatisfy(\.isWhitespace) }
        let rest = lines.drop(while: isEmpty).reversed().drop(while: isEmpty).reversed()
        return rest.joined(separator: "\n")
    }
}
