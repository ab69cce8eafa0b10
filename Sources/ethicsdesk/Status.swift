import ArgumentParser
import Phrasebook
import Sealing
import Wire

/// Shows one's own enquiry, whole, and who opened it.
struct Status: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Read your enquiry, its answer, and who opened it; needs the receipt.")

    @OptionGroup var receipt: ReceiptOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let service = try here.service
        let receipt = try receipt.receipt(here)
        let response = try await service.send(.get(Path.enquiry, as: .receipt(receipt.text)))
        try here.show(response) { EnquirySheet(enquiry: $0, here: here).text }
    }
}

/// Withdraws one's enquiry.
struct Withdraw: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Withdraw your enquiry for good; needs the receipt.")

    @Flag(help: "Withdraw without asking.") var yes = false
    @OptionGroup var receipt: ReceiptOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let service = try here.service
        let receipt = try receipt.receipt(here)
        if !yes {
            let answer = try Choice.asked(here.phrases.asking.withdrawQuestion)
            guard answer == 0 else { throw .calledOff }
        }
        let response = try await service.send(
            Request(
                method: .post, path: Path.withdrawal, credential: .receipt(receipt.text),
                isRepeatable: true))
        try here.show(response) { (_: TicketChange) in here.phrases.asking.withdrawn + "\n" }
    }
}
