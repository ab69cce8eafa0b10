// The service's file secret: kept in a file that no backup holds, and never in the database.
//
//     mac  HMAC-SHA-256 under HKDF(secret, "service/mac-key") of the binding of "service/mac", the
//          purpose's name and the message: 32 bytes
//     box  16 random bytes, then a SecretBox: under HKDF(secret, salt: those bytes,
//          "service/box-key"), bound to "service/box" and the purpose's name
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

    /// Seals what the service hands out and reads again later, such as a page's session in a
    /// cookie: 45 bytes more than the contents. Each box has a key of its own, so that any number
    /// of them may be sealed.
    public func seal(_ contents: [UInt8], purpose: String) throws(SealingError) -> [UInt8] {
        let salt = Randomness.bytes(Self.saltCount)
        return try salt
            + SecretBox.seal(
                contents, with: Purpose.serviceBoxKey.key(from: material, salt: salt),
                binding: Purpose.serviceBox.binding(Array(purpose.utf8)))
    }

    /// The contents of a box that `seal` made for the same purpose.
    public func open(_ box: [UInt8], purpose: String) throws(SealingError) -> [UInt8] {
        guard box.count >= Self.saltCount else { throw .malformed }
        let salt = Array(box.prefix(Self.saltCount))
        return try SecretBox.open(
            Array(box.dropFirst(Self.saltCount)),
            with: Purpose.serviceBoxKey.key(from: material, salt: salt),
            binding: Purpose.serviceBox.binding(Array(purpose.utf8)))
    }

    private static let saltCount = 16

    private init(material: SymmetricKey) { self.material = material }
}
