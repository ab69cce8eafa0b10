/// One piece of work under way on a connection.
struct Exchange {
    /// What follows the answers.
    enum Machine {
        case pipeline(PipelineMachine)
        case script(ScriptMachine)
    }

    /// Tells it from those before and after it on the connection.
    let number: UInt64
    var machine: Machine
    let terms: Terms
    let waiter: CheckedContinuation<PostgresError?, Never>
    /// For the deadline, then for the end of stopping.
    var timer: UInt64
    var results: [ResultHandle] = []
    var isSent = false
    var stop = StopMachine()

    /// What its task is told: how the work ended, or for what `reason` the connection is given up
    /// with the work on it.
    func answer(
        unlessOver reason: (PostgresError.Outcome, ServerError?) -> PostgresError
    ) -> PostgresError? {
        stop.isOver
            ? machine.failure.map { stop.error(for: $0) } : reason(outcome, machine.failure)
    }

    /// What became of the work if the connection breaks now.
    private var outcome: PostgresError.Outcome {
        switch terms.ending {
        case .implicit: machine.outcomeIfLost(sent: isSent)
        case .midway: .notCommitted
        case .commit: isSent ? .unknown : .notCommitted
        }
    }
}

/// How a piece of work is run.
struct Terms: Sendable {
    /// Whether its end commits it, which decides what a broken connection means.
    enum Ending: Sendable {
        /// The synchronisation point commits.
        case implicit
        /// Inside a transaction that a later exchange commits.
        case midway
        /// The statement is itself the commit.
        case commit
    }

    let timeout: Duration
    var ending = Ending.implicit
    var whenCancelled = WhenCancelled.finish
}

/// What cancelling a task does to its work that was sent already. Waiting for a connection always
/// ends with it.
public enum WhenCancelled: Sendable {
    /// The work goes on, and the task learns how it ended: it may commit.
    case finish
    /// The server is asked to stop it, and the task learns whether it did: `.cancelled`, or the
    /// work's own answer if that came first.
    case stop
}

extension Exchange.Machine {
    mutating func take(_ arrival: PipelineMachine.Arrival) -> PipelineMachine.Action {
        switch self {
        case .pipeline(var machine):
            defer { self = .pipeline(machine) }
            return machine.take(arrival)
        case .script(var machine):
            defer { self = .script(machine) }
            return machine.take(arrival)
        }
    }

    var failure: ServerError? {
        switch self {
        case .pipeline(let machine): machine.failure
        case .script(let machine): machine.failure
        }
    }

    var isScript: Bool {
        if case .script = self { true } else { false }
    }

    fileprivate func outcomeIfLost(sent: Bool) -> PostgresError.Outcome {
        switch self {
        case .pipeline(let machine): machine.outcomeIfLost(sent: sent)
        case .script(let machine): machine.outcomeIfLost(sent: sent)
        }
    }
}
