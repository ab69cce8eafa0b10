import Foundation
import LocalPostgres
import Postgres
import Store

/// A desk as an operator runs it: a cluster, the programs, secrets and settings in a folder of its
/// own, and a service that can be killed and started again. Its staff are hired and signed in.
///
/// One desk is founded in a test process, by the programs themselves, and kept; each test works on
/// a copy in the same place, so that sessions and sockets are where they were.
actor Deployment {
    nonisolated let folder: String
    nonisolated let cluster: LocalCluster
    /// Where the service listens; the operator's listener is on the next port.
    nonisolated let port: Int
    private var service: Process?

    nonisolated var url: String { "http://127.0.0.1:\(port)" }
    nonisolated var serviceLog: String { folder + "/service.log" }

    /// Runs `body` with a desk that serves, and removes everything afterwards.
    ///
    /// - Parameter settings: PostgreSQL's own, beyond the private cluster's.
    static func serving(
        _ settings: [String: String] = [:],
        _ body: @Sendable (Deployment) async throws -> Void
    ) async throws {
        let kept = try await founding.value
        let deployment = try Deployment(folder: kept.folder, port: kept.port, settings)
        do {
            try await Scratch.copy(kept.folder + ".kept", to: kept.folder)
            try await deployment.cluster.start()
            try await deployment.start()
            try await body(deployment)
        } catch {
            await deployment.remove()
            throw error
        }
        await deployment.remove()
    }

    /// The desk that every other one is a copy of.
    private static let founding = Task {
        let deployment = try Deployment(
            folder: try Scratch.folder(), port: try Socket.freePort(), [:])
        try await deployment.found()
        try await deployment.start()
        try await deployment.hire()
        await deployment.end(by: SIGTERM)
        // An orderly stop keeps sessions, which a crash does not.
        try await deployment.cluster.stop(.fast)
        try FileManager.default.moveItem(
            atPath: deployment.folder, toPath: deployment.folder + ".kept")
        Scratch.removeAtExit(deployment.folder + ".kept")
        return (folder: deployment.folder, port: deployment.port)
    }

    private init(folder: String, port: Int, _ settings: [String: String]) throws {
        self.folder = folder
        self.port = port
        cluster = try LocalCluster(directory: folder + "/cluster", settings: settings)
    }

    /// `ethicsdeskd` with the operator's settings.
    nonisolated var operatorProgram: Program {
        Program("ethicsdeskd", operatorSettings)
    }

    /// `ethicsdesk` as somebody who has a folder of his own; nobody in particular without a name.
    nonisolated func client(_ who: String = "nobody", language: String = "en") -> Program {
        Program(
            "ethicsdesk",
            [
                "ETHICSDESK_URL": url, "ETHICSDESK_HOME": folder + "/people/" + who,
                "ETHICSDESK_LANG": language,
            ])
    }

    /// Runs a statement as the superuser, whom nothing hinders.
    @discardableResult
    nonisolated func asSuperuser<Output: Sendable>(
        _ statement: Statement<Output>
    ) async throws -> Output {
        let pool = try Pool(
            Pool.Configuration(
                connectionString: cluster.connectionString(
                    database: "ethicsdesk", user: "postgres"), applicationName: "attacks"))
        let result: Result<Output, PostgresError>
        do throws(PostgresError) {
            result = .success(try await pool.run(statement))
        } catch {
            result = .failure(error)
        }
        await pool.close()
        return try result.get()
    }

    /// Starts the service, with further settings, and waits until it is ready.
    func start(_ more: [String: String] = [:]) async throws {
        let program = Program("ethicsdeskd", operatorSettings.merging(more) { $1 })
        let process = try program.start(["serve"], log: serviceLog)
        service = process
        for _ in 0..<600 {
            let answer = try? await Web.get("http://127.0.0.1:\(port + 1)/health/ready")
            if answer?.status == 200 { return }
            guard process.isRunning else { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Failure.notReady(try String(contentsOfFile: serviceLog, encoding: .utf8))
    }

    /// The number of the service's process.
    var serviceIdentifier: Int32 { service?.processIdentifier ?? 0 }

    /// Whether the service still runs.
    var isServing: Bool { service?.isRunning == true }

    /// Ends the service by a signal, and waits until it is gone.
    func end(by signal: Int32) async {
        guard let service, service.isRunning else { return }
        kill(service.processIdentifier, signal)
        while service.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
    }

    /// What stopped something that should have worked.
    enum Failure: Error { case notReady(String), failed(String) }

    private func remove() async {
        await end(by: SIGKILL)
        try? await cluster.stop(.immediate)
        try? FileManager.default.removeItem(atPath: folder)
    }
}

extension Deployment {
    /// What the operator's environment holds. None of it is a secret: secrets are files.
    nonisolated var operatorSettings: [String: String] {
        let pins = try? String(contentsOfFile: folder + "/pins", encoding: .utf8)
        var settings = [
            "ETHICSDESK_LISTEN": "127.0.0.1:\(port)",
            "ETHICSDESK_OPERATOR_LISTEN": "127.0.0.1:\(port + 1)",
            "ETHICSDESK_SESSION_SECRET_FILE": folder + "/secrets/session.secret",
            "ETHICSDESK_TRAIL_KEY_FILE": folder + "/secrets/trail.key",
            "ETHICSDESK_LOG_LEVEL": "trace", "ETHICSDESK_LANG": "en",
            "ETHICSDESK_QUEUE_FINGERPRINTS": pins ?? "",
        ]
        for role in ["enquirer", "officer", "manager", "keeper", "owner"] {
            settings["ETHICSDESK_DATABASE_\(role.uppercased())"] = cluster.connectionString(
                database: "ethicsdesk", user: "ethicsdesk_\(role)")
        }
        return settings
    }

    /// Does what README says of running it for real, by the programs themselves.
    fileprivate func found() async throws {
        try await cluster.start()
        let superuser = try Pool(
            Pool.Configuration(
                connectionString: cluster.connectionString(
                    database: "postgres", user: "postgres"), applicationName: "attacks"))
        _ = try await ClusterRoles.establish(with: superuser, database: "ethicsdesk")
        await superuser.close()
        try await cluster.createDatabase("ethicsdesk", owner: "ethicsdesk_owner")
        try await succeed(operatorProgram, ["migrate"])
        try await succeed(operatorProgram, ["make-secrets", folder + "/secrets"])
        let recovery = try await succeed(
            client(), ["recovery", "new", "--to", folder + "/recovery.pub", "--json"])
        try Field.value("code", in: recovery).write(
            toFile: folder + "/recovery-code", atomically: true, encoding: .utf8)
        let said = try await succeed(
            operatorProgram,
            [
                "setup", "--recovery-key", folder + "/recovery.pub", "--triage", "triage.one",
                "--administrator", "admin.one", "--codes", folder + "/codes",
            ])
        let pin = said.split(separator: "ETHICSDESK_QUEUE_FINGERPRINTS=").last ?? ""
        try pin.trimmingCharacters(in: .whitespacesAndNewlines).write(
            toFile: folder + "/pins", atomically: true, encoding: .utf8)
    }

    /// Runs a program that must succeed; what it printed.
    @discardableResult
    nonisolated func succeed(
        _ program: Program, _ arguments: [String], input: String = ""
    ) async throws -> String {
        let outcome = try await program.run(arguments, input: input)
        guard outcome.status == 0 else {
            throw Failure.failed("\(arguments): \(outcome.status) \(outcome.error)")
        }
        return outcome.output
    }
}
