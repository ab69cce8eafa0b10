package import Desk
import Hummingbird
import HummingbirdCore
import Logging
import ServiceLifecycle

/// The operator's own listener, on an address of its own: whether the service lives, whether it can
/// serve, and what it counts.
package struct OperatorListener: Service {
    private let desk: Desk
    private let metrics: PrometheusText
    private let door: FrontDoor
    private let configuration: ListenerConfiguration

    /// A listener for the operator.
    ///
    /// - Parameter door: the public listener's: before it is open, the service is not ready.
    package init(
        desk: Desk, metrics: PrometheusText, door: FrontDoor, configuration: ListenerConfiguration
    ) {
        self.desk = desk
        self.metrics = metrics
        self.door = door
        self.configuration = configuration
    }

    /// Listens until the group shuts down.
    package func run() async throws {
        let router = Router()
        router.get("health/live") { _, _ in "live\n" }
        router.get("health/ready") { [desk, door] _, _ in
            let isReady = door.isOpen ? await desk.readiness() : false
            return Response(
                status: isReady ? .ok : .serviceUnavailable,
                headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: isReady ? "ready\n" : "not ready\n")))
        }
        router.get("metrics") { [metrics] _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text)))
        }
        let application = Application(
            router: router,
            server: EdgeLimits.http,
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port)),
            logger: Observer.silent)
        try await application.run()
    }
}
