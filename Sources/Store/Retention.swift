package import Enquiry
package import Postgres

/// What is kept and what goes, with the keeper's connections. The functions that it calls enforce
/// floor and hold by themselves: nothing asked of them here makes a ticket go earlier.
package struct Retention: Sendable {
    private let keepers: Pool

    /// Takes the keeper's pool; whoever made it closes it.
    package init(_ keepers: Pool) { self.keepers = keepers }

    /// Tickets that may go by a rule, the longest unused first.
    package func due(
        by rule: RetentionRule, atMost bound: Int
    ) async throws(StoreError) -> [ExpiredTicket] {
        try await run(
            .rows(
                """
                select reference, last_used_on, is_past_ceiling from ethicsdesk.retention_due(
                    \(Int32(rule.months)), \(Int32(rule.ceilingMonths)), \(Int32(bound)))
                """, ExpiredTicket.decode))
    }

    /// Tickets that are past a rule's ceiling and may not go, the oldest first.
    package func overstayed(
        by rule: RetentionRule, atMost bound: Int
    ) async throws(StoreError) -> [OverstayedTicket] {
        try await run(
            .rows(
                """
                select reference, last_used_on, cause from ethicsdesk.retention_overstayed(
                    \(Int32(rule.ceilingMonths)), \(Int32(bound)))
                """
            ) { row throws(RowError) in
                OverstayedTicket(
                    reference: try row.decode(), lastUsedOn: try row.decode(),
                    cause: try row.decode())
            })
    }

    /// Purges what may go by a rule, in one transaction; fewer than the bound where nothing is left
    /// or another is at it.
    package func purge(
        by rule: RetentionRule, atMost bound: Int
    ) async throws(StoreError) -> [ExpiredTicket] {
        try await run(
            .rows(
                """
                select reference, last_used_on, is_past_ceiling from ethicsdesk.purge(
                    \(Int32(rule.months)), \(Int32(rule.ceilingMonths)), \(Int32(bound)))
                """, ExpiredTicket.decode))
    }

    private func run<Output>(_ statement: Statement<Output>) async throws(StoreError) -> Output {
        do throws(PostgresError) { return try await keepers.run(statement) } catch {
            throw StoreError(error)
        }
    }
}

/// Work on legal holds.
package enum Holds {
    /// Holds a ticket, or gives its hold another reason.
    package static func hold(_ reference: Reference, for reason: HoldReason) -> Work<Void> {
        Work(Statement.perform("select ethicsdesk.hold_ticket(\(reference), \(reason))"))
    }

    /// Releases a ticket's hold; whether it had one that is the actor's to release.
    package static func release(_ reference: Reference) -> Work<Bool> {
        Work(Statement.only("select ethicsdesk.release_hold(\(reference))"))
    }

    /// The hold of the ticket that was looked up.
    static var ofSought: Statement<Hold?> {
        .first(
            """
            select h.reason, s.handle, h.held_on
            from ethicsdesk.hold h join ethicsdesk.staff s on s.id = h.officer
            where h.ticket = \(Tickets.sought)
            """
        ) { row throws(RowError) in
            Hold(reason: try row.decode(), officer: try row.decode(), heldOn: try row.decode())
        }
    }

    /// Since when the enquirer's own ticket is held.
    static var own: Statement<Day?> { .first("select held_on from ethicsdesk.hold") }
}

extension ExpiredTicket {
    fileprivate static func decode(_ row: inout RowReader) throws(RowError) -> ExpiredTicket {
        ExpiredTicket(
            reference: try row.decode(), lastUsedOn: try row.decode(),
            isPastCeiling: try row.decode())
    }
}
