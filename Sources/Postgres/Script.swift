/// SQL as it stands in a file: any number of statements, no parameters.
///
/// For migrations and the like. The text is trusted entirely: nothing that came from a person or a
/// network may be in it. Outside a transaction of its own it is one implicit transaction; it has no
/// `begin` or `commit` of its own, or what is said of its outcome does not hold.
public struct Script: Sendable {
    let text: String

    /// - Parameter text: what the server runs, word for word.
    public init(trusted text: String) {
        self.text = text
    }
}

/// What has come back of a script: a pure state machine. Its results end with a null.
struct ScriptMachine: Sendable, Equatable {
    /// The first failure; the rest follows from it.
    private(set) var failure: ServerError?

    mutating func take(_ arrival: PipelineMachine.Arrival) -> PipelineMachine.Action {
        switch arrival {
        case .done, .rows: return .readOn
        case .failed(let error):
            failure = failure ?? error
            return .readOn
        case .end: return .finish(failure)
        case .lost: return .giveUp
        case .skipped, .synchronised, .foreign: return .refuse
        }
    }

    /// What became of it if the connection breaks now.
    func outcomeIfLost(sent: Bool) -> PostgresError.Outcome {
        sent && failure == nil ? .unknown : .notCommitted
    }
}

extension Connection {
    /// Runs a script; its rows, if any, are dropped.
    func run(_ script: Script, _ terms: Terms) async throws(PostgresError) {
        guard !script.text.utf8.contains(0) else { throw .unsendable(.nulInText) }
        _ = try await exchange(terms) {
            handle?.leavePipelineMode() == true && handle?.sendScript(script.text) == true
                ? .script(ScriptMachine()) : nil
        }
    }
}
