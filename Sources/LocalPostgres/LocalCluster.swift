// The room LocalPostgres starts and stops a private PostgreSQL cluster: for development, as the
// default of a first run, and for tests.
//
// It trusts PostgreSQL's own programs, the operating system's file permissions and /tmp's sticky
// bit. Whoever may enter the socket's directory (its owner, and root) may become any database
// role, so the directory is 0700 and there is no network. It refuses to run the server as root, a
// socket directory that is somebody else's, and a server older than 15.

import Foundation
import Glibc

/// A PostgreSQL cluster in a directory of its own. Its superuser is called `postgres`.
package struct LocalCluster: Sendable {
    /// How a server is asked to stop.
    package enum StopMode: String, Sendable {
        /// Ends sessions, writes a checkpoint.
        case fast
        /// Just ends; the next start recovers.
        case immediate
    }

    /// Holds `data`, the cluster, and `server.log`.
    package let directory: String
    /// Where the server's socket is.
    package let socketDirectory: String
    let programs: ServerPrograms
    private let settings: [String: String]

    var data: String { directory + "/data" }
    var log: String { directory + "/server.log" }

    /// Finds what is needed; starts nothing.
    /// - Parameters:
    ///   - directory: absolute; made if missing. As root it is given to the OS user `postgres`, who
    ///     must be able to reach it.
    ///   - settings: server settings beyond PostgreSQL's defaults and ours.
    /// - Throws: `LocalPostgresError`.
    package init(directory: String, settings: [String: String] = [:]) throws(LocalPostgresError) {
        guard directory.hasPrefix("/") else { throw .directoryUnusable(directory) }
        self.directory = directory
        self.settings = Self.ours.merging(settings) { $1 }
        let version = try? String(contentsOfFile: directory + "/data/PG_VERSION", encoding: .utf8)
        programs = try ServerPrograms(version: version.flatMap { Int($0.prefix(2)) })
        socketDirectory = SocketDirectory.path(for: directory, owner: programs.user.id)
    }

    /// Makes the cluster if there is none and starts it if it does not run; returns when it
    /// answers. One that runs already is adopted, with the settings it was started with.
    package func start() async throws(LocalPostgresError) {
        try makeDirectory()
        let lock = try await DirectoryLock(directory + "/lock")
        defer { lock.release() }
        try SocketDirectory.make(socketDirectory, for: programs.user)
        if !FileManager.default.fileExists(atPath: data + "/PG_VERSION") { try await initialise() }
        try write(configuration, to: data + "/ethicsdesk.conf")
        // What runs may be a server starting, or the last processes of one that was killed.
        if try await answers(while: { isRunning }) { return }
        removeMisleadingPIDFile()
        // Not by pg_ctl: Foundation takes a process for running as long as its children do.
        let server = try programs.launch("postgres", ["-D", data], log: log)
        guard try await answers(while: { server.isRunning }) else {
            throw .failed(program: "postgres", status: 1, log: log)
        }
    }

    /// Stops the server if it runs; returns when it has stopped.
    package func stop(_ mode: StopMode = .fast) async throws(LocalPostgresError) {
        guard isRunning else { return }
        do {
            try await programs.run(
                "pg_ctl", ["stop", "-D", data, "-m", mode.rawValue, "-w", "-t", "60", "-s"],
                log: log)
        } catch {
            // It may have been about to end of itself.
            guard await hasEnded() else { throw error }
        }
        // The socket's folder is empty now; under the lock, so that nobody is starting in it.
        guard await hasEnded(), let lock = try? await DirectoryLock(directory + "/lock") else {
            return
        }
        rmdir(socketDirectory)
        lock.release()
    }

    /// A libpq connection string for the cluster's socket.
    package func connectionString(database: String, user: String) -> String {
        "host=\(quoted(socketDirectory)) port=5432 dbname=\(quoted(database)) user=\(quoted(user))"
    }

    /// Makes a database.
    /// - Parameters:
    ///   - template: the database to copy; nobody may be connected to it.
    ///   - owner: a role; the superuser if nil.
    package func createDatabase(
        _ name: String, fromTemplate template: String = "template0", owner: String? = nil
    ) async throws(LocalPostgresError) {
        let owner = owner.map { ["-O", $0] } ?? []
        try await programs.run(
            "createdb",
            ["-h", socketDirectory, "-p", "5432", "-U", "postgres", "-T", template]
                + owner + [name],
            log: log)
    }

    /// In a connection string a value stands in quotes, with quotes and backslashes escaped.
    private func quoted(_ value: String) -> String {
        var escaped = ""
        for character in value {
            if character == "'" || character == "\\" { escaped.append("\\") }
            escaped.append(character)
        }
        return "'\(escaped)'"
    }
}

