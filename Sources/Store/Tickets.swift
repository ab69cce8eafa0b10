package import Enquiry
import Postgres
package import Sealing

/// A ticket as somebody may see it, still sealed.
package struct SealedCase: Sendable {
    /// Its metadata.
    package let ticket: Ticket
    /// Its entries in order, each with the sealed text that was asked for.
    package let entries: [SealedLine]
    /// The ticket's secret, sealed to those grants the caller can see.
    package let grants: [Grant]
    /// Handles of the officers assigned now.
    package let assignees: [Handle]
    /// What was hidden later or is proposed to be; not read for a page of a queue.
    package let concealments: [Concealment]
    /// Its legal hold, if any; not read for a page of a queue.
    package var hold: Hold?
}

/// An entry with one of its texts, still sealed.
package struct SealedLine: Sendable {
    /// The entry.
    package let entry: Entry
    /// Which redaction of the text this is, from 1.
    package let version: UInt16
    /// The text as it is stored, which need not be what was written: it is read when it is opened.
    package let text: [UInt8]
}

extension Ticket {
    /// The columns that `decode` reads, of a table called `t`.
    static let columns: SQL = """
        t.id, t.reference, t.queue, t.language, t.topic, t.platform, t.context, t.risks, \
        t.status, t.filed_on, t.due_on, t.revision, t.exclusions
        """

    static func decode(_ row: inout RowReader) throws(RowError) -> Ticket {
        Ticket(
            id: try row.decode(), reference: try row.decode(), queue: try row.decode(),
            language: try row.decode(),
            classification: Classification(
                topic: try row.decode(), platform: try row.decode(), context: try row.decode(),
                risks: try row.codes()),
            status: try row.decode(), filedOn: try row.decode(), dueOn: try row.decode(),
            revision: try row.decode(), exclusions: try row.decode())
    }
}

/// Work on tickets.
package enum Tickets {
    /// Looks a ticket up by its reference, where the actor sees it, for the statements after this
    /// one, which call it `sought`. One that he does not see takes as long as one that is not
    /// there.
    static func seeking(_ reference: Reference) -> Statement<Void> {
        .perform(
            """
            select set_config(
                'ethicsdesk.ticket', coalesce(ethicsdesk.ticket_in_sight(\(reference))::text, ''),
                true)
            """)
    }

    /// The identifier of the ticket that was looked up; null where the actor sees none.
    static let sought: SQL = "(select nullif(current_setting('ethicsdesk.ticket'), '')::uuid)"

    /// The ticket that was looked up.
    static var found: Statement<Ticket?> {
        .first("select \(Ticket.columns) from ethicsdesk.ticket t where t.id = \(sought)") {
            row throws(RowError) in try Ticket.decode(&row)
        }
    }

    /// Moves a ticket to another status, provided that it still is at the revision that was read.
    ///
    /// What is demanded is that this statement moved it: a ticket that stands one revision further
    /// may have been moved by somebody else.
    static func moving(_ ticket: Ticket, to status: TicketStatus) -> Statement<Void> {
        .perform(
            """
            with moved as (
                update ethicsdesk.ticket set status = \(status), revision = revision + 1
                where id = \(ticket.id) and revision = \(Int32(clamping: ticket.revision))
                returning id)
            select ethicsdesk.demand(exists (select from moved), 'ED001')
            """)
    }

    /// Gives a ticket another classification, provided that it still is at the revision that was
    /// read.
    package static func reclassify(_ ticket: Ticket, as kinds: Classification) -> Work<Void> {
        Work(
            Statement.perform(
                """
                with changed as (
                    update ethicsdesk.ticket
                    set topic = \(kinds.topic), platform = \(kinds.platform),
                        context = \(kinds.context), risks = \(kinds.risks.map(\.rawValue)),
                        revision = revision + 1
                    where id = \(ticket.id) and revision = \(Int32(clamping: ticket.revision))
                    returning id)
                select ethicsdesk.demand(exists (select from changed), 'ED001')
                """))
    }

    /// Sends a ticket to another queue, to whose key its secret was sealed.
    package static func transfer(
        _ ticket: Ticket, to queue: QueueCode, grant: [UInt8]
    ) -> Work<Void> {
        Work(
            Statement.perform(
                """
                select ethicsdesk.transfer(
                    \(ticket.id), \(Int32(clamping: ticket.revision)), \(queue), \(grant))
                """))
    }

    /// Closes a ticket, or moves it on without anything else.
    package static func move(_ ticket: Ticket, to status: TicketStatus) -> Work<Void> {
        Work(moving(ticket, to: status))
    }

    /// Withdraws the enquirer's own ticket: from then on the receipt alone opens it.
    package static func withdraw(_ ticket: Ticket) -> Work<Void> {
        Work(
            Pipeline(
                moving(ticket, to: .withdrawn),
                Statement.perform(
                    """
                    delete from ethicsdesk.ticket_grant
                    where ticket = \(ticket.id) and holder <> 'receipt'
                    """)
            ).map { _ in })
    }
}
