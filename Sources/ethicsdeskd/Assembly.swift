import Desk
import Enquiry
import Logging
import Metrics
import NIOCore
import Phrasebook
import Postgres
import Sealing
import Server
import ServiceLifecycle
import Store
import UnixSignals

/// How the rooms are put together. Everything long-lived is made here, and lives in one group.
enum Assembly {
    /// Serves until the operator asks to stop; then requests under way finish, connections close.
    static func serve(_ settings: Settings) async throws {
        let metrics = PrometheusText()
        MetricsSystem.bootstrap(metrics)
        let observer = Observer(logger: logger())
        let store = try store(settings.databases)
        let desk = try await desk(on: store, settings)
        if (try? await desk.databaseLogsValues()) == true { observer.record(.databaseLogsValues) }
        let keeper = Keeper(
            desk: desk, observer: observer,
            copy: settings.checkpointsFile.map(CheckpointCopy.init(path:)))
        let publishing = Publishing(
            publisher: desk.publisher, copy: ReleaseCopy(path: settings.releasesFile),
            observer: observer)
        let door = FrontDoor()
        let operatorListener = OperatorListener(
            desk: desk, metrics: metrics, door: door, configuration: .init(settings.operatorListen))
        let listener = PublicListener(
            desk: desk, observer: observer, door: door,
            configuration: .init(
                settings.listen, tls: settings.tls, proxies: settings.proxies))
        // Stopped in the opposite order: first nobody comes in, then nothing is left to do.
        var configuration = ServiceGroupConfiguration(
            services: [keeper, publishing] + jobs(of: desk, settings, observer)
                + [operatorListener, listener],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: Observer.silent)
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        let group = ServiceGroup(configuration: configuration)
        Terminal.say(Terminal.phrases.serving("\(settings.listen)"))
        do {
            try await group.run()
        } catch {
            await desk.close()
            guard error is IOError else { throw OperatorError.failed("\(type(of: error))") }
            throw OperatorError.addressTaken("\(settings.listen), \(settings.operatorListen)")
        }
        observer.record(.stopping)
        await desk.close()
    }

    /// The unattended jobs that the operator may leave out.
    private static func jobs(
        of desk: Desk, _ settings: Settings, _ observer: Observer
    ) -> [any Service] {
        var jobs: [any Service] = []
        if let rule = settings.retention {
            jobs.append(Retaining(retainer: desk.retainer(by: rule), observer: observer))
        }
        if let (command, hour) = settings.notices {
            jobs.append(
                Noticing(desk: desk, command: command, hour: hour, observer: observer))
        }
        return jobs
    }

    private static func store(_ databases: Settings.Databases) throws(OperatorError) -> Store {
        do throws(PostgresError) {
            // One thread waits for all sockets: it hands bytes on and computes nothing.
            let loop = try EventLoop()
            return Store(
                enquirers: try Pool(pool(databases.enquirer, connections: 12), on: loop),
                officers: try Pool(pool(databases.officer, connections: 8), on: loop),
                managers: try Pool(pool(databases.manager, connections: 2), on: loop),
                keepers: try Pool(pool(databases.keeper, connections: 2), on: loop))
        } catch {
            throw .database(.unreachable)
        }
    }

    private static func pool(_ string: String, connections: Int) -> Pool.Configuration {
        var configuration = Pool.Configuration(
            connectionString: string, applicationName: "ethicsdeskd")
        configuration.maximumConnections = connections
        return configuration
    }

    private static func desk(
        on store: Store, _ settings: Settings
    ) async throws -> Desk {
        let secret = try SecretFile.read(settings.sessionSecretFile)
        guard let secret = try? ServiceSecret(bytes: secret) else {
            throw OperatorError.secretFile(path: settings.sessionSecretFile, .wrongSize)
        }
        let signer = try trailSigner(settings.trailKeyFile)
        try await checkSchema(settings.databases.keeper)
        let configuration = Desk.Configuration(
            secret: secret, signer: signer, fingerprints: settings.fingerprints)
        do throws(Desk.OpeningError) {
            return try await Desk(store: store, configuration: configuration)
        } catch {
            throw OperatorError(error)
        }
    }

    private static func checkSchema(_ keeper: String) async throws {
        let state = try await withPool(keeper) { pool in try await Migrator(pool).state() }
        switch state {
        case .current: break
        case .behind(let count): throw OperatorError.schemaBehind(count)
        case .foreign: throw OperatorError.schemaForeign
        }
    }

    private static func logger() -> Logger {
        var logger = Logger(
            label: "ethicsdesk", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = Environment().logLevel
        return logger
    }
}

extension OperatorError {
    fileprivate init(_ error: Desk.OpeningError) {
        self =
            switch error {
            case .store(let error): .database(error)
            case .noQueue(let queue): .noQueue(queue)
            case .otherKey(let queue): .otherKey(queue)
            }
    }
}

extension ListenerConfiguration {
    fileprivate init(
        _ address: Address, tls: (certificate: String, key: String)? = nil,
        proxies: TrustedProxies = .none
    ) {
        self.init(
            host: address.host, port: address.port,
            tls: tls.map { TLS(certificate: $0.certificate, key: $0.key) }, proxies: proxies)
    }
}
