import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Accounts of the staff.
struct Staff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List staff accounts, add one, or change one.",
        subcommands: [
            List.self, Add.self, Disable.self, Enable.self, ReEnrol.self, Join.self, Leave.self,
        ],
        defaultSubcommand: List.self)

    /// Lists accounts.
    struct List: Verb {
        static let configuration = CommandConfiguration(
            abstract: "List staff accounts and the queues they are members of.")

        @Option(help: "Where the page begins, as the page before it said.") var cursor: Handle?
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            var request = Request.get(Path.staff, as: credential)
            if let cursor { request.query = [(name: "cursor", value: cursor.text)] }
            try here.show(try await service.send(request)) { (list: StaffList) in
                let say = here.phrases.sheets
                return Table(
                    header: [say.handle, say.role, say.status, say.queue],
                    rows: list.staff.map(here.row(of:))
                ).text(within: Terminal.columns)
                    + (list.next.map { "\n" + say.nextPage(Visible.line($0)) + "\n" } ?? "")
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
        @OptionGroup var code: IssuedCode
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            let (service, credential) = try here.signedIn()
            try code.checkPlace()
            let request = StaffRequest(
                handle: handle.text, role: role.rawValue, queue: queue?.text, duty: duty?.rawValue)
            let response = try await service.send(
                Request(
                    method: .post, path: Path.staff, credential: credential,
                    body: try request.asJSON()))
            let added: StaffAcknowledgement = try response.decoded()
            try code.hand(
                added.code, saying: here.phrases.office.added(Visible.line(added.handle)),
                or: response, here)
        }
    }

    /// Disables an account.
    struct Disable: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Disable an account: its sessions end, and it opens nothing any more.")

        @Argument(help: "The account's handle.") var handle: Handle
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            var patch = StaffPatch()
            patch.status = AccountStatus.disabled.rawValue
            try await here.change(handle, by: patch)
        }
    }

    /// Enables an account.
    struct Enable: Verb {
        static let configuration = CommandConfiguration(
            abstract: "Enable an account again; an officer has to be admitted again.")

        @Argument(help: "The account's handle.") var handle: Handle
        @OptionGroup var options: ServiceOptions
        var wishes: Wishes { options.wishes }

        func act(_ here: Surroundings) async throws(Complaint) {
            var patch = StaffPatch()
            patch.status = AccountStatus.active.rawValue
            try await here.change(handle, by: patch)
        }
    }
}
