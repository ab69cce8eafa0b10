import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Assigns a ticket, to oneself or to another officer.
struct Assign: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Assign a ticket: to yourself, or to another officer.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "The officer's handle; without it, you.") var to: Handle?
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let path = Path.assignment(to?.text ?? "me", to: reference.text)
        try await TicketDeed(reference: reference, method: .put, path: path).done(here) {
            here.phrases.office.assigned(reference.text, $0)
        }
    }
}

/// Gives one's assignment back.
struct Recuse: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Give a ticket back: you can read its originals no longer.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let path = Path.assignment("me", to: reference.text)
        try await TicketDeed(reference: reference, method: .delete, path: path).done(here) {
            here.phrases.office.recused(reference.text, $0)
        }
    }
}

/// Closes a ticket.
struct Close: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Close a ticket that was answered, or whose enquirer does not come back.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let path = Path.closure(reference.text)
        try await TicketDeed(reference: reference, method: .post, path: path).done(here) {
            here.phrases.office.closed(reference.text, $0)
        }
    }
}
