import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Shows a ticket with redacted texts.
struct Show: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Show a ticket as triage sees it: with its texts redacted.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let response = try await service.send(.get(Path.ticket(reference.text), as: credential))
        try here.show(response) { TicketSheet(view: $0, here: here).text }
    }
}

/// Opens a ticket's originals.
struct Read: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Read a ticket in full. The opening is recorded, and the enquirer sees it.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        here.remark(here.phrases.office.openingIsRecorded)
        var request = Request.get(Path.original(reference.text), as: credential)
        // A second attempt would be recorded as a second opening, and nobody asked for one.
        request.isRepeatable = false
        try here.show(try await service.send(request)) { TicketSheet(view: $0, here: here).text }
    }
}
