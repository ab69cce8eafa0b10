import Enquiry
import Phrasebook
import Wire

/// A change to a ticket that takes no text. It holds for the ticket as it stood a moment before: of
/// two officers who take one ticket, one is told.
struct TicketDeed {
    let reference: Reference
    let method: Request.Method
    let path: String
    /// What the change is, where its path does not say all of it.
    var body: [UInt8]?

    func done(
        _ here: Surroundings, saying sentence: (_ status: String) -> String
    ) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let ticket: TicketView = try await service.send(
            .get(Path.ticket(reference.text), as: credential)
        ).decoded()
        let response = try await service.send(
            Request(
                method: method, path: path, credential: credential, body: body,
                revision: ticket.ticket.revision))
        try here.show(response) { (change: TicketChange) in
            sentence(here.name(TicketStatus.self, change.status)) + "\n"
        }
    }
}
