import Enquiry
import Sealing
import Synchronization

/// Counts who tries to come in and from where, before anything costs anything, and says when to
/// come back. It keeps no name, no address and nothing that outlives the process; each instance of
/// the service counts for itself. It asks no database: a handle that nobody has is counted like any
/// other, so that no answer tells which accounts there are.
final class Doorkeeper: Sendable {
    /// Whoever tries to sign in.
    struct Visitor: Sendable {
        let handle: Handle
        let network: Network
        /// What his client is counted by, where it was shown to be known to the account.
        let client: [UInt8]?
    }

    /// Whether somebody may try, and as whom he waits for the locksmith.
    enum Admission {
        case now(Locksmith.Customer)
        /// In so many seconds.
        case later(Int)
    }

    private typealias Bounds = Limits.Attempts

    private let tally = Mutex(
        Tally(seconds: Bounds.periodSeconds, room: Bounds.namesCounted))

    /// Lets somebody try a passphrase, or says in how many seconds he may. The try counts as failed
    /// until `forgive` takes that back, so that a hundred at once count as a hundred.
    func admit(_ visitor: Visitor, at now: Int64) -> Admission {
        tally.withLock { tally in
            let isSuspect = tally.wait(for: .account(visitor.handle), below: 1, at: now) != nil
            let customer: Locksmith.Customer =
                visitor.client != nil
                ? .known : .stranger(visitor.network, isSuspect: isSuspect)
            if let wait = Self.wait(of: visitor, as: customer, in: &tally, at: now) {
                return .later(wait)
            }
            for name in Self.failures(of: visitor) { tally.add(1, to: name, at: now) }
            if let place = Self.place(of: customer) { tally.add(1, to: place.name, at: now) }
            return .now(customer)
        }
    }

    /// A try is over, whatever came of it.
    func left(_ customer: Locksmith.Customer, at now: Int64) {
        guard let place = Self.place(of: customer) else { return }
        tally.withLock { $0.add(-1, to: place.name, at: now) }
    }

    /// A try was none that failed: it succeeded, or nobody looked at the passphrase.
    func forgive(_ visitor: Visitor, at now: Int64) {
        tally.withLock { tally in
            for name in Self.failures(of: visitor) { tally.add(-1, to: name, at: now) }
        }
    }

    /// Lets somebody file or enrol, or says in how many seconds he may.
    func admit(_ kind: Tally.Kind, from network: Network, limit: Int, at now: Int64) -> Int? {
        let name = Tally.Name(kind: kind, bytes: network.bytes)
        return tally.withLock { tally in
            let wait = tally.wait(for: name, below: limit, at: now)
            if wait == nil { tally.add(1, to: name, at: now) }
            return wait
        }
    }

    /// How many names are counted now.
    var size: Int { tally.withLock { $0.size } }

    private static func wait(
        of visitor: Visitor, as customer: Locksmith.Customer, in tally: inout Tally, at now: Int64
    ) -> Int? {
        if let client = visitor.client {
            return tally.wait(for: .client(client), below: Bounds.failuresPerClient, at: now)
        }
        guard tally.hasRoom else { return Bounds.periodSeconds }
        let network = Tally.Name.network(visitor.network)
        let isSuspect =
            tally.wait(for: network, below: Bounds.failuresBeforeSuspicion, at: now) != nil
        if let wait = tally.wait(for: network, below: Bounds.failuresPerNetwork, at: now) {
            return wait
        }
        let most = isSuspect ? 1 : Bounds.failuresPerAccount
        if let wait = tally.wait(for: .account(visitor.handle), below: most, at: now) {
            return wait
        }
        guard let place = place(of: customer) else { return nil }
        return tally.wait(for: place.name, below: place.most, at: now).map { _ in 2 }
    }

    /// What a stranger takes up while he is tried, and how many of a network may. Whoever comes to
    /// an account that somebody failed at has places of his own kind, so that he takes up nobody
    /// else's.
    private static func place(
        of customer: Locksmith.Customer
    ) -> (name: Tally.Name, most: Int)? {
        guard case .stranger(let network, let isSuspect) = customer else { return nil }
        return isSuspect
            ? (
                Tally.Name(kind: .suspectInHand, bytes: network.bytes),
                Bounds.suspectsInHandPerNetwork
            )
            : (Tally.Name(kind: .inHand, bytes: network.bytes), Bounds.inHandPerNetwork)
    }

    private static func failures(of visitor: Visitor) -> [Tally.Name] {
        visitor.client.map { [.client($0)] }
            ?? [.account(visitor.handle), .network(visitor.network)]
    }
}

extension Tally.Name {
    static func account(_ handle: Handle) -> Self {
        Self(kind: .account, bytes: Array(handle.text.utf8))
    }
    static func network(_ network: Network) -> Self { Self(kind: .network, bytes: network.bytes) }
    static func client(_ client: [UInt8]) -> Self { Self(kind: .client, bytes: client) }
}
