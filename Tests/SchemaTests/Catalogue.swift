import Foundation
import Harness
import Postgres

/// Questions to a migrated database's own catalogue, asked as its superuser.
struct Catalogue: Sendable {
    let database: TestDatabase

    static func read() async throws -> Catalogue {
        Catalogue(database: try await TestDatabase.migrated())
    }

    /// The rows of a query with one column of text.
    func texts(_ sql: SQL) async throws -> [String] {
        try await database.withPool("postgres") { pool in
            try await pool.run(Statement.rows(sql, of: String.self))
        }
    }
}

/// The package's folder, whatever links lead to this file.
enum Package {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
