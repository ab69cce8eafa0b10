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
        try await reporting(sealed, ring, session) { () throws(Refusal) in
            try ring.secret(of: sealed)
        }
    }

    /// How the account stands to a ticket.
    func standing(
        to sealed: SealedCase, with ring: Keyring, as session: SessionToken
    ) async throws(Refusal) -> Standing {
        try await reporting(sealed, ring, session) { () throws(Refusal) in
            try ring.standing(to: sealed)
        }
    }

    /// Puts it on the trail where an assignment is found to have no grant that opens.
    private func reporting<Value>(
        _ sealed: SealedCase, _ ring: Keyring, _ session: SessionToken,
        _ body: () throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        do throws(Refusal) {
            return try body()
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
    func standing(to sealed: SealedCase) throws(Refusal) -> Standing {
        var standing: Standing = []
        if let bytes = sealed.ticket.exclusions {
            // Whoever is excluded has no grant. Had he one, the list would still name him.
            guard isConfidant(of: sealed) || isAssigned(to: sealed) else { return .excluded }
            let exclusions = try self.exclusions(bytes, of: sealed)
            guard !exclusions.contains(account.id) else { return .excluded }
        }
        if triages(sealed) { standing.insert(.triage) }
        if isAssigned(to: sealed) { standing.insert(.assignee) }
        return standing
    }

    /// From whom a ticket is kept; nil where from nobody.
    func exclusions(of sealed: SealedCase) throws(Refusal) -> Exclusions? {
        guard let bytes = sealed.ticket.exclusions else { return nil }
        return try exclusions(bytes, of: sealed)
    }

    private func exclusions(
        _ bytes: [UInt8], of sealed: SealedCase
    ) throws(Refusal) -> Exclusions {
        let secret = try secret(of: sealed)
        return try unsealing { () throws(SealingError) in
            try Exclusions(opening: bytes, of: sealed.ticket.id, with: secret)
        }
    }

    /// The secret of a ticket that is kept from somebody, by the account's own grant as one of
    /// its queue's triage officers.
    func confidedSecret(
        _ grant: [UInt8], of ticket: Identifier<Ticket>
    ) throws(SealingError) -> TicketSecret {
        try TicketSecret(
            opening: grant, with: own, holder: .triage(account.id.bytes), ticket: ticket.bytes)
    }

    private func triages(_ sealed: SealedCase) -> Bool {
        queues[sealed.ticket.queue] != nil
            && (sealed.ticket.exclusions == nil || isConfidant(of: sealed))
    }

    private func isConfidant(of sealed: SealedCase) -> Bool {
        sealed.grants.contains { $0.holder == .triage(account.id.bytes) }
    }

    private func isAssigned(to sealed: SealedCase) -> Bool {
        sealed.assignees.contains(account.handle)
    }

    /// The ticket's secret, by the account's own grant or by the queue's. Whoever is assigned was
    /// granted it by the triage officer who assigned him; an assignment that anybody else wrote has
    /// no grant, or another's.
    func secret(of sealed: SealedCase) throws(Refusal) -> TicketSecret {
        if let own = try ownSecret(of: sealed) { return own }
        guard !isAssigned(to: sealed) else { throw .assignmentNotGranted }
        let queue = sealed.ticket.queue
        let isKept = sealed.ticket.exclusions != nil
        let holder = isKept ? .triage(account.id.bytes) : GrantHolder.queue(queue.text)
        guard let key = queues[queue],
            let grant = sealed.grants.first(where: { $0.holder == holder })
        else { throw .noSuchTicket }
        return try unsealing { () throws(SealingError) in
            try TicketSecret(
                opening: grant.bytes, with: isKept ? own : key, holder: holder,
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
