package import Enquiry
import FoundationEssentials
import Postgres

/// Somebody who triages a queue and is not let into one of its tickets yet, with what whoever is
/// asking needs to do it.
package struct Unconfided: Sendable {
    package let ticket: Identifier<Ticket>
    /// From whom the ticket is kept, sealed.
    package let exclusions: [UInt8]
    /// The ticket's secret, sealed to whoever is asking.
    package let ownGrant: [UInt8]
    package let officer: Identifier<StaffAccount>
    package let publicKey: [UInt8]
    package let certification: [UInt8]?
}

/// Work on who is let into tickets that are kept from somebody.
package enum Confidences {
    /// Who is to be let into tickets that the actor was let into: one officer, or into one ticket.
    package static func missing(
        of queue: QueueCode, officer: Identifier<StaffAccount>? = nil,
        ticket: Identifier<Ticket>? = nil, after last: Identifier<Ticket>? = nil
    ) -> Work<[Unconfided]> {
        Work(
            Statement.rows(
                """
                select u.ticket, t.exclusions, g.sealed, u.staff, u.public_key, u.certification
                from ethicsdesk.to_be_let_in(
                    \(queue), \(officer), \(ticket), \(last),
                    \(Int32(Limits.confidencesPerBatch))) u
                join ethicsdesk.ticket t on t.id = u.ticket
                join ethicsdesk.ticket_grant g on g.ticket = u.ticket and g.holder = 'triage'
                where t.exclusions is not null
                order by u.ticket, u.staff
                """
            ) { row throws(RowError) in
                Unconfided(
                    ticket: try row.decode(), exclusions: try row.decode(),
                    ownGrant: try row.decode(), officer: try row.decode(),
                    publicKey: try row.decode(), certification: try row.decode())
            })
    }

    /// Lets officers in. Who was let in meanwhile keeps what he has.
    package static func grant(
        _ grants: [(ticket: Identifier<Ticket>, to: Confidants.Sealed)]
    ) -> Work<Void> {
        Work(
            Statement.perform(
                """
                insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
                select ticket, 'triage', officer, sealed
                from unnest(
                    \(grants.map(\.ticket.uuid)), \(grants.map(\.to.officer.uuid)),
                    \(grants.map(\.to.grant))) as granted (ticket, officer, sealed)
                on conflict do nothing
                """))
    }

    /// Sends a ticket that is kept from somebody to those of another queue who may see it.
    package static func transfer(
        _ ticket: Ticket, to queue: QueueCode, _ confidants: Confidants
    ) -> Work<Void> {
        Work(
            Statement.perform(
                """
                select ethicsdesk.transfer_kept(
                    \(ticket.id), \(Int32(clamping: ticket.revision)), \(queue),
                    \(confidants.officers.map(\.officer.uuid)),
                    \(confidants.officers.map(\.grant)), \(confidants.recoveryGrant))
                """))
    }
}
