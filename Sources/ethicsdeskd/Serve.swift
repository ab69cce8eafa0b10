import ArgumentParser
import Phrasebook

/// `ethicsdeskd serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the desk.",
        discussion: """
            Environment:
              ETHICSDESK_DATABASE_ENQUIRER, …_OFFICER, …_MANAGER, …_KEEPER  libpq connection strings
              ETHICSDESK_SESSION_SECRET_FILE, ETHICSDESK_TRAIL_KEY_FILE  from make-secrets
              ETHICSDESK_QUEUE_FINGERPRINTS  queue=fingerprint, several with commas between
              ETHICSDESK_RELEASES_FILE  a copy of all released statistics, kept up to date; on a \
            disk of its own, it saves what an older backup lacks from being drawn again
              ETHICSDESK_CHECKPOINTS_FILE  a second place for the trail's checkpoints, which only \
            grows; out of the reach of whoever administers the database, it tells a trail that was \
            rolled back or replaced: nothing is signed then, and originals close
              ETHICSDESK_RETENTION_MONTHS, ETHICSDESK_RETENTION_CEILING_MONTHS  see retain --help; \
            without them nothing is purged by itself
              ETHICSDESK_NOTICE_COMMAND  a program by its absolute path, run once a business day \
            with “due-soon” and the handle of each officer who has something due soon: it learns \
            no more. ETHICSDESK_NOTICE_HOUR  from which hour, 8 unless set
              ETHICSDESK_LISTEN  127.0.0.1:8080 unless set
              ETHICSDESK_OPERATOR_LISTEN  127.0.0.1:8081 unless set: health and metrics
              ETHICSDESK_LOG_LEVEL  info unless set
              ETHICSDESK_TLS_CERTIFICATE_FILE, ETHICSDESK_TLS_KEY_FILE  PEM files
              ETHICSDESK_TRUSTED_PROXIES  addresses or ranges with commas between, whose Forwarded \
            or X-Forwarded-For is believed; without it, all that comes through a proxy counts as \
            coming from one address
            Refuses a schema that is not current, a secret that others can read, and plain HTTP on \
            an address that others can reach.
            """)

    @Option(help: "Where to listen, as host:port.") var listen: String?
    @Option(help: "Where the operator's listener listens.") var operatorListen: String?

    func run() async throws {
        try await refusing {
            let settings = try Settings(listen: listen, operatorListen: operatorListen)
            try await Assembly.serve(settings)
            Terminal.say(Terminal.phrases.stopped)
        }
    }
}
