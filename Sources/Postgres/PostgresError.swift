/// Everything that can go wrong here.
///
/// No case holds text from the server, a statement or a value: messages and details may quote data.
/// What is kept are codes and names from the schema.
public enum PostgresError: Error, Sendable, Equatable {
    /// The server refused a statement. The transaction was rolled back; the connection is sound.
    case server(ServerError)
    /// The connection broke with work on it; `cause` is what the server said last, if anything.
    case connectionLost(outcome: Outcome, cause: ServerError?)
    /// The work took longer than allowed, and was stopped or given up.
    case deadlineExceeded(outcome: Outcome)
    /// No connection could be made. Nothing was sent.
    case cannotConnect(ConnectFailure)
    /// All connections stayed busy for the allowed wait, or too many already wait. Nothing was
    /// sent.
    case poolExhausted
    /// The pool is closed, or was while waiting for a connection. Nothing was sent.
    case poolClosed
    /// The task was cancelled: while waiting for a connection, with nothing sent, or with work that
    /// was to be stopped then.
    case cancelled(outcome: Outcome)
    /// A value cannot be a parameter. Nothing was sent.
    case unsendable(BindError)
    /// The rows are not what the statement's decoder reads. The server has committed all the same:
    /// rows are decoded after the transaction.
    case undecodable(RowError)
    /// The server or the work did what this client does not support (`copy`, a transaction left
    /// open). The connection was given up.
    case unsupported

    /// What became of a transaction that was cut off.
    public enum Outcome: Sendable, Equatable {
        /// Nothing of it is or will be committed.
        case notCommitted
        /// It may have been committed, or be about to be.
        case unknown
    }

    /// Why no connection could be made.
    public enum ConnectFailure: Sendable, Equatable {
        /// The connection string does not parse, or its hosts and ports do not match.
        case badConnectionString
        /// Nobody answers there, or no such name is known.
        case unreachable
        /// The server refused, with this SQLSTATE.
        case refused(SQLState)
        /// Not connected within the time allowed.
        case timedOut
        /// TLS as the connection string demands it could not be had: the server has none, or its
        /// certificate does not prove that it is the one named.
        case notSecured
        /// Its session is not one that `target_session_attrs` asks for, such as a standby's.
        case notTheSessionWanted
        /// The operating system gave no thread, descriptor or memory.
        case noResources
    }

    /// The SQLSTATE, if the server gave one.
    public var sqlState: SQLState? {
        switch self {
        case .server(let error): error.sqlState
        case .connectionLost(_, let cause): cause?.sqlState
        case .cannotConnect(.refused(let state)): state
        default: nil
        }
    }

    /// The constraint that a statement violated, if any.
    public var constraint: String? {
        if case .server(let error) = self { error.constraint } else { nil }
    }
}

/// What the server says of a failure, less its texts.
public struct ServerError: Error, Sendable, Equatable {
    /// The five-character code.
    public let sqlState: SQLState
    /// The name of the violated constraint.
    public let constraint: String?
    /// The function in the server's source that reported the failure.
    public let routine: String?
    /// Whether the server ended the connection with it.
    public let isFatal: Bool
}

/// A five-character error code, as listed in PostgreSQL's manual, appendix A.
public struct SQLState: Sendable, Hashable, CustomStringConvertible {
    /// Five characters of 0–9 and A–Z.
    public let description: String

    /// A code. Anything that is not one becomes `XX000`, internal error.
    public init(_ code: String) {
        let isCode = code.utf8.count == 5 && code.utf8.allSatisfy(Self.isCodeCharacter)
        description = isCode ? code : "XX000"
    }

    static func isCodeCharacter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    /// A value that a unique constraint already holds.
    public static let uniqueViolation = SQLState("23505")
    /// A reference to a row that is not there, or that is still referred to.
    public static let foreignKeyViolation = SQLState("23503")
    /// A check constraint said no.
    public static let checkViolation = SQLState("23514")
    /// Null where it may not be.
    public static let notNullViolation = SQLState("23502")
    /// Row security or a missing grant said no.
    public static let insufficientPrivilege = SQLState("42501")
    /// Concurrent transactions could not be ordered; try again.
    public static let serializationFailure = SQLState("40001")
    /// Concurrent transactions waited for each other; try again.
    public static let deadlockDetected = SQLState("40P01")
    /// Cancelled by `statement_timeout` or by somebody.
    public static let queryCanceled = SQLState("57014")
    /// `raise exception` without a code of its own.
    public static let raisedException = SQLState("P0001")
    /// The server starts up, shuts down or recovers.
    static let cannotConnectNow = SQLState("57P03")
    /// A plan from before the schema changed.
    static let featureNotSupported = SQLState("0A000")
    /// A prepared statement that is not there.
    static let invalidStatementName = SQLState("26000")
}

/// Rows other than the decoder's. Positions count from 0.
public enum RowError: Error, Sendable, Equatable {
    /// A column does not decode.
    case column(Int, ColumnError)
    /// The decoder reads more columns than there are.
    case missingColumn(Int)
    /// The decoder left columns unread, from this one on.
    case unreadColumn(Int)
    /// `.only` found this many rows, `.first` more than one, or `.execute` any at all.
    case rowCount(Int)
}

extension PostgresError: CustomStringConvertible {
    /// Codes and names only.
    public var description: String {
        switch self {
        case .server(let error): "server error \(error)"
        case .connectionLost(let outcome, let cause):
            "connection lost, outcome \(outcome)" + (cause.map { ", after \($0)" } ?? "")
        case .deadlineExceeded(let outcome): "deadline exceeded, outcome \(outcome)"
        case .cannotConnect(let failure): "cannot connect: \(failure)"
        case .poolExhausted: "no connection free in time"
        case .poolClosed: "pool closed"
        case .cancelled(let outcome): "cancelled, outcome \(outcome)"
        case .unsendable(let error): "parameter refused: \(error)"
        case .undecodable(let error): "rows do not decode: \(error)"
        case .unsupported: "unsupported by this client"
        }
    }
}

extension ServerError: CustomStringConvertible {
    /// Codes and names only.
    public var description: String {
        [sqlState.description, constraint, routine].compactMap { $0 }.joined(separator: " ")
    }
}
