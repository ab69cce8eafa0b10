import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

/// Opens a session and keeps its token for the commands that follow.
struct SignIn: Verb {
    static let configuration = CommandConfiguration(
        commandName: "sign-in", abstract: "Sign in with your handle and passphrase.")

    @Argument(help: "Your handle.") var handle: Handle
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var factor: FactorOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let service = try here.service
        // A place to keep the token is to be there before there is a token.
        try PrivateFile.makeDirectory(SessionFile.home)
        var request = SignInRequest(
            handle: handle.text, passphrase: try passphrase.passphrase(here).exposed,
            client: KnownClientFile.token(of: handle.text, at: service.address))
        let response = try await factor.sending(here) { code throws(Complaint) in
            request.code = code
            return try await service.send(
                Request(method: .post, path: Path.sessions, body: try request.asJSON()))
        }
        let opened: SessionAcknowledgement = try response.decoded()
        let former = try? SessionFile.kept()
        try SessionFile(
            address: service.address.text, token: opened.token, handle: opened.handle
        ).keep()
        KnownClientFile.keep(opened.client, of: opened.handle, at: service.address)
        if let former, former.address == service.address.text {
            // The session that this one replaces is of no use to anybody any more. Where it cannot
            // be ended, it ends by itself.
            _ = try? await service.send(.endingSession(as: former.token))
        }
        here.tell(here.phrases.office.signedIn(Visible.line(opened.handle), opened.hours))
        if here.json {
            let document = ["handle": opened.handle, "role": opened.role]
            Terminal.write(Visible.json(try document.asJSON()) + "\n")
        }
    }
}
