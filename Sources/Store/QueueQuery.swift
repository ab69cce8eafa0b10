package import Enquiry
import Postgres

/// Which tickets are on a page of a queue, due first. Every form of it ends at the bound of a page:
/// none sorts more than that of what grows.
package struct QueueQuery: Sendable {
    let sql: SQL

    /// Tickets of a queue that the actor triages.
    package static func triaged(
        _ queue: QueueCode, after cursor: PageCursor, matching filter: TicketFilter, on today: Day
    ) -> QueueQuery {
        let open = TicketStatus.allCases.filter(\.isOpen)
        let statuses = filter.statuses(usual: open)
        let place: SQL = """
            t.queue = \(queue) and (t.due_on, t.id) > (\(cursor.dueOn), \(cursor.id)) \
            \(overdue(filter, on: today))
            """
        guard statuses == open, !filter.isByClassification else {
            return QueueQuery(sql: cells(statuses, filter, place))
        }
        return QueueQuery(
            sql: """
                select t.id from ethicsdesk.ticket t
                where \(place) and t.status in ('filed', 'assigned', 'awaiting-enquirer') \
                \(first)
                """)
    }

    /// Tickets of a queue that the actor is assigned to.
    package static func assigned(
        in queue: QueueCode, after cursor: PageCursor, matching filter: TicketFilter, on today: Day
    ) -> QueueQuery {
        let usual = TicketStatus.allCases.filter { $0 != .closed && $0 != .withdrawn }
        // What one's own tickets are is known before: these are probes by identifier.
        return QueueQuery(
            sql: """
                select t.id from ethicsdesk.ticket t
                where t.id = any ((select ethicsdesk.actor_assignments())::uuid[])
                    and t.queue = \(queue)
                    and t.status = any (\(codes(filter.statuses(usual: usual))))
                    and (t.due_on, t.id) > (\(cursor.dueOn), \(cursor.id))
                    and t.topic = any (\(codes(filter.topic)))
                    and t.platform = any (\(codes(filter.platform)))
                    and t.context = any (\(codes(filter.context))) \(overdue(filter, on: today)) \
                \(first)
                """)
    }

    /// The first tickets of each cell that passes, and of those the first. There are at most as
    /// many cells as the catalogue has, however many tickets there are.
    private static func cells(
        _ statuses: [TicketStatus], _ filter: TicketFilter, _ place: SQL
    ) -> SQL {
        """
        select t.id
        from unnest(\(codes(statuses))) as s (status)
        cross join unnest(\(codes(filter.topic))) as o (topic)
        cross join unnest(\(codes(filter.platform))) as p (platform)
        cross join unnest(\(codes(filter.context))) as c (context)
        cross join lateral (
            select t.id, t.due_on from ethicsdesk.ticket t
            where \(place) and t.status = s.status and t.topic = o.topic
                and t.platform = p.platform and t.context = c.context \(first)) t \(first)
        """
    }

    private static var first: SQL { "order by t.due_on, t.id limit \(Limits.ticketsPerPage + 1)" }

    private static func overdue(_ filter: TicketFilter, on today: Day) -> SQL {
        filter.isOverdue ? "and t.due_on < \(today)" : ""
    }

    private static func codes<Code: RawRepresentable<String> & CaseIterable>(
        _ code: Code?
    ) -> [String] {
        code.map { [$0.rawValue] } ?? Code.allCases.map(\.rawValue)
    }

    private static func codes(_ statuses: [TicketStatus]) -> [String] { statuses.map(\.rawValue) }
}
