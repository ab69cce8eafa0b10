package import Audit
package import Enquiry
import Sealing
import Store

/// The keeper's jobs: what is done without anybody asking.
extension Desk {
    /// Chains the events that are not chained yet and signs where the chain now
    /// ends. Two keepers at once chain nothing twice; the slower one finds its work done.
    ///
    /// - Returns: the number of events chained.
    package func chainTrail() async throws(Refusal) -> Int {
        let backlog = try await run(Trail.backlog, as: .keeper)
        guard !backlog.events.isEmpty else { return 0 }
        var head = backlog.head
        var links: [TrailLink] = []
        for event in backlog.events {
            let link = TrailLink(chaining: event, after: head)
            guard let next = link.soundHead else { throw .broken("a link does not follow") }
            links.append(link)
            head = next
        }
        guard let checkpoint = try? signer.sign(head, at: clock.now()) else {
            throw .broken("a checkpoint does not sign")
        }
        do throws(StoreError) {
            try await store.run(Trail.extend(links, with: checkpoint), as: .keeper)
            return links.count
        } catch .taken {
            return 0
        } catch {
            throw Refusal(error)
        }
    }

    /// Finds queues whose key in the database is not, or no longer, the
    /// pinned one. What is filed is sealed to the pinned key all the same; each such queue is put
    /// on the trail.
    ///
    /// - Parameter known: queues that were found before.
    /// - Returns: the queues found now, those that were known among them.
    package func substitutedQueues(
        besides known: Set<QueueCode>
    ) async throws(Refusal) -> Set<QueueCode> {
        let found = Dictionary(
            try await run(Queues.all, as: .keeper).map { ($0.code, $0.identity) },
            uniquingKeysWith: { first, _ in first })
        let substituted = queueKeys.filter { found[$0.key] != $0.value }.keys
        for queue in substituted where !known.contains(queue) {
            try await run(Trail.reportKey(of: queue), as: .keeper)
        }
        return Set(substituted)
    }

    /// Removes sessions that are over.
    package func sweepSessions() async throws(Refusal) -> Int {
        try await run(Sessions.sweep, as: .keeper)
    }

    /// Puts filings of days that are over on the trail. To be run once a day, with some time after
    /// midnight, so that all of a day's come together.
    ///
    /// - Returns: how many.
    package func recordFilings() async throws(Refusal) -> Int {
        let today = clock.today()
        var recorded = 0
        while true {
            let batch = try await run(Trail.recordFilings(before: today), as: .keeper)
            recorded += batch
            if batch < Limits.filingsPerBatch { return recorded }
        }
    }

    /// The newest checkpoint of the trail; nil before the first.
    package func newestCheckpoint() async throws(Refusal) -> Checkpoint? {
        guard let note = try await run(Trail.newestCheckpoint, as: .keeper) else { return nil }
        return try Self.checkpoint(note)
    }

    /// Whether the trail in the database is the one that a checkpoint signed, or a longer one.
    package func trailExtends(_ checkpoint: Checkpoint) async throws(Refusal) -> Bool {
        guard signer.publicKey.verifies(checkpoint) else { return false }
        return try await run(Trail.hasHead(checkpoint.head), as: .keeper)
    }
}
