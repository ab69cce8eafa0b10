import Enquiry
import Phrasebook

/// What a verb has at hand: a language, the service, and somewhere to print.
struct Surroundings: Sendable {
    /// The language that is spoken.
    let language: Language
    /// Everything we say in it.
    let book: Phrasebook
    /// Whether a program is reading.
    let json: Bool
    private let url: String?

    init(_ wishes: Wishes, language: Language) {
        self.language = language
        book = .of(language)
        json = wishes.json
        url = wishes.url
    }

    /// What the command line says in it.
    var phrases: CommandPhrases { book.command }

    /// The service at the address that was asked for.
    var service: Service {
        get throws(Complaint) { Service(address: try .chosen(url), language: language) }
    }

    /// Prints an answer: the document as it is for programs, what `sheet` makes of it for people.
    func show<Document: Decodable>(
        _ answer: Response, as: Document.Type = Document.self, _ sheet: (Document) -> String
    ) throws(Complaint) {
        let document: Document = try answer.decoded()
        Terminal.write(json ? Visible.json(answer.body) + "\n" : sheet(document))
    }

    /// Prints lines for people; nothing where a program reads.
    func tell(_ lines: String...) {
        guard !json else { return }
        Terminal.write(lines.joined(separator: "\n") + "\n")
    }

    /// Prints a remark to standard error, where it is in no program's way.
    func remark(_ line: String) { Terminal.write(line + "\n", to: .error) }

    /// Prints what went wrong to standard error.
    func say(_ complaint: Complaint) {
        if json, case .problem(let problem) = complaint {
            Terminal.write(Visible.json(problem.document) + "\n", to: .error)
        } else if let sentence = complaint.sentence(in: phrases) {
            remark("ethicsdesk: " + sentence)
        }
    }
}
