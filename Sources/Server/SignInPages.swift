import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// How staff come in to their pages, and leave.
struct SignInPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ visit: Visit) async throws -> Response {
        try page(visit, visit.hasCookie(of: .staff) ? .over : .asked)
    }

    /// The page that stands before all others. What was written into a ticket comes along.
    func ask(_ visit: Visit) throws -> Response {
        guard visit.request.method == .post else { return try visit.onward(to: .signIn) }
        return try page(visit, carried(visit).isEmpty ? .over : .overWithText)
    }

    @Sendable func signIn(_ visit: Visit) async throws -> Response {
        let sent = visit.sent
        guard sent.first("switch") == nil else { return try page(visit, .asked) }
        guard visit.isOwn else { return try page(visit, .asked, problem: .cookieMissing) }
        let signedIn: SignedIn
        do throws(Refusal) {
            signedIn = try await desk.signIn(
                Handle(sent["handle"]), sent.typed,
                from: visit.context.network, with: visit.knownClient)
        } catch {
            let isCode = [.codeNeeded, .codeWrong].contains(error)
            return try page(
                visit, .asked, problem: FormProblem(error, isCode ? .code : .handle, visit))
        }
        var response = try await welcome(StaffSession(signedIn, at: visit.now), visit)
        response.setCookie(.client(signedIn.client))
        return response
    }

    /// Where whoever has signed in goes on: what he was writing, or what his role has.
    private func welcome(_ staff: StaffSession, _ visit: Visit) async throws -> Response {
        let at = DeskVisit(visit: visit, staff: staff)
        if let queue = QueueCode(visit.sent["queue"]),
            let id = Identifier<StandardAnswer>(parsing: visit.sent["answer"])
        {
            return try StandardAnswerPages(desk: desk, pages: pages).page(
                StandardAnswerForm(visit.sent, as: id), of: queue, at)
        }
        guard let reference = Reference(parsing: visit.sent["ticket"]) else {
            return try visit.onward(to: .desk, session: staff.saying(nil))
        }
        return try await TicketPages(desk: desk, pages: pages).page(
            reference, at, writing: EntryForm(visit.sent))
    }

    /// Ends the session here and in the database.
    @Sendable func signOut(_ visit: Visit) async throws -> Response {
        if visit.isOwn, let staff = visit.staff { try await desk.signOut(staff.token) }
        return try visit.leaving(.staff, for: .signIn)
    }

    private func page(
        _ visit: Visit, _ reason: SignInReason, problem: FormProblem? = nil
    ) throws -> Response {
        let view = SignInView(
            reason, handle: visit.sent["handle"], carrying: visit.keys + carried(visit),
            problem: problem, in: visit.language)
        return try visit.html(
            pages.render(view), status: problem == nil ? .ok : .unprocessableContent)
    }

    /// What was written into a ticket, or of a standard answer, when the session was over.
    private func carried(_ visit: Visit) -> [CarriedValue] {
        let parameters = visit.context.parameters
        if let queue = QueueCode(parameters.get("queue") ?? visit.sent["queue"]),
            let id = Identifier<StandardAnswer>(
                parsing: parameters.get("answer") ?? visit.sent["answer"]),
            !visit.sent["textEn"].isEmpty || !visit.sent["textFr"].isEmpty
        {
            return [CarriedValue("queue", queue.text)]
                + StandardAnswerForm(visit.sent, as: id).carried
        }
        let known = visit.context.parameters.get("reference") ?? visit.sent["ticket"]
        guard let reference = Reference(parsing: known), !visit.sent["text"].isEmpty else {
            return []
        }
        return [CarriedValue("ticket", reference.text)] + EntryForm(visit.sent).carried
    }
}

/// How a one-time code is redeemed.
struct EnrolmentPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ visit: Visit) async throws -> Response { try page(visit) }

    @Sendable func enrol(_ visit: Visit) async throws -> Response {
        guard visit.sent.first("switch") == nil else { return try page(visit) }
        guard visit.isOwn else { return try page(visit, problem: .cookieMissing) }
        let enrolled: Enrolled
        do throws(Refusal) {
            let code = try refusing { () throws(Fault) in
                do { return try OneTimeCode(parsing: visit.sent["code"]) } catch {
                    throw Fault(.code, .malformed)
                }
            }
            enrolled = try await desk.enrol(
                code, language: visit.language, from: visit.context.network)
        } catch {
            return try page(visit, problem: FormProblem(error, .code, visit))
        }
        return try visit.html(
            pages.render(
                EnrolledView(
                    handle: enrolled.handle, passphrase: enrolled.passphrase.exposed,
                    fingerprint: enrolled.fingerprint.text,
                    awaitsAdmission: enrolled.awaitsAdmission, in: visit.language)))
    }

    private func page(_ visit: Visit, problem: FormProblem? = nil) throws -> Response {
        let view = EnrolView(
            typed: visit.sent["code"], keys: visit.keys, problem: problem, in: visit.language)
        return try visit.html(
            pages.render(view), status: problem == nil ? .ok : .unprocessableContent)
    }
}

extension Cookie {
    fileprivate static let clientName = "__Host-client"

    /// By which a browser that somebody has signed in with before is known when he comes back,
    /// whatever others tried meanwhile. It opens nothing.
    fileprivate static func client(_ client: KnownClient) -> Cookie {
        Cookie(
            name: clientName, value: client.text, maxAge: 90 * 24 * 60 * 60, path: "/",
            secure: true, httpOnly: true, sameSite: .strict)
    }
}

extension Form {
    /// What was typed to show who somebody is.
    var typed: Typed {
        Typed(
            passphrase: Sensitive(self["passphrase"]),
            code: first("code").map { Sensitive($0) })
    }
}

extension Visit {
    /// The browser, as it was known at an earlier sign-in.
    fileprivate var knownClient: KnownClient? {
        request.cookies[Cookie.clientName].flatMap { KnownClient(parsing: $0.value) }
    }

    /// Who is signed in.
    var staff: StaffSession? { session(.staff).flatMap(StaffSession.init) }
}
