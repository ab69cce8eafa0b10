package import Enquiry
import Postgres

/// What the service itself puts on the trail; what staff do is put there by triggers.
extension Trail {
    /// Puts the filings of days before `today` on the trail, in an order that tells nothing.
    package static func recordFilings(before today: Day) -> Work<Int> {
        Work(
            Statement.only(
                """
                select ethicsdesk.record_filings(
                    \(today), \(Int32(Limits.filingsPerBatch)))::bigint
                """, of: Int.self))
    }

    /// Puts on the trail that the session was refused an act.
    package static func reportDenial(of act: String, to reference: Reference?) -> Work<Void> {
        Work(Statement.perform("select ethicsdesk.report_denial(\(act), \(reference))"))
    }

    /// What somebody may have changed in the database, and was refused for it.
    package enum Refused: String, Sendable {
        /// An officer's key is not the certified or the confirmed one.
        case key
        /// A queue's key is not the pinned one.
        case queueKey = "queue-key"
        /// An assignment has no grant that opens.
        case assignment
    }

    /// Puts a refusal on the trail, in the name of the session that met with it.
    package static func report(
        _ refused: Refused, of subject: Handle?, to reference: Reference?
    ) -> Work<Void> {
        Work(
            Statement.perform(
                """
                select ethicsdesk.report_refusal(
                    \(refused.rawValue), \(subject), \(reference))
                """))
    }

    /// Puts on the trail that a queue's key in the database is not the pinned one.
    package static func reportKey(of queue: QueueCode) -> Work<Void> {
        Work(Statement.perform("select ethicsdesk.report_queue_key(\(queue))"))
    }
}
