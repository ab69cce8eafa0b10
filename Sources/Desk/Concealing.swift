package import Enquiry
package import Sealing
import Store

extension Desk {
    /// Hides more of an entry. In the redacted copy it is done at once; for the original it is
    /// proposed, and done when a second officer consents. To propose it opens the original, which
    /// is recorded. Under one identifier it is done once.
    package func conceal(
        _ wish: ConcealmentWish, as id: Identifier<Concealment>,
        in place: (reference: Reference, entry: Identifier<Entry>), expecting revision: Int?,
        as session: SessionToken
    ) async throws(Refusal) -> TicketStanding {
        try await settling(revision) { () async throws(Refusal) in
            let isKnown = try await self.run(Concealments.isKnown(id), as: session)
            let (found, ring) = try await see(place.reference, as: session, to: .conceal)
            let ticket = found.ticket
            let secret = try await self.secret(of: found, with: ring, as: session)
            guard let copy = found.entries.first(where: { $0.entry.id == place.entry }) else {
                throw Refusal.noSuchEntry
            }
            if isKnown {
                let text = try Self.open(copy, of: ticket, part: .redacted, with: secret)
                try Self.check(found.concealments, have: wish, as: id, of: (place.entry, text))
                return TicketStanding(status: ticket.status, revision: ticket.revision)
            }
            try Self.check(ticket, is: revision)
            try Self.checkRoom(for: place.entry, among: found.concealments)
            do throws(Refusal) {
                let work =
                    switch wish.reason {
                    case nil:
                        try Self.hiding(wish, as: id, in: copy, of: ticket, under: secret)
                    case let reason?:
                        try Self.proposing(
                            (wish, reason), as: id,
                            in: (copy, try await original(of: place, as: session)), of: ticket,
                            under: secret)
                    }
                try await self.run(work, as: session)
            } catch {
                // What it was to hide may have been hidden by this very request, a moment ago.
                let isMissing = error == .fault(Fault(.words, .notInText))
                if isMissing, try await self.run(Concealments.isKnown(id), as: session) {
                    throw Refusal.changedMeanwhile
                }
                throw error
            }
            return TicketStanding(status: ticket.status, revision: ticket.revision + 1)
        }
    }

    /// The original of one entry. It is recorded, as every opening is.
    private func original(
        of place: (reference: Reference, entry: Identifier<Entry>), as session: SessionToken
    ) async throws(Refusal) -> SealedLine {
        let (_, found) = try await run(Cases.originals(place.reference), as: session)
        guard let line = found?.entries.first(where: { $0.entry.id == place.entry }) else {
            throw .noSuchTicket
        }
        return line
    }

    private static func hiding(
        _ wish: ConcealmentWish, as id: Identifier<Concealment>, in copy: SealedLine,
        of ticket: Ticket, under secret: TicketSecret
    ) throws(Refusal) -> Work<Void> {
        let entry = copy.entry.id
        let text = try open(copy, of: ticket, part: .redacted, with: secret)
        let hidden = try faultless { () throws(Fault) in try wish.hidden(in: text) }
        let version = copy.version + 1
        let sealed = try unsealing { () throws(SealingError) in
            try secret.seal(
                hidden.exposed,
                as: .label(.redacted, of: entry, in: ticket.id, version: version))
        }
        return Concealments.conceal(id, of: entry, in: ticket, version: version, sealed: sealed)
    }

    private static func proposing(
        _ wish: (words: ConcealmentWish, reason: ConcealmentReason),
        as id: Identifier<Concealment>, in lines: (copy: SealedLine, original: SealedLine),
        of ticket: Ticket, under secret: TicketSecret
    ) throws(Refusal) -> Work<Void> {
        let entry = lines.copy.entry.id
        let copy = try open(lines.copy, of: ticket, part: .redacted, with: secret)
        let original = try open(lines.original, of: ticket, part: .original, with: secret)
        let erasure = try faultless { () throws(Fault) in
            try wish.words.erased(from: original, copy: copy)
        }
        guard let erasure else { throw .broken("a copy is not its original's") }
        let sealed = try unsealing { () throws(SealingError) in
            try SealedErasure(
                erasure, of: id, in: (ticket.id, entry),
                versions: (lines.copy.version, lines.original.version), under: secret)
        }
        return Concealments.propose(
            sealed, as: id, for: wish.reason, of: entry, in: ticket,
            versions: (lines.copy.version + 1, lines.original.version + 1))
    }

    /// An identifier that is in use already stands for the same wish, or is refused. Which words it
    /// was is kept nowhere; but what was done has left none of them readable.
    private static func check(
        _ concealments: [Concealment], have wish: ConcealmentWish,
        as id: Identifier<Concealment>, of copy: (entry: Identifier<Entry>, text: Sensitive<String>)
    ) throws(Refusal) {
        let isSame = concealments.contains {
            $0.id == id && $0.entry == copy.entry && $0.part == wish.part
                && $0.reason == wish.reason
                && ($0.doneOn == nil || !wish.canBeRead(in: copy.text))
        }
        guard isSame else { throw .differentEntry }
    }

    /// What is proposed was made from the texts as they are: until it is settled they wait.
    private static func checkRoom(
        for entry: Identifier<Entry>, among concealments: [Concealment]
    ) throws(Refusal) {
        guard !concealments.contains(where: { $0.entry == entry && $0.doneOn == nil }) else {
            throw .concealmentWaits
        }
        guard concealments.count < Limits.concealmentsPerTicket else {
            throw .tooManyConcealments
        }
    }
}

/// Does what may find fault with a field, and says so as a refusal.
func faultless<Value>(_ body: () throws(Fault) -> Value) throws(Refusal) -> Value {
    do throws(Fault) { return try body() } catch { throw .fault(error) }
}
