/// A connection lent for several round trips. It cannot be copied or kept: its time ends with the
/// closure that it was lent to.
public struct Session: ~Copyable, Sendable {
    let connection: Connection
    let ending: Terms.Ending
    let timeout: Duration

    /// Runs work in one round trip: in the session's transaction, or as one of its own if it has
    /// none.
    /// - Parameters:
    ///   - work: a statement or a pipeline.
    ///   - timeout: how long it may take; the pool's `runTimeout` if nil.
    ///   - whenCancelled: what cancelling the task does to work that was sent already.
    public func run<Part: PipelinePart>(
        _ work: Part, within timeout: Duration? = nil, whenCancelled: WhenCancelled = .finish
    ) async throws(PostgresError) -> Part.Output {
        try await connection.run(work.pipeline, terms(timeout, whenCancelled))
    }

    /// Runs one statement; so that `session.run(.only("select …"))` can be written.
    public func run<Output: Sendable>(
        _ statement: Statement<Output>, within timeout: Duration? = nil,
        whenCancelled: WhenCancelled = .finish
    ) async throws(PostgresError) -> Output {
        try await run(statement.pipeline, within: timeout, whenCancelled: whenCancelled)
    }

    /// Runs a script of statements.
    /// - Parameters:
    ///   - timeout: how long it may take; the pool's `runTimeout` if nil.
    ///   - whenCancelled: what cancelling the task does to the script when it was sent already.
    public func run(
        _ script: Script, within timeout: Duration? = nil, whenCancelled: WhenCancelled = .finish
    ) async throws(PostgresError) {
        try await connection.run(script, terms(timeout, whenCancelled))
    }

    private func terms(_ timeout: Duration?, _ whenCancelled: WhenCancelled) -> Terms {
        Terms(timeout: timeout ?? self.timeout, ending: ending, whenCancelled: whenCancelled)
    }
}

/// How a transaction that decided for itself is to end.
public enum Verdict<Value> {
    /// Keep what was done.
    case commit(Value)
    /// Undo it; the value says why.
    case rollback(Value)
}

/// How far a transaction is kept apart from others.
public enum Isolation: Sendable {
    /// Each statement sees what is committed when it begins.
    case readCommitted
    /// The transaction sees what was committed when it began.
    case repeatableRead
    /// As if transactions ran one after the other; they may have to be tried again.
    case serializable

    var begin: SQL {
        switch self {
        case .readCommitted: "begin isolation level read committed"
        case .repeatableRead: "begin isolation level repeatable read"
        case .serializable: "begin isolation level serializable"
        }
    }
}

extension Pool {
    /// Lends a connection for work that needs several round trips without a transaction around
    /// them, such as a session's advisory lock. A connection left in a transaction is not used
    /// again; what else a session keeps (settings, locks) is the caller's to undo.
    public nonisolated(nonsending) func withConnection<Value>(
        _ body: (borrowing Session) async throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        let connection = try await lease()
        do throws(PostgresError) {
            let session = Session(
                connection: connection, ending: .implicit, timeout: configuration.runTimeout)
            let value = try await body(session)
            await release(connection)
            return value
        } catch {
            await release(connection)
            throw error
        }
    }

    /// Runs a transaction that must read before it can decide. Takes at least three round trips and
    /// a connection to itself; a `Pipeline` is the way where the SQL can decide.
    ///
    /// It is rolled back if `body` throws or says so, and fails with the statement's error if
    /// `body` lets a failed statement pass and wants to commit.
    public nonisolated(nonsending) func withTransaction<Value>(
        _ isolation: Isolation = .readCommitted,
        _ body: (borrowing Session) async throws(PostgresError) -> Verdict<Value>
    ) async throws(PostgresError) -> Value {
        let connection = try await lease()
        do throws(PostgresError) {
            let timeout = configuration.runTimeout
            try await connection.command(isolation.begin, .midway, within: timeout)
            let session = Session(connection: connection, ending: .midway, timeout: timeout)
            switch try await body(session) {
            case .commit(let value):
                if let failure = await connection.transactionFailure { throw .server(failure) }
                try await connection.command("commit", .commit, within: timeout)
                await release(connection)
                return value
            case .rollback(let value):
                try await connection.command("rollback", .midway, within: timeout)
                await release(connection)
                return value
            }
        } catch {
            // Rolling back may fail only with the connection, which is then not used again.
            try? await connection.command(
                "rollback", .midway, within: configuration.runTimeout)
            await release(connection)
            throw error
        }
    }
}

extension Connection {
    fileprivate func command(
        _ sql: SQL, _ ending: Terms.Ending, within timeout: Duration
    ) async throws(PostgresError) {
        try await run(
            Statement.perform(sql).pipeline, Terms(timeout: timeout, ending: ending))
    }

    /// What the open transaction failed for, if it did: to commit it would undo it and say nothing.
    fileprivate var transactionFailure: ServerError? {
        handle?.isInFailedTransaction == true ? lastFailure : nil
    }
}
