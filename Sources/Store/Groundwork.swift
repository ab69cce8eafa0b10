package import Enquiry
package import Postgres
package import Sealing

/// A queue at its founding: its keys, and the code of its first triage officer.
package struct Founding: Sendable {
    package let identity: QueueIdentity
    /// The queue's private key, sealed to the recovery key.
    package let recoveryGrant: [UInt8]
    /// The same under the first triage officer's code.
    package let handover: Handover

    /// Makes a founding of sealed parts.
    package init(identity: QueueIdentity, recoveryGrant: [UInt8], handover: Handover) {
        self.identity = identity
        self.recoveryGrant = recoveryGrant
        self.handover = handover
    }
}

/// A queue as the recovery key's holder finds it.
package struct RecoverableQueue: Sendable {
    /// Its public keys as the database gives them; nil where they are none.
    package let identity: QueueIdentity?
    /// Its private key, sealed to the recovery key.
    package let recoveryGrant: [UInt8]
}

/// A queue's key on its way to a triage officer, under a one-time code of his.
package struct Handover: Sendable {
    package let queue: QueueCode
    /// The triage officer.
    package let triage: StaffAccount
    /// The hash of his one-time code.
    package let codeHash: [UInt8]
    /// The queue's private key under that code.
    package let carriedKey: [UInt8]

    /// Makes a handover of sealed parts.
    package init(
        of queue: QueueCode, to triage: StaffAccount, codeHash: [UInt8], carriedKey: [UInt8]
    ) {
        self.queue = queue
        self.triage = triage
        self.codeHash = codeHash
        self.carriedKey = carriedKey
    }
}

/// What the operator does with the owner's connection, apart from what is served.
package struct Groundwork: Sendable {
    private let owner: Pool

    /// Takes the owner's pool, which the caller closes.
    package init(owner: Pool) { self.owner = owner }

    /// Founds a queue and, where one is named, adds an administrator, who adds everybody else. A
    /// queue is founded once: a second time says that its code is taken. Not permitted is a desk
    /// that nobody administers.
    package func record(
        _ founding: Founding, administrator: (account: StaffAccount, codeHash: [UInt8])?
    ) async throws(StoreError) {
        let administration = administrator.map {
            StaffAccounts.add($0.account, member: nil, codeHash: $0.codeHash).pipeline
        }
        let handover = founding.handover
        try await run(
            Pipeline(
                Self.founding(founding), StaffAccounts.adding(handover.triage),
                StaffAccounts.naming(handover.triage, in: handover.queue, duty: .triage),
                Self.code(handover), Pipeline.all(administration.map { [$0] } ?? []),
                Self.demandAdministrator
            ).map { _ in })
    }

    /// A queue and the account of `handle`, where there are such.
    package func recoverable(
        _ queue: QueueCode, for handle: Handle
    ) async throws(StoreError) -> (queue: RecoverableQueue?, account: ListedAccount?) {
        try await run(
            Pipeline(
                Statement.first(
                    """
                    select public_key, certification_key, recovery_public_key, recovery_grant
                    from ethicsdesk.queue where code = \(queue)
                    """
                ) { row throws(RowError) in
                    let keys: [[UInt8]] = [try row.decode(), try row.decode(), try row.decode()]
                    return RecoverableQueue(
                        identity: QueueIdentity(stored: keys), recoveryGrant: try row.decode())
                },
                AccountChanges.found(handle)
            ).map { (queue: $0, account: $1) })
    }

    /// Hands a recovered queue's key to a triage officer, who may be new. One who was there before
    /// is nothing in the queue until he redeems his code, and a code that he had is void.
    package func record(_ handover: Handover, isNew: Bool) async throws(StoreError) {
        let triage = handover.triage
        try await run(
            Pipeline(
                Statement.perform(
                    """
                    update ethicsdesk.queue set recovered_at = now()
                    where code = \(handover.queue)
                    """),
                Pipeline.all(isNew ? [StaffAccounts.adding(triage).pipeline] : []),
                Statement.perform(
                    """
                    insert into ethicsdesk.membership (staff, queue, duty)
                    values (\(triage.id), \(handover.queue), 'triage')
                    on conflict (staff, queue) do update
                    set duty = 'triage', certification = null, queue_key_grant = null
                    """),
                Statement.perform(
                    "delete from ethicsdesk.enrolment where staff = \(triage.id)"),
                Self.code(handover)
            ).map { _ in })
    }

    private func run<Output: Sendable>(
        _ pipeline: Pipeline<Output>
    ) async throws(StoreError) -> Output {
        do throws(PostgresError) {
            return try await owner.run(pipeline)
        } catch {
            throw StoreError(error)
        }
    }

    private static func founding(_ founding: Founding) -> Statement<Void> {
        let identity = founding.identity
        return .perform(
            """
            insert into ethicsdesk.queue (
                code, public_key, certification_key, recovery_public_key, recovery_grant)
            values (
                \(founding.handover.queue), \(identity.publicKey.bytes),
                \(identity.certificationKey), \(identity.recoveryKey.bytes),
                \(founding.recoveryGrant))
            """)
    }

    private static func code(_ handover: Handover) -> Statement<Void> {
        .perform(
            """
            insert into ethicsdesk.enrolment (staff, code_hash, expires_at, carries, carries_of)
            values (
                \(handover.triage.id), \(handover.codeHash),
                now() + make_interval(days => \(Int32(Limits.enrolmentDays))),
                \(handover.carriedKey), \(handover.queue))
            """)
    }

    private static var demandAdministrator: Statement<Void> {
        .perform(
            """
            select ethicsdesk.demand(exists (
                select from ethicsdesk.staff where role = 'administrator' and status = 'active'),
                'ED003')
            """)
    }
}
