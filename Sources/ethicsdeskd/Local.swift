import ArgumentParser
import Enquiry
import Foundation
import LocalPostgres
import Phrasebook
import Postgres
import Sealing
import Store

/// `ethicsdeskd local`.
struct Local: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Serve from a folder that holds everything, a private PostgreSQL cluster included.",
        discussion: """
            For trying things out and for development. The folder must hold recovery.pub, the \
            public half of a recovery key; the first start sets the queue up and writes the \
            one-time codes to codes/. The cluster has no network and stops with the service.
            """)

    @Argument(help: "The folder.") var folder: String
    @Option(help: "Where to listen.") var listen = "127.0.0.1:8080"
    @Option(help: "Where the operator's listener listens.") var operatorListen = "127.0.0.1:8081"
    @Option(help: "The first triage officer's handle.") var triage = "triage.one"
    @Option(help: "The first administrator's handle.") var administrator = "admin.one"
    @Option(help: "A further queue, as code=handle of its first triage officer.")
    var furtherQueue: [String] = []

    func run() async throws {
        try await refusing {
            guard let listen = Address(listen) else { throw OperatorError.malformed("--listen") }
            guard let operatorListen = Address(operatorListen) else {
                throw OperatorError.malformed("--operator-listen")
            }
            let house = try PrivateHouse(folder: folder)
            try await house.start()
            do {
                var pins = try await house.prepare(triage: triage, administrator: administrator)
                for queue in furtherQueue { try await house.found(queue, beside: &pins) }
                let settings = try Settings(
                    listen: listen, operatorListen: operatorListen, databases: house.databases,
                    secrets: house.secrets, fingerprints: pins)
                try await Assembly.serve(settings)
            } catch {
                try? await house.stop()
                throw error
            }
            try await house.stop()
            Terminal.say(Terminal.phrases.stopped)
        }
    }
}

/// A folder with everything a desk needs.
struct PrivateHouse {
    private let folder: String
    private let cluster: LocalCluster

    init(folder: String) throws(OperatorError) {
        self.folder = URL(fileURLWithPath: folder).standardizedFileURL.path
        try SecretFile.makeFolder(self.folder)
        do throws(LocalPostgresError) {
            cluster = try LocalCluster(directory: self.folder + "/cluster")
        } catch {
            throw .cluster(error)
        }
    }

    var secrets: String { folder + "/secrets" }

    var databases: Settings.Databases {
        Settings.Databases(
            enquirer: connection("ethicsdesk_enquirer"), officer: connection("ethicsdesk_officer"),
            manager: connection("ethicsdesk_manager"), keeper: connection("ethicsdesk_keeper"))
    }

    func start() async throws(OperatorError) {
        do throws(LocalPostgresError) { try await cluster.start() } catch { throw .cluster(error) }
    }

    func stop() async throws(OperatorError) {
        do throws(LocalPostgresError) { try await cluster.stop() } catch { throw .cluster(error) }
    }

    /// Brings roles, database, schema, secrets and queue into being, as far as they are not.
    ///
    /// - Returns: the fingerprints to pin, which are kept in a file beside the cluster.
    func prepare(
        triage: String, administrator: String
    ) async throws -> [QueueCode: Fingerprint] {
        let hasDatabase = try await withPool(
            cluster.connectionString(database: "postgres", user: "postgres")
        ) { pool in
            try await ClusterRoles.establish(with: pool, database: "ethicsdesk")
        }
        if !hasDatabase {
            do throws(LocalPostgresError) {
                try await cluster.createDatabase("ethicsdesk", owner: "ethicsdesk_owner")
            } catch {
                throw OperatorError.cluster(error)
            }
        }
        let owner = connection("ethicsdesk_owner")
        _ = try await migrate(owner)
        try MakeSecrets.make(in: secrets)
        return try await pins(owner: owner, triage: triage, administrator: administrator)
    }

    /// Founds a further queue, unless it is pinned already.
    ///
    /// - Parameter wish: `code=handle`.
    func found(
        _ wish: String, beside pins: inout [QueueCode: Fingerprint]
    ) async throws {
        let parts = wish.split(separator: "=").map(String.init)
        guard parts.count == 2, let queue = QueueCode(parts[0]) else {
            throw OperatorError.malformed("--further-queue")
        }
        guard pins[queue] == nil else { return }
        let opening = try Opening(
            queue: queue.text, recoveryKeyFile: folder + "/recovery.pub", triage: parts[1],
            administrator: nil)
        try await opening.record(
            as: connection("ethicsdesk_owner"), codesIn: folder + "/codes")
        pins.merge(try Settings.fingerprints(opening.pin)) { $1 }
        let pinned = pins.map { "\($0.key.text)=\($0.value.text)" }.sorted()
        let path = folder + "/fingerprints"
        try SecretFile.write(
            Array((pinned.joined(separator: ",") + "\n").utf8), to: path + ".new")
        guard rename(path + ".new", path) == 0 else {
            throw OperatorError.unwritable(path: path)
        }
    }

    private func pins(
        owner: String, triage: String, administrator: String
    ) async throws -> [QueueCode: Fingerprint] {
        let path = folder + "/fingerprints"
        if let known = FileManager.default.contents(atPath: path) {
            return try Settings.fingerprints(String(decoding: known, as: UTF8.self))
        }
        let opening = try Opening(
            queue: QueueCode.valuesAndEthics.text, recoveryKeyFile: folder + "/recovery.pub",
            triage: triage, administrator: administrator)
        try await opening.record(as: owner, codesIn: folder + "/codes")
        try SecretFile.write(Array((opening.pin + "\n").utf8), to: path)
        return try Settings.fingerprints(opening.pin)
    }

    private func connection(_ role: String) -> String {
        cluster.connectionString(database: "ethicsdesk", user: role)
    }
}
