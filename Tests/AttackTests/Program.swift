import Foundation
import Synchronization

/// A program of ours, run as people run it.
struct Program: Sendable {
    /// What a run left behind.
    struct Outcome: Sendable {
        let status: Int32
        fileprivate let bytes: [UInt8]
        fileprivate let errorBytes: [UInt8]
        var output: String { String(decoding: bytes, as: UTF8.self) }
        var error: String { String(decoding: errorBytes, as: UTF8.self) }
    }

    let path: String
    let environment: [String: String]

    /// The people's command line or the service, as it was built beside these tests.
    init(_ name: String, _ environment: [String: String] = [:]) {
        path = Self.products.appending(path: name).path
        self.environment = environment.merging([
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
            "SWIFT_BACKTRACE": "enable=no",
        ]) { first, _ in first }
    }

    /// Any other program.
    init(
        path: String, environment: [String: String] = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    ) {
        self.path = path
        self.environment = environment
    }

    /// Runs to the end.
    func run(
        _ arguments: [String], input: String = "", _ more: [String: String] = [:]
    ) async throws -> Outcome {
        let folder = try Scratch.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = ["in", "out", "err"].map { folder + "/" + $0 }
        try Data(input.utf8).write(to: URL(filePath: files[0]))
        let process = try prepare(arguments, more, output: files[1], error: files[2])
        process.standardInput = FileHandle(forReadingAtPath: files[0])
        let status = try await Self.end(of: process)
        let texts = try files.dropFirst().map { try Data(contentsOf: URL(filePath: $0)) }
        return Outcome(status: status, bytes: Array(texts[0]), errorBytes: Array(texts[1]))
    }

    /// What a program of others prints, byte for byte, however it ends.
    func bytes(_ arguments: [String]) async throws -> [UInt8] { try await run(arguments).bytes }

    /// Starts something that goes on; what it says is appended to `log`.
    func start(_ arguments: [String], log: String) throws -> Process {
        let process = try prepare(arguments, [:], output: log, error: log)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func prepare(
        _ arguments: [String], _ more: [String: String], output: String, error: String
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment.merging(more) { $1 }
        process.currentDirectoryURL = URL(filePath: "/")
        process.standardOutput = try Self.appending(output)
        process.standardError = try Self.appending(error)
        return process
    }

    private static func appending(_ path: String) throws -> FileHandle {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func end(of process: Process) async throws -> Int32 {
        try await withCheckedThrowingContinuation {
            (waiting: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { waiting.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                waiting.resume(throwing: error)
            }
        }
    }

    /// Where the build put the programs: above the bundle that these tests are in.
    static let products: URL = {
        var place = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        if let argument = CommandLine.arguments.first(where: { $0.contains(".xctest") }) {
            place = URL(filePath: argument.replacing(/\.xctest.*/, with: ""))
                .deletingLastPathComponent()
        }
        return place
    }()
}

/// Folders that a test makes and removes.
enum Scratch {
    /// A new folder, which other users may pass through but not read: PostgreSQL runs as one.
    static func folder() throws -> String {
        var template = Array("/tmp/ethicsdesk-attack-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
        let path = String(cString: made)
        chmod(path, 0o711)
        return path
    }

    /// Copies a folder with everything in it, owners and rights too.
    static func copy(_ folder: String, to other: String) async throws {
        let outcome = try await Program(path: "/bin/cp").run(["-a", folder, other])
        guard outcome.status == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Removes a folder once this process ends.
    static func removeAtExit(_ folder: String) {
        folders.withLock { $0.append(folder) }
        atexit {
            Scratch.folders.withLock { folders in
                for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
            }
        }
    }

    private static let folders = Mutex<[String]>([])
}
