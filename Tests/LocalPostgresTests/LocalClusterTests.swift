import Foundation
import Glibc
import Testing

@testable import LocalPostgres

@Suite("A private cluster", .serialized)
struct LocalClusterTests {
    /// A cluster in a directory of its own, gone afterwards.
    private func withCluster(_ body: (LocalCluster) async throws -> Void) async throws {
        let directory = "/tmp/ethicsdesk-test-\(UUID().uuidString)"
        let cluster = try LocalCluster(directory: directory, settings: ["fsync": "off"])
        do {
            try await body(cluster)
        } catch {
            try? await cluster.stop(.immediate)
            remove(cluster)
            throw error
        }
        try await cluster.stop(.immediate)
        remove(cluster)
    }

    private func remove(_ cluster: LocalCluster) {
        try? FileManager.default.removeItem(atPath: cluster.directory)
        try? FileManager.default.removeItem(atPath: cluster.socketDirectory)
    }

    private func query(_ sql: String, on cluster: LocalCluster) async throws {
        try await cluster.programs.run(
            "psql",
            [
                "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql,
                cluster.connectionString(database: "postgres", user: "postgres"),
            ], log: cluster.log)
    }

    private func serverID(of cluster: LocalCluster) throws -> Int32? {
        let text = try String(contentsOfFile: cluster.data + "/postmaster.pid", encoding: .utf8)
        return text.split(separator: "\n").first.flatMap { Int32($0) }
    }

    @Test("it starts, is adopted by whoever starts it again, stops, and keeps what it held")
    func lifeCycle() async throws {
        try await withCluster { cluster in
            try await cluster.start()
            try await query("create table note as select 1", on: cluster)
            let server = try serverID(of: cluster)
            try await LocalCluster(directory: cluster.directory).start()
            #expect(try serverID(of: cluster) == server)
            try await cluster.stop()
            try await cluster.stop()
            try await cluster.start()
            #expect(try serverID(of: cluster) != server)
            try await query("table note", on: cluster)
        }
    }

    @Test("two who start it at once get one server")
    func startedTwice() async throws {
        try await withCluster { cluster in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 { group.addTask { try await cluster.start() } }
                try await group.waitForAll()
            }
            try await query("select 1", on: cluster)
        }
    }

    @Test("after a crash, and with a PID file that names a stranger, it starts")
    func stale() async throws {
        try await withCluster { cluster in
            try await cluster.start()
            let server = try #require(try serverID(of: cluster))
            kill(server, SIGKILL)
            try await cluster.start()
            try await query("select 1", on: cluster)

            let path = cluster.data + "/postmaster.pid"
            let lines = try String(contentsOfFile: path, encoding: .utf8)
            try await cluster.stop(.immediate)
            let stranger = Process()
            stranger.executableURL = URL(fileURLWithPath: "/bin/sleep")
            stranger.arguments = ["60"]
            stranger.standardOutput = FileHandle.nullDevice
            stranger.standardError = FileHandle.nullDevice
            try stranger.run()
            defer { kill(stranger.processIdentifier, SIGKILL) }
            let rest = lines.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
            let forged = ["\(stranger.processIdentifier)"] + rest.map(String.init)
            try forged.joined(separator: "\n").write(
                toFile: path, atomically: true, encoding: .utf8)
            try await cluster.start()
            try await query("select 1", on: cluster)
        }
    }

    @Test("an initialisation cut short is begun again")
    func halfMade() async throws {
        try await withCluster { cluster in
            let draft = cluster.directory + "/data.new"
            try FileManager.default.createDirectory(
                atPath: draft, withIntermediateDirectories: true)
            try "15".write(toFile: draft + "/PG_VERSION", atomically: true, encoding: .utf8)
            try await cluster.start()
            try await query("select 1", on: cluster)
        }
    }

    @Test("a data directory that holds something else is left alone")
    func foreignData() async throws {
        try await withCluster { cluster in
            let data = cluster.directory + "/data"
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            try "mine".write(toFile: data + "/letter", atomically: true, encoding: .utf8)
            await #expect(throws: LocalPostgresError.directoryUnusable(cluster.directory)) {
                try await cluster.start()
            }
            #expect(try String(contentsOfFile: data + "/letter", encoding: .utf8) == "mine")
        }
    }

    @Test("a socket directory that is a link or open to others is refused")
    func socketDirectory() throws {
        let user = ServerUser(id: geteuid(), group: getegid())
        let path = "/tmp/ethicsdesk-test-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        symlink("/tmp", path)
        #expect(throws: LocalPostgresError.foreignSocketDirectory(path)) {
            try SocketDirectory.make(path, for: user)
        }
        unlink(path)
        mkdir(path, 0o755)
        chmod(path, 0o755)
        #expect(throws: LocalPostgresError.foreignSocketDirectory(path)) {
            try SocketDirectory.make(path, for: user)
        }
        chmod(path, 0o700)
        try SocketDirectory.make(path, for: user)
        #expect(throws: LocalPostgresError.foreignSocketDirectory(path)) {
            try SocketDirectory.make(path, for: ServerUser(id: user.id + 1, group: user.group))
        }
    }

    @Test("a socket's path is short however long the directory's is")
    func shortPath() throws {
        let cluster = try LocalCluster(directory: "/" + String(repeating: "long/", count: 100))
        #expect((cluster.socketDirectory + "/.s.PGSQL.65535.lock").utf8.count < 108)
    }

    @Test("the server never runs as root, listens on no network, and logs no statement")
    func safety() async throws {
        try await withCluster { cluster in
            try await cluster.start()
            let server = try #require(try serverID(of: cluster))
            let owner = try FileManager.default.attributesOfItem(atPath: "/proc/\(server)")
            #expect(owner[.ownerAccountID] as? Int != 0)
            try await query(
                """
                do $$ begin
                  assert current_setting('listen_addresses') = '';
                  assert current_setting('data_checksums') = 'on';
                  assert current_setting('server_encoding') = 'UTF8';
                  assert current_setting('fsync') = 'off';
                end $$
                """, on: cluster)
            let before = try Data(contentsOf: URL(fileURLWithPath: cluster.log)).count
            let connection = cluster.connectionString(database: "postgres", user: "postgres")
            await #expect(throws: LocalPostgresError.self) {
                try await cluster.programs.run(
                    "psql", ["-X", "-q", "-c", "select 'sesame'::int8", connection],
                    log: cluster.directory + "/client.log")
            }
            let log = try Data(contentsOf: URL(fileURLWithPath: cluster.log)).dropFirst(before)
            #expect(!String(decoding: log, as: UTF8.self).contains("sesame"))
        }
    }

    @Test("values in a connection string are quoted")
    func quoting() throws {
        let cluster = try LocalCluster(directory: "/nowhere")
        let string = cluster.connectionString(database: "it's", user: "a\\b")
        #expect(string.hasSuffix(" dbname='it\\'s' user='a\\\\b'"))
    }

    @Test("a test process's databases are its own, copied from a template")
    func templates() async throws {
        let template = try await TestCluster.createDatabase()
        let cluster = try await TestCluster.shared()
        try await cluster.programs.run(
            "psql",
            [
                "-X", "-q", "-c", "create table note as select 7 as id",
                cluster.connectionString(database: template, user: "postgres"),
            ], log: cluster.log)
        let copy = try await TestCluster.createDatabase(fromTemplate: template)
        #expect(copy != template)
        try await cluster.programs.run(
            "psql",
            [
                "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", "select 1 / (id - 6) from note",
                cluster.connectionString(database: copy, user: "postgres"),
            ], log: cluster.log)
    }
}
