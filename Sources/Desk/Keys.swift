package import Enquiry
package import Sealing
import Store

/// An account that an administrator adds.
package struct NewAccount: Sendable {
    let handle: Handle
    let role: StaffRole
    let membership: (queue: QueueCode, duty: Duty)?

    /// Officers are members of a queue, and nobody else is.
    package init(
        handle: Handle, role: StaffRole, membership: (queue: QueueCode, duty: Duty)?
    ) throws(Fault) {
        guard role != .officer || membership != nil else { throw Fault(.queue, .missing) }
        guard role == .officer || membership == nil else { throw Fault(.queue, .notApplicable) }
        self.handle = handle
        self.role = role
        self.membership = membership
    }
}

extension Desk {
    /// Admits a member's key to a queue: certifies it under the queue's key and, to a triage
    /// officer, seals the queue's key. Until then nothing can be assigned to him.
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
        guard let queueKey = ring.key(of: queue) else { throw .notPermitted }
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
            return (queueKey.certification(of: key, officer: officer), grant)
        }
        try await run(
            Assignments.admit(
                member, to: queue, certification: certification, queueKeyGrant: grant),
            as: session)
    }

    /// Adds an account, with the one-time code by which its holder makes his key.
    package func addStaff(
        _ new: NewAccount, as session: SessionToken
    ) async throws(Refusal) -> (StaffAccount, OneTimeCode) {
        try await requireRole(.administrator, of: session)
        if let queue = new.membership?.queue, queueKeys[queue] == nil {
            throw .fault(Fault(.queue, .unknownCode))
        }
        let account = StaffAccount(id: .random(), handle: new.handle, role: new.role)
        let code = OneTimeCode.random()
        do throws(StoreError) {
            try await store.run(
                StaffAccounts.add(account, member: new.membership, codeHash: code.proofHash),
                as: .staff(proof: session.proof))
        } catch .taken("a handle belongs to one account") {
            throw .handleTaken
        } catch {
            throw Refusal(error)
        }
        return (account, code)
    }

    /// Every account, by handle.
    package func staff(as session: SessionToken) async throws(Refusal) -> [ListedAccount] {
        let (sealed, accounts) = try await run(StaffAccounts.all, as: session)
        guard let sealed else { throw .notSignedIn }
        guard sealed.account.role == .administrator else { throw .notPermitted }
        return accounts
    }

    func requireRole(_ role: StaffRole, of session: SessionToken) async throws(Refusal) {
        guard let sealed = try await run(Sessions.own, as: session) else { throw .notSignedIn }
        guard sealed.account.role == role else { throw .notPermitted }
    }
}
