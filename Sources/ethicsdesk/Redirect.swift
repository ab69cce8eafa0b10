import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Gives a ticket another classification.
struct Reclassify: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Give a ticket another classification; what you leave out stays.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "What it is about.") var topic: Topic?
    @Option(help: "Where it happens.") var platform: Platform?
    @Option(help: "In which capacity, on whose time.") var context: Context?
    @Option(name: .customLong("risk"), help: "A risk in place of all; may be given several times.")
    var risks: [Risk] = []
    @Flag(help: "Leave no risk named.") var noRisks = false
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func validate() throws {
        if noRisks, !risks.isEmpty { throw ValidationError("Name risks, or give --no-risks.") }
        if topic == nil, platform == nil, context == nil, risks.isEmpty, !noRisks {
            throw ValidationError("Say what is to change.")
        }
    }

    func act(_ here: Surroundings) async throws(Complaint) {
        var patch = TicketPatch()
        patch.topic = topic?.rawValue
        patch.platform = platform?.rawValue
        patch.context = context?.rawValue
        if noRisks || !risks.isEmpty { patch.risks = risks.map(\.rawValue) }
        let deed = TicketDeed(
            reference: reference, method: .patch, path: Path.ticket(reference.text),
            body: try patch.asJSON())
        try await deed.done(here) { here.phrases.office.reclassified(reference.text, $0) }
    }
}

/// Sends a ticket to another queue.
struct Transfer: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Send a ticket to another queue: this one can open it no longer.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "The queue, as \"queues\" lists it.") var to: QueueCode
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let deed = TicketDeed(
            reference: reference, method: .post, path: Path.transfer(reference.text),
            body: try TransferRequest(queue: to.text).asJSON())
        try await deed.done(here) { _ in
            here.phrases.office.transferred(reference.text, to.text)
        }
    }
}
