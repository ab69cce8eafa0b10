import Audit
import Enquiry
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
        try await checkAuditor(sealed, session)
        guard let note else { return try await trail(after: 0, as: session) }
        let checkpoint = try Self.checkpoint(note)
        let page = try await trail(after: checkpoint.head.sequence, as: session)
        return TrailPage(
            lines: [TrailExport().opening(after: checkpoint)] + page.lines, next: page.next)
    }

    /// The checkpoints after a link, oldest first.
    package func checkpoints(
        after sequence: Int, as session: SessionToken
    ) async throws(Refusal) -> CheckpointPage {
        let (sealed, notes) = try await run(Trail.checkpoints(after: sequence), as: session)
        try await checkAuditor(sealed, session)
        let page = notes.prefix(Limits.checkpointsPerPage).compactMap { note in
            (try? Checkpoint(note: note, in: .trail)).map { ($0.head.sequence, note) }
        }
        let isMore = notes.count > Limits.checkpointsPerPage
        return CheckpointPage(checkpoints: page, next: isMore ? page.last?.0 : nil)
    }

    private func checkAuditor(
        _ sealed: SealedSession?, _ session: SessionToken
    ) async throws(Refusal) {
        guard let sealed else { throw .notSignedIn }
        guard sealed.account.role == .auditor else {
            throw await denied(.notPermitted, .trail, as: session)
        }
    }

    /// The trail after a link, in the format that `Audit` verifies without the service. The whole
    /// of it begins after what was dropped, with the signed head of that.
    package func trail(
        after sequence: Int, as session: SessionToken
    ) async throws(Refusal) -> TrailPage {
        let stretch = try await run(Trail.stretch(after: sequence), as: session)
        try await checkAuditor(stretch.session, session)
        let export = TrailExport()
        let dropped = try stretch.segment.map(Self.checkpoint)
        let start = dropped?.head.sequence ?? 0
        // What follows the last page would not hang on it: the auditor begins again.
        guard sequence <= 0 || sequence >= start else { throw .changedMeanwhile }
        let checkpoints = stretch.checkpoints.compactMap { try? Checkpoint(note: $0, in: .trail) }
        let opening = dropped.map(export.opening(after:)) ?? export.opening()
        var lines = sequence == 0 ? [opening] : []
        for link in stretch.links {
            lines.append(export.line(link))
            lines += checkpoints.filter { $0.head.sequence == link.sequence }.map(export.line)
        }
        let isFull = stretch.links.count == Limits.trailLinksPerPage
        return TrailPage(lines: lines, next: isFull ? stretch.links.last?.sequence : nil)
    }

    static func checkpoint(_ note: String) throws(Refusal) -> Checkpoint {
        guard let checkpoint = try? Checkpoint(note: note, in: .trail) else {
            throw .broken("a checkpoint is none")
        }
        return checkpoint
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
