import Postgres

/// What the database is shown, so that it lets somebody in or lets him change how he comes in.
package struct Evidence: Sendable {
    /// A second factor: the step of a code with the seed's witness, or a spare code's proof.
    package enum Factor: Sendable {
        case step(Int, witness: [UInt8])
        case spare([UInt8])
    }

    private let verifier: [UInt8]
    private let factor: Factor?

    /// Makes evidence.
    ///
    /// - Parameter factor: nil where the account has none.
    package init(verifier: [UInt8], factor: Factor? = nil) {
        self.verifier = verifier
        self.factor = factor
    }

    /// The value as a function takes it.
    var sql: SQL {
        var step: Int?
        var witness: [UInt8]?
        var spare: [UInt8]?
        switch factor {
        case .step(let number, let shown): (step, witness) = (number, shown)
        case .spare(let shown): spare = shown
        case nil: break
        }
        return "row(\(verifier), \(step), \(witness), \(spare))::ethicsdesk.evidence"
    }
}
