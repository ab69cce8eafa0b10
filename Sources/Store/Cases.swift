// What officers read. Each work brings the session along, whose key opens what the work returns.

package import Enquiry
import Postgres
import Sealing

/// One page of a queue, still sealed.
package struct SealedPage: Sendable {
    /// The session that asked.
    package let session: SealedSession
    /// Tickets, due first, each with its question's redacted text.
    package let cases: [SealedCase]
}

/// Work on tickets as officers read them.
package enum Cases {
    /// A ticket with its redacted texts; the session is nil where there is none, the case where
    /// the actor sees no such ticket.
    package static func redacted(
        _ reference: Reference
    ) -> Work<(SealedSession?, SealedCase?)> {
        reading(reference, texts: redactedTexts)
    }

    /// A ticket with its original texts. The database checks the assignment and records the
    /// opening in this same transaction; without an assignment there are no entries.
    package static func originals(
        _ reference: Reference
    ) -> Work<(SealedSession?, SealedCase?)> {
        reading(reference, texts: originalTexts)
    }

    /// A page of tickets with their questions; `ids` names them, one more than a page holds, which
    /// tells whether there is another.
    package static func page(_ ids: QueueQuery) -> Work<SealedPage?> { listing(ids.sql) }

    private static func reading(
        _ reference: Reference, texts: Statement<[SealedLine]>
    ) -> Work<(SealedSession?, SealedCase?)> {
        Work(
            Pipeline(
                Sessions.current, Tickets.seeking(reference), Tickets.found, texts,
                grants("g.ticket = \(Tickets.sought)"), assignees("a.ticket = \(Tickets.sought)"),
                Concealments.ofSought, Holds.ofSought
            ).map { session, _, ticket, entries, grants, assignees, concealments, hold in
                let found = ticket.map {
                    SealedCase(
                        ticket: $0, entries: entries, grants: grants.map(\.grant),
                        assignees: assignees.map(\.handle), concealments: concealments,
                        hold: hold)
                }
                return (session, found)
            })
    }

    /// A page in one transaction: tickets with the question, then grants and assignees of just
    /// those tickets, put together here.
    private static func listing(_ page: SQL) -> Work<SealedPage?> {
        let questions = Statement.rows(
            """
            select \(Ticket.columns), e.id, e.kind, e.written_on, e.outcome, e.cited_values,
                r.version, r.sealed
            from ethicsdesk.ticket t
            join ethicsdesk.entry e on e.ticket = t.id and e.ordinal = 1
            join ethicsdesk.redacted_text r on r.entry = e.id
            where t.id in (\(page)) order by t.due_on, t.id
            """
        ) { row throws(RowError) in (try Ticket.decode(&row), try SealedLine.decode(&row)) }
        return Work(
            Pipeline(
                Sessions.current, questions, grants("g.ticket in (\(page))"),
                assignees("a.ticket in (\(page))")
            ).map { session, questions, grants, assignees in
                let grants = Dictionary(grouping: grants, by: \.ticket)
                let assignees = Dictionary(grouping: assignees, by: \.ticket)
                return session.map {
                    SealedPage(
                        session: $0,
                        cases: questions.map { ticket, line in
                            SealedCase(
                                ticket: ticket, entries: [line],
                                grants: grants[ticket.id, default: []].map(\.grant),
                                assignees: assignees[ticket.id, default: []].map(\.handle),
                                concealments: [])
                        })
                }
            })
    }

    static var redactedTexts: Statement<[SealedLine]> {
        .rows(
            """
            select e.id, e.kind, e.written_on, e.outcome, e.cited_values, r.version, r.sealed
            from ethicsdesk.ticket t
            join ethicsdesk.entry e on e.ticket = t.id
            join ethicsdesk.redacted_text r on r.entry = e.id
            where t.id = \(Tickets.sought) order by e.ordinal
            """, SealedLine.decode)
    }

    static var originalTexts: Statement<[SealedLine]> {
        .rows(
            """
            select e.id, e.kind, e.written_on, e.outcome, e.cited_values, o.version, o.sealed
            from ethicsdesk.open_originals(\(Tickets.sought)) o
            join ethicsdesk.entry e on e.id = o.entry
            order by e.ordinal
            """, SealedLine.decode)
    }

    static func grants(
        _ condition: SQL
    ) -> Statement<[(ticket: Identifier<Ticket>, grant: Grant)]> {
        .rows(
            """
            select g.ticket, g.holder, g.officer, t.queue, g.sealed
            from ethicsdesk.ticket_grant g join ethicsdesk.ticket t on t.id = g.ticket
            where \(condition)
            """
        ) { row throws(RowError) in
            let ticket = try row.decode(Identifier<Ticket>.self)
            let kind = try row.decode(String.self)
            let officer = try row.decode(Identifier<StaffAccount>?.self)
            let queue = try row.decode(QueueCode.self)
            let holder =
                officer.map {
                    kind == "triage" ? GrantHolder.triage($0.bytes) : .officer($0.bytes)
                } ?? .queue(queue.text)
            return (ticket, Grant(holder: holder, bytes: try row.decode()))
        }
    }

    static func assignees(
        _ condition: SQL
    ) -> Statement<[(ticket: Identifier<Ticket>, handle: Handle)]> {
        .rows(
            """
            select a.ticket, s.handle
            from ethicsdesk.assignment a join ethicsdesk.staff s on s.id = a.officer
            where a.ended_on is null and \(condition) order by s.handle
            """
        ) { row throws(RowError) in (try row.decode(), try row.decode()) }
    }
}
