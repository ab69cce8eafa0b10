// Server: the HTTP face. It parses at the edge into domain types, calls one verb of the Desk, and
// renders the answer; every route is on one page (`Routes`), every refusal becomes a problem
// document (`Problem`), and all that may be logged is one enum (`Observation`). It trusts
// the Desk with every decision, and nothing that a request says of its sender.

package import Desk
import Enquiry
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle

/// Where and how to listen.
package struct ListenerConfiguration: Sendable {
    /// Certificate chain and private key, as paths of PEM files.
    package struct TLS: Sendable {
        package let certificate: String
        package let key: String

        /// Names the two files.
        package init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    package let host: String
    package let port: Int
    package let tls: TLS?
    /// Proxies that are believed when they say whom they speak for.
    package let proxies: TrustedProxies

    /// A place to listen; without TLS it is for loopback or behind a proxy on the same machine.
    package init(host: String, port: Int, tls: TLS? = nil, proxies: TrustedProxies = .none) {
        self.host = host
        self.port = port
        self.tls = tls
        self.proxies = proxies
    }
}

/// The listener that people and programs use.
package struct PublicListener: Service {
    private let desk: Desk
    private let observer: Observer
    private let door: FrontDoor
    private let configuration: ListenerConfiguration

    /// A listener in front of a desk.
    ///
    /// - Parameter door: is opened once the listener is bound.
    package init(
        desk: Desk, observer: Observer, door: FrontDoor, configuration: ListenerConfiguration
    ) {
        self.desk = desk
        self.observer = observer
        self.door = door
        self.configuration = configuration
    }

    /// Listens until the group shuts down; requests under way are given time to finish.
    package func run() async throws {
        let application = Application(
            router: try Routes.router(
                desk: desk, observer: observer, proxies: configuration.proxies),
            server: try Self.server(configuration.tls),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                availableConnectionsDelegate: EdgeLimits.connections),
            onServerRunning: { _ in
                door.open()
                observer.record(.listening)
            }, logger: Observer.silent)
        try await application.run()
    }

    /// HTTP/1.1 alone: it loses no response under way at a graceful shutdown; HTTP/2 is a proxy's.
    private static func server(_ tls: ListenerConfiguration.TLS?) throws -> HTTPServerBuilder {
        guard let tls else { return EdgeLimits.http }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(tls.certificate).map {
                .certificate($0)
            },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: tls.key, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        return try .tls(EdgeLimits.http, tlsConfiguration: configuration)
    }
}

/// Bounds of the edge, each with its reason; the domain's own are `Limits`.
enum EdgeLimits {
    /// A connection that sends nothing for so long is closed: longer than a person takes between
    /// two requests of a page, shorter than a hundred idle connections can hurt.
    static let idleTimeout = TimeAmount.seconds(60)

    /// A request's body must arrive within this: a text at its bound over a slow mobile line. It
    /// cuts off who drips.
    static let bodyDeadline = Duration.seconds(30)

    /// All header fields of a request: the longest `Authorization` of ours is under 100 bytes.
    static let headerBytes = 16_384

    /// Header fields of a request: browsers behind two proxies send about forty.
    static let headerCount = 100

    /// Fields of a browser's form: a text's wishes of both kinds at their bounds, and the rest.
    static let formFields = 2 * Limits.wishes + 50

    /// An exchange from the request's head to the end of its answer: the body's deadline, a verb
    /// that waits its turn, and the longest answer over a slow line.
    static let exchange = TimeAmount.seconds(120)

    /// Connections at one time, well below the 1,024 descriptors that a process commonly has, so
    /// that the database's and the log's are never the ones that fail. The others wait.
    static let connections = MaximumAvailableConnections(800, logger: Observer.silent)

    /// A connection within all these bounds.
    static var http: HTTPServerBuilder {
        .http1(
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [ExchangeDeadline(exchange)], idleTimeout: idleTimeout,
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: headerBytes, maxHeaderListSize: headerBytes,
                    maxHeaderFieldCount: headerCount)))
    }
}
