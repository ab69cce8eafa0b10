import Postgres

/// What the database answers instead of doing the work. It carries codes, never values.
package enum StoreError: Error, Sendable, Equatable {
    /// The ticket has changed since it was read.
    case stale
    /// The trail is not being chained; originals stay closed.
    case trailStalled
    /// What the verb needs is not so: row security or a precondition said no.
    case notPermitted
    /// Another row already has this value; the constraint is named.
    case taken(constraint: String)
    /// Every connection is busy, and enough callers wait already. Nothing was done.
    case busy
    /// The database cannot be reached. Nothing was done.
    case unreachable
    /// The connection was lost or the deadline passed after the work was sent: it may have been
    /// done. Only work that can be repeated may be tried again.
    case outcomeUnknown
    /// The database holds what it should not, or says what nobody expects: SQLSTATE or `rows`.
    case unexpected(String)

    init(_ error: PostgresError) {
        self =
            switch error {
            case .server(let said): Self(said)
            case .connectionLost(.notCommitted, _): .unreachable
            case .connectionLost(.unknown, _), .deadlineExceeded(.unknown), .cancelled(.unknown):
                .outcomeUnknown
            case .cannotConnect, .poolClosed: .unreachable
            case .poolExhausted, .cancelled(.notCommitted), .deadlineExceeded(.notCommitted): .busy
            case .unsendable: .unexpected("bind")
            case .undecodable: .unexpected("rows")
            case .unsupported: .unexpected("unsupported")
            }
    }

    private init(_ error: ServerError) {
        self =
            switch error.sqlState.description {
            case "ED001": .stale
            case "ED002": .trailStalled
            case "ED003", "42501": .notPermitted
            case "23505": .taken(constraint: error.constraint ?? "")
            case "40001", "40P01": .stale
            case "57014": .busy
            case "57P01", "57P02", "57P03": .unreachable
            case let state: .unexpected(state)
            }
    }
}
