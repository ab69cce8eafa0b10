package import Enquiry
package import Sealing
import Store

/// A ticket as an officer sees it.
package struct CaseFile: Sendable {
    /// Its metadata.
    package let ticket: Ticket
    /// Its entries, in order, with redacted or original texts.
    package let entries: [OpenedEntry]
    /// Handles of the officers assigned now.
    package let assignees: [Handle]
    /// What was hidden later or is proposed to be; empty on a page of a queue.
    package let concealments: [Concealment]
    /// Its legal hold, if any.
    package var hold: Hold?
}

/// A ticket in a list.
package struct QueueLine: Sendable {
    /// Its metadata.
    package let ticket: Ticket
    /// Its question's redacted text; nil where it does not open, because somebody has changed the
    /// text or its grant.
    package let question: Sensitive<String>?
    /// Handles of the officers assigned now.
    package let assignees: [Handle]
}

/// A page of a queue.
package struct QueuePage: Sendable {
    /// Tickets, due first.
    package let lines: [QueueLine]
    /// Where the next page begins; nil on the last one.
    package let next: PageCursor?
}

extension Desk {
    /// The queues that the account is a member of.
    package func memberships(_ session: SessionToken) async throws(Refusal) -> [Membership] {
        guard let sealed = try await run(Sessions.own, as: session) else { throw .notSignedIn }
        return sealed.memberships.map(\.membership)
    }

    /// One page of a queue's tickets, due first, and of open ones unless the filter asks for
    /// others: all that pass to who triages it, to another member those that he is assigned to.
    package func page(
        of queue: QueueCode, after cursor: PageCursor = .start,
        matching filter: TicketFilter = TicketFilter(), as session: SessionToken
    ) async throws(Refusal) -> QueuePage {
        guard let own = try await run(Sessions.own, as: session) else { throw .notSignedIn }
        let triages = own.memberships.contains {
            $0.membership.queue == queue && $0.queueKeyGrant != nil
        }
        let tickets =
            triages && filter.assignment != .mine
            ? QueueQuery.triaged(queue, after: cursor, matching: filter, on: clock.today())
            : .assigned(in: queue, after: cursor, matching: filter, on: clock.today())
        let found = try await run(Cases.page(tickets), as: session)
        guard let sealed = found else { throw .notSignedIn }
        let ring = try await keyring(sealed.session, session)
        let more = sealed.cases.count > Limits.ticketsPerPage
        let cases = sealed.cases.prefix(Limits.ticketsPerPage)
        let last = more ? cases.last?.ticket : nil
        var lines: [QueueLine] = []
        for sealed in cases { lines.append(await line(sealed, with: ring, as: session)) }
        return QueuePage(
            lines: lines,
            next: last.map { PageCursor(dueOn: $0.dueOn, id: $0.id) })
    }

    /// Every queue of the department, by code: where a ticket may be sent.
    package var queues: [QueueCode] { queueKeys.keys.sorted { $0.text < $1.text } }

    /// One ticket that does not open must not close the whole queue.
    private func line(
        _ sealed: SealedCase, with ring: Keyring, as session: SessionToken
    ) async -> QueueLine {
        let file = try? await open(sealed, part: .redacted, with: ring, as: session)
        return QueueLine(
            ticket: sealed.ticket, question: file?.entries.first?.text,
            assignees: sealed.assignees)
    }

    /// A ticket with its redacted texts.
    ///
    /// - Parameter deed: what they are to be read for; whoever may not do it finds no such ticket.
    package func ticket(
        _ reference: Reference, for deed: Deed = .readRedacted, as session: SessionToken
    ) async throws(Refusal) -> CaseFile {
        let (found, ring) = try await see(reference, as: session, to: deed)
        return try await open(found, part: .redacted, with: ring, as: session)
    }

