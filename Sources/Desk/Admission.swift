import Enquiry
import Sealing

extension Desk {
    /// Lets a filing from somewhere go on, or says when to come back. A retry counts like a filing.
    package func admitFiling(from network: Network) throws(Refusal) {
        try admit(.filing, from: network, limit: Limits.Attempts.filingsPerNetwork)
    }

    /// Lets somebody show a one-time code, or says when to come back.
    func admitEnrolment(from network: Network) throws(Refusal) {
        try admit(.enrolment, from: network, limit: Limits.Attempts.enrolmentsPerNetwork)
    }

    private func admit(
        _ kind: Tally.Kind, from network: Network, limit: Int
    ) throws(Refusal) {
        let wait = doorkeeper.admit(kind, from: network, limit: limit, at: clock.seconds)
        if let wait { throw .tooManyAttempts(seconds: wait) }
    }

    /// Lets somebody try a passphrase before it costs anything. Whatever comes of it is counted.
    func admitting<Value>(
        _ handle: Handle, from network: Network, with client: KnownClient?,
        _ body: (Locksmith.Customer) async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        let known = client.flatMap {
            $0.isKnown(to: secret, as: handle, on: clock.today()) ? $0.name : nil
        }
        let visitor = Doorkeeper.Visitor(handle: handle, network: network, client: known)
        return try await admitting(visitor, body)
    }

    /// The same for whoever is signed in, who is known by his session.
    func admitting<Value>(
        _ handle: Handle, with session: SessionToken,
        _ body: () async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        let visitor = Doorkeeper.Visitor(
            handle: handle, network: .unknown, client: session.proofHash)
        return try await admitting(visitor) { (_) async throws(Refusal) in try await body() }
    }

    private func admitting<Value>(
        _ visitor: Doorkeeper.Visitor,
        _ body: (Locksmith.Customer) async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        let customer: Locksmith.Customer
        switch doorkeeper.admit(visitor, at: clock.seconds) {
        case .now(let admitted): customer = admitted
        case .later(let seconds): throw .tooManyAttempts(seconds: seconds)
        }
        defer { doorkeeper.left(customer, at: clock.seconds) }
        do throws(Refusal) {
            let value = try await body(customer)
            doorkeeper.forgive(visitor, at: clock.seconds)
            return value
        } catch {
            // What failed otherwise says nothing of the passphrase.
            if !error.isWrongProof { doorkeeper.forgive(visitor, at: clock.seconds) }
            throw error
        }
    }
}

extension DepartmentClock {
    /// Seconds since 1 January 1970.
    var seconds: Int64 { now() / 1_000_000 }
}
