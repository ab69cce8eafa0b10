package import Enquiry
package import Sealing
package import Store

/// Purges what its time is over of, unattended or by hand. It needs the keeper's connection and
/// nothing of the desk.
package struct Retainer: Sendable {
    private let retention: Retention
    private let rule: RetentionRule

    /// A retainer of what a rule says.
    package init(_ retention: Retention, by rule: RetentionRule) {
        self.retention = retention
        self.rule = rule
    }

    /// What `purge` would purge now, the longest unused first, at most `Limits.ticketsListed`.
    package func due() async throws(StoreError) -> [ExpiredTicket] {
        try await retention.due(by: rule, atMost: Limits.ticketsListed)
    }

    /// What is past the ceiling and may not go, the oldest first, at most `Limits.ticketsListed`.
    package func overstayed() async throws(StoreError) -> [OverstayedTicket] {
        try await retention.overstayed(by: rule, atMost: Limits.ticketsListed)
    }

    /// Purges until nothing is left that may go, a bounded number in each transaction. Stopped in
    /// the middle, it has purged whole tickets, and goes on when it is run again.
    ///
    /// - Parameter told: called with what each transaction purged.
    package func purge(
        _ told: ([ExpiredTicket]) -> Void = { _ in }
    ) async throws(StoreError) {
        while !Task.isCancelled {
            let gone = try await retention.purge(by: rule, atMost: Limits.ticketsPerPurge)
            if !gone.isEmpty { told(gone) }
            guard gone.count == Limits.ticketsPerPurge else { return }
        }
    }
}

extension Desk {
    /// Holds a ticket beyond its time, as a triage officer of its queue; held already, it gets this
    /// reason. Its enquirer sees since when, and not why or by whom.
    package func hold(
        _ reference: Reference, for reason: HoldReason, as session: SessionToken
    ) async throws(Refusal) {
        _ = try await see(reference, as: session, to: .hold)
        try await run(Holds.hold(reference, for: reason), as: session)
    }

    /// Releases a hold. A ticket that is not held stays as it is.
    package func releaseHold(
        of reference: Reference, as session: SessionToken
    ) async throws(Refusal) {
        // First without looking: who holds a ticket that is withdrawn meanwhile sees it no more.
        guard try await !run(Holds.release(reference), as: session) else { return }
        _ = try await see(reference, as: session, to: .hold)
    }

    /// Purges by a rule, on this desk's connections.
    package func retainer(by rule: RetentionRule) -> Retainer {
        Retainer(store.retention, by: rule)
    }
}
