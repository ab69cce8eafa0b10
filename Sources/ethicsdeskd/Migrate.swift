import ArgumentParser
import Phrasebook
import Postgres
import Store

/// `ethicsdeskd migrate`.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database's schema up to this program's, as its owner.",
        discussion: """
            Reads ETHICSDESK_DATABASE_OWNER. A superuser runs Schema/roles.sql once before. \
            Migrations go forward only; running again applies nothing.
            """)

    func run() async throws {
        try await refusing {
            let owner = try Environment().required("DATABASE_OWNER")
            let applied = try await migrate(owner)
            let phrases = Terminal.phrases
            Terminal.say(
                applied.isEmpty ? phrases.schemaIsCurrent : phrases.migrated(applied.count))
        }
    }
}

/// Brings a database's schema up to this program's, as its owner; the names of what was applied.
func migrate(_ owner: String) async throws -> [String] {
    do {
        return try await withPool(owner) { pool in try await Migrator(pool).migrate() }
    } catch OperatorError.database(.notPermitted) {
        let state = try await withPool(owner) { pool in try await Migrator(pool).state() }
        throw state == .foreign
            ? OperatorError.schemaForeign : OperatorError.database(.notPermitted)
    }
}

/// Runs `body` with a pool of one connection, which is closed afterwards.
func withPool<Value: Sendable>(
    _ connectionString: String, _ body: (Pool) async throws -> Value
) async throws -> Value {
    var configuration = Pool.Configuration(
        connectionString: connectionString, applicationName: "ethicsdeskd")
    configuration.maximumConnections = 1
    do {
        let pool = try Pool(configuration)
        do {
            let value = try await body(pool)
            await pool.close()
            return value
        } catch {
            await pool.close()
            throw error
        }
    } catch let error as StoreError {
        throw OperatorError.database(error)
    } catch is PostgresError {
        throw OperatorError.database(.unreachable)
    }
}
