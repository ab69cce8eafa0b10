/// One connection to the server, on the event loop. One pipeline at a time: the pool keeps several
/// connections, and several commits at once are what PostgreSQL groups.
actor Connection {
    /// Whether a run's end commits it, which decides what a broken connection means.
    enum Ending: Sendable {
        /// The synchronisation point commits.
        case implicit
        /// Inside a transaction that a later run commits.
        case midway
        /// The run's statement is itself the commit.
        case commit
    }

    /// One pipeline under way.
    struct Run {
        var machine: PipelineMachine
        let ending: Ending
        var results: [ResultHandle] = []
        var isSent = false
        let timer: UInt64
        let waiter: Waiter
    }

    /// Resumed with what went wrong, or nil.
    typealias Waiter = CheckedContinuation<PostgresError?, Never>

    nonisolated let loop: EventLoop
    let configuration: Pool.Configuration
    var handle: Handle?
    var prepared: PreparedCache
    /// What the loop knows the socket by; 0 for none.
    var token: UInt64 = 0
    /// What the socket is watched for.
    var interest: Poller.Interest?
    var connecting: Waiter?
    private(set) var run: Run?
    var scripting: Scripting?
    /// The results of the run that ended last, until its task takes them.
    private var finished: [ResultHandle] = []
    /// What the server refused last; what a transaction in failure failed for.
    private(set) var lastFailure: ServerError?
    /// The next user gets a new connection: a plan went stale, or the server is about to go.
    var isStale = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

    init(loop: EventLoop, configuration: Pool.Configuration) {
        self.loop = loop
        self.configuration = configuration
        prepared = PreparedCache(bound: configuration.maximumPreparedStatements)
    }

    deinit {
        loop.unregister(token)
    }

    /// Whether the next user can have it: whole, at rest, outside any transaction.
    var isReusable: Bool {
        guard isAtRest, !isStale else { return false }
        return handle?.isBroken == false && handle?.isIdle == true
    }

    /// Whether it can take work.
    var isAtRest: Bool { handle != nil && connecting == nil && run == nil && scripting == nil }

    /// Runs a pipeline and decodes its answer. The task's cancellation does not stop it: what has
    /// been sent may commit, and knowing that it did is worth the wait, which `timeout` bounds.
    func run<Output: Sendable>(
        _ pipeline: Pipeline<Output>, within timeout: Duration, _ ending: Ending = .implicit
    ) async throws(PostgresError) -> Output {
        try Self.check(pipeline.statements)
        guard isAtRest else {
            throw .connectionLost(outcome: .notCommitted, cause: nil)
        }
        let failure = await withCheckedContinuation { waiter in
            start(pipeline.statements, within: timeout, ending, waiter)
            advance()
        }
        if let failure { throw failure }
        let results = finished
        finished = []
        do throws(RowError) {
            var cursor = ResultCursor(results)
            return try pipeline.read(&cursor)
        } catch {
            throw .undecodable(error)
        }
    }

    /// Lets go of the server; whoever waits is told. Safe to call twice.
    func close() {
        fail { .connectionLost(outcome: $0, cause: $1) }
    }

    /// Refuses before anything is sent what cannot be sent whole.
    private static func check(_ statements: [SQL]) throws(PostgresError) {
        for statement in statements {
            if let failure = statement.failure { throw .unsendable(failure) }
            guard statement.parameters.count <= 65_535 else {
                throw .unsendable(.tooManyParameters)
            }
            guard !statement.text.utf8.contains(0) else { throw .unsendable(.nulInText) }
        }
    }
}

extension Connection {
    private func start(
        _ statements: [SQL], within timeout: Duration, _ ending: Ending, _ waiter: Waiter
    ) {
        let steps = prepared.plan(statements)
        run = Run(
            machine: PipelineMachine(steps: steps), ending: ending,
            timer: startTimer(timeout), waiter: waiter)
        let isQueued = steps.allSatisfy { step in
            switch step {
            case .forget(let name): handle?.sendForget(name) == true
            case .prepare(let name, let index):
                handle?.sendPrepare(name, statements[index]) == true
            case .execute(let name, let index):
                handle?.sendExecute(name, statements[index].parameters) == true
            }
        }
        if !isQueued || handle?.sendSync() != true { breakDown() }
    }

    /// Gives the connection up when the time is over.
    func startTimer(_ timeout: Duration) -> UInt64 {
        loop.schedule(at: .now + timeout) { [weak self] in
            self?.assumeIsolated { $0.fail { outcome, _ in .deadlineExceeded(outcome: outcome) } }
        }
    }

    /// Sends and reads as far as the socket goes, after starting and at every event. Reading goes
    /// on while sending is held up: a server that cannot send its answers stops taking in
    /// statements.
    func advance() {
        guard run != nil else { return }
        guard let isSent = handle?.flush() else { return breakDown() }
        if isSent, run?.isSent == false {
            run?.isSent = true
            watch(.reading)
        } else if !isSent {
            watch(.both)
        }
        while run != nil, handle?.isBusy == false {
            let result = handle?.nextResult()
            guard let action = run?.machine.take(result?.arrival ?? .end) else { return }
            take(action, result)
        }
        if run != nil, handle?.isBroken != false { breakDown() }
    }

    private func take(_ action: PipelineMachine.Action, _ result: ResultHandle?) {
        switch action {
        case .readOn: if handle?.isBroken != false { breakDown() }
        case .keep: if let result { run?.results.append(result) }
        case .prepared, .forgotten: prepared.take(action)
        case .finish(let failure): finish(failure)
        case .giveUp: breakDown()
        case .refuse: fail { _, _ in .unsupported }
        }
    }

    private func finish(_ failure: ServerError?) {
        guard let run else { return }
        self.run = nil
        loop.cancelTimer(run.timer)
        if let failure {
            prepared.settle()
            note(failure)
        } else {
            finished = run.results
        }
        run.waiter.resume(returning: failure.map { .server($0) })
    }

    /// Remembers why a transaction failed, and whether the plans of this connection are of use.
    func note(_ failure: ServerError) {
        lastFailure = failure
        let state = failure.sqlState
        isStale = isStale || state == .featureNotSupported || state == .invalidStatementName
    }

    /// The server has gone.
    func breakDown() {
        fail { .connectionLost(outcome: $0, cause: $1) }
    }

    /// Gives the connection up and tells whoever waits on it why.
    func fail(
        _ reason: (PostgresError.Outcome, ServerError?) -> PostgresError
    ) {
        unwatch()
        handle = nil
        if let run {
            self.run = nil
            loop.cancelTimer(run.timer)
            run.waiter.resume(returning: reason(run.outcome, run.machine.failure))
        }
        failScript(reason)
        connecting?.resume(returning: reason(.notCommitted, nil))
        connecting = nil
    }
}

extension Connection.Run {
    /// What became of the work if the connection breaks now.
    var outcome: PostgresError.Outcome {
        switch ending {
        case .implicit: machine.outcomeIfLost(sent: isSent)
        case .midway: .notCommitted
        case .commit: isSent ? .unknown : .notCommitted
        }
    }
}
