package import Enquiry
import Postgres

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
