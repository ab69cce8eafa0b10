import Foundation
import Glibc
import Synchronization

/// One cluster for a test process, started when first asked for and gone when the process is,
/// however it ends. Any number of test processes may each have theirs.
package enum TestCluster {
    /// The cluster of this process.
    /// - Throws: `LocalPostgresError`.
    package static func shared() async throws -> LocalCluster {
        try await starting.value
    }

    /// Makes a database with a name of its own.
    /// - Parameters:
    ///   - template: the database to copy; nobody may be connected to it.
    ///   - owner: a role; the superuser if nil.
    /// - Returns: the database's name.
    package static func createDatabase(
        fromTemplate template: String = "template0", owner: String? = nil
    ) async throws -> String {
        let name = "test_\(databases.wrappingAdd(1, ordering: .relaxed).newValue)"
        try await shared().createDatabase(name, fromTemplate: template, owner: owner)
        return name
    }

    private static let databases = Atomic<Int>(0)
    private static let starting = Task { try await start() }

    /// Tests need no durability: the settings leave it out.
    private static func start() async throws -> LocalCluster {
        var template = Array("/tmp/ethicsdesk-test-XXXXXX".utf8CString)
        guard let path = mkdtemp(&template) else {
            throw LocalPostgresError.directoryUnusable("/tmp")
        }
        let cluster = try LocalCluster(
            directory: String(cString: path),
            settings: [
                "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off",
                "max_connections": "600", "shared_buffers": "64MB",
            ])
        try watch(cluster)
        try await cluster.start()
        return cluster
    }

    /// A shell that reads from a socket of which this process holds the only other end, and when
    /// that is gone stops the server and removes its files. The kernel closes our end even if we
    /// are killed. A socket and not a pipe: no other child of ours can inherit it, not for a
    /// moment. Foundation gives each process a group of its own, so no signal for ours reaches it;
    /// nothing in between may end before it, because Foundation would leave that a zombie, behind
    /// which exit tests do not see their own child end.
    private static func watch(_ cluster: LocalCluster) throws {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw LocalPostgresError.directoryUnusable(cluster.directory)
        }
        let script = """
            trap '' INT TERM HUP
            cat
            "$1/pg_ctl" stop -D "$2/data" -m immediate -w -s
            rm -rf "$2" "$3"
            """
        let watchdog = cluster.programs.command([
            "/bin/sh", "-c", script, "sh",
            cluster.programs.directory, cluster.directory, cluster.socketDirectory,
        ])
        let input = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        watchdog.standardInput = input
        watchdog.standardOutput = FileHandle.nullDevice
        watchdog.standardError = FileHandle.nullDevice
        try watchdog.run()
    }
}
