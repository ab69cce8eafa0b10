import Desk
package import Logging
import Metrics
import Synchronization

/// Everything that may be logged or counted, and nothing else: no text, name, address, receipt,
/// reference or path with values has a place in it. Filings are not counted anywhere, because
/// whoever sees a counter would learn what the statistics protect.
package enum Observation: Sendable, Equatable {
    /// The service listens.
    case listening
    /// The service stops.
    case stopping
    /// A request of staff or of the operator was answered; the route is its template.
    case answered(route: String, status: Int, milliseconds: Int)
    /// A verb failed for a reason of our own; the code says which.
    case broken(code: String)
    /// A queue's or an officer's key was not the pinned, certified or confirmed one: somebody may
    /// have changed the database.
    case keySubstituted
    /// Tickets on a page of a queue did not open: somebody may have changed the database.
    case ticketsUnopened(Int)
    /// An assignment had no grant that opens: somebody may have changed the database.
    case assignmentSubstituted
    /// The database could not be reached.
    case databaseUnreachable
    /// The keeper could not chain the trail this time.
    case keeperFailed
    /// The statistics of a period were released.
    case released(String)
    /// Statistics could not be released this time.
    case releaseFailed
    /// An officer could not be told this time that something is due soon.
    case noticeFailed
    /// What its time is over of could not be purged this time.
    case retentionFailed
    /// Originals were refused because the trail is not being chained.
    case trailStalled
    /// The trail in the database is not the one whose checkpoints are kept elsewhere.
    case trailReplaced
    /// The server would write the values of failed statements to its log.
    case databaseLogsValues
}

/// Takes observations to the log and to the metrics.
package struct Observer: Sendable {
    private let logger: Logger

    /// Observes into a logger.
    package init(logger: Logger) { self.logger = logger }

    /// For libraries that would log what they please.
    package static let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }

    /// Observes where tickets on a page of a queue did not open.
    func record(_ page: QueuePage) {
        let unopened = page.lines.count { $0.question == nil }
        if unopened > 0 { record(.ticketsUnopened(unopened)) }
    }

    /// Logs and counts one observation.
    package func record(_ observation: Observation) {
        Counter(label: "ethicsdesk_observations", dimensions: [("kind", observation.kind)])
            .increment()
        logger.log(
            level: observation.level, "\(observation.kind)", metadata: observation.metadata)
    }
}

extension Observation {
    /// The observation's name, in the log and in the metrics.
    var kind: String {
        switch self {
        case .listening: "listening"
        case .stopping: "stopping"
        case .answered: "answered"
        case .broken: "broken"
        case .keySubstituted: "key-substituted"
        case .ticketsUnopened: "tickets-unopened"
        case .assignmentSubstituted: "assignment-substituted"
        case .databaseUnreachable: "database-unreachable"
        case .keeperFailed: "keeper-failed"
        case .released: "released"
        case .releaseFailed: "release-failed"
        case .noticeFailed: "notice-failed"
        case .retentionFailed: "retention-failed"
        case .trailStalled: "trail-stalled"
        case .trailReplaced: "trail-replaced"
        case .databaseLogsValues: "database-logs-values"
        }
    }

    var level: Logger.Level {
        switch self {
        case .listening, .stopping, .released: .info
        case .answered: .debug
        case .broken, .ticketsUnopened, .databaseUnreachable, .keeperFailed, .releaseFailed,
            .noticeFailed, .retentionFailed, .trailStalled:
            .error
        case .databaseLogsValues: .warning
        case .keySubstituted, .assignmentSubstituted, .trailReplaced: .critical
        }
    }

    var metadata: Logger.Metadata {
        switch self {
        case .answered(let route, let status, let milliseconds):
            [
                "route": .string(route), "status": .stringConvertible(status),
                "milliseconds": .stringConvertible(milliseconds),
            ]
        case .broken(let code): ["code": .string(code)]
        case .released(let period): ["period": .string(period)]
        case .ticketsUnopened(let count): ["count": .stringConvertible(count)]
        default: [:]
        }
    }
}
