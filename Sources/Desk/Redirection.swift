package import Enquiry
package import Sealing
import Store

extension Desk {
    /// Gives a ticket another classification, as whoever triages or answers it understands it. What
    /// is as it was changes nothing.
    package func reclassify(
        _ reference: Reference, by change: Reclassification, expecting revision: Int?,
        as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let ticket = try await see(reference, as: session, to: .reclassify).0.ticket
            try Self.check(ticket, is: revision)
            let kinds = change.applied(to: ticket.classification)
            guard kinds != ticket.classification else {
                return TicketStanding(status: ticket.status, revision: ticket.revision)
            }
            try await self.run(Tickets.reclassify(ticket, as: kinds), as: session)
            return TicketStanding(status: ticket.status, revision: ticket.revision + 1)
        }
    }

    /// Sends a ticket to another queue: its secret is sealed to that queue's pinned key, and what
    /// this queue could open it with goes. One that is kept from somebody stays kept from him: it
    /// is sealed to each other triage officer there. The day its answer is due stays.
    package func transfer(
        _ reference: Reference, to queue: QueueCode, expecting revision: Int?,
        as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let (found, ring) = try await see(reference, as: session, to: .transfer)
            let ticket = found.ticket
            try Self.check(ticket, is: revision)
            guard let keys = queueKeys[queue] else {
                throw Refusal.fault(Fault(.queue, .unknownCode))
            }
            guard queue != ticket.queue else {
                throw Refusal.fault(Fault(.queue, .notApplicable))
            }
            guard let status = ticket.status.after(.transferred, hasAssignee: false) else {
                throw Refusal.notNow(ticket.status)
            }
            let secret = try await self.secret(of: found, with: ring, as: session)
            if let exclusions = try ring.exclusions(of: found) {
                try await hand(ticket, to: queue, keptFrom: exclusions, secret, as: session)
            } else {
                let grant = try unsealing { () throws(SealingError) in
                    try secret.sealed(
                        to: keys.publicKey, holder: .queue(queue.text), ticket: ticket.id.bytes)
                }
                try await self.run(Tickets.transfer(ticket, to: queue, grant: grant), as: session)
            }
            return TicketStanding(status: status, revision: ticket.revision + 1)
        }
    }

    /// Sends on a ticket that is kept from somebody.
    private func hand(
        _ ticket: Ticket, to queue: QueueCode, keptFrom exclusions: Exclusions,
        _ secret: TicketSecret, as session: SessionToken
    ) async throws(Refusal) {
        let roster = roster(of: try await run(Rosters.triage, as: session))
        let confidants = roster.confidants(of: queue, keptFrom: exclusions)
        guard let keys = queueKeys[queue], !confidants.isEmpty else { throw .nobodyLeft }
        let sealed = try unsealing { () throws(SealingError) in
            try Confidants(
                secret, of: ticket.id, to: confidants, of: queue, recoveryKey: keys.recoveryKey)
        }
        try await run(Confidences.transfer(ticket, to: queue, sealed), as: session)
    }
}
