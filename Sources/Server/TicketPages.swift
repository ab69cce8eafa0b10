import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages
import Phrasebook
import Sealing
import Wire

/// The page of a ticket, and everything an officer does on it.
struct TicketPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        try await page(try at.reference(), at)
    }

    /// Opens the original. It is a form's button and no link, so that nothing but a person opens
    /// one, and the page is the answer, so that looking at it again is another opening.
    @Sendable func open(_ at: DeskVisit) async throws -> Response {
        let reference = try at.reference()
        guard at.visit.isOwn else {
            return try await page(reference, at, problem: .cookieMissing)
        }
        let file = try await desk.original(reference, as: at.token)
        return try await page(of: file, inFull: true, at, notice: .opened)
    }

    /// The whole ticket as a file, for whoever asks for access to it. That opens the original too.
    @Sendable func export(_ at: DeskVisit) async throws -> Response {
        try await take(at) { export in
            let name = "attachment; filename=\"\(export.ticket.reference.text).json\""
            return try .json(TicketExportView(export), headers: [.contentDisposition: name])
        }
    }

    /// The whole ticket as a page to be printed. Like an original it is the answer to a button.
    @Sendable func printed(_ at: DeskVisit) async throws -> Response {
        try await take(at) { export in
            try at.html(
                pages.render(ExportView(ExportSheet(export), of: at.person, in: at.language)))
        }
    }

    private func take(
        _ at: DeskVisit, _ render: (TicketExport) throws -> Response
    ) async throws -> Response {
        let reference = try at.reference()
        guard at.visit.isOwn else {
            return try await page(reference, at, problem: .cookieMissing)
        }
        return try render(try await desk.export(reference, as: at.token))
    }

    @Sendable func assign(_ at: DeskVisit) async throws -> Response {
        try await change(at, saying: .assigned) { reference, revision throws(Refusal) in
            let isOwn = at.sent["officer"] == "me"
            let handle = isOwn ? nil : Handle(at.sent["colleague"])
            guard isOwn || handle != nil else { throw .noSuchMember }
            return try await desk.assign(handle, to: reference, expecting: revision, as: at.token)
        }
    }

    @Sendable func recuse(_ at: DeskVisit) async throws -> Response {
        try await change(at, saying: .recused, to: .desk) { reference, revision throws(Refusal) in
            try await desk.recuse(from: reference, expecting: revision, as: at.token)
        }
    }

    @Sendable func close(_ at: DeskVisit) async throws -> Response {
        try await change(at, saying: .closed) { reference, revision throws(Refusal) in
            try await desk.close(reference, expecting: revision, as: at.token)
        }
    }

    @Sendable func transfer(_ at: DeskVisit) async throws -> Response {
        try await change(at, saying: .transferred, to: .desk) {
            reference, revision throws(Refusal) in
            guard let queue = QueueCode(at.sent["queue"]) else {
                throw .fault(Fault(.queue, .missing))
            }
            return try await desk.transfer(
                reference, to: queue, expecting: revision, as: at.token)
        }
    }

    /// Writes into a ticket, or puts tips into what is being written.
    @Sendable func write(_ at: DeskVisit) async throws -> Response {
        var form = EntryForm(at.sent)
        if WritingDeed(at.sent) == .check { return try await check(form, at) }
        guard at.sent["act"] == "write" else {
            let ticket = try await desk.ticket(try at.reference(), as: at.token).ticket
            try await add(to: &form, for: ticket, at)
            return try await page(ticket.reference, at, writing: form)
        }
        return try await change(at, saying: .written, writing: form) {
            reference, revision throws(Refusal) in
            let contribution = try refusing { () throws(Fault) in try Contribution(form) }
            return try await desk.write(
                contribution, as: form.entry, in: reference, expecting: revision, as: at.token)
        }
    }

    /// Puts tips of the handbook or a standard answer into what is being written, where a button
    /// asks for it.
    private func add(to form: inout EntryForm, for ticket: Ticket, _ at: DeskVisit) async throws {
        switch at.sent["act"] {
        case "tips":
            let tips = at.sent.all("tips")
            form.add(HandbookTip.all.filter { tips.contains($0.code) }, in: ticket.language)
        case "insert":
            let answers = try await desk.standardAnswers(of: ticket.queue, as: at.token)
            guard let chosen = answers.first(where: { $0.id.text == at.sent["standard"] }) else {
                break
            }
            form.add(chosen, in: ticket.language)
        default: break
        }
    }

    /// Does something to a ticket and goes on; what was refused is said on its page, with all that
    /// was typed.
    func change(
        _ at: DeskVisit, saying notice: DeskNotice, to place: Place? = nil,
        writing form: EntryForm = EntryForm(),
        _ verb: (Reference, Int?) async throws(Refusal) -> TicketStanding
    ) async throws -> Response {
        let reference = try at.reference()
        guard at.visit.isOwn else {
            return try await page(reference, at, writing: form, problem: .cookieMissing)
        }
        do throws(Refusal) {
            _ = try await verb(reference, Int(at.sent["revision"]))
        } catch .notSignedIn {
            throw Refusal.notSignedIn
        } catch {
            return try await page(
                reference, at, writing: form, problem: FormProblem(error, .text, at.visit))
        }
        return try at.onward(to: place ?? .ticket(reference.text), saying: notice)
    }

    /// The page with redacted texts.
    func page(
        _ reference: Reference, _ at: DeskVisit, writing form: EntryForm = EntryForm(),
        problem: FormProblem? = nil
    ) async throws -> Response {
        let file = try await desk.ticket(reference, as: at.token)
        return try await page(
            of: file, inFull: false, at, writing: form, notice: at.staff.notice, problem: problem)
    }

    private func page(
        of file: CaseFile, inFull: Bool, _ at: DeskVisit, writing form: EntryForm = EntryForm(),
        notice: DeskNotice? = nil, problem: FormProblem? = nil
    ) async throws -> Response {
        let queue = file.ticket.queue
        let triages = try await desk.memberships(at.token).triages(queue)
        let colleagues =
            triages
            ? try await desk.members(of: queue, for: file.ticket.id, as: at.token) : nil
        var sheet = TicketSheet(
            file, inFull: inFull, colleagues: colleagues, queues: desk.queues, on: desk.today)
        if file.assignees.contains(at.staff.handle) {
            sheet.standardAnswers = try await desk.standardAnswers(of: queue, as: at.token)
        }
        let view = TicketView(
            sheet, of: at.person, writing: form, notice: notice, problem: problem,
            in: at.language)
        return try at.html(pages.render(view), isRefused: problem != nil)
    }
}
