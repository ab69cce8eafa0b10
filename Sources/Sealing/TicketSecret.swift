// A ticket's secret, from which its texts' keys come: one for originals, one for redacted texts.
//
//     key for originals       HKDF(secret, "ticket/original")
//     key for redacted texts  HKDF(secret, "ticket/redacted")
//     commitment              HMAC-SHA-256 under HKDF(secret, "ticket/commitment")

internal import Crypto

/// The 32 random bytes that open one ticket.
public struct TicketSecret: Sendable, Equatable, Concealed {
    let material: SymmetricKey

    /// A new ticket's secret.
    public static func random() -> TicketSecret {
        TicketSecret(material: SymmetricKey(data: Randomness.bytes(32)))
    }

    /// What fixes `bytes` under this ticket: 32 bytes, equal for equal bytes, from which nobody
    /// without the secret can confirm a guess.
    public func commitment(of bytes: [UInt8]) -> [UInt8] {
        let key = Purpose.ticketCommitment.key(from: material)
        return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
    }

    func key(for part: TextPart) -> SymmetricKey {
        switch part {
        case .original: Purpose.ticketOriginal.key(from: material)
        case .redacted: Purpose.ticketRedacted.key(from: material)
        }
    }

    init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == 32 else { throw .malformed }
        material = SymmetricKey(data: bytes)
    }

    private init(material: SymmetricKey) { self.material = material }
}
