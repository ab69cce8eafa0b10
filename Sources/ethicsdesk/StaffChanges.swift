import ArgumentParser
import Enquiry
import Phrasebook
import Sealing
import Wire

extension Staff {
    /// Gives an account another one-time code.
    struct ReEnrol: Verb {
        static let configuration = CommandConfiguration(
            commandName: "re-enrol",
            abstract: "Issue a new one-time code: its key begins without any access.")

        @Argument(help: "The account's handle.") var handle: Handle
        @OptionGroup var code: IssuedCode
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            try code.checkPlace()
            var patch = StaffPatch()
            patch.reEnrol = true
            let response = try await here.send(patch, for: handle)
            let change: StaffChange = try response.decoded()
            try code.hand(
                change.code ?? "", saying: here.phrases.office.reEnrols(handle.text), or: response,
                here)
        }
    }

    /// Makes an officer a member of a queue.
    struct Join: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Make an officer a member of a queue; a triage officer has to admit him.")

        @Argument(help: "The officer's handle.") var handle: Handle
        @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
        @Option(help: "What he does in it.") var duty: Duty = .officer
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            var patch = StaffPatch()
            patch.join = .init(queue: queue.text, duty: duty.rawValue)
            try await here.change(handle, by: patch)
        }
    }

    /// Takes an officer out of a queue.
    struct Leave: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Take an officer out of a queue: its tickets go back to triage.")

        @Argument(help: "The officer's handle.") var handle: Handle
        @Option(help: "The queue.") var queue: QueueCode = .valuesAndEthics
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            var patch = StaffPatch()
            patch.leave = queue.text
            try await here.change(handle, by: patch)
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

/// Where a one-time code goes that was issued: to the terminal, or into a file of its own.
struct IssuedCode: ParsableArguments {
    @Option(help: "Put the code into this new file (0600) instead of printing it.")
    var codeTo: String?

    /// A place for the code is to be there before there is a code.
    func checkPlace() throws(Complaint) {
        if let codeTo, PrivateFile.exists(codeTo) { throw .cannotWrite(path: codeTo) }
    }

    func hand(
        _ code: String, saying sentence: String, or response: Response, _ here: Surroundings
    ) throws(Complaint) {
        if let codeTo {
            try PrivateFile.create(codeTo, holding: code + "\n")
            return here.remark(here.phrases.office.codeWritten(Visible.line(codeTo)))
        }
        if here.json { return Terminal.write(Visible.json(response.body) + "\n") }
        here.tell(
            sentence, "", "    " + Visible.line(code), "", here.phrases.office.codeShownOnce)
    }
}

extension Surroundings {
    /// Sends a change of an account.
    fileprivate func send(
        _ patch: StaffPatch, for handle: Handle
    ) async throws(Complaint) -> Response {
        let (service, credential) = try signedIn()
        return try await service.send(
            Request(
                method: .patch, path: Path.account(handle.text), credential: credential,
                body: try patch.asJSON()))
    }

    /// Changes an account, and shows it as it then is.
    func change(_ handle: Handle, by patch: StaffPatch) async throws(Complaint) {
        try show(try await send(patch, for: handle)) { (change: StaffChange) in
            Table(rows: [row(of: change.account)]).text(within: Terminal.columns)
        }
    }

    /// An account's line in a list.
    func row(of account: StaffList.Account) -> [String] {
        let say = phrases.sheets
        let queues = account.memberships.map {
            "\($0.queue) (\(name(Duty.self, $0.duty))\($0.admitted ? "" : ", " + say.notAdmitted))"
        }
        let statuses = [
            AccountStatus.active.rawValue: say.active,
            AccountStatus.disabled.rawValue: say.disabled,
        ]
        return [
            account.handle, name(StaffRole.self, account.role),
            statuses[account.status] ?? account.status, queues.joined(separator: ", "),
        ]
    }
}
