/// What has come back of one pipeline and what to do next: a pure state machine, without I/O.
///
/// It is told what libpq returns, one result at a time, and answers what to do with it. libpq ends
/// every step's results with a null; the synchronisation point at the end of the pipeline comes
/// without one.
struct PipelineMachine: Sendable, Equatable {
    /// One message sent, in order. `statement` is the position in the pipeline.
    enum Step: Sendable, Equatable {
        case forget(name: String)
        case prepare(name: String, statement: Int)
        case execute(name: String, statement: Int)
    }

    /// What libpq returned.
    enum Arrival: Sendable, Equatable {
        /// A command ended without rows.
        case done
        /// Rows, complete.
        case rows
        /// The server refused a statement, or the whole at its commit.
        case failed(ServerError)
        /// Not run, because a step before it failed.
        case skipped
        /// Null: the current step's results are at their end.
        case end
        /// The synchronisation point: the transaction has ended.
        case synchronised
        /// The connection broke, says libpq and not the server.
        case lost
        /// Something that this client never asks for.
        case foreign
    }

    /// What to do with it.
    enum Action: Sendable, Equatable {
        /// Nothing; read on.
        case readOn
        /// Keep the result for the statement's decoder.
        case keep
        /// The name now stands for its statement on the server.
        case prepared(name: String)
        /// The name is gone from the server.
        case forgotten(name: String)
        /// The pipeline is over: committed, or rolled back for this failure.
        case finish(ServerError?)
        /// The connection does not follow the protocol as this client knows it; give it up.
        case giveUp
        /// The statement asks for what this client does not do; give the connection up.
        case refuse
    }

    private let steps: [Step]
    private var position = 0
    private var hasResult = false
    private(set) var failure: ServerError?
    /// Whether the failure came with a step and not with the commit.
    private var failedAtStep = false

    init(steps: [Step]) {
        self.steps = steps
    }

    /// Takes the next arrival.
    mutating func take(_ arrival: Arrival) -> Action {
        switch arrival {
        case .end: takeEnd()
        case .synchronised: position == steps.count ? .finish(failure) : .giveUp
        case .lost: .giveUp
        case .foreign: .refuse
        case .failed(let error): takeFailure(error)
        case .skipped: takeSkip()
        case .done, .rows: takeSuccess(arrival)
        }
    }

    /// What became of the transaction if the connection breaks now.
    /// - Parameter sent: whether the last byte, which asks for the commit, may have left.
    func outcomeIfLost(sent: Bool) -> PostgresError.Outcome {
        !sent || failedAtStep ? .notCommitted : .unknown
    }

    private mutating func takeSuccess(_ arrival: Arrival) -> Action {
        guard position < steps.count, !hasResult, failure == nil else { return .giveUp }
        hasResult = true
        switch steps[position] {
        case .execute: return .keep
        case .prepare(let name, _): return arrival == .done ? .prepared(name: name) : .giveUp
        case .forget(let name): return arrival == .done ? .forgotten(name: name) : .giveUp
        }
    }

    /// A commit can fail too (a deferred constraint, a serialisation failure): then the error comes
    /// after the last step and before the synchronisation point.
    private mutating func takeFailure(_ error: ServerError) -> Action {
        guard !hasResult || error.isFatal else { return .giveUp }
        hasResult = true
        if failure == nil {
            failure = error
            failedAtStep = position < steps.count
        }
        return .readOn
    }

    private mutating func takeSkip() -> Action {
        guard position < steps.count, !hasResult, failure != nil else { return .giveUp }
        hasResult = true
        return .readOn
    }

    private mutating func takeEnd() -> Action {
        guard hasResult else { return .giveUp }
        hasResult = false
        if position < steps.count { position += 1 }
        return .readOn
    }
}
