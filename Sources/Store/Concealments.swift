package import Enquiry
import Postgres
package import Sealing

/// A proposal as a second officer is shown it, still sealed: the redacted copy before and after.
package struct SealedProposal: Sendable {
    /// The copy's version as it is to be.
    package let version: UInt16
    /// The redacted copy as it is to be.
    package let redacted: [UInt8]
    /// The placeholders that stand for what goes.
    package let placeholders: [UInt8]
}

/// Work on what is hidden later. The texts are replaced by functions of the database, which check
/// who asks and put it on the trail.
package enum Concealments {
    /// Whether a concealment was asked for before, where the actor sees it.
    package static func isKnown(_ id: Identifier<Concealment>) -> Work<Bool> {
        Work(
            Statement.only(
                "select exists (select from ethicsdesk.concealment where id = \(id))"))
    }

    /// Puts a redacted copy in place of the one before it.
    package static func conceal(
        _ id: Identifier<Concealment>, of entry: Identifier<Entry>, in ticket: Ticket,
        version: UInt16, sealed: SealedText
    ) -> Work<Void> {
        changing(
            ticket,
            """
            select ethicsdesk.conceal(\(id), \(entry), \(Int32(version)), \(sealed.bytes))
            """)
    }

    /// Proposes an original without some of its words.
    ///
    /// - Parameter versions: those that the texts are to have.
    package static func propose(
        _ sealed: SealedErasure, as id: Identifier<Concealment>, for reason: ConcealmentReason,
        of entry: Identifier<Entry>, in ticket: Ticket,
        versions: (redacted: UInt16, original: UInt16)
    ) -> Work<Void> {
        changing(
            ticket,
            """
            select ethicsdesk.propose_concealment(
                \(id), \(entry), \(reason), \(Int32(versions.redacted)),
                \(sealed.redacted.bytes), \(Int32(versions.original)), \(sealed.original.bytes),
                \(sealed.placeholders.bytes))
            """)
    }

    /// Consents to somebody else's proposal, and does it.
    package static func consent(
        to id: Identifier<Concealment>, in ticket: Ticket
    ) -> Work<Void> {
        changing(ticket, "select ethicsdesk.consent_to_concealment(\(id))")
    }

    /// Withdraws one's own proposal, or refuses another's.
    package static func drop(_ id: Identifier<Concealment>, in ticket: Ticket) -> Work<Void> {
        changing(ticket, "select ethicsdesk.drop_concealment(\(id))")
    }

    /// What a proposal would put in place of a redacted copy.
    package static func proposal(_ id: Identifier<Concealment>) -> Work<SealedProposal?> {
        Work(
            Statement.first(
                """
                select redacted_version, redacted, placeholders
                from ethicsdesk.concealment_draft where concealment = \(id)
                """
            ) { row throws(RowError) in
                let version = try row.decode(Int.self)
                guard let version = UInt16(exactly: version) else { throw .column(0, .malformed) }
                return SealedProposal(
                    version: version, redacted: try row.decode(), placeholders: try row.decode())
            })
    }

    /// Those of the ticket that was looked up, oldest first, as officers see them.
    static var ofSought: Statement<[Concealment]> {
        .rows(
            """
            select c.id, c.entry, c.part, c.reason, o.handle, s.handle, c.proposed_on, c.done_on
            from ethicsdesk.concealment c
            join ethicsdesk.staff o on o.id = c.officer
            left join ethicsdesk.staff s on s.id = c.second
            where c.ticket = \(Tickets.sought)
            order by c.proposed_on, c.id
            """
        ) { row throws(RowError) in
            Concealment(
                id: try row.decode(), entry: try row.decode(), part: try row.decode(),
                reason: try row.decode(), officer: try row.decode(), second: try row.decode(),
                proposedOn: try row.decode(), doneOn: try row.decode())
        }
    }

    /// Those of the enquiry whose receipt is proved, oldest first.
    static var own: Statement<[ConcealmentNotice]> {
        .rows(
            """
            select entry, part, reason, duty, second_duty, done_on from ethicsdesk.concealment
            where ticket = (select ethicsdesk.actor_ticket()) order by done_on, entry
            """
        ) { row throws(RowError) in
            ConcealmentNotice(
                entry: try row.decode(), part: try row.decode(), reason: try row.decode(),
                duty: try row.decode(), secondDuty: try row.decode(), doneOn: try row.decode())
        }
    }

    private static func changing(_ ticket: Ticket, _ call: SQL) -> Work<Void> {
        Work(
            Pipeline(Tickets.moving(ticket, to: ticket.status), Statement.perform(call)).map { _ in
            })
    }
}
