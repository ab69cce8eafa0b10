package import Enquiry
import Postgres

/// Who triages and who can be named, as the database gives it: the caller checks each of them
/// against what the queue has certified.
package struct FoundRoster: Sendable {
    /// A triage officer.
    package struct Officer: Sendable {
        package let queue: QueueCode
        package let id: Identifier<StaffAccount>
        package let publicKey: [UInt8]
        package let certification: [UInt8]?
    }

    /// A name.
    package struct Name: Sendable {
        package let id: Identifier<PublishedName>
        package let officer: Identifier<StaffAccount>
        package let queue: QueueCode
        package let name: String
        package let certification: [UInt8]
    }

    package let officers: [Officer]
    package let names: [Name]
}

/// Work on who triages and who can be named.
package enum Rosters {
    /// Every triage officer and every published name.
    package static let all: Work<FoundRoster> = Work(found)

    /// What the proved receipt has filed before, and the roster.
    package static let beforeFiling: Work<(FiledTicket?, FoundRoster)> = Work(
        Pipeline(Filing.known, found))

    /// Triage officers alone: where a ticket goes that is sent on.
    package static let triage: Work<FoundRoster> = Work(
        officers.pipeline.map { FoundRoster(officers: $0, names: []) })

    private static var found: Pipeline<FoundRoster> {
        Pipeline(officers, names).map { FoundRoster(officers: $0, names: $1) }
    }

    private static var officers: Statement<[FoundRoster.Officer]> {
        .rows(
            """
            select queue, staff, public_key, certification from ethicsdesk.triage_officers()
            """
        ) { row throws(RowError) in
            FoundRoster.Officer(
                queue: try row.decode(), id: try row.decode(), publicKey: try row.decode(),
                certification: try row.decode())
        }
    }

    private static var names: Statement<[FoundRoster.Name]> {
        .rows(
            """
            select id, staff, queue, name, certification from ethicsdesk.published_name
            order by queue, name
            """
        ) { row throws(RowError) in
            FoundRoster.Name(
                id: try row.decode(), officer: try row.decode(), queue: try row.decode(),
                name: try row.decode(), certification: try row.decode())
        }
    }
}

/// Work on what a queue calls its members before the public.
package enum PublishedNames {
    /// What a member is called now, with the session that asks and the member himself.
    package static func current(
        of handle: Handle, in queue: QueueCode
    ) -> Work<(SealedSession?, QueueMember?, (id: Identifier<PublishedName>, name: String)?)> {
        Work(
            Pipeline(
                Sessions.current, Assignments.member(handle, of: queue),
                Statement.first(
                    """
                    select n.id, n.name from ethicsdesk.published_name n
                    join ethicsdesk.staff s on s.id = n.staff
                    where n.queue = \(queue) and s.handle = \(handle)
                    """
                ) { row throws(RowError) in
                    (id: try row.decode(Identifier<PublishedName>.self), name: try row.decode())
                }))
    }

    /// Publishes a member under a name, in place of the one before.
    package static func publish(
        _ name: PublishedName, certification: [UInt8]
    ) -> Work<Void> {
        Work(
            Pipeline(
                removing(name.officer, name.queue),
                Statement.perform(
                    """
                    insert into ethicsdesk.published_name (id, staff, queue, name, certification)
                    values (
                        \(name.id), \(name.officer), \(name.queue), \(name.name.text),
                        \(certification))
                    """)
            ).map { _ in })
    }

    /// Takes a member's name back.
    package static func withdraw(
        _ officer: Identifier<StaffAccount>, from queue: QueueCode
    ) -> Work<Void> {
        Work(removing(officer, queue))
    }

    private static func removing(
        _ officer: Identifier<StaffAccount>, _ queue: QueueCode
    ) -> Statement<Void> {
        .perform(
            """
            delete from ethicsdesk.published_name where staff = \(officer) and queue = \(queue)
            """)
    }
}
