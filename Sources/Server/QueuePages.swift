import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages
import Sealing

/// The page of a queue.
struct QueuePages {
    let desk: Desk
    let pages: Pages
    let observer: Observer

    /// Where somebody comes in: what his role has.
    @Sendable func home(_ at: DeskVisit) async throws -> Response {
        switch at.staff.role {
        case .officer:
            let first = try await desk.memberships(at.token).first?.queue ?? .valuesAndEthics
            return try at.onward(to: .queue(first.text))
        case .administrator: return try at.onward(to: .staff)
        case .manager: return try at.onward(to: .statistics)
        case .auditor:
            return try at.html(pages.render(NoteView(auditor: at.person, in: at.language)))
        }
    }

    /// Finds a ticket by its reference.
    @Sendable func lookUp(_ at: DeskVisit) async throws -> Response {
        let typed = at.sent["reference"]
        guard let reference = Reference(parsing: typed),
            (try? await desk.ticket(reference, as: at.token)) != nil
        else {
            let first = try await desk.memberships(at.token).first?.queue ?? .valuesAndEthics
            return try await page(
                of: first, at, Form.empty, typed: ["reference": typed],
                problem: FormProblem(.noSuchTicket, .reference, at.visit))
        }
        return try at.onward(to: .ticket(reference.text))
    }

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        try await page(of: try at.visit.context.queue(), at, at.sent)
    }

    /// The mark of a page as it would be now. It does not put off the end of the session.
    @Sendable func changes(_ visit: Visit) async throws -> Response {
        guard let staff = visit.staff else { throw Refusal.notSignedIn }
        let at = DeskVisit(visit: visit, staff: staff)
        let page = try await read(try visit.context.queue(), at, visit.sent).page
        return Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: mark(of: page))))
    }

    /// Admits a member's key.
    @Sendable func admit(_ at: DeskVisit) async throws -> Response {
        let queue = try at.visit.context.queue()
        let typed = ["handle": at.sent["handle"], "fingerprint": at.sent["fingerprint"]]
        guard at.visit.isOwn else {
            return try await page(of: queue, at, Form.empty, typed: typed, problem: .cookieMissing)
        }
        do throws(Refusal) {
            guard let handle = Handle(at.sent["handle"]) else { throw .noSuchMember }
            let fingerprint = try refusing { () throws(Fault) in
                do { return try Fingerprint(parsing: at.sent["fingerprint"]) } catch {
                    throw Fault(.fingerprint, .malformed)
                }
            }
            try await desk.admit(handle, to: queue, fingerprint: fingerprint, as: at.token)
        } catch {
            return try await page(
                of: queue, at, Form.empty, typed: typed,
                problem: FormProblem(error, .handle, at.visit))
        }
        return try at.onward(to: .queue(queue.text), saying: .admitted)
    }

    /// Publishes a member under a name, or takes the name back.
    @Sendable func publish(_ at: DeskVisit) async throws -> Response {
        let queue = try at.visit.context.queue()
        let typed = ["member": at.sent["member"], "name": at.sent["name"]]
        guard at.visit.isOwn else {
            return try await page(of: queue, at, Form.empty, typed: typed, problem: .cookieMissing)
        }
        do throws(Refusal) {
            guard let handle = Handle(at.sent["member"]) else { throw .noSuchMember }
            let name = try refusing { () throws(Fault) in
                at.sent["name"].isEmpty ? nil : try PublicName(at.sent["name"])
            }
            try await desk.publish(name, of: handle, in: queue, as: at.token)
        } catch {
            let field: Fault.Field = error == .nameTaken ? .name : .id
            return try await page(
                of: queue, at, Form.empty, typed: typed,
                problem: FormProblem(error, field, at.visit))
        }
        return try at.onward(to: .queue(queue.text), saying: .published)
    }

    private func page(
        of queue: QueueCode, _ at: DeskVisit, _ wish: Form, typed: [String: String] = [:],
        problem: FormProblem? = nil
    ) async throws -> Response {
        let (page, filter, cursor) = try await read(queue, at, wish)
        observer.record(page)
        let memberships = try await desk.memberships(at.token)
        var sheet = QueueSheet(
            queue: queue, of: memberships.map(\.queue), filter: filter,
            entries: page.lines.map {
                QueueEntry($0.ticket, question: $0.question?.exposed, assignees: $0.assignees)
            },
            today: desk.today, triages: memberships.triages(queue),
            queries: QueueSheet.Queries(
                here: filter.query(after: cursor), start: cursor.map { _ in filter.query() },
                next: page.next.map { filter.query(after: $0) }), mark: mark(of: page))
        sheet.hasAnswers = memberships.contains { $0.queue == queue && $0.isAdmitted }
        return try at.html(
            pages.render(
                QueueView(
                    sheet, of: at.person, typed: typed, notice: at.staff.notice,
                    problem: problem, in: at.language)), isRefused: problem != nil)
    }

    private func read(
        _ queue: QueueCode, _ at: DeskVisit, _ wish: Form
    ) async throws -> (page: QueuePage, filter: TicketFilter, cursor: PageCursor?) {
        let filter = try TicketFilter(wish)
        let cursor = try wish.first("cursor").map { text throws(Fault) in
            try PageCursor(parsing: text)
        }
        let page = try await desk.page(
            of: queue, after: cursor ?? .start, matching: filter, as: at.token)
        return (page, filter, cursor)
    }

    /// Bytes that are others as soon as a ticket comes, goes or changes, and that tell nothing.
    private func mark(of page: QueuePage) -> String {
        let lines = page.lines.map { "\($0.ticket.reference.text) \($0.ticket.revision)" }
        let text = Array(lines.joined(separator: "\n").utf8)
        return Base64URL.text(desk.secret.mac(of: text, purpose: "page/queue"))
    }
}

extension [Membership] {
    /// Whether a queue is triaged by whoever has these memberships.
    func triages(_ queue: QueueCode) -> Bool {
        contains { $0.queue == queue && $0.duty == .triage && $0.isAdmitted }
    }
}

extension TicketFilter {
    /// A filter as a page's form says it: fields left empty filter nothing.
    init(_ form: Form) throws(Fault) {
        func wish<Code: RawRepresentable<String>>(
            _ name: String, _ field: Fault.Field, _ type: Code.Type
        ) throws(Fault) -> Code? {
            form[name].isEmpty ? nil : try code(form[name], field, Code.self)
        }
        self.init(
            statuses: try wish("status", .status, TicketStatus.self).map { [$0] },
            topic: try wish("topic", .topic, Topic.self),
            platform: try wish("platform", .platform, Platform.self),
            assignment: try wish("assignment", .assignment, Assignment.self) ?? .any,
            isOverdue: form["overdue"] == "true")
    }

    /// The filter as a query, with where the next page begins.
    func query(after cursor: PageCursor? = nil) -> String {
        let parts = [
            ("status", statuses?.first?.rawValue), ("topic", topic?.rawValue),
            ("platform", platform?.rawValue),
            ("assignment", assignment == .any ? nil : assignment.rawValue),
            ("overdue", isOverdue ? "true" : nil),
            ("cursor", cursor.map { "\($0.dueOn.iso)_\($0.id.text)" }),
        ]
        let query = parts.compactMap { name, value in value.map { "\(name)=\($0)" } }
        return query.isEmpty ? "" : "?" + query.joined(separator: "&")
    }
}
