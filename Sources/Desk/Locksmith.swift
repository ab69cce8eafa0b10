import Dispatch
import Enquiry
import Sealing
import Synchronization

/// Locks and unlocks keys with passphrases, one at a time on a queue of its own: scrypt takes a
/// fifth of a second and 64 MiB, and must neither block the threads that serve nor pile up. Who is
/// known goes first, then whoever comes to an account that nobody failed at of late, then the rest;
/// among equals networks take turns, so that a crowd from one waits for itself.
final class Locksmith: Sendable {
    /// Who asks.
    enum Customer: Sendable {
        case known
        /// From where, and whether somebody failed at the account of late.
        case stranger(Network, isSuspect: Bool)
    }

    private let bench = DispatchQueue(label: "ethicsdesk.locksmith")
    private let line = Mutex(WaitingRoom())
    let cost: ScryptCost

    init(cost: ScryptCost) { self.cost = cost }

    /// What a passphrase is to open, and whose it is.
    struct Lock: Sendable {
        let staff: Identifier<StaffAccount>
        let key: LockedKey
        /// The lock of a passphrase that was drawn in place of this one, and waits.
        let next: LockedKey?
    }

    /// A key, and what shows the database that its passphrase was known.
    struct Unlocked: Sendable {
        let keyPair: KeyPair
        let verifier: [UInt8]
    }

    /// Unlocks a key; nil where the passphrase does not.
    func unlock(
        _ lock: Lock, with passphrase: Passphrase, for customer: Customer
    ) async throws(Refusal) -> Unlocked? {
        let officer = lock.staff.bytes
        let opened = try await inTurn(customer) {
            try? lock.key.unlock(with: passphrase, officer: officer, or: lock.next)
        }
        return opened.map { Unlocked(keyPair: $0.keyPair, verifier: $0.verifier) }
    }

    /// Locks a key, beside a lock that it has already where there is one.
    func lock(
        _ keyPair: KeyPair, with passphrase: Passphrase, of staff: Identifier<StaffAccount>,
        beside former: LockedKey? = nil
    ) async throws(Refusal) -> (locked: LockedKey, verifier: [UInt8]) {
        let officer = staff.bytes
        let cost = cost
        let locked = try await inTurn(.known) {
            if let former {
                try? PassphraseLock.locking(
                    keyPair, with: passphrase, officer: officer, beside: former)
            } else {
                try? PassphraseLock.locking(
                    keyPair, with: passphrase, officer: officer, cost: cost)
            }
        }
        guard let locked else { throw .broken("a key does not lock") }
        return locked
    }

    private func inTurn<Value: Sendable>(
        _ customer: Customer, _ work: @escaping @Sendable () -> Value
    ) async throws(Refusal) -> Value {
        let value: Value? = await withCheckedContinuation { caller in
            let isWelcome = line.withLock {
                $0.admit(customer) { caller.resume(returning: work()) }
            }
            if isWelcome { begin() } else { caller.resume(returning: nil) }
        }
        guard let value else { throw .busy }
        return value
    }

    /// Works off the line on the bench until nobody waits.
    private func begin() {
        let isIdle = line.withLock { line in
            defer { line.isBusy = true }
            return !line.isBusy
        }
        guard isIdle else { return }
        bench.async { [self] in
            while let job = takeNext() { job() }
        }
    }

    private func takeNext() -> WaitingRoom.Job? {
        line.withLock { line in
            let job = line.next()
            line.isBusy = job != nil
            return job
        }
    }
}
