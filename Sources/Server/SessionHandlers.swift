import Desk
import Enquiry
import Hummingbird
import Sealing
import Wire

/// How somebody comes in, and sees and ends his sessions.
struct SessionHandlers {
    let desk: Desk

    @Sendable func enrol(_ request: Request, _ context: DeskContext) async throws -> Response {
        let enrolment = try await request.document(EnrolmentRequest.self)
        let language = try enrolment.language.map { text throws(Fault) in
            try code(text, .language, Language.self)
        }
        guard let typed = enrolment.code else { throw Fault(.code, .missing) }
        guard let code = try? OneTimeCode(parsing: typed) else { throw Fault(.code, .malformed) }
        let enrolled = try await desk.enrol(
            code, language: language ?? request.language, from: context.network)
        return try .json(
            EnrolmentAcknowledgement(
                handle: enrolled.handle.text, passphrase: enrolled.passphrase.exposed,
                fingerprint: enrolled.fingerprint.text,
                awaitsAdmission: enrolled.awaitsAdmission), status: .created)
    }

    @Sendable func signIn(_ request: Request, _ context: DeskContext) async throws -> Response {
        let wish = try await request.document(SignInRequest.self)
        guard let handle = wish.handle else { throw Fault(.handle, .missing) }
        guard let passphrase = wish.passphrase else { throw Fault(.passphrase, .missing) }
        let signedIn = try await desk.signIn(
            Handle(handle),
            Typed(passphrase: Sensitive(passphrase), code: wish.code.map { Sensitive($0) }),
            from: context.network, with: wish.client.flatMap(KnownClient.init))
        return try .json(
            SessionAcknowledgement(
                token: signedIn.token.text, handle: signedIn.account.handle.text,
                role: signedIn.account.role.rawValue, hours: Limits.sessionHours,
                client: signedIn.client.text),
            status: .created)
    }

    @Sendable func signOut(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        switch try context.sessionName() {
        case nil: try await desk.signOut(session)
        case let id?: try await desk.endSession(id, as: session)
        }
        return Response(status: .noContent)
    }

    @Sendable func sessions(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .json(SessionList(try await desk.sessions(as: try request.session())))
    }
}
