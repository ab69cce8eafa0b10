import Audit
package import Enquiry
package import Sealing
import Store

/// A stretch of the exported trail.
package struct TrailPage: Sendable {
    /// Lines of the export format, links and checkpoints, in order, each with its line feed.
    package let lines: [String]
    /// The sequence after which the next page begins; nil on the last one.
    package let next: Int?
}

/// A page of the list of checkpoints.
package struct CheckpointPage: Sendable {
    /// Signed notes, oldest first, each with the last link that it signs.
    package let checkpoints: [(sequence: Int, note: String)]
    /// The sequence after which the next page begins; nil on the last one.
    package let next: Int?
}

extension Desk {
    /// The beginning of an export from the last checkpoint at or before a link, so that it verifies
    /// by itself; from the first link where there is no such checkpoint.
    package func trail(
        since sequence: Int, as session: SessionToken
    ) async throws(Refusal) -> TrailPage {
        let (sealed, note) = try await run(Trail.checkpoint(upTo: sequence), as: session)
        try Self.checkAuditor(sealed)
        guard let note else { return try await trail(after: 0, as: session) }
        guard let checkpoint = try? Checkpoint(note: note, in: .trail) else {
            throw .broken("a checkpoint is none")
        }
        let page = try await trail(after: checkpoint.head.sequence, as: session)
        return TrailPage(
            lines: [TrailExport().opening(after: checkpoint)] + page.lines, next: page.next)
    }

    /// The checkpoints after a link, oldest first.
    package func checkpoints(
        after sequence: Int, as session: SessionToken
    ) async throws(Refusal) -> CheckpointPage {
        let (sealed, notes) = try await run(Trail.checkpoints(after: sequence), as: session)
        try Self.checkAuditor(sealed)
        let page = notes.prefix(Limits.checkpointsPerPage).compactMap { note in
            (try? Checkpoint(note: note, in: .trail)).map { ($0.head.sequence, note) }
        }
        let isMore = notes.count > Limits.checkpointsPerPage
        return CheckpointPage(checkpoints: page, next: isMore ? page.last?.0 : nil)
    }

    private static func checkAuditor(_ session: SealedSession?) throws(Refusal) {
        guard let session else { throw .notSignedIn }
        guard session.account.role == .auditor else { throw .notPermitted }
    }

    /// The trail after a link, in the format that `Audit` verifies without the service.
    package func trail(
        after sequence: Int, as session: SessionToken
    ) async throws(Refusal) -> TrailPage {
        let (sealed, links, notes) = try await run(Trail.links(after: sequence), as: session)
        try Self.checkAuditor(sealed)
        let export = TrailExport()
        let checkpoints = notes.compactMap { try? Checkpoint(note: $0, in: .trail) }
        var lines = sequence == 0 ? [export.opening()] : []
        for link in links {
            lines.append(export.line(link))
            lines += checkpoints.filter { $0.head.sequence == link.sequence }.map(export.line)
        }
        let isFull = links.count == Limits.trailLinksPerPage
        return TrailPage(lines: lines, next: isFull ? links.last?.sequence : nil)
    }

    /// The keeper's job: chains the events that are not chained yet and signs where the chain now
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

    /// The keeper's second job: finds queues whose key in the database is not, or no longer, the
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

    /// The keeper's last job: removes sessions that are over.
    package func sweepSessions() async throws(Refusal) -> Int {
        try await run(Sessions.sweep, as: .keeper)
    }

    /// Whether the database answers in every role the service uses.
    package func readiness() async -> Bool { (try? await databaseLogsValues()) != nil }

    /// Whether the database's log would show values of statements, proofs among them, because a
    /// role has lost what `Schema/roles.sql` sets.
    package func databaseLogsValues() async throws(Refusal) -> Bool {
        for actor in [Actor.enquirer(locator: []), .stranger, .manager(proof: []), .keeper] {
            if try await run(ServerLog.showsValues, as: actor) { return true }
        }
        return false
    }
}
