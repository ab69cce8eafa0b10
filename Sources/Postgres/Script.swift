/// SQL as it stands in a file: any number of statements, no parameters.
///
/// For migrations and the like. The text is trusted entirely: nothing that came from a person or a
/// network may be in it. Outside a transaction of its own it is one implicit transaction.
public struct Script: Sendable {
    let text: String

    /// - Parameter text: what the server runs, word for word.
    public init(trusted text: String) {
        self.text = text
    }
}

/// A script under way.
struct Scripting {
    var failure: ServerError?
    var isSent = false
    let ending: Connection.Ending
    let timer: UInt64
    let waiter: Connection.Waiter

    /// The first failure is what the rest follows from.
    mutating func note(_ error: ServerError) {
        failure = failure ?? error
    }
}

extension Connection {
    /// Runs a script; its rows, if any, are dropped.
    func run(
        _ script: Script, within timeout: Duration, _ ending: Ending
    ) async throws(PostgresError) {
        guard !script.text.utf8.contains(0) else { throw .unsendable(.nulInText) }
        guard isAtRest else { throw .connectionLost(outcome: .notCommitted, cause: nil) }
        let failure = await withCheckedContinuation { waiter in
            scripting = Scripting(ending: ending, timer: startTimer(timeout), waiter: waiter)
            guard handle?.leavePipelineMode() == true, handle?.sendScript(script.text) == true
            else { return breakDown() }
            advanceScript()
        }
        if let failure { throw failure }
    }

    /// Sends and reads as far as the socket goes.
    func advanceScript() {
        guard scripting != nil else { return }
        guard let isSent = handle?.flush() else { return breakDown() }
        scripting?.isSent = isSent
        watch(isSent ? .reading : .both)
        while scripting != nil, handle?.isBusy == false {
            guard let result = handle?.nextResult() else { return finishScript() }
            switch result.arrival {
            case .failed(let error): scripting?.note(error)
            case .done, .rows: break
            case .lost: return breakDown()
            default: return fail { _, _ in .unsupported }
            }
        }
    }

    /// Tells a script's task that the connection is given up.
    func failScript(_ reason: (PostgresError.Outcome, ServerError?) -> PostgresError) {
        guard let scripting else { return }
        self.scripting = nil
        loop.cancelTimer(scripting.timer)
        let isOpen = scripting.isSent && scripting.ending != .midway && scripting.failure == nil
        scripting.waiter.resume(
            returning: reason(isOpen ? .unknown : .notCommitted, scripting.failure))
    }

    private func finishScript() {
        guard let scripting, handle?.isBroken == false, handle?.enterPipelineMode() == true else {
            return breakDown()
        }
        self.scripting = nil
        loop.cancelTimer(scripting.timer)
        if let failure = scripting.failure { note(failure) }
        scripting.waiter.resume(returning: scripting.failure.map { .server($0) })
    }
}
