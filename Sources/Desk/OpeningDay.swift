package import Enquiry
package import Sealing
package import Store

/// What the operator does once, with the owner's connection, before anything is served: founds a
/// queue with its keys, its first triage officer and the first administrator.
package struct OpeningDay: Sendable {
    /// The founding, sealed, for the database.
    package let founding: Founding
    /// The first triage officer's one-time code: it carries the queue's key to him.
    package let triageCode: OneTimeCode
    /// The first administrator.
    package let administrator: StaffAccount
    /// His one-time code.
    package let administratorCode: OneTimeCode
    /// What to pin in the service's configuration.
    package var fingerprint: Fingerprint { founding.queue.publicKey.fingerprint }

    /// Makes a queue's key pair, seals its private half to the recovery key and under the first
    /// triage officer's code, and forgets it.
    package init(
        queue: QueueCode, recoveryKey: PublicKey, triage: Handle, administrator: Handle
    ) throws(SealingError) {
        let keyPair = try KeyPair.random()
        let code = OneTimeCode.random()
        founding = Founding(
            queue: QueueKey(code: queue, publicKey: keyPair.publicKey), recoveryKey: recoveryKey,
            recoveryGrant: try keyPair.sealed(
                to: recoveryKey, queue: queue.text, holder: .recovery),
            triage: StaffAccount(id: .random(), handle: triage, role: .officer),
            codeHash: code.proofHash,
            carriedKey: try code.wrap(keyPair, binding: Array(queue.text.utf8)))
        triageCode = code
        self.administrator = StaffAccount(
            id: .random(), handle: administrator, role: .administrator)
        administratorCode = .random()
    }

    /// Writes it all in one transaction. A queue is founded once.
    package func record(with setup: Setup) async throws(StoreError) {
        try await setup.record(
            founding, administrator: administrator, codeHash: administratorCode.proofHash)
    }
}
