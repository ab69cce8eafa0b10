import Dispatch
import Enquiry
import Sealing
import Synchronization

/// Locks and unlocks keys with passphrases, one at a time on a queue of its own: scrypt takes a
/// fifth of a second and 64 MiB, and must neither block the threads that serve nor pile up.
final class Locksmith: Sendable {
    private let bench = DispatchQueue(label: "ethicsdesk.locksmith")
    private let waiting = Mutex(0)
    let cost: ScryptCost

    init(cost: ScryptCost) { self.cost = cost }

    /// Unlocks a key; nil where the passphrase does not.
    func unlock(
        _ key: LockedKey, with passphrase: Passphrase, of staff: Identifier<StaffAccount>
    ) async throws(Refusal) -> (keyPair: KeyPair, verifier: [UInt8])? {
        let officer = staff.bytes
        return try await inTurn { try? key.unlock(with: passphrase, officer: officer) }
    }

    /// Locks a key.
    func lock(
        _ keyPair: KeyPair, with passphrase: Passphrase, of staff: Identifier<StaffAccount>
    ) async throws(Refusal) -> (locked: LockedKey, verifier: [UInt8]) {
        let officer = staff.bytes
        let cost = cost
        let locked = try await inTurn {
            try? PassphraseLock.locking(
                keyPair, with: passphrase, officer: officer, cost: cost)
        }
        guard let locked else { throw .broken("a key does not lock") }
        return locked
    }

    private func inTurn<Value: Sendable>(
        _ work: @escaping @Sendable () -> Value
    ) async throws(Refusal) -> Value {
        let isWelcome = waiting.withLock { waiting in
            guard waiting < Limits.signInsWaiting else { return false }
            waiting += 1
            return true
        }
        guard isWelcome else { throw .busy }
        let value = await withCheckedContinuation { caller in
            bench.async { caller.resume(returning: work()) }
        }
        waiting.withLock { $0 -= 1 }
        return value
    }
}
