import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Shows what another officer proposes to take out of an original for good, and consents or
/// refuses.
struct Consent: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Consent to taking words out of an original for good, or refuse.",
        discussion: """
            Shows the proposal first, then asks. Your own proposal is withdrawn with --refuse.
            """)

    @Argument(help: "The ticket's reference.") var reference: Reference
    @Option(help: "Which entry's proposal, counted from 1, where several wait.") var entry: Int?
    @Flag(help: "Consent without asking.") var yes = false
    @Flag(help: "Refuse without asking; withdraws a proposal of your own.") var refuse = false
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func validate() throws {
        guard !(yes && refuse) else { throw ValidationError("Either --yes or --refuse.") }
    }

    func act(_ here: Surroundings) async throws(Complaint) {
        let (service, credential) = try here.signedIn()
        let ticket: TicketView = try await service.send(
            .get(Path.ticket(reference.text), as: credential)
        ).decoded()
        let id = try waiting(in: ticket)
        let path = Path.proposal(id, in: reference.text)
        let shown = try await service.send(.get(path, as: credential))
        let sheet = ProposalSheet(proposal: try shown.decoded(), here: here)
        Terminal.write(sheet.text, to: here.json ? .error : .output)
        let request: Request
        switch try decision(here) {
        case 0:
            request = Request(
                method: .put, path: Path.consent(to: id, in: reference.text),
                credential: credential, isRepeatable: true)
        case 1: request = Request(method: .delete, path: path, credential: credential)
        default: throw .calledOff
        }
        let say = here.phrases.hiding
        try here.show(try await service.send(request)) { (_: TicketChange) in
            (request.method == .put ? say.consented : say.refused)(reference.text) + "\n"
        }
    }

    private func decision(_ here: Surroundings) throws(Complaint) -> Int {
        if yes { return 0 }
        if refuse { return 1 }
        return try Choice.asked(here.phrases.hiding.consentOrRefuse, or: "--yes, --refuse")
    }

    /// The one proposal that waits, or the one of the entry that was named.
    private func waiting(in ticket: TicketView) throws(Complaint) -> String {
        let named = entry.map { number in
            ticket.entries.indices.contains(number - 1) ? ticket.entries[number - 1].id : ""
        }
        let waiting = ticket.concealments.filter {
            $0.doneOn == nil && (named == nil || $0.entry == named)
        }
        guard let first = waiting.first else { throw .nothingWaits }
        guard waiting.count == 1 else { throw .severalWait }
        return first.id
    }
}

/// A proposal: who, why, and the redacted copy before and after.
private struct ProposalSheet {
    let proposal: ConcealmentProposalView
    let here: Surroundings

    var text: String {
        let say = here.phrases.hiding
        let reason = proposal.concealment.reason.map { here.name(ConcealmentReason.self, $0) }
        return say.proposal(Visible.line(proposal.concealment.officer), reason ?? "") + "\n"
            + say.before + "\n" + Quotation.of(proposal.before, within: Terminal.columns)
            + say.after + "\n" + Quotation.of(proposal.after, within: Terminal.columns)
            + say.goes(Visible.line(proposal.placeholders.joined(separator: ", "))) + "\n"
    }
}
