import Audit
package import Postgres
import Schema
import Sealing

/// Brings a database to the schema that this program was built with, as its owner; forward only.
package struct Migrator: Sendable {
    /// What a database's schema is, compared with the program's.
    package enum State: Sendable, Equatable {
        /// Every migration of the program is applied, unchanged.
        case current
        /// This many are missing.
        case behind(Int)
        /// The database has migrations that the program does not know, or other ones.
        case foreign
    }

    private let pool: Pool

    /// Takes a pool: the owner's to migrate, the keeper's to ask.
    package init(_ pool: Pool) { self.pool = pool }

    /// Applies what is missing, each migration in a transaction of its own, one program at a time.
    ///
    /// - Returns: the names of the migrations that were applied now.
    /// - Throws: what the database said of the first that failed; those before it stay.
    package func migrate() async throws(StoreError) -> [String] {
        do throws(PostgresError) {
            var applied: [String] = []
            for migration in EmbeddedSchema.migrations {
                if try await apply(migration) { applied.append(migration.name) }
            }
            return applied
        } catch {
            throw StoreError(error)
        }
    }

    /// Compares the database's list of migrations with the program's.
    package func state() async throws(StoreError) -> State {
        do throws(PostgresError) {
            guard try await pool.run(Self.listExists) else {
                return .behind(EmbeddedSchema.migrations.count)
            }
            let checksums = try await pool.run(
                Statement.rows(
                    "select checksum from ethicsdesk.migration order by ordinal", of: [UInt8].self))
            let ours = EmbeddedSchema.migrations.map { Hashing.sha256($0.sql) }
            guard ours.starts(with: checksums) else { return .foreign }
            return checksums.count == ours.count ? .current : .behind(ours.count - checksums.count)
        } catch {
            throw StoreError(error)
        }
    }

    private func apply(_ migration: Migration) async throws(PostgresError) -> Bool {
        let checksum = Hashing.sha256(migration.sql)
        return try await pool.withTransaction { session throws(PostgresError) in
            // One migrating program at a time; the number is ours alone in this database.
            // Whoever waits, waits for a whole migration of another's.
            _ = try await session.run(
                Statement.perform("select pg_advisory_xact_lock(7205202411)"),
                within: .seconds(120))
            let exists = try await session.run(Self.listExists)
            if exists, let known = try await session.run(Self.checksum(of: migration)) {
                // A migration that was changed after it was applied is nobody's schema.
                let isSame: SQL = "select ethicsdesk.demand(\(known == checksum), 'ED003')"
                try await session.run(Statement.perform(isSame))
                return .rollback(false)
            }
            try await session.run(
                Script(trusted: String(decoding: migration.sql, as: UTF8.self)))
            _ = try await session.run(
                Statement.execute(
                    """
                    insert into ethicsdesk.migration (ordinal, name, checksum)
                    values (\(Int32(migration.ordinal)), \(migration.name), \(checksum))
                    """))
            return .commit(true)
        }
    }

    /// Read from the catalogue's table and not by name: a name is looked up in a cache, which need
    /// not know what was committed while this transaction waited for the lock.
    private static var listExists: Statement<Bool> {
        .only(
            """
            select exists (
                select from pg_catalog.pg_class
                where relname = 'migration' and relnamespace in (
                    select oid from pg_catalog.pg_namespace where nspname = 'ethicsdesk'))
            """)
    }

    private static func checksum(of migration: Migration) -> Statement<[UInt8]?> {
        .first(
            """
            select checksum from ethicsdesk.migration
            where ordinal = \(Int32(migration.ordinal))
            """)
    }
}
