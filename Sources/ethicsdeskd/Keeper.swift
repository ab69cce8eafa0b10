import Desk
import Enquiry
import Logging
import Server
import ServiceLifecycle

/// The unattended jobs: chains the trail every few seconds, and sweeps sessions that are over. Any
/// number of instances may run it; the database lets one of them get through.
struct Keeper: Service {
    let desk: Desk
    let observer: Observer

    /// Between two rounds. Originals close after fifteen minutes without chaining, so that many
    /// rounds may fail before anybody notices but the operator.
    private static let pause = Duration.seconds(2)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var substituted: Set<QueueCode> = []
            while !Task.isCancelled {
                await round(&substituted)
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    private func round(_ substituted: inout Set<QueueCode>) async {
        do throws(Refusal) {
            let found = try await desk.substitutedQueues(besides: substituted)
            if !found.subtracting(substituted).isEmpty { observer.record(.keySubstituted) }
            substituted = found
            _ = try await desk.chainTrail()
            _ = try await desk.sweepSessions()
        } catch {
            observer.record(.keeperFailed)
        }
    }
}
