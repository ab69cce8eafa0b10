import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Keeps a ticket beyond its time.
struct Hold: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Keep a ticket beyond its time; the enquirer sees since when, and not why.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "Why it must be kept.") var reason: HoldReason
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        _ = try await service.send(
            Request(
                method: .put, path: Path.hold(reference.text), credential: credential,
                body: try HoldRequest(reason: reason.rawValue).asJSON(), isRepeatable: true))
        here.tell(here.phrases.holding.held(reference.text))
    }
}

/// Keeps a ticket no longer than others.
struct ReleaseHold: Verb {
    static let configuration = CommandConfiguration(
        commandName: "release-hold",
        abstract: "Keep a ticket that was held no longer than others.")

    @Argument(help: "The ticket's reference.") var reference: Reference
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        _ = try await service.send(
            Request(
                method: .delete, path: Path.hold(reference.text), credential: credential,
                isRepeatable: true))
        here.tell(here.phrases.holding.released(reference.text))
    }
}
