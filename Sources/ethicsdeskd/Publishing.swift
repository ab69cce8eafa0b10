import Desk
import Enquiry
import Server
import ServiceLifecycle

/// The unattended job that releases statistics when their day has come. Any number of instances may
/// run it: one at a time gets through, and the others find the release made.
struct Publishing: Service {
    let publisher: Publisher
    let copy: ReleaseCopy
    let observer: Observer

    /// Between two looks at the calendar.
    private static let pause = Duration.seconds(600)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    for quarter in try await copy.publish(with: publisher) {
                        observer.record(.released(quarter.code))
                    }
                } catch {
                    observer.record(.releaseFailed)
                }
                try? await Task.sleep(for: Self.pause)
            }
        }
    }
}
