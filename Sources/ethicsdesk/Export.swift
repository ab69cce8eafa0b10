import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Takes a whole ticket out of the desk, into a file.
struct Export: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Export a ticket assigned to you, for a request for access to it.",
        discussion: """
            Writes a JSON document: both texts of every entry, your notes among them, who was \
            assigned, what was hidden later, and when it was opened. The export is recorded, and \
            the enquirer sees that the ticket was opened.
            """)

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "The new file (0600) to write to.") var file: String
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        // A place for it is to be there before it is opened.
        guard !PrivateFile.exists(file) else { throw .cannotWrite(path: file) }
        here.remark(here.phrases.office.openingIsRecorded)
        var request = Request.get(Path.export(reference.text), as: credential)
        // A second attempt would be recorded as a second opening, and nobody asked for one.
        request.isRepeatable = false
        let response = try await service.send(request)
        let export: TicketExportView = try response.decoded()
        try PrivateFile.create(file, holding: String(decoding: response.body, as: UTF8.self) + "\n")
        here.remark(
            here.phrases.standards.exported(
                Visible.line(export.ticket.reference), Visible.line(file)))
    }
}
