package import Enquiry
package import Sealing
package import Store

/// What the operator does with the owner's connection before a queue is served: founds it with its
/// keys, its first triage officer and, for the first queue, an administrator.
package struct OpeningDay: Sendable {
    /// The first triage officer's one-time code: it carries the queue's key to him.
    package let triageCode: OneTimeCode
    /// The administrator with his one-time code; nil where the desk has one already.
    package let administrator: (account: StaffAccount, code: OneTimeCode)?
    /// What to pin in the service's configuration.
    package var fingerprint: Fingerprint { founding.identity.fingerprint }

    private let founding: Founding

    /// Makes a queue's key pair, seals its private half to the recovery key and under the first
    /// triage officer's code, and forgets it.
    package init(
        queue: QueueCode, recoveryKey: PublicKey, triage: Handle, administrator: Handle?
    ) throws(SealingError) {
        let keyPair = try KeyPair.random()
        let code = OneTimeCode.random()
        founding = Founding(
            identity: try keyPair.identity(recoveryKey: recoveryKey),
            recoveryGrant: try keyPair.sealed(
                to: recoveryKey, queue: queue.text, holder: .recovery),
            handover: try Handover(
                of: queue, keyPair,
                to: StaffAccount(id: .random(), handle: triage, role: .officer), under: code))
        triageCode = code
        self.administrator = administrator.map {
            (StaffAccount(id: .random(), handle: $0, role: .administrator), .random())
        }
    }

    /// Writes it all in one transaction. A queue is founded once.
    package func record(with groundwork: Groundwork) async throws(StoreError) {
        try await groundwork.record(
            founding, administrator: administrator.map { ($0.account, $0.code.proofHash) })
    }
}

extension Handover {
    /// A queue's key under a one-time code.
    init(
        of queue: QueueCode, _ keyPair: KeyPair, to triage: StaffAccount, under code: OneTimeCode
    ) throws(SealingError) {
        self.init(
            of: queue, to: triage, codeHash: code.proofHash,
            carriedKey: try code.wrap(keyPair, binding: Array(queue.text.utf8)))
    }
}
