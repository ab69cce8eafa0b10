import Desk
import Server
import ServiceLifecycle

/// The unattended job that purges what its time is over of, once a day. Any number of instances may
/// run it: two at once purge different tickets.
struct Retaining: Service {
    let retainer: Retainer
    let observer: Observer

    /// Between two purges.
    private static let pause = Duration.seconds(86_400)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await retainer.purge() } catch { observer.record(.retentionFailed) }
                try? await Task.sleep(for: Self.pause)
            }
        }
    }
}
