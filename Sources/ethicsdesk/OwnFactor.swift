import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

/// One's own second factor.
struct OwnFactor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "second-factor", abstract: "The codes of your authenticator, if you use one.",
        subcommands: [On.self, Confirm.self, Codes.self, Off.self])
}

extension OwnFactor {
    /// Makes a seed for an authenticator, and turns it on by a code.
    struct On: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Use an authenticator: from then on a code of it is needed to sign in.")

        @Option(help: "Put the authenticator's secret into this new file, and stop there.")
        var secretTo: String?
        @OptionGroup var passphrase: PassphraseOptions
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            if let secretTo, PrivateFile.exists(secretTo) { throw .cannotWrite(path: secretTo) }
            let response = try await here.prove(
                Path.secondFactor, try passphrase.passphrase(here).exposed, nil)
            let made: SecondFactorSecret = try response.decoded()
            let say = here.phrases.office.factor
            if let secretTo {
                try PrivateFile.create(secretTo, holding: Visible.line(made.secret) + "\n")
                return here.remark(say.secretWritten(Visible.line(secretTo)))
            }
            if here.json { return Terminal.write(Visible.json(response.body) + "\n") }
            here.tell(
                say.secret, "", "    " + Self.groups(Visible.line(made.secret)), "",
                "    " + Visible.line(made.uri), "", say.then)
            try await here.confirmFactor(
                by: try Prompt.line(say.prompt, or: "--secret-to"), codesTo: nil)
        }

        /// Eight groups of four characters, which are easier to type.
        private static func groups(_ secret: String) -> String {
            var groups: [Substring] = []
            var rest = secret[...]
            while !rest.isEmpty {
                groups.append(rest.prefix(4))
                rest = rest.dropFirst(4)
            }
            return groups.joined(separator: " ")
        }
    }

    /// Turns on what was begun.
    struct Confirm: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Show a code of the new authenticator: it is asked for from now on.")

        @OptionGroup var factor: FactorOptions
        @OptionGroup var codes: SpareCodePlace
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            try codes.check()
            try await here.confirmFactor(by: try factor.code(here), codesTo: codes.codesTo)
        }
    }

    /// Draws other spare codes.
    struct Codes: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Get other spare codes; the former are good no longer.")

        @OptionGroup var codes: SpareCodePlace
        @OptionGroup var passphrase: PassphraseOptions
        @OptionGroup var factor: FactorOptions
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            try codes.check()
            let passphrase = try passphrase.passphrase(here).exposed
            let response = try await factor.sending(here) { code throws(Complaint) in
                try await here.prove(Path.spareCodes, passphrase, code)
            }
            try here.hand(response, to: codes.codesTo)
        }
    }

    /// Turns the second factor off.
    struct Off: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Do without the authenticator: the passphrase alone signs in.")

        @OptionGroup var passphrase: PassphraseOptions
        @OptionGroup var factor: FactorOptions
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let passphrase = try passphrase.passphrase(here).exposed
            _ = try await factor.sending(here) { code throws(Complaint) in
                try await here.prove(Path.secondFactorRemoval, passphrase, code)
            }
            here.tell(here.phrases.office.factor.off)
        }
    }
}

/// Where spare codes go: to the terminal, or into a file of their own.
struct SpareCodePlace: ParsableArguments {
    @Option(help: "Put the spare codes into this new file (0600) instead of printing them.")
    var codesTo: String?

    /// A place for them is to be there before there are codes.
    func check() throws(Complaint) {
        if let codesTo, PrivateFile.exists(codesTo) { throw .cannotWrite(path: codesTo) }
    }
}

extension Surroundings {
    /// Sends who somebody is, shown once more.
    fileprivate func prove(
        _ path: String, _ passphrase: String, _ code: String?
    ) async throws(Complaint) -> Response {
        let (service, credential) = try signedIn()
        return try await service.send(
            Request(
                method: .post, path: path, credential: credential,
                body: try ProofRequest(passphrase: passphrase, code: code).asJSON()))
    }

    fileprivate func confirmFactor(
        by code: String, codesTo path: String?
    ) async throws(Complaint) {
        let (service, credential) = try signedIn()
        let response = try await service.send(
            Request(
                method: .put, path: Path.secondFactor, credential: credential,
                body: try CodeRequest(code: code).asJSON()))
        tell(phrases.office.factor.on)
        try hand(response, to: path)
    }

    /// Hands spare codes over, once.
    fileprivate func hand(_ response: Response, to path: String?) throws(Complaint) {
        let codes = try response.decoded(as: SpareCodeList.self).codes.map(Visible.line)
        if let path {
            try PrivateFile.create(path, holding: codes.joined(separator: "\n") + "\n")
            return remark(phrases.office.factor.codesWritten(Visible.line(path)))
        }
        if json { return Terminal.write(Visible.json(response.body) + "\n") }
        tell(
            phrases.office.factor.codes, "", codes.map { "    " + $0 }.joined(separator: "\n"), "",
            phrases.office.factor.codesOnce)
    }
}
