import Enquiry
import Sealing
import Store

extension Desk {
    /// Lets a triage officer who was admitted later into those tickets of his queue that are kept
    /// from somebody else and that the caller was let into. It does so in batches, each of which
    /// stands, and no more than one admission's: done again it goes on.
    func letIn(
        _ officer: Identifier<StaffAccount>, to queue: QueueCode, with ring: Keyring,
        as session: SessionToken
    ) async throws(Refusal) {
        var last: Identifier<Ticket>?
        for _ in 0..<(Limits.confidencesPerAdmission / Limits.confidencesPerBatch) {
            let missing = try await run(
                Confidences.missing(of: queue, officer: officer, after: last), as: session)
            try await letIn(missing, of: queue, with: ring, as: session)
            guard missing.count == Limits.confidencesPerBatch else { return }
            last = missing.last?.ticket
        }
    }

    /// The same for one ticket and whoever of its queue was not let into it yet.
    func letEverybody(
        into ticket: Ticket, with ring: Keyring, as session: SessionToken
    ) async throws(Refusal) {
        guard ticket.exclusions != nil else { return }
        let missing = try await run(
            Confidences.missing(of: ticket.queue, ticket: ticket.id), as: session)
        try await letIn(missing, of: ticket.queue, with: ring, as: session)
    }

    private func letIn(
        _ missing: [Unconfided], of queue: QueueCode, with ring: Keyring,
        as session: SessionToken
    ) async throws(Refusal) {
        var grants: [(ticket: Identifier<Ticket>, to: Confidants.Sealed)] = []
        for one in missing {
            let admission = Admission(to: queue.text, of: one.officer.bytes, isTriage: true)
            guard let key = certifiedKey(one.publicKey, one.certification, as: admission) else {
                continue
            }
            let grant = try unsealing { () throws(SealingError) -> [UInt8]? in
                let secret = try ring.confidedSecret(one.ownGrant, of: one.ticket)
                let exclusions = try Exclusions(
                    opening: one.exclusions, of: one.ticket, with: secret)
                guard !exclusions.contains(one.officer) else { return nil }
                return try secret.sealed(
                    to: key, holder: .triage(one.officer.bytes), ticket: one.ticket.bytes)
            }
            guard let grant else { continue }
            grants.append((one.ticket, Confidants.Sealed(officer: one.officer, grant: grant)))
        }
        guard !grants.isEmpty else { return }
        try await run(Confidences.grant(grants), as: session)
    }
}
