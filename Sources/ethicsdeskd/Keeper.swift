import Audit
import Desk
import Enquiry
import Logging
import Server
import ServiceLifecycle

/// The unattended jobs: chains the trail every few seconds and keeps its checkpoints in a second
/// place, puts filings on it once a day, and sweeps sessions that are over. Any number of instances
/// may run it; the database lets one of them get through.
struct Keeper: Service {
    let desk: Desk
    let observer: Observer
    /// Where checkpoints are kept outside the database, if anywhere.
    let copy: CheckpointCopy?

    /// Between two rounds. Originals close after fifteen minutes without chaining, so that many
    /// rounds may fail before anybody notices but the operator.
    private static let pause = Duration.seconds(2)

    /// How long after midnight a filing may still be under way that bears the day before.
    private static let lateness = Duration.seconds(60)

    /// What one round leaves to the next.
    private struct State {
        /// Queues whose key was found substituted.
        var substituted: Set<QueueCode> = []
        /// The department's day.
        var day: Day?
        /// When the filings of the days before go on the trail; nil once they are there.
        var filingsDue: ContinuousClock.Instant?
        /// The last checkpoint in the second place.
        var kept: Checkpoint?
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var state = State()
            while !Task.isCancelled {
                do {
                    try await round(&state)
                } catch {
                    observer.record(.keeperFailed)
                }
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    private func round(_ state: inout State) async throws {
        let found = try await desk.substitutedQueues(besides: state.substituted)
        if !found.subtracting(state.substituted).isEmpty { observer.record(.keySubstituted) }
        state.substituted = found
        try await recordFilings(&state)
        try await chain(&state)
        _ = try await desk.sweepSessions()
    }

    /// Once a day, when what was begun before midnight is over.
    private func recordFilings(_ state: inout State) async throws {
        if state.day != desk.today {
            state.day = desk.today
            state.filingsDue = .now + Self.lateness
        }
        guard let due = state.filingsDue, .now >= due else { return }
        _ = try await desk.recordFilings()
        state.filingsDue = nil
    }

    /// Signs nothing that does not extend what is kept in the second place: originals close, and
    /// whoever put an older or another trail there is noticed.
    private func chain(_ state: inout State) async throws {
        guard let copy else {
            _ = try await desk.chainTrail()
            return
        }
        if state.kept == nil { state.kept = try copy.last() }
        if let kept = state.kept, try await !desk.trailExtends(kept) {
            return observer.record(.trailReplaced)
        }
        _ = try await desk.chainTrail()
        guard let newest = try await desk.newestCheckpoint(), newest != state.kept else { return }
        try copy.keep(newest)
        state.kept = newest
    }
}
