import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

extension Office {
    /// An enquiry that was assigned and answered.
    func answered() async throws -> Filed {
        let filed = try await filed(assignedTo: [.officer])
        _ = try await desk.write(
            .answer(), as: .random(), in: filed.reference, expecting: nil, as: try self[.officer])
        return filed
    }

    /// An enquiry to which everything happened that leaves a row.
    func everything() async throws -> Filed {
        let filed = try await answered()
        let (triage, officer) = (try self[.triage], try self[.officer])
        _ = try await desk.original(filed.reference, as: officer)
        let entries = try await desk.enquiry(of: filed.receipt).entries
        for (words, entry) in [("zeppelin", entries[0]), ("keep", entries[1])] {
            _ = try await desk.conceal(
                try ConcealmentWish([words], part: .redacted, reason: nil), as: .random(),
                in: (filed.reference, entry.entry.id), expecting: nil, as: officer)
        }
        try await desk.hold(filed.reference, for: .audit, as: triage)
        try await desk.releaseHold(of: filed.reference, as: triage)
        _ = try await desk.close(filed.reference, expecting: nil, as: officer)
        return filed
    }

    /// Puts a ticket's last use back, by an interval and some days.
    func age(_ filed: Filed, used interval: String, days: Int) async throws {
        try await asSuperuser(
            .execute(
                """
                update ethicsdesk.ticket
                set last_used_on = (current_date - \(interval)::interval)::date - \(Int32(days)),
                    filed_on = least(filed_on, current_date - \(interval)::interval)
                where reference = \(filed.reference)
                """))
    }

    /// Puts the day a ticket was filed back.
    func age(_ filed: Filed, filed interval: String) async throws {
        try await asSuperuser(
            .execute(
                """
                update ethicsdesk.ticket set filed_on = current_date - \(interval)::interval
                where reference = \(filed.reference)
                """))
    }

    /// Rows that belong to tickets, in every table that has such, the census apart, which outlives
    /// them: of all tickets, or of those that are gone.
    func rowsOfTickets(purged: Bool) async throws -> Int {
        let rest = purged ? " where x.ticket not in (select id from ethicsdesk.ticket)" : ""
        return try await count(
            """
            select sum((xpath('/row/rows/text()', query_to_xml(
                format('select count(*) as rows from ethicsdesk.%I x', c.relname) || \(rest),
                false, true, '')))[1]::text::integer)
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'ethicsdesk'::regnamespace and c.relkind = 'r'
                and a.attname = 'ticket' and c.relname <> 'census'
            """)
    }
}
