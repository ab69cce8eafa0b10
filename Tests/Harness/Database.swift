// Harness: an EthicsDesk database, and an office with its people, for the tests of every room that
// needs one. Each is a copy of a template that is made once in a test process.

package import LocalPostgres
package import Postgres
import Store

/// A database of its own, with roles and schema, in the test process's cluster.
package struct TestDatabase: Sendable {
    package let cluster: LocalCluster
    package let name: String

    /// An empty database with the schema.
    package static func migrated() async throws -> TestDatabase {
        try await copy(of: template.value)
    }

    /// A database without a schema, in a cluster with the roles.
    package static func empty() async throws -> TestDatabase {
        TestDatabase(
            cluster: try await template.value.cluster,
            name: try await TestCluster.createDatabase(owner: "ethicsdesk_owner"))
    }

    /// A copy of a database that nobody is connected to.
    package static func copy(of other: TestDatabase) async throws -> TestDatabase {
        TestDatabase(
            cluster: other.cluster,
            name: try await TestCluster.createDatabase(
                fromTemplate: other.name, owner: "ethicsdesk_owner"))
    }

    /// A pool that signs in as `role`.
    package func pool(_ role: String, connections: Int = 4) throws -> Pool {
        var configuration = Pool.Configuration(
            connectionString: cluster.connectionString(database: name, user: role),
            applicationName: "tests")
        configuration.maximumConnections = connections
        // Every suite runs at once on a machine that may be slow: waiting is no failure here.
        configuration.waitTimeout = .seconds(60)
        configuration.connectTimeout = .seconds(60)
        configuration.runTimeout = .seconds(60)
        return try Pool(configuration)
    }

    /// Runs `body` with a pool that is closed afterwards.
    package func withPool<Value>(
        _ role: String, _ body: (Pool) async throws -> Value
    ) async throws -> Value {
        let pool = try pool(role)
        do {
            let value = try await body(pool)
            await pool.close()
            return value
        } catch {
            await pool.close()
            throw error
        }
    }

    private static let template = Task {
        let cluster = try await TestCluster.shared()
        let administration = TestDatabase(cluster: cluster, name: "postgres")
        try await administration.withPool("postgres") { pool in
            _ = try await ClusterRoles.establish(with: pool, database: "postgres")
        }
        let database = TestDatabase(
            cluster: cluster, name: try await TestCluster.createDatabase(owner: "ethicsdesk_owner"))
        try await database.withPool("ethicsdesk_owner") { pool in
            _ = try await Migrator(pool).migrate()
        }
        return database
    }
}
