import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Hides more of a text that was filed.
struct Hide: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Hide more of a text in a ticket assigned to you.",
        discussion: """
            Without --original it is hidden from triage officers, at once. With --original it is \
            taken out for good, which needs a second officer's consent ("ethicsdesk consent"). \
            Words are typed, or come from a file with a line for each; every place of theirs is \
            hidden. The enquirer sees that it happened.
            """)

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "Which entry, counted from 1 as \"ethicsdesk show\" lists them.") var entry = 1
    @Flag(help: "Take the words out of the original, for good.") var original = false
    @Option(help: "Why; for --original.") var reason: ConcealmentReason?
    @Option(help: "File with the words, one wording a line; - for standard input.")
    var file: String?
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func validate() throws {
        guard original == (reason != nil) else {
            throw ValidationError("--original and --reason go together.")
        }
    }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let ticket = Request.get(Path.ticket(reference.text), as: credential)
        let before: TicketView = try await service.send(ticket).decoded()
        let chosen = try before.entry(entry)
        var wish = ConcealmentRequest()
        wish.part = (original ? ConcealedPart.original : .redacted).rawValue
        wish.reason = reason?.rawValue
        wish.words = try words(here)
        if original { here.remark(here.phrases.office.openingIsRecorded) }
        let path = Path.concealment(
            Identifier<Concealment>.random().text, of: chosen.id, in: reference.text)
        let response = try await service.send(
            Request(
                method: .put, path: path, credential: credential, body: try wish.asJSON(),
                revision: before.ticket.revision, isRepeatable: true))
        let say = here.phrases.hiding
        if original || here.json {
            return try here.show(response) { (_: TicketChange) in
                say.proposed(reference.text) + "\n"
            }
        }
        let after: TicketView = try await service.send(ticket).decoded()
        here.tell(say.hidden(reference.text))
        Terminal.write(Quotation.of(try after.entry(entry).text, within: Terminal.columns))
    }

    /// The words: a wording a line.
    private func words(_ here: Surroundings) throws(Complaint) -> [String] {
        if file != nil || !Terminal.inputIsTyped {
            return try TextOptions.text(of: file ?? "-").split(whereSeparator: \.isNewline)
                .map(String.init)
        }
        var words: [String] = []
        while true {
            let line = try Prompt.line(here.phrases.hiding.wordsPrompt, or: "--file")
            if line.isEmpty { return words }
            words.append(line)
        }
    }
}

extension TicketView {
    /// An entry by its place in the list, from 1.
    fileprivate func entry(_ number: Int) throws(Complaint) -> EntryView {
        guard (1...max(entries.count, 1)).contains(number), number <= entries.count else {
            throw .noSuchNumber(last: entries.count)
        }
        return entries[number - 1]
    }
}
