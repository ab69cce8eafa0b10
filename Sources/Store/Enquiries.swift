package import Enquiry
import Postgres
import Sealing

/// An enquiry as its enquirer may see it, still sealed.
package struct SealedEnquiry: Sendable {
    /// Its metadata.
    package let ticket: Ticket
    /// The conversation in order, with the originals, without the officers' notes.
    package let entries: [SealedLine]
    /// The ticket's secret, wrapped for the receipt.
    package let receiptGrant: [UInt8]
    /// Who opened the originals, oldest first.
    package let openings: [Opening]
    /// What was hidden later, oldest first.
    package let concealments: [ConcealmentNotice]
    /// Since when it is kept beyond its time; nil where it is not.
    package let heldOn: Day?
    /// Whether an officer is assigned: where a reply goes.
    package let isAssigned: Bool
}

/// Work on the enquiry of the receipt that is proved.
package enum Enquiries {
    /// The enquiry; nil where no ticket has this receipt.
    package static let own: Work<SealedEnquiry?> = Work(
        Pipeline(ticket, grant, entries, openings, Concealments.own, Holds.own).map {
            ticket, grant, entries, openings, concealments, heldOn in
            guard let ticket, let grant else { return nil }
            return SealedEnquiry(
                ticket: ticket.0, entries: entries, receiptGrant: grant, openings: openings,
                concealments: concealments, heldOn: heldOn, isAssigned: ticket.1)
        })

    private static var ticket: Statement<(Ticket, Bool)?> {
        .first(
            """
            select \(Ticket.columns), exists (
                select from ethicsdesk.ticket_grant g
                where g.ticket = t.id and g.holder = 'officer')
            from ethicsdesk.ticket t where t.locator_hash = ethicsdesk.proof_hash()
            """
        ) { row throws(RowError) in (try Ticket.decode(&row), try row.decode()) }
    }

    private static var grant: Statement<[UInt8]?> {
        .first("select sealed from ethicsdesk.ticket_grant where holder = 'receipt'")
    }

    private static var entries: Statement<[SealedLine]> {
        .rows(
            """
            select e.id, e.kind, e.written_on, e.outcome, e.cited_values, o.version, o.sealed
            from ethicsdesk.entry e
            join ethicsdesk.read_own_originals() o on o.entry = e.id
            where e.ticket = (select ethicsdesk.actor_ticket())
            order by e.ordinal
            """, SealedLine.decode)
    }

    private static var openings: Statement<[Opening]> {
        .rows(
            """
            select extract(epoch from at)::bigint, subject from ethicsdesk.trail_event
            where kind = 'original-opened' order by at
            """
        ) { row throws(RowError) in
            Opening(atUnixSeconds: try row.decode(), duty: try row.decode())
        }
    }
}
