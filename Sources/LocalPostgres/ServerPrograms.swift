import Foundation
import Glibc

/// Why a local cluster cannot be had.
package enum LocalPostgresError: Error, Sendable, Equatable {
    /// PostgreSQL's server programs, 15 or later and of the cluster's version, are not installed.
    case notInstalled
    /// We are root, and there is no OS user `postgres` to run the server as.
    case noServerUser
    /// The directory cannot be made, written or reached by the server's user.
    case directoryUnusable(String)
    /// The socket's directory is somebody else's or open to others.
    case foreignSocketDirectory(String)
    /// A program ended with this status; what it said is in the log.
    case failed(program: String, status: Int32, log: String)
}

/// The operating system's user as whom the server runs.
struct ServerUser: Sendable {
    let id: UInt32
    let group: UInt32
}

/// PostgreSQL's programs on this machine, and how to run them as a user who is not root.
struct ServerPrograms: Sendable {
    let directory: String
    let user: ServerUser

    /// - Parameter version: the only one that can serve a cluster that is there; the newest if nil.
    init(version: Int?) throws(LocalPostgresError) {
        guard let directory = Self.newest(version) else { throw .notInstalled }
        self.directory = directory
        if geteuid() != 0 {
            user = ServerUser(id: geteuid(), group: getegid())
        } else {
            guard let entry = getpwnam("postgres")?.pointee else { throw .noServerUser }
            user = ServerUser(id: entry.pw_uid, group: entry.pw_gid)
        }
    }

    /// Runs a program to its end as the server's user.
    /// - Parameter log: where its output is appended.
    func run(_ program: String, _ arguments: [String], log: String) async throws(LocalPostgresError)
    {
        let process = try prepare(program, arguments, log: log)
        let status: Int32 = await withCheckedContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(returning: 127)
            }
        }
        guard status == 0 else { throw .failed(program: program, status: status, log: log) }
    }

    /// Starts a program that goes on after us.
    func launch(
        _ program: String, _ arguments: [String], log: String
    ) throws(LocalPostgresError) -> Process {
        let process = try prepare(program, arguments, log: log)
        do {
            try process.run()
        } catch {
            throw .failed(program: program, status: 127, log: log)
        }
        return process
    }

    private func prepare(
        _ program: String, _ arguments: [String], log: String
    ) throws(LocalPostgresError) -> Process {
        let output = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard output >= 0, fchown(output, user.id, user.group) == 0 else {
            throw .directoryUnusable(log)
        }
        let handle = FileHandle(fileDescriptor: output, closeOnDealloc: true)
        let process = command([directory + "/" + program] + arguments)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        return process
    }

    /// A process of `words`, not yet started, as the server's user, with nothing of our environment
    /// that the programs would listen to.
    func command(_ words: [String]) -> Process {
        let isRoot = geteuid() == 0
        let become = ["--reuid=\(user.id)", "--regid=\(user.group)", "--clear-groups"]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: isRoot ? "/usr/bin/setpriv" : words[0])
        process.arguments = isRoot ? become + words : Array(words.dropFirst())
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        return process
    }

    /// Where Debian and Ubuntu keep the programs of each version.
    private static func newest(_ version: Int?) -> String? {
        let root = "/usr/lib/postgresql"
        let installed = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let fitting = installed.compactMap { Int($0) }
            .filter { $0 >= 15 && $0 == version ?? $0 }
        return fitting.sorted(by: >).map { "\(root)/\($0)/bin" }.first {
            FileManager.default.isExecutableFile(atPath: $0 + "/initdb")
                && FileManager.default.isExecutableFile(atPath: $0 + "/pg_ctl")
        }
    }
}
