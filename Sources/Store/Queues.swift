package import Enquiry
package import Postgres
package import Sealing

/// Work on queues.
package enum Queues {
    /// Every queue with its public key as the database gives it; the caller compares fingerprints
    /// with those pinned outside the database before sealing anything to a key.
    package static let all: Work<[(code: QueueCode, publicKey: [UInt8])]> = Work(
        Statement.rows("select code, public_key from ethicsdesk.queue order by code") {
            row throws(RowError) in
            (code: try row.decode(QueueCode.self), publicKey: try row.decode([UInt8].self))
        })
}

/// A queue at its founding: its keys, and the code of its first triage officer.
package struct Founding: Sendable {
    package let queue: QueueKey
    package let recoveryKey: PublicKey
    /// The queue's private key, sealed to the recovery key.
    package let recoveryGrant: [UInt8]
    /// The first triage officer.
    package let triage: StaffAccount
    /// The hash of his one-time code.
    package let codeHash: [UInt8]
    /// The queue's private key under that code.
    package let carriedKey: [UInt8]

    /// Makes a founding of sealed parts.
    package init(
        queue: QueueKey, recoveryKey: PublicKey, recoveryGrant: [UInt8], triage: StaffAccount,
        codeHash: [UInt8], carriedKey: [UInt8]
    ) {
        self.queue = queue
        self.recoveryKey = recoveryKey
        self.recoveryGrant = recoveryGrant
        self.triage = triage
        self.codeHash = codeHash
        self.carriedKey = carriedKey
    }
}

/// What the operator sets up with the owner's connection, before anything is served.
package struct Setup: Sendable {
    private let owner: Pool

    /// Takes the owner's pool, which the caller closes.
    package init(owner: Pool) { self.owner = owner }

    /// Founds a queue and adds the first administrator, who adds everybody else. A queue is founded
    /// once: a second time says that its code is taken.
    package func record(
        _ founding: Founding, administrator: StaffAccount, codeHash: [UInt8]
    ) async throws(StoreError) {
        let administration = StaffAccounts.add(administrator, member: nil, codeHash: codeHash)
        do throws(PostgresError) {
            _ = try await owner.run(Pipeline(Self.queue(founding), administration.pipeline))
        } catch {
            throw StoreError(error)
        }
    }

    private static func queue(_ founding: Founding) -> Pipeline<Void> {
        Pipeline(
            Statement.perform(
                """
                insert into ethicsdesk.queue (
                    code, public_key, recovery_public_key, recovery_grant)
                values (
                    \(founding.queue.code), \(founding.queue.publicKey.bytes),
                    \(founding.recoveryKey.bytes), \(founding.recoveryGrant))
                """),
            StaffAccounts.adding(founding.triage),
            StaffAccounts.naming(founding.triage, in: founding.queue.code, duty: .triage),
            Statement.perform(
                """
                insert into ethicsdesk.enrolment (
                    staff, code_hash, expires_at, carries, carries_of)
                values (
                    \(founding.triage.id), \(founding.codeHash),
                    now() + make_interval(days => \(Int32(Limits.enrolmentDays))),
                    \(founding.carriedKey), \(founding.queue.code))
                """)
        ).map { _ in }
    }
}
