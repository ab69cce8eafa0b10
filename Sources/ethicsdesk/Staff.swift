import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

/// Accounts of the staff.
struct Staff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List staff accounts, or add one.", subcommands: [List.self, Add.self],
        defaultSubcommand: List.self)

    /// Lists accounts.
    struct List: Verb {
        static let configuration = CommandConfiguration(abstract: "List staff accounts.")

        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            let response = try await service.send(.get(Path.staff, as: credential))
            try here.show(response) { (list: StaffList) in
                let say = here.phrases.sheets
                return Table(
                    header: [say.handle, say.role, say.status],
                    rows: list.staff.map {
                        [$0.handle, here.name(StaffRole.self, $0.role), status($0.status, say)]
                    }
                ).text(within: Terminal.columns)
            }
        }

        private func status(_ code: String, _ say: SheetPhrases) -> String {
            switch code {
            case "active": say.active
            case "disabled": say.disabled
            default: code
            }
        }
    }

    /// Adds an account.
    struct Add: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Add an account; its one-time code is shown once.")

        @Argument(help: "The new account's handle.") var handle: Handle
        @Option(help: "What the account may do.") var role: StaffRole
        @Option(help: "For officers: the queue.") var queue: QueueCode?
        @Option(help: "For officers: what they do in it.") var duty: Duty?
        @Option(help: "Put the code into this new file (0600) instead of printing it.")
        var codeTo: String?
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            if let codeTo, PrivateFile.exists(codeTo) { throw .cannotWrite(path: codeTo) }
            let request = StaffRequest(
                handle: handle.text, role: role.rawValue, queue: queue?.text, duty: duty?.rawValue)
            let response = try await service.send(
                Request(
                    method: .post, path: Path.staff, credential: credential,
                    body: try request.asJSON()))
            let added: StaffAcknowledgement = try response.decoded()
            if let codeTo {
                try PrivateFile.create(codeTo, holding: added.code + "\n")
                return here.remark(here.phrases.office.codeWritten(Visible.line(codeTo)))
            }
            if here.json { return Terminal.write(Visible.json(response.body) + "\n") }
            here.tell(
                here.phrases.office.added(Visible.line(added.handle)), "",
                "    " + Visible.line(added.code), "", here.phrases.office.codeShownOnce)
        }
    }
}

/// Certifies a new officer's key.
struct Admit: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Admit an officer who has enrolled to a queue, as its triage officer.")

    @Argument(help: "The officer's handle.") var handle: Handle
    @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
    @Option(help: "The key's fingerprint, as the officer told you; else you are asked for it.")
    var fingerprint: String?
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let told = try told(here)
        _ = try await service.send(
            Request(
                method: .put, path: Path.admission(handle.text, to: queue.text),
                credential: credential,
                body: try AdmissionRequest(fingerprint: told.text).asJSON(), isRepeatable: true))
        here.tell(here.phrases.office.admittedNow(handle.text, queue.text))
    }

    private func told(_ here: Surroundings) throws(Complaint) -> Fingerprint {
        var typed = fingerprint ?? ""
        if fingerprint == nil {
            typed = try Prompt.line(
                here.phrases.office.fingerprintPrompt(handle.text), or: "--fingerprint")
        }
        do { return try Fingerprint(parsing: typed) } catch { throw .notAFingerprint }
    }
}
