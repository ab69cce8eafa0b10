import Desk
import Enquiry
import Hummingbird
import Sealing
import Wire

/// What people do to their own accounts.
struct AccountHandlers {
    let desk: Desk

    @Sendable func drawPassphrase(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let session = try request.session()
        let wish = try await request.document(PassphraseRequest.self)
        let language = try wish.language.map { text throws(Fault) in
            try code(text, .language, Language.self)
        }
        let drawn = try await desk.drawPassphrase(
            language ?? request.language, proving: try wish.typed(), as: session)
        return try .json(PassphraseAcknowledgement(passphrase: drawn.exposed), status: .created)
    }

    @Sendable func confirmPassphrase(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let session = try request.session()
        let wish = try await request.document(PassphraseRequest.self)
        try await desk.confirmPassphrase(try wish.typed(), as: session)
        return Response(status: .noContent)
    }
}

extension PassphraseRequest {
    fileprivate func typed() throws(Fault) -> Sensitive<String> {
        guard let passphrase else { throw Fault(.passphrase, .missing) }
        return Sensitive(passphrase)
    }
}
