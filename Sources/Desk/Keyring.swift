import Enquiry
import Sealing
import Store

extension Desk {
    /// Opens what a session holds.
    func keyring(
        _ sealed: SealedSession, _ session: SessionToken
    ) async throws(Refusal) -> Keyring {
        do throws(Refusal) {
            return try Keyring(sealed, with: session, secret: secret, pinned: queueKeys)
        } catch .queueKeyNotPinned {
            await report(.queueKey, as: session)
            throw .queueKeyNotPinned
        }
    }

    /// A ticket's secret, by the account's own grant or by the queue's.
    func secret(
        of sealed: SealedCase, with ring: Keyring, as session: SessionToken
    ) async throws(Refusal) -> TicketSecret {
        do throws(Refusal) {
            return try ring.secret(of: sealed)
        } catch .assignmentNotGranted {
            await report(
                .assignment, of: ring.account.handle, to: sealed.ticket.reference, as: session)
            throw .assignmentNotGranted
        }
    }

    /// Puts on the trail that a key or an assignment was refused, in a transaction of its own. What
    /// does not get through there is still observed.
    func report(
        _ refused: Trail.Refused, of subject: Handle? = nil, to reference: Reference? = nil,
        as session: SessionToken
    ) async {
        try? await run(Trail.report(refused, of: subject, to: reference), as: session)
    }
}

/// What a session's token opens: the account's own key, and the keys of the queues it triages. It
/// lives for one request.
struct Keyring: Sendable {
    let account: StaffAccount
    private let own: KeyPair
    private let queues: [QueueCode: KeyPair]

    /// - Parameter pinned: the queues' public keys. Anybody can seal a key to an officer's public
    ///   half; so what opens is a queue's key only if it is the pinned one.
    init(
        _ session: SealedSession, with token: SessionToken, secret: ServiceSecret,
        pinned: [QueueCode: QueueIdentity]
    ) throws(Refusal) {
        account = session.account
        let id = session.account.id.bytes
        let key = try unsealing { () throws(SealingError) in
            try token.openPrivateKey(session.sealedKey, fileSecret: secret, staff: id)
        }
        own = key
        var queues: [QueueCode: KeyPair] = [:]
        for keyed in session.memberships {
            guard let grant = keyed.queueKeyGrant else { continue }
            let queue = keyed.membership.queue
            let queueKey = try unsealing { () throws(SealingError) in
                try KeyPair(
                    opening: grant, with: key, queue: queue.text, holder: .officer(id))
            }
            guard queueKey.publicKey == pinned[queue]?.publicKey else {
                throw .queueKeyNotPinned
            }
            queues[queue] = queueKey
        }
        self.queues = queues
    }

    /// The private key of a queue that the account triages.
    func key(of queue: QueueCode) -> KeyPair? { queues[queue] }

    /// How the account stands to a ticket.
    func standing(to sealed: SealedCase) -> Standing {
        var standing: Standing = []
        if queues[sealed.ticket.queue] != nil { standing.insert(.triage) }
        if sealed.assignees.contains(account.handle) { standing.insert(.assignee) }
        return standing
    }

    /// The ticket's secret, by the account's own grant or by the queue's. Whoever is assigned was
    /// granted it by the triage officer who assigned him; an assignment that anybody else wrote has
    /// no grant, or another's.
    func secret(of sealed: SealedCase) throws(Refusal) -> TicketSecret {
        if let own = try ownSecret(of: sealed) { return own }
        let queue = sealed.ticket.queue
        guard !sealed.assignees.contains(account.handle) else { throw .assignmentNotGranted }
        guard let key = queues[queue],
            let grant = sealed.grants.first(where: { $0.holder == .queue(queue.text) })
        else { throw .noSuchTicket }
        return try unsealing { () throws(SealingError) in
            try TicketSecret(
                opening: grant.bytes, with: key, holder: grant.holder,
                ticket: sealed.ticket.id.bytes)
        }
    }

    private func ownSecret(of sealed: SealedCase) throws(Refusal) -> TicketSecret? {
        let holder = GrantHolder.officer(account.id.bytes)
        guard let grant = sealed.grants.first(where: { $0.holder == holder }) else { return nil }
        do throws(SealingError) {
            return try TicketSecret(
                opening: grant.bytes, with: own, holder: holder, ticket: sealed.ticket.id.bytes)
        } catch {
            throw .assignmentNotGranted
        }
    }
}
