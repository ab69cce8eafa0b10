package import Enquiry
import Postgres

/// Everything of one ticket that its officer may take out of the desk, still sealed.
package struct SealedExport: Sendable {
    /// The ticket with its redacted texts.
    package let redacted: SealedCase
    /// The same entries with their original texts; none without an assignment.
    package let originals: [SealedLine]
    /// Who wrote what the Office wrote.
    package let authors: [Identifier<Entry>: Handle]
    /// Who was assigned, oldest first.
    package let assignments: [AssignmentRecord]
    /// When it was opened and in what duty, this time included, oldest first.
    package let openings: [Opening]
}

/// Work that takes a ticket out of the desk.
package enum Exports {
    /// A whole ticket. The database checks the assignment and records both the opening and the
    /// export in this same transaction.
    package static func whole(
        _ reference: Reference
    ) -> Work<(SealedSession?, SealedExport?)> {
        let texts = Pipeline(Cases.redactedTexts, Cases.originalTexts)
        let people = Pipeline(
            Cases.grants("g.ticket = \(Tickets.sought)"),
            Cases.assignees("a.ticket = \(Tickets.sought)"))
        let records = Pipeline(Concealments.ofSought, authors, assignments, openings)
        return Work(
            Pipeline(
                Sessions.current, Tickets.seeking(reference), Tickets.found, texts, people, records
            ).map { session, _, ticket, texts, people, records in
                let found = ticket.map {
                    SealedExport(
                        redacted: SealedCase(
                            ticket: $0, entries: texts.0, grants: people.0.map(\.grant),
                            assignees: people.1.map(\.handle), concealments: records.0),
                        originals: texts.1,
                        authors: Dictionary(records.1) { first, _ in first },
                        assignments: records.2, openings: records.3)
                }
                return (session, found)
            })
    }

    private static var authors: Statement<[(Identifier<Entry>, Handle)]> {
        .rows(
            """
            select e.id, s.handle
            from ethicsdesk.entry e join ethicsdesk.staff s on s.id = e.author
            where e.ticket = \(Tickets.sought)
            """
        ) { row throws(RowError) in (try row.decode(), try row.decode()) }
    }

    private static var assignments: Statement<[AssignmentRecord]> {
        .rows(
            """
            select o.handle, b.handle, a.assigned_on, a.ended_on
            from ethicsdesk.assignment a
            join ethicsdesk.staff o on o.id = a.officer
            join ethicsdesk.staff b on b.id = a.assigned_by
            where a.ticket = \(Tickets.sought) order by a.assigned_on, o.handle
            """
        ) { row throws(RowError) in
            AssignmentRecord(
                officer: try row.decode(), assignedBy: try row.decode(),
                assignedOn: try row.decode(), endedOn: try row.decode())
        }
    }

    private static var openings: Statement<[Opening]> {
        .rows(
            """
            select extract(epoch from opened_at)::bigint, duty
            from ethicsdesk.export_ticket(\(Tickets.sought))
            """
        ) { row throws(RowError) in
            Opening(atUnixSeconds: try row.decode(), duty: try row.decode())
        }
    }
}
