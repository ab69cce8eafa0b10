package import Enquiry
package import Sealing
import Store

extension Desk {
    /// The members of a queue, to whoever triages it; those to whom one of its tickets can be
    /// assigned, where one is given.
    package func members(
        of queue: QueueCode, for ticket: Identifier<Ticket>? = nil, as session: SessionToken
    ) async throws(Refusal) -> [Colleague] {
        let (sealed, members) = try await run(
            Assignments.members(of: queue, for: ticket), as: session)
        guard let sealed else { throw .notSignedIn }
        let triages = sealed.memberships.contains {
            $0.membership.queue == queue && $0.queueKeyGrant != nil
        }
        guard triages else { throw await denied(.notPermitted, .members, as: session) }
        return members
    }

    /// Admits a member's key to a queue: certifies it under the queue's key and, to a triage
    /// officer, seals the queue's key, and lets him into the tickets kept from somebody else that
    /// the caller was let into. Until then nothing can be assigned to him. To admit him again
    /// goes on where a first time came to its bound.
    ///
    /// - Parameter fingerprint: the key's, as the member himself told it: whoever can change the
    ///   database could put a key of his own there.
    package func admit(
        _ handle: Handle, to queue: QueueCode, fingerprint: Fingerprint, as session: SessionToken
    ) async throws(Refusal) {
        let (sealed, member) = try await run(
            Assignments.member(handle, of: queue), as: session)
        guard let sealed else { throw .notSignedIn }
        let ring = try await keyring(sealed, session)
        guard let queueKey = ring.key(of: queue) else {
            throw await denied(.notPermitted, .members, as: session)
        }
        guard let member else { throw .noSuchMember }
        guard let bytes = member.publicKey else { throw .notEnrolled }
        guard let key = try? PublicKey(bytes: bytes), key.fingerprint == fingerprint else {
            await report(.key, of: handle, as: session)
            throw .otherFingerprint
        }
        let officer = member.id.bytes
        let (certification, grant) = try unsealing { () throws(SealingError) in
            let grant =
                member.duty == .triage
                ? try queueKey.sealed(to: key, queue: queue.text, holder: .officer(officer)) : nil
            let admission = Admission(
                to: queue.text, of: officer, isTriage: member.duty == .triage)
            return (try queueKey.certification(of: key, as: admission), grant)
        }
        try await run(
            Assignments.admit(
                member, to: queue, certification: certification, queueKeyGrant: grant),
            as: session)
        if grant != nil { try await letIn(member.id, to: queue, with: ring, as: session) }
    }
}
