package import Enquiry
import Postgres
import Sealing

/// An entry on its way into the database.
package struct NewEntry: Sendable {
    package let kind: EntryKind
    package let writtenOn: Day
    package let outcome: Outcome?
    package let values: [CodeValue]
    package let sealed: SealedEntry

    /// Pairs what everybody sees of an entry with its sealed texts.
    package init(
        kind: EntryKind, writtenOn: Day, outcome: Outcome? = nil, values: [CodeValue] = [],
        sealed: SealedEntry
    ) {
        self.kind = kind
        self.writtenOn = writtenOn
        self.outcome = outcome
        self.values = values
        self.sealed = sealed
    }
}

extension SealedLine {
    /// Reads id, kind, day, outcome, values, version and sealed text.
    static func decode(_ row: inout RowReader) throws(RowError) -> SealedLine {
        let entry = Entry(
            id: try row.decode(), kind: try row.decode(), writtenOn: try row.decode(),
            outcome: try row.decode(), values: try row.codes())
        let version = try row.decode(Int.self)
        guard let version = UInt16(exactly: version) else { throw .column(5, .malformed) }
        return SealedLine(entry: entry, version: version, text: try row.decode())
    }
}

/// Work on entries.
package enum Entries {
    /// The commitment of an entry that was written before, where the actor sees it: writing the
    /// same entry again is recognised by it.
    package static func commitment(of id: Identifier<Entry>) -> Work<[UInt8]?> {
        Work(Statement.first("select commitment from ethicsdesk.entry where id = \(id)"))
    }

    /// Writes an entry and moves its ticket to `status`; stale where the ticket has changed since
    /// it was read.
    package static func write(
        _ new: NewEntry, to ticket: Ticket, movingTo status: TicketStatus,
        by author: Identifier<StaffAccount>?
    ) -> Work<Void> {
        let entry = new.sealed
        return Work(
            Pipeline(
                Tickets.moving(ticket, to: status),
                Statement.perform(
                    """
                    insert into ethicsdesk.entry (
                        id, ticket, ordinal, kind, author, written_on, commitment, outcome,
                        cited_values)
                    values (
                        \(entry.id), \(ticket.id), \(Int32(clamping: ticket.revision + 1)),
                        \(new.kind), \(author), \(new.writtenOn), \(entry.commitment),
                        \(new.outcome), \(new.values.map(\.rawValue)))
                    """),
                Statement.perform(
                    """
                    insert into ethicsdesk.redacted_text (entry, ticket, sealed)
                    values (\(entry.id), \(ticket.id), \(entry.redacted.bytes))
                    """),
                Statement.perform(
                    """
                    insert into ethicsdesk.original_text (entry, ticket, sealed)
                    values (\(entry.id), \(ticket.id), \(entry.original.bytes))
                    """)
            ).map { _ in })
    }
}
