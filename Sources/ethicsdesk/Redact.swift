import ArgumentParser
import Enquiry
import FoundationEssentials
import Phrasebook
import Redaction

/// Redacts on this machine alone: standard input to standard output.
struct Redact: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Redact standard input to standard output; nothing leaves this machine.",
        discussion: """
            With --explain what was hidden is listed on standard error. With --jsonl each line of \
            the input is {"id":…,"lang":"en","text":…} and each line of the output \
            {"id":…,"entities":[{"start":…,"end":…,"type":…}]}; offsets count Unicode scalars.
            """)

    @Option(help: "Language of the text: en, fr or auto.") var lang = RedactionLanguage.auto
    @Flag(help: "List what was hidden, and why, on standard error.") var explain = false
    @Flag(help: "Read and write JSON lines.") var jsonl = false
    var wishes: Wishes { Wishes() }

    func act(_ here: Surroundings) async throws(Complaint) {
        jsonl ? try annotate() : try redact(here)
    }

    private func redact(_ here: Surroundings) throws(Complaint) {
        // No text of an enquiry is longer; this tool is also used on files that are.
        let bytes = try InputBytes.all(of: 0, atMost: 64 << 20, path: "-")
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        let redacted = Redactor(language: lang).redact(text)
        Terminal.write(redacted.text)
        guard explain else { return }
        let say = here.phrases.tools
        let table = Table(
            header: [say.range, say.placeholder, say.reason],
            rows: redacted.findings.map {
                [
                    "\($0.range.lowerBound)–\($0.range.upperBound)", $0.placeholder,
                    here.name(of: $0.reason),
                ]
            })
        Terminal.write(table.text(within: nil), to: .error)
    }

    private func annotate() throws(Complaint) {
        var lines = LineReader(descriptor: 0, path: "-", bytesAtMost: 16 << 20)
        while let line = try lines.next() {
            if line.isEmpty { continue }
            guard let sample = try? JSONDecoder().decode(Sample.self, from: Data(line)) else {
                throw .notALine(number: lines.number)
            }
            let language = sample.lang.flatMap(RedactionLanguage.init(rawValue:)) ?? lang
            let findings = Redactor(language: language).redact(sample.text).findings
            let annotation = Annotation(
                id: sample.id,
                entities: findings.map {
                    Annotation.Entity(
                        start: $0.range.lowerBound, end: $0.range.upperBound,
                        type: $0.kind.rawValue)
                })
            Terminal.write(try annotation.asJSON() + [0x0A], to: 1)
        }
    }
}

extension RedactionLanguage: ExpressibleByArgument {}

/// One line of input. The identifier is a text or a number, and is given back as it came.
private struct Sample: Decodable {
    let id: SampleIdentifier
    let lang: String?
    let text: String
}

/// One line of output.
private struct Annotation: Encodable {
    struct Entity: Encodable {
        let start: Int
        let end: Int
        let type: String
    }
    let id: SampleIdentifier
    let entities: [Entity]
}

private enum SampleIdentifier: Codable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try value.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .text(let text): try value.encode(text)
        case .number(let number): try value.encode(number)
        }
    }
}
