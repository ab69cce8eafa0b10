import Desk
import Enquiry
import Hummingbird
import Sealing
import Wire

/// What officers can ask for.
struct OfficerHandlers {
    let desk: Desk

    @Sendable func queues(_ request: Request, _ context: DeskContext) async throws -> Response {
        let memberships = try await desk.memberships(try request.session())
        return try .json(
            QueueList(
                queues: memberships.map {
                    .init(
                        queue: $0.queue.text, duty: $0.duty.rawValue, admitted: $0.isAdmitted)
                }))
    }

    @Sendable func page(_ request: Request, _ context: DeskContext) async throws -> Response {
        let cursor = try request.uri.queryParameters["cursor"].map { text throws(Fault) in
            try PageCursor(parsing: String(text))
        }
        let page = try await desk.page(
            of: try context.queue(), after: cursor ?? .start, as: try request.session())
        return try .json(TicketPage(page))
    }

    @Sendable func show(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .ticket(
            try await desk.ticket(try context.reference(), as: try request.session()))
    }

    @Sendable func original(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .ticket(
            try await desk.original(try context.reference(), as: try request.session()))
    }

    @Sendable func assign(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .change(
            try await desk.assign(
                try context.officer(), to: try context.reference(),
                expecting: try request.expectedRevision(), as: try request.session()))
    }

    @Sendable func recuse(_ request: Request, _ context: DeskContext) async throws -> Response {
        guard try context.officer() == nil else { throw Refusal.notPermitted }
        return try .change(
            try await desk.recuse(
                from: try context.reference(), expecting: try request.expectedRevision(),
                as: try request.session()))
    }

    @Sendable func write(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let entry = try await request.document(EntryRequest.self)
        return try .change(
            try await desk.write(
                try Contribution(entry), as: try context.entryIdentifier(),
                in: try context.reference(), expecting: try request.expectedRevision(),
                as: session))
    }

    @Sendable func close(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .change(
            try await desk.close(
                try context.reference(), expecting: try request.expectedRevision(),
                as: try request.session()))
    }

    @Sendable func admit(_ request: Request, _ context: DeskContext) async throws -> Response {
        guard let handle = Handle(context.parameters.get("handle") ?? "") else {
            throw Refusal.noSuchMember
        }
        try await desk.admit(handle, to: try context.queue(), as: try request.session())
        return Response(status: .noContent)
    }
}

/// What concerns accounts, sessions and the trail.
struct AccountHandlers {
    let desk: Desk

    @Sendable func enrol(_ request: Request, _ context: DeskContext) async throws -> Response {
        let enrolment = try await request.document(EnrolmentRequest.self)
        let language = try enrolment.language.map { text throws(Fault) in
            try code(text, .language, Language.self)
        }
        guard let typed = enrolment.code else { throw Fault(.code, .missing) }
        guard let code = try? OneTimeCode(parsing: typed) else { throw Fault(.code, .malformed) }
        let enrolled = try await desk.enrol(code, language: language ?? request.language)
        return try .json(
            EnrolmentAcknowledgement(
                handle: enrolled.handle.text, passphrase: enrolled.passphrase.exposed,
                awaitsAdmission: enrolled.awaitsAdmission), status: .created)
    }

    @Sendable func signIn(_ request: Request, _ context: DeskContext) async throws -> Response {
        let wish = try await request.document(SignInRequest.self)
        guard let handle = wish.handle else { throw Fault(.handle, .missing) }
        guard let passphrase = wish.passphrase else { throw Fault(.passphrase, .missing) }
        let signedIn = try await desk.signIn(
            Handle(handle), passphrase: Sensitive(passphrase))
        return try .json(
            SessionAcknowledgement(
                token: signedIn.token.text, handle: signedIn.account.handle.text,
                role: signedIn.account.role.rawValue, hours: Limits.sessionHours),
            status: .created)
    }

    @Sendable func signOut(_ request: Request, _ context: DeskContext) async throws -> Response {
        try await desk.signOut(try request.session())
        return Response(status: .noContent)
    }

    @Sendable func list(_ request: Request, _ context: DeskContext) async throws -> Response {
        let accounts = try await desk.staff(as: try request.session())
        return try .json(
            StaffList(
                staff: accounts.map {
                    .init(
                        handle: $0.account.handle.text, role: $0.account.role.rawValue,
                        status: $0.status)
                }))
    }

    @Sendable func add(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let new = try NewAccount(try await request.document(StaffRequest.self))
        let (account, code) = try await desk.addStaff(new, as: session)
        return try .json(
            StaffAcknowledgement(
                handle: account.handle.text, role: account.role.rawValue, code: code.text),
            status: .created)
    }

    @Sendable func trail(_ request: Request, _ context: DeskContext) async throws -> Response {
        let after = request.uri.queryParameters["after"].map { Int($0) } ?? 0
        guard let after, after >= 0 else { throw Fault(.after, .malformed) }
        let page = try await desk.trail(after: after, as: try request.session())
        var response = Response(
            status: .ok, headers: [.contentType: MediaType.trail],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.lines.joined())))
        if let next = page.next {
            response.headers[.link] = "<\(Path.trail)?after=\(next)>; rel=\"next\""
        }
        return response
    }
}
