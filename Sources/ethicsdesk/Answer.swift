import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Answers a ticket.
struct Answer: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Answer a ticket that is assigned to you.",
        discussion: """
            With --from the editor begins with one of the queue's standard answers, in the \
            enquirer's language; its outcome and values stand unless you name others.
            """)

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "What the answer comes down to; a standard answer may say it.")
    var outcome: Outcome?
    @Option(help: "A standard answer: how its title or identifier begins.") var from: String?
    @Option(name: .customLong("value"), help: "A value it cites; may be given several times.")
    var values: [CodeValue] = []
    @OptionGroup var text: TextOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func validate() throws {
        guard outcome != nil || from != nil else { throw ValidationError("Give --outcome.") }
        guard from == nil || text.file == nil else {
            throw ValidationError("Give --from or --file, not both.")
        }
    }

    func act(_ here: Surroundings) async throws(Complaint) {
        var entry = EntryRequest()
        entry.kind = EntryKind.answer.rawValue
        entry.outcome = outcome?.rawValue
        entry.values = values.map(\.rawValue)
        try await Contributing(reference: reference, isForThisRevision: true, standard: from)
            .write(entry, from: text, here)
    }
}

/// Asks the enquirer something back.
struct Clarify: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Ask the enquirer of a ticket assigned to you something back.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @OptionGroup var text: TextOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        var entry = EntryRequest()
        entry.kind = EntryKind.clarification.rawValue
        try await Contributing(reference: reference, isForThisRevision: true)
            .write(entry, from: text, here)
    }
}

/// Leaves a note for the officers.
struct Note: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Leave a note in a ticket assigned to you; the enquirer does not see it.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @OptionGroup var text: TextOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        var entry = EntryRequest()
        entry.kind = EntryKind.note.rawValue
        // A note holds whatever else has happened to the ticket.
        try await Contributing(reference: reference, isForThisRevision: false)
            .write(entry, from: text, here)
    }
}

/// An officer's text on its way into a ticket. Its identifier is chosen once, so that sending it
/// again never makes two of it.
private struct Contributing {
    let reference: Reference
    /// Whether it is meant for the ticket as it stood when writing began.
    let isForThisRevision: Bool
    /// The standard answer that it begins with, as it was named.
    var standard: String?

    func write(
        _ wanted: EntryRequest, from source: TextOptions, _ here: Surroundings
    ) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let ticket = Request.get(Path.ticket(reference.text), as: credential)
        // Asked before writing begins: whether it can be written at all, and to what.
        let before: TicketView = try await service.send(ticket).decoded()
        var revision: Int? = before.ticket.revision
        let path = Path.entry(Identifier<Entry>.random().text, of: reference.text)
        let entry = try await beginning(wanted, in: before.ticket, here)
        var composition = try source.composition(here, startingWith: entry.text)
        let response = try await composition.deliver(here) {
            (text) async throws(Complaint) -> Response in
            if revision == nil {
                // The ticket had changed; its officer was told and sends it nonetheless.
                let now: TicketView = try await service.send(ticket).decoded()
                revision = now.ticket.revision
            }
            var entry = entry
            entry.text = text
            do throws(Complaint) {
                return try await service.send(
                    Request(
                        method: .put, path: path, credential: credential,
                        body: try entry.asJSON(),
                        revision: isForThisRevision ? revision : nil, isRepeatable: true))
            } catch {
                if case .problem(let problem) = error, problem.httpStatus == 412 { revision = nil }
                throw error
            }
        }
        try here.show(response) { (change: TicketChange) in
            let status = here.name(TicketStatus.self, change.status)
            return here.phrases.office.written(reference.text, status) + "\n"
        }
    }

    /// The entry with what a standard answer gives it.
    private func beginning(
        _ entry: EntryRequest, in ticket: TicketSummary, _ here: Surroundings
    ) async throws(Complaint) -> EntryRequest {
        guard let standard else { return entry }
        let answer = try await StandardAnswerShelf(queue: ticket.queue).answer(standard, here)
        var entry = entry
        entry.text = answer.text(in: ticket.language)
        entry.outcome = entry.outcome ?? answer.outcome
        if entry.values?.isEmpty != false { entry.values = answer.values }
        guard entry.outcome != nil else { throw .missing(option: "--outcome") }
        return entry
    }
}
