import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Lists whom one can name as somebody who must not see an enquiry.
struct Names: Verb {
    static let configuration = CommandConfiguration(
        abstract: "List whom you can name as somebody who must not see your enquiry.")

    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let response = try await here.service.send(.get(Path.names))
        try here.show(response) { (list: NameList) in
            guard !list.names.isEmpty else { return here.phrases.exclusion.nobodyPublished + "\n" }
            return Table(rows: list.names.map { [$0.name, $0.queue] })
                .text(within: Terminal.columns)
        }
    }
}

/// Publishes a member of a queue, so that whoever asks can name him.
struct Publish: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Publish a member's name, so that whoever asks can keep an enquiry from him.",
        discussion: "Nobody is published unless a triage officer of the queue does it.")

    @Argument(help: "The member's handle.") var handle: Handle
    @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
    @Option(help: "What the queue calls the member before the public.") var name: String?
    @Flag(help: "Take the name back.") var withdraw = false
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func validate() throws {
        guard withdraw == (name == nil) else {
            throw ValidationError("Give either --name or --withdraw.")
        }
    }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let path = Path.name(of: handle.text, in: queue.text)
        let body = try name.map { (name) throws(Complaint) in try NamingRequest(name: name).asJSON()
        }
        _ = try await service.send(
            Request(
                method: body == nil ? .delete : .put, path: path, credential: credential,
                body: body, isRepeatable: true))
        here.tell(
            name.map { here.phrases.exclusion.publishedAs(handle.text, Visible.line($0)) }
                ?? here.phrases.exclusion.takenBack(handle.text))
    }
}

/// From whom an enquiry is kept that somebody is about to file.
struct KeptFrom {
    private let people: [NameList.Name]
    private let destination: DestinationView

    /// Finds those names, and where an enquiry kept from them goes; nil where none is given.
    init?(_ names: [String], _ form: FilingRequest, _ here: Surroundings) async throws(Complaint) {
        guard !names.isEmpty else { return nil }
        let service = try here.service
        let list: NameList = try await service.send(.get(Path.names)).decoded()
        var people: [NameList.Name] = []
        for name in names {
            let found = list.names.filter { $0.name.lowercased() == name.lowercased() }
            guard !found.isEmpty else { throw .nobodyCalled(name) }
            people += found.filter { !people.contains($0) }
        }
        var wish = DestinationRequest()
        (wish.topic, wish.platform, wish.context) = (form.topic, form.platform, form.context)
        wish.exclude = people.map(\.id)
        destination = try await service.send(
            Request(
                method: .post, path: Path.destinations, body: try wish.asJSON(),
                isRepeatable: true)
        ).decoded()
        self.people = people
    }

    /// Says so, before anything is filed.
    func tell(_ here: Surroundings) {
        let say = here.phrases.exclusion
        let queue = Visible.line(destination.queue)
        let names = people.map { Visible.line($0.name) }.joined(separator: ", ")
        here.remark(say.kept(names))
        here.remark(destination.isUsual ? say.goesTo(queue) : say.goesElsewhere(queue))
    }

    /// Puts it into a filing: to another queue it is not filed.
    func apply(to form: inout FilingRequest) {
        form.exclude = people.map(\.id)
        form.queue = destination.queue
    }
}
