package import Enquiry
import Postgres
package import Sealing

/// A session as the database knows it: who it is, and his key sealed under the token.
package struct SealedSession: Sendable {
    /// One of the actor's memberships.
    package struct KeyedMembership: Sendable {
        /// The membership.
        package let membership: Membership
        /// The queue's private key sealed to the actor, where he triages it.
        package let queueKeyGrant: [UInt8]?
    }
    /// The account.
    package let account: StaffAccount
    /// The account's private key, sealed under the session's token.
    package let sealedKey: [UInt8]
    /// The account's queues, by code.
    package let memberships: [KeyedMembership]
}

/// What signing in starts from.
package struct Credential: Sendable {
    /// The account.
    package let staff: Identifier<StaffAccount>
    /// Its role.
    package let role: StaffRole
    /// Its private key, locked by the passphrase.
    package let lockedKey: [UInt8]
    /// The same under a passphrase that was drawn and not yet shown to be known.
    package let nextLockedKey: [UInt8]?
    /// The seed of its second factor under that key, where it has one.
    package let sealedSeed: [UInt8]?
}

/// Work on sessions.
package enum Sessions {
    /// The actor's own session; nil where its proof is none, or no longer one.
    package static let own: Work<SealedSession?> = Work(current)

    /// The same, to go first in a pipeline.
    static var current: Pipeline<SealedSession?> {
        Pipeline(session, memberships).map { session, memberships in
            session.map {
                SealedSession(account: $0.0, sealedKey: $0.1, memberships: memberships)
            }
        }
    }

    /// What signing in as `handle` needs, where such an account can sign in.
    package static func credential(of handle: Handle) -> Work<Credential?> {
        Work(
            Statement.first(
                """
                select staff, role, locked_key, next_locked_key, sealed_seed
                from ethicsdesk.credential(\(handle))
                """
            ) { row throws(RowError) in
                Credential(
                    staff: try row.decode(), role: try row.decode(), lockedKey: try row.decode(),
                    nextLockedKey: try row.decode(), sealedSeed: try row.decode())
            })
    }

    /// Opens a session for whoever shows what it takes; false where it will not do.
    package static func open(
        _ token: SessionToken, for staff: Identifier<StaffAccount>, showing evidence: Evidence,
        sealedKey: [UInt8]
    ) -> Work<Bool> {
        Work(
            Statement.only(
                """
                select ethicsdesk.sign_in(
                    \(staff), \(evidence.sql), \(token.proofHash), \(sealedKey),
                    \(Int32(Limits.sessionHours)))
                """))
    }

    /// Every session of the actor, newest first, with the session that asks.
    package static let all: Work<(SealedSession?, [OpenSession])> = Work(
        Pipeline(
            current,
            Statement.rows(
                """
                select id, extract(epoch from started_at)::bigint,
                    extract(epoch from used_at)::bigint, extract(epoch from ends_at)::bigint,
                    is_current
                from ethicsdesk.own_sessions()
                """
            ) { row throws(RowError) in
                OpenSession(
                    id: try row.decode(), startedAtUnixSeconds: try row.decode(),
                    usedAtUnixSeconds: try row.decode(), endsAtUnixSeconds: try row.decode(),
                    isCurrent: try row.decode())
            }))

    /// Ends one of the actor's sessions, the one that asks where none is named; whether there was
    /// one to end, and the session that asked.
    package static func end(
        _ id: Identifier<OpenSession>?
    ) -> Work<(SealedSession?, Bool)> {
        Work(
            Pipeline(
                current, Statement.only("select ethicsdesk.end_session(\(id))", of: Bool.self)))
    }

    /// Removes sessions that are over, and codes that nobody redeemed in time with the queue's key
    /// that some carry; the number of sessions removed.
    package static let sweep: Work<Int> = Work(
        Pipeline(
            Statement.execute(
                "delete from ethicsdesk.session where least(expires_at, idle_at) < now()"),
            Statement.execute("delete from ethicsdesk.enrolment where expires_at < now()")
        ).map { $0.0 })

    /// Puts off the end of the session that is proved, because it is used.
    static let used: Statement<Void> = .perform(
        "select ethicsdesk.use_session(\(Int32(Limits.sessionIdleMinutes)))")

    /// The account whose session is proved: all that a manager's database role can know of it.
    static var holder: Statement<StaffAccount?> {
        .first("select staff, handle, role from ethicsdesk.actor() where staff is not null") {
            row throws(RowError) in
            StaffAccount(id: try row.decode(), handle: try row.decode(), role: try row.decode())
        }
    }

    private static var session: Statement<(StaffAccount, [UInt8])?> {
        .first(
            """
            select a.staff, a.handle, a.role, s.sealed_key
            from ethicsdesk.actor() a
            join ethicsdesk.session s on s.staff = a.staff
                and s.proof_hash = ethicsdesk.proof_hash()
            """
        ) { row throws(RowError) in
            (
                StaffAccount(
                    id: try row.decode(), handle: try row.decode(), role: try row.decode()),
                try row.decode()
            )
        }
    }

    private static var memberships: Statement<[SealedSession.KeyedMembership]> {
        .rows(
            """
            select queue, duty, certification is not null, queue_key_grant
            from ethicsdesk.membership
            where staff = (select (ethicsdesk.actor()).staff) order by queue
            """
        ) { row throws(RowError) in
            SealedSession.KeyedMembership(
                membership: Membership(
                    queue: try row.decode(), duty: try row.decode(), isAdmitted: try row.decode()),
                queueKeyGrant: try row.decode())
        }
    }
}