extension LocalCluster {
    /// Errors and their statements may quote what people wrote; so the server's log has none of
    /// them.
    private static var ours: [String: String] {
        [
            "listen_addresses": "", "port": "5432", "unix_socket_permissions": "0700",
            "log_min_messages": "log", "log_min_error_statement": "panic",
            "log_error_verbosity": "terse", "log_statement": "none",
            "log_min_duration_statement": "-1", "log_parameter_max_length": "0",
            "log_parameter_max_length_on_error": "0", "password_encryption": "scram-sha-256",
        ]
    }

    private var configuration: String {
        settings.merging(["unix_socket_directories": socketDirectory]) { $1 }
            .sorted { $0.key < $1.key }
            .map { "\($0.key) = '\($0.value.replacingOccurrences(of: "'", with: "''"))'\n" }
            .joined()
    }

    /// Makes the cluster beside its place and moves it there, so that one half made is never taken
    /// for a whole one.
    private func initialise() async throws(LocalPostgresError) {
        let draft = directory + "/data.new"
        do {
            for path in [draft, data] where FileManager.default.fileExists(atPath: path) {
                guard path == draft || isEmpty(path) else {
                    throw LocalPostgresError.directoryUnusable(path)
                }
                try FileManager.default.removeItem(atPath: path)
            }
        } catch {
            throw .directoryUnusable(directory)
        }
        try await programs.run(
            "initdb",
            [
                "-D", draft, "-U", "postgres", "--auth-local=trust", "--auth-host=reject",
                "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums", "--no-instructions",
            ], log: log)
        try write("include 'ethicsdesk.conf'\n", to: draft + "/postgresql.conf", appending: true)
        guard rename(draft, data) == 0 else { throw .directoryUnusable(data) }
    }

    private func isEmpty(_ path: String) -> Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) ?? false
    }

    private func makeDirectory() throws(LocalPostgresError) {
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true)
        } catch {
            throw .directoryUnusable(directory)
        }
        guard chown(directory, programs.user.id, programs.user.group) == 0,
            chmod(directory, 0o700) == 0
        else { throw .directoryUnusable(directory) }
    }

    private func write(
        _ text: String, to path: String, appending: Bool = false
    ) throws(LocalPostgresError) {
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (appending ? O_APPEND : O_TRUNC)
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { throw .directoryUnusable(path) }
        defer { close(descriptor) }
        guard fchown(descriptor, programs.user.id, programs.user.group) == 0,
            (try? FileHandle(fileDescriptor: descriptor).write(contentsOf: Data(text.utf8))) != nil
        else { throw .directoryUnusable(path) }
    }
}

extension LocalCluster {
    /// Whether its last process ends within two seconds; it removes its PID file a little before.
    private func hasEnded() async -> Bool {
        for _ in 0..<100 {
            if !isRunning { return true }
            try? await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    /// Waits for an answer, as long as there is something to wait for: a server that recovers from
    /// a crash may take its time.
    private func answers(while lives: () -> Bool) async throws(LocalPostgresError) -> Bool {
        while lives() {
            do {
                try await programs.run(
                    "pg_isready", ["-q", "-h", socketDirectory, "-p", "5432"], log: log)
                return true
            } catch .failed {
                guard (try? await Task.sleep(for: .milliseconds(20))) != nil else { break }
            }
        }
        return false
    }

    /// Whether a server works in the data directory: every process of a server has it as its
    /// working directory. A PID file alone says nothing after a restart of the machine, when
    /// another process may have the number.
    private var isRunning: Bool {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let data = URL(fileURLWithPath: data).resolvingSymlinksInPath().path
        return processes.contains { process in
            guard Int32(process) != nil else { return false }
            let place = try? FileManager.default.destinationOfSymbolicLink(
                atPath: "/proc/\(process)/cwd")
            return place == data
        }
    }

    /// Removes a PID file whose number now belongs to a stranger, for which the server would not
    /// start. Called only when no process works in the data directory.
    private func removeMisleadingPIDFile() {
        let path = data + "/postmaster.pid"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let id = text.split(separator: "\n").first.flatMap({ Int32($0) }),
            FileManager.default.fileExists(atPath: "/proc/\(id)")
        else { return }
        unlink(path)
    }
}
