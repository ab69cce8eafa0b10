package import Enquiry
import Postgres

/// Work on notices: who has something due.
package enum Notices {
    /// Takes a day on which officers are told; false where it was taken before, by this service or
    /// another. Days before it are forgotten.
    package static func take(_ day: Day) -> Work<Bool> {
        Work(
            Pipeline(
                Statement.execute("delete from ethicsdesk.notice_day where day < \(day)"),
                Statement.execute(
                    """
                    insert into ethicsdesk.notice_day (day) values (\(day)) on conflict do nothing
                    """)
            ).map { $0.1 == 1 })
    }

    /// Officers who have a ticket whose answer is due by a day, as they may see it.
    package static func officers(dueBy day: Day) -> Work<[Handle]> {
        Work(Statement.rows("select handle from ethicsdesk.due_officers(\(day))"))
    }
}
