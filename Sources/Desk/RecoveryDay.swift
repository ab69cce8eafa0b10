package import Enquiry
package import Sealing
package import Store

/// What the operator does with the owner's connection once no triage officer of a queue can sign in
/// any more: whoever brings the recovery code hands the queue's key to a triage officer.
package struct RecoveryDay: Sendable {
    /// Why a queue is not recovered. Nothing was changed.
    package enum Failure: Error, Sendable, Equatable {
        /// There is no such queue.
        case noQueue
        /// The queue's key in the database, or the one that the code opens, is not the pinned one.
        case otherKey
        /// The code does not open the queue's key: it is another queue's, or somebody changed the
        /// grant.
        case doesNotOpen
        /// The handle belongs to somebody who is no officer, or whose account is disabled.
        case notAnOfficer
        /// The database did not do its part.
        case store(StoreError)
    }

    /// The triage officer's one-time code: it carries the queue's key to him.
    package let code: OneTimeCode

    private let handover: Handover
    private let isNew: Bool

    /// Opens a queue's key with the recovery code, and puts it under a new one-time code. Nothing
    /// is written yet.
    ///
    /// - Parameters:
    ///   - fingerprint: the queue's, pinned outside the database.
    ///   - triage: a handle that nobody has yet, or an officer's.
    package init(
        of queue: QueueCode, pinned fingerprint: Fingerprint, with recoveryCode: RecoveryCode,
        naming triage: Handle, from groundwork: Groundwork
    ) async throws(Failure) {
        let found: (queue: RecoverableQueue?, account: ListedAccount?)
        do throws(StoreError) {
            found = try await groundwork.recoverable(queue, for: triage)
        } catch {
            throw .store(error)
        }
        guard let sealed = found.queue else { throw .noQueue }
        guard let identity = sealed.identity, identity.fingerprint == fingerprint else {
            throw .otherKey
        }
        if let account = found.account {
            guard account.account.role == .officer, account.status == .active else {
                throw .notAnOfficer
            }
        }
        guard
            let keyPair = try? KeyPair(
                opening: sealed.recoveryGrant, with: recoveryCode.keyPair, queue: queue.text,
                holder: .recovery)
        else { throw .doesNotOpen }
        // Anybody can seal a key of his own to the recovery key's public half.
        guard keyPair.publicKey == identity.publicKey else { throw .otherKey }
        let code = OneTimeCode.random()
        let account =
            found.account?.account
            ?? StaffAccount(id: .random(), handle: triage, role: .officer)
        guard let handover = try? Handover(of: queue, keyPair, to: account, under: code) else {
            throw .doesNotOpen
        }
        self.code = code
        self.handover = handover
        isNew = found.account == nil
    }

    /// Writes it in one transaction, which the trail shows.
    package func record(with groundwork: Groundwork) async throws(StoreError) {
        try await groundwork.record(handover, isNew: isNew)
    }
}
