import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

/// One's own passphrase.
struct OwnPassphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase", abstract: "Your passphrase.", subcommands: [Change.self])
}

extension OwnPassphrase {
    /// Has another passphrase drawn, and shows that it is known.
    struct Change: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Get a new passphrase; the old one, and your other sessions, then end.",
            discussion: """
                The old passphrase is good until you have typed the new one, here or at your next \
                sign-in.
                """)

        @Option(help: "Language of the passphrase's words: en or fr.") var words: Language?
        @Option(help: "Put the new passphrase into this new file (0600) instead of printing it.")
        var passphraseTo: String?
        @OptionGroup var passphrase: PassphraseOptions
        @OptionGroup var factor: FactorOptions
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            if let passphraseTo, PrivateFile.exists(passphraseTo) {
                throw .cannotWrite(path: passphraseTo)
            }
            guard passphraseTo != nil || here.json || Prompt.isPossible else {
                throw .noTerminal(option: "--passphrase-to")
            }
            var request = PassphraseRequest(
                passphrase: try passphrase.passphrase(here).exposed,
                language: (words ?? here.language).rawValue)
            let response = try await factor.sending(here) { code throws(Complaint) in
                request.code = code
                return try await service.send(
                    Request(
                        method: .post, path: Path.passphrase, credential: credential,
                        body: try request.asJSON()))
            }
            let drawn: PassphraseAcknowledgement = try response.decoded()
            // Before the old one ends, its owner has the new one: on paper, or in a file.
            if let passphraseTo {
                try PrivateFile.create(passphraseTo, holding: drawn.passphrase + "\n")
                here.remark(here.phrases.office.passphraseWritten(Visible.line(passphraseTo)))
            } else if here.json {
                Terminal.write(Visible.json(response.body) + "\n")
            } else {
                let say = here.phrases.office
                here.tell(
                    say.passphraseDrawn, "", "    " + Visible.line(drawn.passphrase), "",
                    say.passphraseShownOnce, "")
                try await confirmTyped(service, credential, here)
                return here.tell(say.passphraseChanged)
            }
            try await confirm(drawn.passphrase, service, credential)
            here.tell(here.phrases.office.passphraseChanged)
        }

        private func confirmTyped(
            _ service: Service, _ credential: Credential, _ here: Surroundings
        ) async throws(Complaint) {
            while true {
                let typed = try Prompt.secret(
                    here.phrases.office.newPassphrasePrompt, or: "--passphrase-to")
                do {
                    return try await confirm(typed, service, credential)
                } catch {
                    guard case .problem(let problem) = error, problem.code == "passphrase-wrong"
                    else { throw error }
                    here.say(error)
                }
            }
        }

        private func confirm(
            _ typed: String, _ service: Service, _ credential: Credential
        ) async throws(Complaint) {
            _ = try await service.send(
                Request(
                    method: .put, path: Path.passphrase, credential: credential,
                    body: try PassphraseRequest(passphrase: typed).asJSON(), isRepeatable: true))
        }
    }
}
