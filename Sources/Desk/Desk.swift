// Desk: what people do here, as verbs. Every face calls these: a verb on a ticket asks `Access`, or
// the receipt speaks for itself; `Enquiry` redacts, seals and opens; `Store` does one transaction.
// Texts pass through as `Sensitive` values and are never kept. It trusts the keys that callers
// bring; it refuses, with a `Refusal`, whatever they do not open.

package import Audit
package import Enquiry
package import Sealing
package import Store

/// The desk. Instances share nothing in memory; what it holds is fixed when the service starts, but
/// for the doorkeeper's counts.
package struct Desk: Sendable {
    let store: Store
    /// The service's file secret, by which faces know again what they handed out.
    package let secret: ServiceSecret
    let signer: CheckpointSigner
    let queueKeys: [QueueCode: QueueIdentity]
    let routing: Routing
    let clock: DepartmentClock
    let locksmith: Locksmith
    let doorkeeper = Doorkeeper()

    /// What the desk is made of besides its store.
    package struct Configuration: Sendable {
        /// The file secret that sessions are sealed with, and that no backup holds.
        package var secret: ServiceSecret
        /// Signs the trail's checkpoints.
        package var signer: CheckpointSigner
        /// The fingerprints that queues' public keys must have; they are kept outside the database.
        package var fingerprints: [QueueCode: Fingerprint]
        /// Which queue a ticket goes to.
        package var routing: Routing
        /// The department's time.
        package var clock: DepartmentClock
        /// What locking a key with a passphrase costs, for whoever guesses too.
        package var lockCost: ScryptCost

        /// Collects what the desk is made of.
        package init(
            secret: ServiceSecret, signer: CheckpointSigner,
            fingerprints: [QueueCode: Fingerprint], routing: Routing = Routing(),
            clock: DepartmentClock = .ottawa, lockCost: ScryptCost = .standard
        ) {
            self.secret = secret
            self.signer = signer
            self.fingerprints = fingerprints
            self.routing = routing
            self.clock = clock
            self.lockCost = lockCost
        }
    }

    /// Why a desk cannot be opened.
    package enum OpeningError: Error, Sendable, Equatable {
        /// The database does not answer.
        case store(StoreError)
        /// A queue that tickets are routed to has no key in the database.
        case noQueue(QueueCode)
        /// One of a queue's public keys in the database is not the one pinned in the configuration.
        case otherKey(QueueCode)
    }

    /// Reads the queues' public keys and compares them with their pinned fingerprints, so that
    /// nothing is ever sealed to a key that somebody slipped into the database.
    package init(
        store: Store, configuration: Configuration
    ) async throws(OpeningError) {
        self.store = store
        secret = configuration.secret
        signer = configuration.signer
        routing = configuration.routing
        clock = configuration.clock
        locksmith = Locksmith(cost: configuration.lockCost)
        queueKeys = try await Self.queueKeys(store, pinned: configuration.fingerprints)
        for queue in configuration.routing.queues where queueKeys[queue] == nil {
            throw .noQueue(queue)
        }
    }

    /// Today, as the department has it.
    package var today: Day { clock.today() }

    /// Ends the desk's connections once the work on them is done.
    package func close() async { await store.close() }

    private static func queueKeys(
        _ store: Store, pinned: [QueueCode: Fingerprint]
    ) async throws(OpeningError) -> [QueueCode: QueueIdentity] {
        var keys: [QueueCode: QueueIdentity] = [:]
        do throws(StoreError) {
            for queue in try await store.run(Queues.all, as: .stranger) {
                keys[queue.code] = queue.identity
            }
        } catch {
            throw .store(error)
        }
        for (code, keys) in keys where pinned[code] != keys.fingerprint { throw .otherKey(code) }
        return keys
    }

    /// Runs work in the name of a session.
    func run<Output>(
        _ work: Work<Output>, as session: SessionToken
    ) async throws(Refusal) -> Output {
        try await run(work, as: .staff(proof: session.proof))
    }

    /// Runs work, and says in the desk's words why it was not done.
    func run<Output>(_ work: Work<Output>, as actor: Actor) async throws(Refusal) -> Output {
        do throws(StoreError) {
            return try await store.run(work, as: actor)
        } catch {
            throw Refusal(error)
        }
    }
}

/// Does sealed work, and says in the desk's words where something does not open.
func unsealing<Value>(
    _ body: () throws(SealingError) -> Value
) throws(Refusal) -> Value {
    do throws(SealingError) { return try body() } catch { throw Refusal(error) }
}
