import Postgres

/// What PostgreSQL's own log would tell.
package enum ServerLog {
    /// Whether the values of statements, or of failed ones, would be in it.
    package static let showsValues: Work<Bool> = Work(
        Statement.only(
            """
            select current_setting('log_parameter_max_length') <> '0'
                or current_setting('log_parameter_max_length_on_error') <> '0'
            """))
}
