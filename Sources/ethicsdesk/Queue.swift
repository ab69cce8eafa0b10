import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Lists a queue's tickets as triage sees them, or the queues one is a member of.
struct Queue: Verb {
    static let configuration = CommandConfiguration(
        abstract: "List the tickets of a queue, due first; your queues, where you have several.")

    @Argument(help: "The queue; may be left out where you are a member of one.")
    var queue: QueueCode?
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
        try here.show(response) { (list: QueueList) in
            let say = here.phrases.sheets
            let rows = list.queues.map {
                [
                    $0.queue, here.name(Duty.self, $0.duty),
                    $0.admitted ? say.admitted : say.notAdmitted,
                ]
            }
            return rows.isEmpty
                ? say.noQueues + "\n"
                : Table(header: [say.queue, say.duty, say.admission], rows: rows)
                    .text(within: Terminal.columns)
        }
    }

    private func page(
        of queue: String, from service: Service, as credential: Credential, _ here: Surroundings
    ) async throws(Complaint) {
        var request = Request.get(Path.tickets(of: queue), as: credential)
        if let cursor { request.query = [(name: "cursor", value: cursor)] }
        try here.show(try await service.send(request)) { (page: TicketPage) in
            QueueSheet(page: page, here: here).text
        }
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
