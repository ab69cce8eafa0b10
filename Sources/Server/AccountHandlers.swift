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
            language ?? request.language, proving: try typed(wish.passphrase, wish.code),
            as: session)
        return try .json(PassphraseAcknowledgement(passphrase: drawn.exposed), status: .created)
    }

    @Sendable func confirmPassphrase(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let session = try request.session()
        let wish = try await request.document(PassphraseRequest.self)
        guard let passphrase = wish.passphrase else { throw Fault(.passphrase, .missing) }
        try await desk.confirmPassphrase(Sensitive(passphrase), as: session)
        return Response(status: .noContent)
    }

    @Sendable func secondFactor(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let standing = try await desk.secondFactor(as: try request.session())
        return try .json(SecondFactorView(on: standing.isOn, spareCodes: standing.spareCodes))
    }

    @Sendable func beginSecondFactor(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let (session, proof) = try await proof(request)
        let secret = try await desk.beginSecondFactor(proving: proof, as: session)
        return try .json(
            SecondFactorSecret(secret: secret.text.exposed, uri: secret.address.exposed),
            status: .created)
    }

    @Sendable func turnSecondFactorOn(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let session = try request.session()
        guard let code = try await request.document(CodeRequest.self).code else {
            throw Fault(.code, .missing)
        }
        let codes = try await desk.turnSecondFactorOn(showing: Sensitive(code), as: session)
        return try .json(SpareCodeList(codes: codes.map(\.text)))
    }

    @Sendable func drawSpareCodes(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let (session, proof) = try await proof(request)
        let codes = try await desk.drawSpareCodes(proving: proof, as: session)
        return try .json(SpareCodeList(codes: codes.map(\.text)), status: .created)
    }

    @Sendable func endSecondFactor(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let (session, proof) = try await proof(request)
        try await desk.endSecondFactor(proving: proof, as: session)
        return Response(status: .noContent)
    }

    private func proof(_ request: Request) async throws -> (SessionToken, Typed) {
        let session = try request.session()
        let wish = try await request.document(ProofRequest.self)
        return (session, try typed(wish.passphrase, wish.code))
    }

    private func typed(_ passphrase: String?, _ code: String?) throws(Fault) -> Typed {
        guard let passphrase else { throw Fault(.passphrase, .missing) }
        return Typed(passphrase: Sensitive(passphrase), code: code.map { Sensitive($0) })
    }
}
