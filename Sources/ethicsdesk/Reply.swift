import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

/// Adds to one's own enquiry.
struct Reply: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Reply in your enquiry; needs the receipt.",
        discussion: "Shows what the triage officers will see before anything is sent.")

    @Flag(help: "Send without asking.") var yes = false
    @OptionGroup var receipt: ReceiptOptions
    @OptionGroup var text: TextOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let service = try here.service
        let credential = Credential.receipt(try receipt.receipt(here).text)
        // Whether the receipt opens anything is to be known before somebody writes for an hour.
        let enquiry: EnquiryView = try await service.send(.get(Path.enquiry, as: credential))
            .decoded()
        var composition = try text.composition(here)
        var review = Review(
            service: service, here: here,
            language: Language(rawValue: enquiry.language) ?? here.language, isSure: yes)
        let path = Path.enquiryEntry(Identifier<Entry>.random().text)
        let canEdit = composition.isRevisable
        while true {
            let sent = try await composition.deliver(here) {
                (text) async throws(Complaint) -> Response? in
                guard try await review.approves(text, canEdit: canEdit) else { return nil }
                var request = EntryRequest()
                (request.text, request.hide) = (text, review.hide)
                request.restore = review.restore
                return try await service.send(
                    Request(
                        method: .put, path: path, credential: credential,
                        body: try request.asJSON(), isRepeatable: true))
            }
            if let sent {
                return try here.show(sent) { (change: TicketChange) in
                    here.phrases.asking.replied + "\n" + here.plainStatus(change.status) + "\n"
                }
            }
            try composition.revise()
        }
    }
}
