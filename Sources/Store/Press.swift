// The press counts, decides and writes in one transaction, under a lock that ends with it: the
// second of two programs waits, and finds the release made. What is counted stands in memory here
// and nowhere else; a transaction that does not commit has published nothing.

package import Audit
package import Disclosure
package import Enquiry
package import Postgres

/// Makes a release of a quarter's counts: draws the noise, and chains and signs the outcome.
package typealias Releasing =
    @Sendable (
        ConfidentialCounts, FiscalQuarter, ChainHead
    ) -> ReleaseLink?

/// Where releases are made, with the keeper's connections.
package struct Press: Sendable {
    private let keepers: Pool

    /// Takes the keeper's pool; whoever made it closes it.
    package init(_ keepers: Pool) { self.keepers = keepers }

    /// Every release in order.
    package func copy() async throws(StoreError) -> [Release] {
        do throws(PostgresError) { return try await keepers.run(Releases.all) } catch {
            throw StoreError(error)
        }
    }

    /// Makes the next release whose day has come, if there is one.
    ///
    /// - Parameters:
    ///   - today: the department's day.
    ///   - release: called once, with the true counts, if a release is due.
    /// - Returns: the quarter that was released now; nil where none is due.
    package func publish(
        dueOn today: Day, release: Releasing
    ) async throws(StoreError) -> FiscalQuarter? {
        try await chaining { session, head throws(PostgresError) in
            guard let quarter = try await session.run(Self.nextQuarter),
                quarter.releaseDay <= today
            else { return .rollback(nil) }
            let counts = try await session.run(Census.counts(of: quarter), within: .seconds(60))
            guard let counts = try? counts.get(), let link = release(counts, quarter, head) else {
                return .rollback(nil)
            }
            try await session.run(
                Pipeline(Releases.append(link), Census.forget(countedBy: quarter)).map { _ in },
                within: .seconds(60))
            return .commit(quarter)
        }
    }

    /// Appends releases of a copy that the database lacks.
    ///
    /// - Parameter links: the copy, from its beginning; already verified.
    /// - Returns: the number appended; nil where the database has other releases than the copy.
    package func restore(_ links: [ReleaseLink]) async throws(StoreError) -> Int? {
        try await chaining { session, head throws(PostgresError) in
            let known = links.prefix(head.sequence).map(\.checkpoint.head)
            guard known.count < head.sequence || (known.last ?? .start) == head else {
                return .rollback(nil)
            }
            let missing = links.dropFirst(head.sequence)
            for link in missing { try await session.run(Releases.append(link)) }
            return .commit(missing.count)
        }
    }

    /// Lends the keeper's connection to whoever extends the chain of releases, one at a time, and
    /// says where the chain ends.
    private func chaining<Value: Sendable>(
        _ body: (borrowing Session, ChainHead) async throws(PostgresError) -> Verdict<Value?>
    ) async throws(StoreError) -> Value? {
        do throws(PostgresError) {
            return try await keepers.withTransaction { session throws(PostgresError) in
                // The number is ours alone in this database; migrating has another.
                try await session.run(
                    Statement.perform("select pg_advisory_xact_lock(7205202412)"),
                    within: .seconds(120))
                let head = try await session.run(Self.head)
                return try await body(session, head)
            }
        } catch {
            throw StoreError(error)
        }
    }

    private static var head: Statement<ChainHead> {
        .only(
            """
            select coalesce(max(sequence), 0), coalesce(
                (select hash from ethicsdesk.release order by sequence desc limit 1), '')
            from ethicsdesk.release
            """
        ) { row throws(RowError) in
            let sequence = try row.decode(Int.self)
            let bytes = try row.decode([UInt8].self)
            if sequence == 0 { return .start }
            guard let hash = try? ChainHash(bytes: bytes),
                let head = try? ChainHead(sequence: sequence, hash: hash)
            else { throw .column(1, .malformed) }
            return head
        }
    }

    /// The quarter after the last one released, or that in which the first queue was established;
    /// nil where there is no queue.
    private static var nextQuarter: Statement<FiscalQuarter?> {
        .only(
            """
            select (select max(ordinal) from ethicsdesk.release),
                (select min(established_on) from ethicsdesk.queue)
            """
        ) { row throws(RowError) in
            let last = try row.decode(Int?.self)
            let established = try row.decode(Day?.self)
            if let last { return FiscalQuarter(index: last + 1) }
            return established.map { FiscalQuarter(containing: $0) }
        }
    }
}
