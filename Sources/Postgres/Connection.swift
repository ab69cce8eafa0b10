/// One connection to the server, on the event loop. One exchange at a time: the pool keeps several
/// connections, and several commits at once are what PostgreSQL groups.
actor Connection {
    nonisolated let loop: EventLoop
    let configuration: Pool.Configuration
    var handle: Handle?
    private var prepared: PreparedCache
    /// What the loop knows the socket by; 0 for none.
    var token: UInt64 = 0
    /// What the socket is watched for.
    var interest: Poller.Interest?
    var connecting: ConnectWaiter?
    var exchange: Exchange?
    private var lastExchange: UInt64 = 0
    /// The results of the exchange that ended last, until its task takes them.
    private var finished: [ResultHandle] = []
    /// What the server refused last; what a transaction in failure failed for.
    private(set) var lastFailure: ServerError?
    /// The next user gets a new connection: a plan went stale, or the server is about to go.
    var isStale = false
    /// Not to be connected any more.
    private(set) var isClosed = false

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
    var isAtRest: Bool { handle != nil && connecting == nil && exchange == nil }

    /// Runs a pipeline and decodes its answer.
    func run<Output: Sendable>(
        _ pipeline: Pipeline<Output>, _ terms: Terms
    ) async throws(PostgresError) -> Output {
        let statements = pipeline.statements
        try Self.check(statements)
        let results = try await exchange(terms) {
            let steps = prepared.plan(statements)
            return queue(steps, statements) ? .pipeline(PipelineMachine(steps: steps)) : nil
        }
        do throws(RowError) {
            var cursor = ResultCursor(results)
            return try pipeline.read(&cursor)
        } catch {
            throw .undecodable(error)
        }
    }

    /// Lets go of the server; whoever waits is told. Safe to call twice.
    func close() {
        isClosed = true
        breakDown()
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

    private func queue(_ steps: [PipelineMachine.Step], _ statements: [SQL]) -> Bool {
        steps.allSatisfy { step in
            switch step {
            case .forget(let name): handle?.sendForget(name) == true
            case .prepare(let name, let index):
                handle?.sendPrepare(name, statements[index]) == true
            case .execute(let name, let index):
                handle?.sendExecute(name, statements[index].parameters) == true
            }
        } && handle?.sendSync() == true
    }
}

extension Connection {
    /// Sends work and waits for its end.
    ///
    /// Unless `terms` say otherwise the task's cancellation does not stop it: what has been sent
    /// may commit, and knowing that it did is worth the wait, which the deadline bounds.
    /// - Parameter queue: gives the work to libpq; nil if the connection broke.
    func exchange(
        _ terms: Terms, _ queue: () -> Exchange.Machine?
    ) async throws(PostgresError) -> [ResultHandle] {
        guard isAtRest else { throw .connectionLost(outcome: .notCommitted, cause: nil) }
        lastExchange += 1
        let number = lastExchange
        let failure: PostgresError?
        switch terms.whenCancelled {
        case .finish: failure = await perform(queue, terms, number)
        case .stop:
            if Task.isCancelled { throw .cancelled(outcome: .notCommitted) }
            failure = await withTaskCancellationHandler {
                await perform(queue, terms, number)
            } onCancel: { [weak self, loop] in
                // Runs after this turn of the loop, so the work has been sent by then.
                loop.schedule(at: .now) { [weak self] in
                    self?.assumeIsolated { $0.stop(number, .cancellation) }
                }
            }
        }
        if let failure { throw failure }
        defer { finished = [] }
        return finished
    }

    private func perform(
        _ queue: () -> Exchange.Machine?, _ terms: Terms, _ number: UInt64
    ) async -> PostgresError? {
        await withCheckedContinuation { waiter in
            guard let machine = queue() else {
                // Without the synchronisation point nothing is committed.
                letGo()
                return waiter.resume(
                    returning: .connectionLost(outcome: .notCommitted, cause: nil))
            }
            exchange = Exchange(
                number: number, machine: machine, terms: terms, waiter: waiter,
                timer: startTimer(terms.timeout, number))
            advance()
        }
    }

    /// Sends and reads as far as the socket goes, after starting and at every event. Reading goes
    /// on while sending is held up: a server that cannot send its answers stops taking in
    /// statements.
    func advance() {
        guard exchange != nil else { return }
        guard let isSent = handle?.flush() else { return breakDown() }
        exchange?.isSent = isSent
        watch(isSent ? .reading : .both)
        while exchange?.stop.isOver == false, handle?.isBusy == false {
            let result = handle?.nextResult()
            guard let action = exchange?.machine.take(result?.arrival ?? .end) else { return }
            take(action, result)
        }
        if exchange != nil, handle?.isBroken != false { breakDown() }
    }

    private func take(_ action: PipelineMachine.Action, _ result: ResultHandle?) {
        switch action {
        case .readOn: if handle?.isBroken != false { breakDown() }
        case .keep: if let result { exchange?.results.append(result) }
        case .prepared, .forgotten: prepared.take(action)
        case .finish(let failure): finish(failure)
        case .giveUp: breakDown()
        case .refuse: giveUp { _, _ in .unsupported }
        }
    }

    private func finish(_ failure: ServerError?) {
        if exchange?.machine.isScript == true {
            guard handle?.isBroken == false, handle?.enterPipelineMode() == true else {
                return breakDown()
            }
        }
        if let failure {
            prepared.settle()
            note(failure)
        }
        if let action = exchange?.stop.end() { take(action) }
    }

    /// Remembers why a transaction failed, and whether the plans of this connection are of use.
    private func note(_ failure: ServerError) {
        lastFailure = failure
        let state = failure.sqlState
        isStale = isStale || state == .featureNotSupported || state == .invalidStatementName
    }

    /// The server has gone.
    func breakDown() {
        giveUp { .connectionLost(outcome: $0, cause: $1) }
    }

    /// Gives the connection up and tells whoever waits on it why.
    func giveUp(_ reason: (PostgresError.Outcome, ServerError?) -> PostgresError) {
        letGo()
        answer(unlessOver: reason)
        failConnecting(.unreachable)
    }

    /// Tells the task how its work ended.
    func answer(unlessOver reason: (PostgresError.Outcome, ServerError?) -> PostgresError) {
        guard let exchange else { return }
        self.exchange = nil
        loop.cancelTimer(exchange.timer)
        let answer = exchange.answer(unlessOver: reason)
        if answer == nil { finished = exchange.results }
        exchange.waiter.resume(returning: answer)
    }
}
