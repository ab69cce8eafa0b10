package import Postgres
import Schema

/// What a superuser does to a cluster before a database in it is migrated. The service is
/// never one; a private cluster and the tests are.
package enum ClusterRoles {
    /// Makes the roles, or brings them to what this program expects.
    ///
    /// - Returns: whether a database of that name exists already.
    package static func establish(
        with superuser: Pool, database: String
    ) async throws(StoreError) -> Bool {
        do throws(PostgresError) {
            return try await superuser.withConnection { session throws(PostgresError) in
                try await session.run(
                    Script(trusted: String(decoding: EmbeddedSchema.roles, as: UTF8.self)))
                return try await session.run(
                    Statement.only(
                        "select exists (select from pg_database where datname = \(database))",
                        of: Bool.self))
            }
        } catch {
            throw StoreError(error)
        }
    }
}
