/// Whether work that failed for want of a connection, or by an unlucky meeting with other work, is
/// run again: only if its author says that twice is as good as once, and why.
///
///     try await pool.run(file, repeating: .idempotent("a receipt files one ticket"))
public struct Repetition: Sendable {
    let attempts: Int

    /// Work is run once. So is all that is not said to be idempotent.
    public static let never = Repetition(attempts: 1)

    /// Work that has the effect of once however often it is run.
    /// - Parameters:
    ///   - reason: why that is so, for whoever reads the code.
    ///   - attempts: how often it may be run in all, each within the time given for one.
    public static func idempotent(_ reason: StaticString, attempts: Int = 3) -> Repetition {
        Repetition(attempts: attempts)
    }

    /// How long to wait before the next attempt; nil for none.
    ///
    /// A deadline is not met by trying again, a full pool is not emptied by it, and what the server
    /// refused for the work's own sake it will refuse again.
    func pause(after error: PostgresError, attempt: Int) -> Duration? {
        guard attempt < attempts, error.isPassing else { return nil }
        return .milliseconds(50) * (1 << min(attempt - 1, 5))
    }
}

extension PostgresError {
    /// Whether the same work may succeed a moment later.
    fileprivate var isPassing: Bool {
        switch self {
        case .connectionLost, .cannotConnect(.unreachable), .cannotConnect(.timedOut),
            .cannotConnect(.notTheSessionWanted):
            true
        case .server(let error): error.sqlState.isPassing
        case .cannotConnect(.refused(let state)): state.isPassing
        default: false
        }
    }
}

extension SQLState {
    fileprivate var isPassing: Bool {
        switch self {
        case .serializationFailure, .deadlockDetected, .cannotConnectNow: true
        // The server shuts down, or crashed and starts again.
        default: description == "57P01" || description == "57P02"
        }
    }
}

extension PostgresError {
    /// Whether the work may have been done all the same.
    fileprivate var isInDoubt: Bool {
        switch self {
        case .connectionLost(.unknown, _), .deadlineExceeded(.unknown), .cancelled(.unknown): true
        default: false
        }
    }
}

extension Pool {
    /// Runs `attempt` until it succeeds, fails for good, or was tried often enough. If then any
    /// attempt may have done the work, that is what is thrown, and not how the last one failed.
    nonisolated(nonsending) func repeating<Output>(
        _ repetition: Repetition,
        _ attempt: () async throws(PostgresError) -> Output
    ) async throws(PostgresError) -> Output {
        var number = 1
        var doubt: PostgresError?
        while true {
            do throws(PostgresError) {
                return try await attempt()
            } catch {
                if error.isInDoubt { doubt = error }
                guard let pause = repetition.pause(after: error, attempt: number),
                    (try? await Task.sleep(for: pause)) != nil
                else { throw doubt ?? error }
                number += 1
            }
        }
    }
}
