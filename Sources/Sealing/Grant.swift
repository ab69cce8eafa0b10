// Grants: a ticket's secret, wrapped for one holder.
//
//     to a receipt    a SecretBox under the receipt's key: 61 bytes
//     to a key pair   a KeyBox to the public key, purpose "ticket/grant": 1169 bytes
//
// Both hold the 32 bytes of the secret and are bound to "ticket/grant", the ticket's 16 bytes,
// one byte for the kind of holder (0 receipt, 1 queue, 2 officer, 3 triage, 4 recovery) and the
// holder's name (none, the queue's code, the officer's 16 bytes, the same, the queue's code). A
// grant copied to another ticket or holder does not open.

/// Who holds a grant.
public enum GrantHolder: Sendable, Hashable {
    /// Whoever has the ticket's receipt.
    case receipt
    /// The triage officers of the queue with this code, 1 to 64 bytes long.
    case queue(String)
    /// The officer with this identifier of 16 bytes, who is assigned.
    case officer([UInt8])
    /// The triage officer with this identifier of 16 bytes, of a ticket that is kept from another.
    case triage([UInt8])
    /// Whoever keeps the recovery code of the queue with this code, for such a ticket.
    case recovery(String)
}

/// A ticket's secret as it is stored for one holder.
public struct Grant: Sendable, Equatable {
    /// Who can open it.
    public let holder: GrantHolder
    /// The envelope: 61 bytes for a receipt, 1169 for anybody else.
    public let bytes: [UInt8]

    /// A grant as it was stored or has just been made.
    public init(holder: GrantHolder, bytes: [UInt8]) {
        self.holder = holder
        self.bytes = bytes
    }
}

extension TicketSecret {
    /// The secret wrapped under the ticket's receipt: 61 bytes.
    public func granted(
        to receipt: Receipt, ticket: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try SecretBox.seal(
            material.exposedBytes, with: receipt.wrappingKey,
            binding: GrantHolder.receipt.binding(ticket: ticket))
    }

    /// The secret sealed to a public key: 1169 bytes, about 0.2 ms.
    public func sealed(
        to publicKey: PublicKey, holder: GrantHolder, ticket: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try KeyBox.seal(
            material.exposedBytes, to: publicKey, purpose: .ticketGrant,
            binding: holder.binding(ticket: ticket))
    }

    /// The secret from a receipt's grant.
    public init(
        opening bytes: [UInt8], with receipt: Receipt, ticket: [UInt8]
    ) throws(SealingError) {
        let binding = try GrantHolder.receipt.binding(ticket: ticket)
        try self.init(
            bytes: SecretBox.open(bytes, with: receipt.wrappingKey, binding: binding))
    }

    /// The secret from a grant that was sealed to a public key: about 0.2 ms.
    public init(
        opening bytes: [UInt8], with keyPair: KeyPair, holder: GrantHolder, ticket: [UInt8]
    ) throws(SealingError) {
        let binding = try holder.binding(ticket: ticket)
        try self.init(
            bytes: KeyBox.open(bytes, with: keyPair, purpose: .ticketGrant, binding: binding))
    }
}

extension GrantHolder {
    fileprivate func binding(ticket: [UInt8]) throws(SealingError) -> [UInt8] {
        let ticket = try Identifiers.check(ticket)
        return switch self {
        case .receipt:
            Purpose.ticketGrant.binding(ticket, [0], [])
        case .queue(let code):
            Purpose.ticketGrant.binding(ticket, [1], try Identifiers.check(queue: code))
        case .officer(let identifier):
            Purpose.ticketGrant.binding(ticket, [2], try Identifiers.check(identifier))
        case .triage(let identifier):
            Purpose.ticketGrant.binding(ticket, [3], try Identifiers.check(identifier))
        case .recovery(let code):
            Purpose.ticketGrant.binding(ticket, [4], try Identifiers.check(queue: code))
        }
    }
}
