package import Enquiry
import Postgres
package import Sealing

/// What a one-time code stands for.
package struct Enrolment: Sendable {
    /// Whose it is.
    package let account: StaffAccount
    /// A queue's private key under the code, for the first triage officer of that queue.
    package let carried: (key: [UInt8], queue: QueueCode)?
}

/// What redeeming a code leaves in the database.
package struct NewKey: Sendable {
    package let publicKey: PublicKey
    package let lockedKey: LockedKey
    package let verifierHash: [UInt8]
    /// Where the code carried a queue's key: the certification and the grant under the new key.
    package let admission: (certification: [UInt8], queueKeyGrant: [UInt8])?

    /// Makes a key record.
    package init(
        publicKey: PublicKey, lockedKey: LockedKey, verifierHash: [UInt8],
        admission: (certification: [UInt8], queueKeyGrant: [UInt8])?
    ) {
        self.publicKey = publicKey
        self.lockedKey = lockedKey
        self.verifierHash = verifierHash
        self.admission = admission
    }
}

/// Work on staff accounts.
package enum StaffAccounts {
    /// Adds an account with a one-time code and, for officers, a membership that is not admitted.
    package static func add(
        _ account: StaffAccount, member: (queue: QueueCode, duty: Duty)?, codeHash: [UInt8]
    ) -> Work<Void> {
        Work(
            Pipeline(
                adding(account),
                Pipeline.all(member.map { [naming(account, in: $0.queue, duty: $0.duty)] } ?? []),
                issuing(codeHash, to: account)
            ).map { _ in })
    }

    /// What a one-time code stands for; nil where it is spent, expired or none.
    package static func enrolment(of code: OneTimeCode) -> Work<Enrolment?> {
        Work(
            Statement.first(
                """
                select staff, handle, role, carries, carries_of
                from ethicsdesk.enrolment_of(\(code.proof))
                """
            ) { row throws(RowError) in
                let account = StaffAccount(
                    id: try row.decode(), handle: try row.decode(), role: try row.decode())
                let key = try row.decode([UInt8]?.self)
                let queue = try row.decode(QueueCode?.self)
                guard let key, let queue else { return Enrolment(account: account, carried: nil) }
                return Enrolment(account: account, carried: (key, queue))
            })
    }

    /// Redeems a code for a new key; false where it was spent meanwhile.
    package static func enrol(_ code: OneTimeCode, _ key: NewKey) -> Work<Bool> {
        Work(
            Statement.only(
                """
                select ethicsdesk.enrol(
                    \(code.proof), \(key.publicKey.bytes), \(key.lockedKey.bytes),
                    \(key.verifierHash), \(key.admission?.certification),
                    \(key.admission?.queueKeyGrant))
                """))
    }

    static func issuing(_ codeHash: [UInt8], to account: StaffAccount) -> Statement<Void> {
        .perform(
            """
            insert into ethicsdesk.enrolment (staff, code_hash, expires_at)
            values (\(account.id), \(codeHash),
                now() + make_interval(days => \(Int32(Limits.enrolmentDays))))
            """)
    }

    static func adding(_ account: StaffAccount) -> Statement<Void> {
        .perform(
            """
            insert into ethicsdesk.staff (id, handle, role)
            values (\(account.id), \(account.handle), \(account.role))
            """)
    }

    static func naming(
        _ account: StaffAccount, in queue: QueueCode, duty: Duty
    ) -> Statement<Void> {
        .perform(
            """
            insert into ethicsdesk.membership (staff, queue, duty)
            values (\(account.id), \(queue), \(duty))
            """)
    }
}
