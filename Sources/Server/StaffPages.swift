import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// The administrators' page: accounts.
struct StaffPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        try await page(at, after: Handle(at.sent["after"]))
    }

    /// Every button of the page.
    @Sendable func act(_ at: DeskVisit) async throws -> Response {
        var form = AccountForm()
        guard at.visit.isOwn else { return try await page(at, form, problem: .cookieMissing) }
        guard at.sent.first("switch") == nil else {
            return try await page(at, AccountForm(at.sent))
        }
        let isNew = at.sent["deed"] == "add"
        if isNew { form = AccountForm(at.sent) }
        let made: (handle: String, code: String)?
        do throws(Refusal) {
            made = isNew ? try await add(form, at) : try await change(at)
        } catch {
            return try await page(at, form, problem: FormProblem(error, .handle, at.visit))
        }
        // A code is shown in the answer itself and nowhere after: going on would lose it.
        if let made { return try await page(at, code: made) }
        return try at.onward(to: .staff, saying: .accountChanged)
    }

    private func add(
        _ form: AccountForm, _ at: DeskVisit
    ) async throws(Refusal) -> (String, String)? {
        let new = try refusing { () throws(Fault) in try NewAccount(form) }
        let (account, code) = try await desk.addStaff(new, as: at.token)
        return (account.handle.text, code.text)
    }

    private func change(_ at: DeskVisit) async throws(Refusal) -> (String, String)? {
        guard let handle = Handle(at.sent["account"]) else { throw .noSuchAccount }
        let change = try refusing { () throws(Fault) in try AccountChange(at.sent) }
        let (_, code) = try await desk.change(handle, by: change, as: at.token)
        return code.map { (handle.text, $0.text) }
    }

    private func page(
        _ at: DeskVisit, _ form: AccountForm = AccountForm(), after handle: Handle? = nil,
        code: (handle: String, code: String)? = nil, problem: FormProblem? = nil
    ) async throws -> Response {
        let listed = try await desk.staff(after: handle, as: at.token)
        let sheet = StaffSheet(
            accounts: listed.accounts, queues: desk.queues,
            nextQuery: listed.next.map { "?after=\($0.text)" }, code: code)
        let view = StaffView(
            sheet, of: at.person, adding: form, notice: at.staff.notice, problem: problem,
            in: at.language)
        return try at.html(pages.render(view), isRefused: problem != nil)
    }
}

extension AccountForm {
    /// What the form's fields hold, right or wrong.
    init(_ sent: Form) {
        self.init()
        handle = sent["handle"]
        role = sent["role"]
        queue = sent["queue"]
        duty = sent["duty"]
    }
}

extension NewAccount {
    /// A new account as a page's form says it.
    init(_ form: AccountForm) throws(Fault) {
        let handle = try Server.handle(form.handle.isEmpty ? nil : form.handle, .handle)
        let role = try code(form.role, .role, StaffRole.self)
        guard role == .officer else {
            try self.init(handle: handle, role: role, membership: nil)
            return
        }
        guard let queue = QueueCode(form.queue) else { throw Fault(.queue, .missing) }
        try self.init(
            handle: handle, role: role, membership: (queue, try code(form.duty, .duty, Duty.self)))
    }
}

extension AccountChange {
    /// A change as one of a page's buttons says it.
    init(_ sent: Form) throws(Fault) {
        let deed = sent["deed"]
        let joining = QueueCode(sent["join"])
        self.init(
            status: deed == "disable" ? .disabled : deed == "enable" ? .active : nil,
            leaving: QueueCode(sent["leave"]),
            joining: deed == "join"
                ? try joining.map { queue throws(Fault) in
                    (queue, try code(sent["duty"], .duty, Duty.self))
                } : nil,
            issuesCode: deed == "code")
    }
}
