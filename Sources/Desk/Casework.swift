package import Enquiry
package import Sealing
import Store

extension Desk {
    /// A ticket with its original texts. The database checks the assignment and records the opening
    /// in the transaction that hands out the ciphertext; it is opened here only once that
    /// transaction is known to be committed.
    package func original(
        _ reference: Reference, as session: SessionToken
    ) async throws(Refusal) -> CaseFile {
        let (sealed, found) = try await run(Cases.originals(reference), as: session)
        guard let sealed else { throw .notSignedIn }
        let ring = try await keyring(sealed, session)
        guard let found, !found.entries.isEmpty,
            Access.permits(
                .readOriginal, to: try await standing(to: found, with: ring, as: session))
        else {
            throw await denied(.noSuchTicket, .ticket(.readOriginal), of: reference, as: session)
        }
        return try await open(found, part: .original, with: ring, as: session)
    }

    /// Writes an answer, a clarification or a note. The same words under the same identifier are
    /// written once.
    package func write(
        _ contribution: Contribution, as id: Identifier<Entry>, in reference: Reference,
        expecting revision: Int?, as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        guard let deed = contribution.kind.deed else { throw .noSuchTicket }
        return try await settling(revision) { () async throws(Refusal) in
            // Asked before the ticket is read, so that a retry reports where the ticket went by it.
            let known = try await self.run(Entries.commitment(of: id), as: session)
            let (found, ring) = try await see(reference, as: session, to: deed)
            let ticketSecret = try await self.secret(of: found, with: ring, as: session)
            let commitment = ticketSecret.commitment(of: contribution.canonicalBytes)
            if let known { return try Self.again(found.ticket, known, commitment) }
            try Self.check(found.ticket, is: revision)
            try Self.checkRoom(for: contribution.kind, in: found.entries)
            let status = try Self.status(of: found.ticket, after: contribution.kind)
            let words = Words(
                contribution.prose, marks: contribution.marks, language: found.ticket.language)
            let entry = try unsealing { () throws(SealingError) in
                try SealedEntry(
                    id, of: found.ticket.id, words: words, commitment: commitment,
                    under: ticketSecret)
            }
            let new = NewEntry(
                kind: contribution.kind, writtenOn: self.clock.today(),
                outcome: contribution.outcome, values: contribution.values, sealed: entry)
            try await self.run(
                Entries.write(
                    new, to: found.ticket, movingTo: status, by: ring.account.id), as: session)
            return TicketStanding(status: status, revision: found.ticket.revision + 1)
        }
    }

    /// Closes a ticket that was answered, or whose enquirer did not come back.
    package func close(
        _ reference: Reference, expecting revision: Int?, as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let (found, _) = try await see(reference, as: session, to: .close)
            try Self.check(found.ticket, is: revision)
            guard let status = found.ticket.status.after(.closed, hasAssignee: true) else {
                throw Refusal.notNow(found.ticket.status)
            }
            try await self.run(Tickets.move(found.ticket, to: status), as: session)
            return TicketStanding(status: status, revision: found.ticket.revision + 1)
        }
    }

    private static func status(
        of ticket: Ticket, after kind: EntryKind
    ) throws(Refusal) -> TicketStatus {
        guard let event = kind.event else { return ticket.status }
        guard let status = ticket.status.after(event, hasAssignee: true) else {
            throw .notNow(ticket.status)
        }
        return status
    }
}
