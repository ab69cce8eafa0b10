import LocalPostgres
import Postgres

/// A database of its own for a test, on the cluster of the test process.
struct TestDatabase: Sendable {
    let name: String
    let connectionString: String

    init() async throws {
        name = try await TestCluster.createDatabase()
        connectionString = try await TestCluster.shared()
            .connectionString(database: name, user: "postgres")
    }

    /// For a proxy on the loopback.
    func connectionString(through port: UInt16) -> String {
        "host=127.0.0.1 port=\(port) dbname=\(name) user=postgres sslmode=disable "
            + "gssencmode=disable"
    }

    /// A pool on the database, closed after `body`.
    func withPool(
        connections: Int = 4,
        _ adjust: (inout Pool.Configuration) -> Void = { _ in },
        _ body: (Pool) async throws -> Void
    ) async throws {
        var configuration = Pool.Configuration(
            connectionString: connectionString, applicationName: "test")
        configuration.maximumConnections = connections
        // A machine that runs many tests at once is slow.
        configuration.connectTimeout = .seconds(30)
        configuration.waitTimeout = .seconds(60)
        configuration.runTimeout = .seconds(60)
        configuration.stopTimeout = .seconds(15)
        adjust(&configuration)
        let pool = try Pool(configuration)
        do {
            try await body(pool)
        } catch {
            await pool.close(within: .zero)
            throw error
        }
        await pool.close(within: .seconds(1))
    }

    /// Waits until some session of the database is within `pg_sleep`.
    func isAsleep() async throws -> Bool {
        var isAsleep = false
        try await withPool(connections: 1) { pool in
            isAsleep = try await eventually {
                try await pool.count(
                    """
                    select count(*) from pg_stat_activity
                    where datname = current_database() and wait_event = 'PgSleep'
                    """) > 0
            }
        }
        return isAsleep
    }

    /// A pool on a new database.
    static func withPool(
        connections: Int = 4,
        _ adjust: (inout Pool.Configuration) -> Void = { _ in },
        _ body: (Pool) async throws -> Void
    ) async throws {
        try await TestDatabase().withPool(connections: connections, adjust, body)
    }
}

extension Pool {
    /// The server process behind a connection of the pool.
    func backend() async throws(PostgresError) -> Int32 {
        try await run(.only("select pg_backend_pid()", of: Int32.self))
    }

    func execute(_ sql: SQL) async throws(PostgresError) {
        _ = try await run(Statement.execute(sql))
    }

    func count(_ sql: SQL) async throws(PostgresError) -> Int {
        try await run(.only(sql, of: Int.self))
    }
}

/// The error that `body` throws, if it is one of ours.
func failure<Value>(_ body: () async throws -> Value) async -> PostgresError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? PostgresError
    }
}

/// Waits, up to five seconds, until `condition` holds.
func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
    for _ in 0..<250 {
        if try await condition() { return true }
        try await Task.sleep(for: .milliseconds(20))
    }
    return false
}

/// Does `body` for each item, so many at a time.
func concurrently<Item: Sendable, Value: Sendable>(
    _ items: [Item], width: Int = 8, _ body: @escaping @Sendable (Item) async throws -> Value
) async throws -> [Value] {
    try await withThrowingTaskGroup(of: Value.self) { group in
        var values: [Value] = []
        for (index, item) in items.enumerated() {
            if index >= width, let value = try await group.next() { values.append(value) }
            group.addTask { try await body(item) }
        }
        for try await value in group { values.append(value) }
        return values
    }
}

/// A generator whose numbers can be had again from its seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
