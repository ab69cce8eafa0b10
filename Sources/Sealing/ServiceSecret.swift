// The service's file secret: kept in a file that no backup holds, and never in the database.
//
//     mac  HMAC-SHA-256 under HKDF(secret, "service/mac-key") of the binding of "service/mac", the
//          purpose's name and the message: 32 bytes
//
// It is also the salt of a session's key (see SessionToken) and the source of decoys (LockedKey).

internal import Crypto

/// 32 bytes that only the running service has.
public struct ServiceSecret: Sendable, Equatable, Concealed {
    let material: SymmetricKey

    /// A new secret.
    public static func random() -> ServiceSecret {
        ServiceSecret(material: SymmetricKey(data: Randomness.bytes(32)))
    }

    /// A secret as it was read from its file: 32 bytes.
    public init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == 32 else { throw .malformed }
        material = SymmetricKey(data: bytes)
    }

    /// The secret itself, for writing its file.
    public var exposedBytes: [UInt8] { material.exposedBytes }

    /// A MAC over a message, 32 bytes, for what the service hands out and must know again, such
    /// as a form's fresh receipt bound to a visitor's cookie.
    public func mac(of message: [UInt8], purpose: String) -> [UInt8] {
        let bound = Purpose.serviceMAC.binding(Array(purpose.utf8), message)
        let key = Purpose.serviceMACKey.key(from: material)
        return Array(HMAC<SHA256>.authenticationCode(for: bound, using: key))
    }

    /// Whether `mac` is this service's MAC over the message for that purpose.
    public func verifies(_ mac: [UInt8], of message: [UInt8], purpose: String) -> Bool {
        ConstantTime.equal(mac, self.mac(of: message, purpose: purpose))
    }

    private init(material: SymmetricKey) { self.material = material }
}
