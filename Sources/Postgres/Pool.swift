// The room Postgres is an asynchronous client of PostgreSQL over libpq, and would stand alone as a
// package. A statement is a value (SQL, parameters, decoder); statements sent together are one
// round trip and one transaction.
//
// It trusts libpq, the kernel and the server's protocol; and whoever writes SQL literals and
// scripts. It refuses SQL put together at run time, values that PostgreSQL cannot hold, rows that
// are not what the decoder says, waiting without bound, and texts in errors. It never says that a
// transaction failed when it may have been committed.

/// A bounded number of connections to one database as one role, opened when first needed, replaced
/// when broken, lent in the order of asking.
///
/// Safe from any task. Answers are held whole in memory, so a statement bounds its rows. Close it
/// when done; what still runs then is given a while to end.
public actor Pool {
    nonisolated let loop: EventLoop
    nonisolated let configuration: Configuration
    /// Every connection open or being opened.
    private var connections: [ObjectIdentifier: Connection] = [:]
    private var idle: [Connection] = []
    private var waiting = WaitingLine()
    private var isClosed = false
    private var closers: [CheckedContinuation<Void, Never>] = []

    /// The event loop's executor, so that going from pool to connection costs nothing.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    /// A pool without connections yet.
    /// - Parameter loop: shared with other pools; without one the pool starts its own.
    /// - Throws: `.cannotConnect(.noResources)` if the loop cannot start.
    public init(
        _ configuration: Configuration, on loop: EventLoop? = nil
    ) throws(PostgresError) {
        self.configuration = configuration
        self.loop = if let loop { loop } else { try EventLoop() }
    }

    /// Runs work in one round trip and one transaction.
    /// - Parameters:
    ///   - work: a statement or a pipeline.
    ///   - timeout: how long it may take once it has a connection; `runTimeout` if nil.
    ///   - whenCancelled: what cancelling the task does to work that was sent already.
    ///   - repetition: whether it is run again when a connection is lost.
    public func run<Part: PipelinePart>(
        _ work: Part, within timeout: Duration? = nil, whenCancelled: WhenCancelled = .finish,
        repeating repetition: Repetition = .never
    ) async throws(PostgresError) -> Part.Output {
        let pipeline = work.pipeline
        let terms = Terms(
            timeout: timeout ?? configuration.runTimeout, whenCancelled: whenCancelled)
        return try await repeating(repetition) { () async throws(PostgresError) in
            try await runOnce(pipeline, terms)
        }
    }

    /// Runs one statement; so that `pool.run(.only("select …"))` can be written.
    public func run<Output: Sendable>(
        _ statement: Statement<Output>, within timeout: Duration? = nil,
        whenCancelled: WhenCancelled = .finish, repeating repetition: Repetition = .never
    ) async throws(PostgresError) -> Output {
        try await run(
            statement.pipeline, within: timeout, whenCancelled: whenCancelled,
            repeating: repetition)
    }

    private func runOnce<Output>(
        _ pipeline: Pipeline<Output>, _ terms: Terms
    ) async throws(PostgresError) -> Output {
        let connection = try await lease()
        do throws(PostgresError) {
            let output = try await connection.run(pipeline, terms)
            await release(connection)
            return output
        } catch {
            await release(connection)
            throw error
        }
    }

    /// Ends the pool: who waits is refused, connections at rest are closed, those at work when they
    /// are done. Returns when all are closed.
    /// - Parameter grace: after it, connections at work are cut off. A closure that was lent one is
    ///   still waited for.
    public func close(within grace: Duration = .seconds(10)) async {
        isClosed = true
        while let waiter = waiting.takeFirst() {
            settle(waiter, .refused(.poolClosed))
        }
        let resting = idle
        idle = []
        for connection in resting { await discard(connection) }
        if connections.isEmpty { return }
        let timer = loop.schedule(at: .now + grace) { [weak self] in
            self?.assumeIsolated { $0.cutOff() }
        }
        await withCheckedContinuation { closers.append($0) }
        loop.cancelTimer(timer)
    }
}

extension Pool {
    /// A connection for the caller alone, until it is released.
    func lease() async throws(PostgresError) -> Connection {
        while let connection = idle.popLast() {
            if await connection.isReusable { return connection }
            await discard(connection)
        }
        if isClosed { throw .poolClosed }
        if connections.count < max(1, configuration.maximumConnections) {
            return try await open(reserve())
        }
        switch await wait() {
        case .connection(let connection):
            // It may have died on the way.
            if await connection.isReusable { return connection }
            await discard(connection)
            return try await lease()
        case .place(let connection): return try await open(connection)
        case .refused(let error): throw error
        }
    }

    /// Takes a connection back, to be used again if it is sound.
    func release(_ connection: Connection) async {
        if await !connection.isReusable || isClosed {
            await discard(connection)
        } else if let waiter = waiting.takeFirst() {
            settle(waiter, .connection(connection))
        } else {
            idle.append(connection)
        }
    }

    private func reserve() -> Connection {
        let connection = Connection(loop: loop, configuration: configuration)
        connections[ObjectIdentifier(connection)] = connection
        return connection
    }

    private func open(_ connection: Connection) async throws(PostgresError) -> Connection {
        do throws(PostgresError) {
            try await connection.connect()
        } catch {
            await discard(connection)
            throw isClosed ? .poolClosed : error
        }
        if isClosed {
            await discard(connection)
            throw .poolClosed
        }
        return connection
    }

    /// Drops a connection; its place goes to whoever waits first, to open another.
    private func discard(_ connection: Connection) async {
        await connection.close()
        connections[ObjectIdentifier(connection)] = nil
        if !isClosed, let waiter = waiting.takeFirst() {
            settle(waiter, .place(reserve()))
        }
        if isClosed, connections.isEmpty {
            for closer in closers { closer.resume() }
            closers = []
        }
    }

    /// Breaks what still works; their tasks then give the connections back.
    private func cutOff() {
        for connection in connections.values {
            connection.assumeIsolated { $0.close() }
        }
    }
}

extension Pool {
    private func wait() async -> WaitingLine.Answer {
        if Task.isCancelled { return .refused(.cancelled(outcome: .notCommitted)) }
        guard waiting.count < configuration.maximumWaiting else {
            return .refused(.poolExhausted)
        }
        let id = waiting.nextNumber()
        let timer = loop.schedule(at: .now + configuration.waitTimeout) { [weak self] in
            self?.assumeIsolated { $0.dismiss(id, .poolExhausted) }
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiting.append(WaitingLine.Waiter(id: id, timer: timer, continuation: continuation))
            }
        } onCancel: {
            // Runs after this turn of the loop, so the waiter is in line by then.
            loop.schedule(at: .now) { [weak self] in
                self?.assumeIsolated { $0.dismiss(id, .cancelled(outcome: .notCommitted)) }
            }
        }
    }

    private func dismiss(_ id: UInt64, _ error: PostgresError) {
        if let waiter = waiting.remove(id) { settle(waiter, .refused(error)) }
    }

    private func settle(_ waiter: WaitingLine.Waiter, _ answer: WaitingLine.Answer) {
        loop.cancelTimer(waiter.timer)
        waiter.continuation.resume(returning: answer)
    }
}
