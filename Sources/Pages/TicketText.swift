package import Enquiry
import Phrasebook

extension TicketSheet {
    /// The whole ticket as a plain text, for whoever asks for access to it.
    package func text(in language: Language) -> String {
        let phrases = Phrasebook.of(language)
        let colon = language == .french ? "\u{A0}: " : ": "
        var lines = [ticket.reference.text] + facts(phrases).map { $0.label + colon + $0.value }
        for entry in said {
            let said = SaidView(
                entry, in: ticket.language, enquirer: phrases.pages.desk.ticket.enquirer, phrases)
            lines += ["", "\(said.kind), \(said.speaker), \(said.writtenOn.name)"]
            lines += said.answer.map { $0.facts.map { $0.label + colon + $0.value } } ?? []
            lines += ["", said.text]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
