package import Enquiry
import Postgres
package import Sealing

/// A queue as the database gives it, which need not be what it was founded with.
package struct FoundQueue: Sendable {
    /// Its code.
    package let code: QueueCode
    /// Its public keys; nil where they are none.
    package let identity: QueueIdentity?

    /// Reads code, public key, certification key and recovery key.
    static func decode(_ row: inout RowReader) throws(RowError) -> FoundQueue {
        let code = try row.decode(QueueCode.self)
        let keys: [[UInt8]] = [try row.decode(), try row.decode(), try row.decode()]
        return FoundQueue(code: code, identity: QueueIdentity(stored: keys))
    }
}

extension QueueIdentity {
    /// Public key, certification key and recovery key as they are stored; nil where they are none.
    init?(stored keys: [[UInt8]]) {
        guard let publicKey = try? PublicKey(bytes: keys[0]),
            let recoveryKey = try? PublicKey(bytes: keys[2]),
            let identity = try? QueueIdentity(
                publicKey: publicKey, certificationKey: keys[1], recoveryKey: recoveryKey)
        else { return nil }
        self = identity
    }
}

/// Work on queues.
package enum Queues {
    /// Every queue with its public keys as the database gives them; the caller compares
    /// fingerprints with those pinned outside the database before sealing anything to a key.
    package static let all: Work<[FoundQueue]> = Work(
        Statement.rows(
            """
            select code, public_key, certification_key, recovery_public_key
            from ethicsdesk.queue order by code
            """, FoundQueue.decode))
}
