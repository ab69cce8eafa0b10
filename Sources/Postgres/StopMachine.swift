/// Whether a piece of work is being stopped, and when its task may be answered: a pure state
/// machine, without I/O.
///
/// A request to cancel travels apart from the connection, and stops whatever the backend is doing
/// when it arrives; arriving at rest it stops nothing. So while one is on its way the connection
/// takes no other work, and the task is not answered; where it is not known to have arrived, the
/// connection is never used again.
struct StopMachine: Sendable, Equatable {
    /// Why the work is to stop.
    enum Reason: Sendable, Equatable {
        case deadline, cancellation
    }

    /// What to do.
    enum Action: Sendable, Equatable {
        case wait
        /// Send a request.
        case request
        /// A request arrived and the work goes on: it came between two statements. Ask again soon.
        case requestLater
        /// Tell the task how its work ended; the connection is sound.
        case answer
        /// Tell the task how its work ended, and close the connection.
        case answerAndClose
        /// Close the connection, with the work still on it.
        case giveUp
    }

    private(set) var reason: Reason?
    /// Whether a request is on its way.
    private var isRequested = false
    /// Whether the work has ended, of itself or because it was stopped.
    private(set) var isOver = false

    /// The deadline passed, or the task was cancelled. The first reason counts.
    mutating func stop(_ reason: Reason) -> Action {
        guard self.reason == nil, !isOver else { return .wait }
        self.reason = reason
        isRequested = true
        return .request
    }

    /// It is time to ask again.
    mutating func stopAgain() -> Action {
        guard !isRequested, !isOver else { return .wait }
        isRequested = true
        return .request
    }

    /// The work ended.
    mutating func end() -> Action {
        isOver = true
        return isRequested ? .wait : .answer
    }

    /// A request came back.
    /// - Parameter arrived: whether the server is known to have acted on it.
    mutating func requestEnded(arrived: Bool) -> Action {
        isRequested = false
        return switch (isOver, arrived) {
        case (true, true): .answer
        case (true, false): .answerAndClose
        case (false, true): .requestLater
        case (false, false): .giveUp
        }
    }

    /// Stopping took longer than it may.
    func timeIsUp() -> Action {
        isOver ? .answerAndClose : .giveUp
    }

    /// What the task is told of a failure: a statement that was cancelled while being stopped was
    /// so for the reason it was stopped.
    func error(for failure: ServerError) -> PostgresError {
        guard failure.sqlState == .queryCanceled, let reason else { return .server(failure) }
        return reason.error(.notCommitted)
    }
}

extension StopMachine.Reason {
    /// What the task is told.
    func error(_ outcome: PostgresError.Outcome) -> PostgresError {
        switch self {
        case .deadline: .deadlineExceeded(outcome: outcome)
        case .cancellation: .cancelled(outcome: outcome)
        }
    }
}
