package import Enquiry
package import Sealing
import Store

/// An entry with its text.
package struct OpenedEntry: Sendable {
    /// What everybody who sees the ticket sees of it.
    package let entry: Entry
    /// Its original or its redacted text, whichever was asked for.
    package let text: Sensitive<String>
}

/// An enquiry as its enquirer sees it.
package struct Conversation: Sendable {
    /// Its metadata.
    package let ticket: Ticket
    /// What was said, in order, in full.
    package let entries: [OpenedEntry]
    /// Who opened it and when, oldest first.
    package let openings: [Opening]
    /// What was hidden of it later, oldest first.
    package let concealments: [ConcealmentNotice]
    /// The names of those from whom it is kept, as its enquirer gave them.
    package let excluded: [String]
    /// Since when it is kept beyond its time; nil where it is not.
    package let heldOn: Day?
}

/// Where a ticket stands after a change.
package struct TicketStanding: Sendable, Equatable {
    /// Its status.
    package let status: TicketStatus
    /// Its revision.
    package let revision: Int
}

extension Desk {
    /// The enquiry that a receipt opens.
    package func enquiry(of receipt: Receipt) async throws(Refusal) -> Conversation {
        let (sealed, secret) = try await own(receipt)
        let entries = try Self.open(
            sealed.entries, of: sealed.ticket, part: .original, with: secret)
        return Conversation(
            ticket: sealed.ticket, entries: entries, openings: sealed.openings,
            concealments: sealed.concealments,
            excluded: try Self.exclusions(from: sealed.ticket, with: secret),
            heldOn: sealed.heldOn)
    }

    /// Adds the enquirer's words to his enquiry, and sends it back to its officer or to the queue.
    /// The same words under the same identifier are added once.
    package func reply(
        _ prose: Prose, marks: Marks, as id: Identifier<Entry>, of receipt: Receipt,
        expecting revision: Int? = nil
    ) async throws(Refusal) -> TicketStanding {
        let commitment = receipt.commitment(
            of: Contribution.canonicalBytes(kind: .reply, prose: prose, marks: marks))
        let actor = Actor.enquirer(locator: receipt.locator)
        return try await settling(revision) { () async throws(Refusal) in
            // Asked before the ticket is read, so that a retry reports where the ticket went by it.
            let known = try await self.run(Entries.commitment(of: id), as: actor)
            let (sealed, secret) = try await own(receipt)
            let ticket = sealed.ticket
            if let known { return try Self.again(ticket, known, commitment) }
            try Self.check(ticket, is: revision)
            try Self.checkRoom(for: .reply, in: sealed.entries)
            guard let status = ticket.status.after(.replied, hasAssignee: sealed.isAssigned)
            else { throw Refusal.notNow(ticket.status) }
            let words = Words(prose, marks: marks, language: ticket.language)
            let entry = try unsealing { () throws(SealingError) in
                try SealedEntry(
                    id, of: ticket.id, words: words, commitment: commitment, under: secret)
            }
            let new = NewEntry(kind: .reply, writtenOn: self.clock.today(), sealed: entry)
            try await self.run(
                Entries.write(new, to: ticket, movingTo: status, by: nil), as: actor)
            return TicketStanding(status: status, revision: ticket.revision + 1)
        }
    }

    /// Withdraws an enquiry. From then on its receipt alone opens it. Withdrawing again changes
    /// nothing.
    package func withdraw(
        _ receipt: Receipt, expecting revision: Int? = nil
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let (sealed, _) = try await own(receipt)
            let ticket = sealed.ticket
            if ticket.status == .withdrawn {
                return TicketStanding(status: .withdrawn, revision: ticket.revision)
            }
            try Self.check(ticket, is: revision)
            try await self.run(
                Tickets.withdraw(ticket), as: .enquirer(locator: receipt.locator))
            return TicketStanding(status: .withdrawn, revision: ticket.revision + 1)
        }
    }

    private static func exclusions(
        from ticket: Ticket, with secret: TicketSecret
    ) throws(Refusal) -> [String] {
        guard let bytes = ticket.exclusions else { return [] }
        return try unsealing { () throws(SealingError) in
            try Exclusions(opening: bytes, of: ticket.id, with: secret).people.map(\.name)
        }
    }

    private func own(_ receipt: Receipt) async throws(Refusal) -> (SealedEnquiry, TicketSecret) {
        let found = try await run(Enquiries.own, as: .enquirer(locator: receipt.locator))
        guard let found else { throw .noSuchEnquiry }
        let secret = try unsealing { () throws(SealingError) in
            try TicketSecret(
                opening: found.receiptGrant, with: receipt, ticket: found.ticket.id.bytes)
        }
        return (found, secret)
    }

    /// Opens sealed texts; one that was swapped or altered does not open.
    static func open(
        _ lines: [SealedLine], of ticket: Ticket, part: TextPart, with secret: TicketSecret
    ) throws(Refusal) -> [OpenedEntry] {
        var opened: [OpenedEntry] = []
        for line in lines {
            let text = try open(line, of: ticket, part: part, with: secret)
            opened.append(OpenedEntry(entry: line.entry, text: text))
        }
        return opened
    }

    /// Opens one sealed text.
    static func open(
        _ line: SealedLine, of ticket: Ticket, part: TextPart, with secret: TicketSecret
    ) throws(Refusal) -> Sensitive<String> {
        let label = TextLabel.label(
            part, of: line.entry.id, in: ticket.id, version: line.version)
        return Sensitive(
            try unsealing { () throws(SealingError) in
                try secret.open(try SealedText(bytes: line.text), as: label)
            })
    }

    /// Whether one more entry of that kind has room among what the caller sees of a ticket.
    static func checkRoom(for kind: EntryKind, in lines: [SealedLine]) throws(Refusal) {
        let bytes = lines.reduce(0) { $0 + $1.text.count }
        let own = lines.count { $0.entry.kind.isByEnquirer }
        guard lines.count < Limits.entriesPerTicket, bytes < Limits.sealedBytesPerTicket,
            !kind.isByEnquirer || own < Limits.enquirerEntriesPerTicket
        else { throw .tooManyEntries }
    }

    /// An identifier that is in use already stands for the same text, or is refused.
    static func again(
        _ ticket: Ticket, _ known: [UInt8], _ commitment: [UInt8]
    ) throws(Refusal) -> TicketStanding {
        guard ConstantTime.equal(known, commitment) else { throw .differentEntry }
        return TicketStanding(status: ticket.status, revision: ticket.revision)
    }

    /// Does a change again where the ticket changed between reading and writing. Where the caller
    /// named the revision that he means, once is enough to find that he made the change himself;
    /// only he is told that his revision is stale.
    func settling<Standing>(
        _ revision: Int?, _ change: () async throws(Refusal) -> Standing
    ) async throws(Refusal) -> Standing {
        // Each repetition means that somebody else got through; three in a row is a crowd.
        var last = Refusal.changedMeanwhile
        for _ in 0..<(revision == nil ? 3 : 2) {
            do throws(Refusal) {
                return try await change()
            } catch {
                let isTaken = error.isIdentifierTaken
                guard isTaken || [.stale, .changedMeanwhile].contains(error) else { throw error }
                last = error
            }
        }
        // An identifier that is taken where the caller cannot see it stands for another text.
        if last.isIdentifierTaken { throw .differentEntry }
        throw revision == nil ? last : .stale
    }
}
