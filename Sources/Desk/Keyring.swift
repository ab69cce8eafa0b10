import Enquiry
import Sealing
import Store

extension Desk {
    /// Opens what a session holds.
    func keyring(
        _ sealed: SealedSession, _ session: SessionToken
    ) throws(Refusal) -> Keyring {
        try Keyring(sealed, with: session, secret: secret, pinned: queueKeys)
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
        pinned: [QueueCode: PublicKey]
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
            guard queueKey.publicKey == pinned[queue] else {
                throw .broken("a queue's key is not the pinned one")
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

    /// The ticket's secret, by the account's own grant or by the queue's.
    func secret(of sealed: SealedCase) throws(Refusal) -> TicketSecret {
        let ticket = sealed.ticket
        for grant in sealed.grants {
            let key: KeyPair? =
                switch grant.holder {
                case .officer(account.id.bytes): own
                case .queue(ticket.queue.text): queues[ticket.queue]
                default: nil
                }
            guard let key else { continue }
            return try unsealing { () throws(SealingError) in
                try TicketSecret(
                    opening: grant.bytes, with: key, holder: grant.holder,
                    ticket: ticket.id.bytes)
            }
        }
        throw .noSuchTicket
    }
}