    /// Assigns an officer: his key must be the one that was certified when he was admitted, and the
    /// ticket's secret is sealed to it.
    ///
    /// - Parameter officer: the officer's handle; nil for oneself.
    package func assign(
        _ officer: Handle?, to reference: Reference, expecting revision: Int?,
        as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let (found, ring) = try await see(reference, as: session, to: .assign)
            let ticket = found.ticket
            try Self.check(ticket, is: revision)
            let handle = officer ?? ring.account.handle
            guard !found.assignees.contains(handle) else { throw Refusal.alreadyAssigned }
            guard found.assignees.count < Limits.assigneesPerTicket else {
                throw Refusal.tooManyAssignees
            }
            guard let status = ticket.status.after(.assigned, hasAssignee: true) else {
                throw Refusal.notNow(ticket.status)
            }
            let (_, member) = try await self.run(
                Assignments.member(handle, of: ticket.queue), as: session)
            // Whoever must not see the ticket is nobody to it.
            guard let member, try ring.exclusions(of: found)?.contains(member.id) != true else {
                throw Refusal.noSuchMember
            }
            guard let key = try certifiedKey(of: member, in: ticket.queue) else {
                await self.report(.key, of: handle, to: reference, as: session)
                throw Refusal.keyNotCertified
            }
            let ticketSecret = try await self.secret(of: found, with: ring, as: session)
            let grant = try unsealing { () throws(SealingError) in
                try ticketSecret.sealed(
                    to: key, holder: .officer(member.id.bytes), ticket: ticket.id.bytes)
            }
            try await self.run(
                Assignments.assign(
                    member.id, to: ticket, by: ring.account.id, movingTo: status, grant: grant),
                as: session)
            // Who was admitted since is let in while the ticket is in hand; whether that is done
            // makes no difference to the assignment.
            try? await letEverybody(into: ticket, with: ring, as: session)
            return TicketStanding(status: status, revision: ticket.revision + 1)
        }
    }

    /// Ends one's own assignment; the ticket goes back to triage where nobody else has it.
    package func recuse(
        from reference: Reference, expecting revision: Int?, as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let (found, ring) = try await see(reference, as: session, to: .recuse)
            let ticket = found.ticket
            try Self.check(ticket, is: revision)
            guard
                let status = ticket.status.after(
                    .released, hasAssignee: found.assignees.count > 1)
            else { throw Refusal.notNow(ticket.status) }
            try await self.run(
                Assignments.recuse(ring.account.id, from: ticket, movingTo: status), as: session)
            return TicketStanding(status: status, revision: ticket.revision + 1)
        }
    }

    /// Reads a ticket and asks the access rule. Whoever may not do the deed is told that there is
    /// no such ticket.
    func see(
        _ reference: Reference, as session: SessionToken, to deed: Deed
    ) async throws(Refusal) -> (SealedCase, Keyring) {
        let (sealed, found) = try await run(Cases.redacted(reference), as: session)
        guard let sealed else { throw .notSignedIn }
        let ring = try await keyring(sealed, session)
        guard let found,
            Access.permits(deed, to: try await standing(to: found, with: ring, as: session))
        else { throw await denied(.noSuchTicket, .ticket(deed), of: reference, as: session) }
        return (found, ring)
    }

    /// Opens a ticket's texts with the keys of a session.
    func open(
        _ sealed: SealedCase, part: TextPart, with ring: Keyring, as session: SessionToken
    ) async throws(Refusal) -> CaseFile {
        let secret = try await secret(of: sealed, with: ring, as: session)
        return CaseFile(
            ticket: sealed.ticket,
            entries: try Self.open(sealed.entries, of: sealed.ticket, part: part, with: secret),
            assignees: sealed.assignees, concealments: sealed.concealments, hold: sealed.hold)
    }

    static func check(_ ticket: Ticket, is revision: Int?) throws(Refusal) {
        guard revision == nil || revision == ticket.revision else { throw .stale }
    }

    /// The member's key; nil where it is not the one that was certified.
    private func certifiedKey(
        of member: QueueMember, in queue: QueueCode
    ) throws(Refusal) -> PublicKey? {
        guard let certification = member.certification, let bytes = member.publicKey else {
            throw .notAdmitted
        }
        return certifiedKey(
            bytes, certification,
            as: Admission(
                to: queue.text, of: member.id.bytes, isTriage: member.duty == .triage))
    }
}
