package import Enquiry
package import Postgres

/// The trail's segments, as the operator drops them.
package struct Segments: Sendable {
    private let keeper: Pool

    /// - Parameter keeper: connections in the keeper's role; whoever made the pool closes it.
    package init(_ keeper: Pool) { self.keeper = keeper }

    /// The last link of the segment that may go next, if all of it happened before `day`.
    package func next(before day: Day) async throws(StoreError) -> Int? {
        try await run("select ethicsdesk.droppable_segment(\(day)::date::timestamptz)")
    }

    /// Drops the segment that may go next, and says which link was its last.
    package func drop(before day: Day) async throws(StoreError) -> Int? {
        try await run("select ethicsdesk.drop_trail_segment(\(day)::date::timestamptz)")
    }

    private func run(_ sql: SQL) async throws(StoreError) -> Int? {
        do throws(PostgresError) {
            return try await keeper.run(Statement.only(sql, of: Int?.self))
        } catch {
            throw StoreError(error)
        }
    }
}
