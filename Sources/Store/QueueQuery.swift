package import Enquiry
import Postgres

/// Which tickets are on a page of a queue, due first. Every form of it ends at the bound of a page:
/// none sorts more than that of what grows.
package struct QueueQuery: Sendable {
    let sql: SQL

    /// Tickets of a queue that the actor triages: the queue's, and those of the tickets kept from
    /// somebody that he was let into. Of what is kept from him no row is passed by.
    package static func triaged(
        _ queue: QueueCode, after cursor: PageCursor, matching filter: TicketFilter, on today: Day
    ) -> QueueQuery {
        let open = TicketStatus.allCases.filter(\.isOpen)
        let statuses = filter.statuses(usual: open)
        let place = Place(queue: queue, cursor: cursor, overdue: overdue(filter, on: today))
        guard statuses == open, !filter.isByClassification else {
            return QueueQuery(sql: cells(statuses, filter, place))
        }
        let isOpen: SQL = "t.status in ('filed', 'assigned', 'awaiting-enquirer')"
        return QueueQuery(sql: "select t.id from \(place.first(where: isOpen)) t \(first)")
    }

    /// Where in a queue to look.
    private struct Place {
        let queue: QueueCode
        let cursor: PageCursor
        let overdue: SQL

        /// The first lines there of either kind, of which as many are a page's as it holds.
        func first(where condition: SQL) -> SQL {
            """
            ((select t.id, t.due_on from ethicsdesk.ticket t
                where t.queue = \(queue) and t.exclusions is null
                    and (t.due_on, t.id) > (\(cursor.dueOn), \(cursor.id)) \(overdue)
                    and \(condition) \(QueueQuery.first))
            union all
            (select t.ticket, t.due_on from ethicsdesk.confidant t
                where t.queue = \(queue)
                    and (t.due_on, t.ticket) > (\(cursor.dueOn), \(cursor.id)) \(overdue)
                    and \(condition)
                order by t.due_on, t.ticket limit \(Limits.ticketsPerPage + 1)))
            """
        }
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
        _ statuses: [TicketStatus], _ filter: TicketFilter, _ place: Place
    ) -> SQL {
        let isOfCell: SQL = """
            t.status = s.status and t.topic = o.topic and t.platform = p.platform \
            and t.context = c.context
            """
        return """
            select t.id
            from unnest(\(codes(statuses))) as s (status)
            cross join unnest(\(codes(filter.topic))) as o (topic)
            cross join unnest(\(codes(filter.platform))) as p (platform)
            cross join unnest(\(codes(filter.context))) as c (context)
            cross join lateral \(place.first(where: isOfCell)) t \(first)
            """
    }

    private static var first: SQL { "order by t.due_on, t.id limit \(Limits.ticketsPerPage + 1)" }

    private static func overdue(_ filter: TicketFilter, on today: Day) -> SQL {
        if filter.isOverdue { return "and t.due_on < \(today)" }
        return filter.isDueSoon ? "and t.due_on <= \(BusinessCalendar.dueSoon(on: today))" : ""
    }

    private static func codes<Code: RawRepresentable<String> & CaseIterable>(
        _ code: Code?
    ) -> [String] {
        code.map { [$0.rawValue] } ?? Code.allCases.map(\.rawValue)
    }

    private static func codes(_ statuses: [TicketStatus]) -> [String] { statuses.map(\.rawValue) }
}
