import Desk
import Enquiry
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Sealing
import Wire

// From the domain's values to the wire's strings.

extension Response {
    /// A JSON document.
    static func json(
        _ document: some Encodable, status: HTTPResponse.Status = .ok,
        type: String = MediaType.json, headers: HTTPFields = [:]
    ) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var headers = headers
        headers[.contentType] = type
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try encoder.encode(document))))
    }

    /// What a change leaves, with the ticket's new tag.
    static func change(_ standing: TicketStanding) throws -> Response {
        try .json(
            TicketChange(status: standing.status.rawValue, revision: standing.revision),
            headers: [.eTag: standing.entityTag])
    }

    /// A ticket with its tag.
    static func ticket(_ file: CaseFile) throws -> Response {
        try .json(TicketView(file), headers: [.eTag: file.ticket.entityTag])
    }
}

extension Ticket {
    /// What `If-Match` names the ticket by as it stands.
    var entityTag: String { "\"\(revision)\"" }
}

extension TicketStanding {
    /// What `If-Match` names the ticket by as it now stands.
    fileprivate var entityTag: String { "\"\(revision)\"" }
}

extension ClassificationView {
    init(_ classification: Classification) {
        self.init(
            topic: classification.topic.rawValue, platform: classification.platform.rawValue,
            context: classification.context.rawValue,
            risks: classification.risks.map(\.rawValue))
    }
}

extension TicketSummary {
    init(_ ticket: Ticket) {
        self.init(
            reference: ticket.reference.text, queue: ticket.queue.text,
            language: ticket.language.rawValue,
            classification: ClassificationView(ticket.classification),
            status: ticket.status.rawValue, filedOn: ticket.filedOn.iso, dueOn: ticket.dueOn.iso,
            revision: ticket.revision)
    }
}

extension EntryView {
    init(_ opened: OpenedEntry) { self.init(opened.entry, opened.text) }

    init(_ entry: Entry, _ text: Sensitive<String>) {
        self.init(
            id: entry.id.text, kind: entry.kind.rawValue, writtenOn: entry.writtenOn.iso,
            text: text.exposed, outcome: entry.outcome?.rawValue,
            values: entry.values.map(\.rawValue))
    }
}

extension TicketView {
    init(_ file: CaseFile) {
        self.init(
            ticket: TicketSummary(file.ticket), entries: file.entries.map(EntryView.init),
            assignees: file.assignees.map(\.text),
            concealments: file.concealments.map(ConcealmentView.init))
        hold = file.hold.map(HoldView.init)
    }
}

extension TicketPage {
    init(_ page: QueuePage) {
        self.init(
            tickets: page.lines.map { line in
                Line(
                    ticket: TicketSummary(line.ticket), redacted: line.question?.exposed,
                    assignees: line.assignees.map(\.text))
            },
            next: page.next.map { "\($0.dueOn.iso)_\($0.id.text)" })
    }
}

extension PageCursor {
    /// Reads the `next` of the page before.
    init(parsing text: String) throws(Fault) {
        let parts = text.split(separator: "_")
        guard parts.count == 2, let day = Day(iso: String(parts[0])),
            let id = Identifier<Ticket>(parsing: String(parts[1]))
        else { throw Fault(.cursor, .malformed) }
        self.init(dueOn: day, id: id)
    }
}

extension EnquiryView {
    init(_ conversation: Conversation) {
        self.init(
            ticket: TicketSummary(conversation.ticket),
            entries: conversation.entries.map(EntryView.init),
            openings: conversation.openings.map(Opening.init),
            concealments: conversation.concealments.map(ConcealmentNoticeView.init),
            excluded: conversation.excluded)
        heldOn = conversation.heldOn?.iso
    }
}

extension EnquiryView.Opening {
    init(_ opening: Enquiry.Opening) {
        self.init(at: moment(opening.atUnixSeconds), role: opening.duty.rawValue)
    }
}

extension QueueList.Membership {
    init(_ membership: Membership) {
        self.init(
            queue: membership.queue.text, duty: membership.duty.rawValue,
            admitted: membership.isAdmitted)
    }
}

extension StaffList.Account {
    init(_ listed: ListedAccount) {
        self.init(
            handle: listed.account.handle.text, role: listed.account.role.rawValue,
            status: listed.status.rawValue,
            memberships: listed.memberships.map(QueueList.Membership.init))
    }
}

extension StaffList {
    init(_ page: StaffPage) {
        self.init(staff: page.accounts.map(Account.init), next: page.next?.text)
    }
}

extension SessionList {
    init(_ sessions: [OpenSession]) {
        self.init(
            sessions: sessions.map {
                Session(
                    id: $0.id.text, startedAt: moment($0.startedAtUnixSeconds),
                    usedAt: moment($0.usedAtUnixSeconds), endsAt: moment($0.endsAtUnixSeconds),
                    current: $0.isCurrent)
            })
    }
}

/// A moment in ISO 8601, UTC, to the second.
private func moment(_ unixSeconds: Int) -> String {
    Date(timeIntervalSince1970: Double(unixSeconds)).formatted(.iso8601)
}
