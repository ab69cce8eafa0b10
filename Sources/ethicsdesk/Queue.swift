import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Lists a queue's tickets as triage sees them.
struct Queue: Verb {
    static let configuration = CommandConfiguration(
        abstract: "List the tickets of a queue, due first; your queues, where you have several.")

    @Argument(help: "The queue; may be left out where you are a member of one.")
    var queue: QueueCode?
    @OptionGroup var filter: FilterOptions
    @Option(help: "Where the page begins, as the page before it said.") var cursor: String?
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        if let queue {
            return try await page(of: queue.text, from: service, as: credential, here)
        }
        let response = try await service.send(.get(Path.queues, as: credential))
        let list: QueueList = try response.decoded()
        if list.queues.count == 1, let only = QueueCode(list.queues[0].queue) {
            return try await page(of: only.text, from: service, as: credential, here)
        }
        try here.show(response) { QueuesSheet(list: $0, here: here).text }
    }

    private func page(
        of queue: String, from service: Service, as credential: Credential, _ here: Surroundings
    ) async throws(Complaint) {
        var request = Request.get(Path.tickets(of: queue), as: credential)
        request.query = filter.query + (cursor.map { [(name: "cursor", value: $0)] } ?? [])
        try here.show(try await service.send(request)) { (page: TicketPage) in
            QueueSheet(page: page, here: here).text
        }
    }
}

/// Which tickets of a queue are wanted.
struct FilterOptions: ParsableArguments {
    @Option(help: "Where they stand; may be given several times. Without it: what is open.")
    var status: [TicketStatus] = []
    @Option(help: "What they are about.") var topic: Topic?
    @Option(help: "Where it happened.") var platform: Platform?
    @Option(help: "In which capacity, on whose time.") var context: Context?
    @Flag(help: "Those that you are assigned to.") var mine = false
    @Flag(help: "Those that nobody is assigned to.") var unassigned = false
    @Flag(help: "Those whose answer was due before today.") var overdue = false
    @Flag(help: "Those whose answer is due within two business days, or was.") var dueSoon = false

    func validate() throws {
        if mine, unassigned { throw ValidationError("Give --mine or --unassigned, not both.") }
    }

    /// The same as an address says it.
    var query: [(name: String, value: String)] {
        let assignment = mine ? "mine" : unassigned ? "none" : nil
        let single = [
            ("topic", topic?.rawValue), ("platform", platform?.rawValue),
            ("context", context?.rawValue), ("assignment", assignment),
            ("overdue", overdue ? "true" : nil), ("due", dueSoon ? "soon" : nil),
        ]
        return status.map { (name: "status", value: $0.rawValue) }
            + single.compactMap { name, value in value.map { (name: name, value: $0) } }
    }
}

/// Lists one's queues, and where else a ticket may be sent.
struct Queues: Verb {
    static let configuration = CommandConfiguration(
        abstract: "List the department's queues, and what you do in each.")

    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let response = try await service.send(.get(Path.queues, as: credential))
        try here.show(response) { QueuesSheet(list: $0, here: here).text }
    }
}

/// Queues with what the reader is in each.
private struct QueuesSheet {
    let list: QueueList
    let here: Surroundings

    var text: String {
        let say = here.phrases.sheets
        let own = list.queues.map {
            [
                $0.queue, here.name(Duty.self, $0.duty),
                $0.admitted ? say.admitted : say.notAdmitted,
            ]
        }
        let others = list.destinations.filter { code in !list.queues.contains { $0.queue == code } }
        return Table(
            header: [say.queue, say.duty, say.admission],
            rows: own + others.map { [$0, "—", "—"] }
        ).text(within: Terminal.columns)
    }
}

/// A page of a queue: a row for each ticket, and below it how its question begins.
private struct QueueSheet {
    let page: TicketPage
    let here: Surroundings

    var text: String {
        let say = here.phrases.sheets
        guard !page.tickets.isEmpty else { return say.noTickets + "\n" }
        let header = [say.reference, say.dueOn, say.status, say.assignees, say.topic]
        let columns = Terminal.columns
        let rows = Table(header: header, rows: page.tickets.map(row)).lines(within: columns)
        let tickets = zip(rows.dropFirst(), page.tickets).map { row, line in
            guard let redacted = line.redacted else { return "\(row)\n  \(say.doesNotOpen)\n" }
            let beginning = DisplayWidth.fitting(
                Visible.line(redacted), columns: (columns ?? 100) - 4)
            return "\(row)\n" + Quotation.of(beginning, within: nil)
        }
        return rows[0] + "\n" + tickets.joined()
            + (page.next.map { "\n" + say.nextPage(Visible.line($0)) + "\n" } ?? "")
    }

    private func row(for line: TicketPage.Line) -> [String] {
        [
            line.ticket.reference, line.ticket.dueOn,
            here.name(TicketStatus.self, line.ticket.status),
            line.assignees.isEmpty ? "—" : line.assignees.joined(separator: ", "),
            here.name(Topic.self, line.ticket.classification.topic),
        ]
    }
}
