package import Enquiry
import Postgres
import Sealing

/// What is on record for a receipt.
package struct FiledTicket: Sendable, Equatable {
    /// The reference people call it by.
    package let reference: Reference
    /// The day its first answer is due.
    package let dueOn: Day
    /// The commitment of the draft that was filed first.
    package let commitment: [UInt8]

    static func decode(_ row: inout RowReader) throws(RowError) -> FiledTicket {
        FiledTicket(
            reference: try row.decode(), dueOn: try row.decode(), commitment: try row.decode())
    }
}

/// The work of filing.
package enum Filing {
    /// Files a ticket, or finds the one that its receipt has filed before. The caller compares the
    /// commitments: the same draft is acknowledged again, another is a conflict. Run twice it does
    /// what it does once.
    package static func file(_ sealed: SealedTicket) -> Work<FiledTicket> {
        Work(
            Pipeline(
                ticket(sealed), question(sealed), access(sealed), Census.enter(sealed),
                Statement.only(onRecord, FiledTicket.decode)
            ).map { $0.4 },
            repeating: .idempotent("a receipt files one ticket, and its rows conflict with none"))
    }

    /// What the proved receipt has filed before.
    static var known: Statement<FiledTicket?> { .first(onRecord, FiledTicket.decode) }

    private static func ticket(_ sealed: SealedTicket) -> Statement<Void> {
        let kinds = sealed.classification
        var exclusions: [UInt8]?
        if case .confidants(_, _, let list) = sealed.access { exclusions = list.bytes }
        return .perform(
            """
            insert into ethicsdesk.ticket (
                id, reference, locator_hash, queue, language, topic, platform, context, risks,
                filed_on, due_on, exclusions)
            values (
                \(sealed.ticket), \(sealed.reference), ethicsdesk.proof_hash(), \(sealed.queue),
                \(sealed.language), \(kinds.topic), \(kinds.platform), \(kinds.context),
                \(kinds.risks.map(\.rawValue)), \(sealed.filedOn), \(sealed.dueOn),
                \(exclusions))
            on conflict (locator_hash) do nothing
            """)
    }

    /// The question's rows, where the ticket is this one and not an earlier one of the receipt.
    private static func question(_ sealed: SealedTicket) -> Pipeline<Void> {
        let entry = sealed.question
        let isNew = isNew(sealed)
        return Pipeline(
            Statement.perform(
                """
                insert into ethicsdesk.entry (id, ticket, ordinal, kind, written_on, commitment)
                select \(entry.id), \(sealed.ticket), 1, 'question', \(sealed.filedOn),
                    \(entry.commitment)
                where \(isNew) on conflict do nothing
                """),
            Statement.perform(
                """
                insert into ethicsdesk.redacted_text (entry, ticket, sealed)
                select \(entry.id), \(sealed.ticket), \(entry.redacted.bytes)
                where \(isNew) on conflict do nothing
                """),
            Statement.perform(
                """
                insert into ethicsdesk.original_text (entry, ticket, sealed)
                select \(entry.id), \(sealed.ticket), \(entry.original.bytes)
                where \(isNew) on conflict do nothing
                """)
        ).map { _ in }
    }

    private static func access(_ sealed: SealedTicket) -> Pipeline<Void> {
        switch sealed.access {
        case .queue(let grant): grants(sealed, and: "queue", grant).pipeline
        case .confidants(let confidants, let exclusions, _):
            Pipeline(
                excluded(exclusions, from: sealed),
                grants(sealed, and: "recovery", confidants.recoveryGrant),
                grants(sealed, to: confidants.officers)
            ).map { _ in }
        }
    }

    /// The receipt's grant, and the one of whoever holds a queue's or a recovery key.
    private static func grants(
        _ sealed: SealedTicket, and holder: String, _ grant: [UInt8]
    ) -> Statement<Void> {
        .perform(
            """
            insert into ethicsdesk.ticket_grant (ticket, holder, sealed)
            select \(sealed.ticket), holder, sealed
            from (values ('receipt', \(sealed.receiptGrant)), (\(holder), \(grant)))
                as granted (holder, sealed)
            where \(isNew(sealed)) on conflict do nothing
            """)
    }

    private static func excluded(
        _ exclusions: Exclusions, from sealed: SealedTicket
    ) -> Statement<Void> {
        .perform(
            """
            insert into ethicsdesk.exclusion (ticket, officer)
            select \(sealed.ticket), officer
            from unnest(\(exclusions.people.map(\.officer.uuid))) as named (officer)
            where \(isNew(sealed)) on conflict do nothing
            """)
    }

    private static func grants(
        _ sealed: SealedTicket, to officers: [Confidants.Sealed]
    ) -> Statement<Void> {
        .perform(
            """
            insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
            select \(sealed.ticket), 'triage', officer, sealed
            from unnest(\(officers.map(\.officer.uuid)), \(officers.map(\.grant)))
                as granted (officer, sealed)
            where \(isNew(sealed)) on conflict do nothing
            """)
    }

    private static func isNew(_ sealed: SealedTicket) -> SQL {
        "exists (select from ethicsdesk.ticket where id = \(sealed.ticket))"
    }

    private static let onRecord: SQL = """
        select t.reference, t.due_on, e.commitment
        from ethicsdesk.ticket t join ethicsdesk.entry e on e.ticket = t.id and e.ordinal = 1
        where t.locator_hash = ethicsdesk.proof_hash()
        """
}
