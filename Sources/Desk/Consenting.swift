package import Enquiry
package import Sealing
import Store

/// What a second officer is shown before he consents. He may be no reader of the original, so it is
/// the redacted copy that he sees, before and after: what can be read there and goes, he sees go;
/// what is hidden there already, he knows by the placeholder that stands for it.
package struct ConcealmentProposal: Sendable {
    /// Who proposes it, and why.
    package let concealment: Concealment
    /// The redacted copy as it is.
    package let before: Sensitive<String>
    /// The redacted copy as it is to be.
    package let after: Sensitive<String>
    /// The placeholders of `after` that stand for what goes from the original.
    package let placeholders: [String]
}

extension Desk {
    /// What waits for consent, to whoever may give it and to whoever proposed it.
    package func proposal(
        _ id: Identifier<Concealment>, of reference: Reference, as session: SessionToken
    ) async throws(Refusal) -> ConcealmentProposal {
        let (found, ring) = try await see(reference, as: session, to: .settleConcealment)
        let concealment = try Self.waiting(id, in: found)
        let ticket = found.ticket
        guard let sealed = try await run(Concealments.proposal(id), as: session),
            let line = found.entries.first(where: { $0.entry.id == concealment.entry })
        else { throw .noSuchConcealment }
        let secret = try await secret(of: found, with: ring, as: session)
        let before = try Self.open(line, of: ticket, part: .redacted, with: secret)
        let (after, placeholders) = try unsealing { () throws(SealingError) in
            (
                try secret.open(
                    try SealedText(bytes: sealed.redacted),
                    as: .label(
                        .redacted, of: concealment.entry, in: ticket.id, version: sealed.version)),
                try secret.open(
                    try SealedText(bytes: sealed.placeholders),
                    as: .placeholders(of: id, in: ticket.id))
            )
        }
        return ConcealmentProposal(
            concealment: concealment, before: before, after: Sensitive(after),
            placeholders: placeholders.split(separator: " ").map(String.init))
    }

    /// Consents to what somebody else proposed, and does it: the original is replaced for good.
    /// Consenting again changes nothing.
    package func consent(
        to id: Identifier<Concealment>, of reference: Reference, expecting revision: Int?,
        as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let (found, ring) = try await see(reference, as: session, to: .settleConcealment)
            let (ticket, own) = (found.ticket, ring.account.handle)
            let isDone = found.concealments.contains { $0.id == id && $0.second == own }
            if isDone { return TicketStanding(status: ticket.status, revision: ticket.revision) }
            try Self.check(ticket, is: revision)
            let concealment = try Self.waiting(id, in: found)
            guard concealment.officer != own else { throw Refusal.ownConcealment }
            // Whom somebody only wrote into the list of assignments holds no key to the ticket.
            _ = try await self.secret(of: found, with: ring, as: session)
            try await self.run(Concealments.consent(to: id, in: ticket), as: session)
            return TicketStanding(status: ticket.status, revision: ticket.revision + 1)
        }
    }

    /// Refuses what somebody else proposed, or withdraws what one has proposed oneself.
    package func dropConcealment(
        _ id: Identifier<Concealment>, of reference: Reference, expecting revision: Int?,
        as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let (found, _) = try await see(reference, as: session, to: .settleConcealment)
            try Self.check(found.ticket, is: revision)
            _ = try Self.waiting(id, in: found)
            try await self.run(Concealments.drop(id, in: found.ticket), as: session)
            return TicketStanding(
                status: found.ticket.status, revision: found.ticket.revision + 1)
        }
    }

    private static func waiting(
        _ id: Identifier<Concealment>, in found: SealedCase
    ) throws(Refusal) -> Concealment {
        let waiting = found.concealments.first { $0.id == id && $0.doneOn == nil }
        guard let waiting else { throw .noSuchConcealment }
        return waiting
    }
}
