// The envelope to a public key.
//
//     version           1 byte, 1
//     encapsulated key  1120 bytes (X-Wing: ML-KEM-768's 1088, X25519's 32)
//     ciphertext        as many bytes as the contents
//     tag               16 bytes
//
// HPKE (RFC 9180), base mode, one message: KEM X-Wing (0x647a), KDF HKDF-SHA-256, AEAD
// AES-256-GCM. The info is the version byte and the bare purpose; the associated data is the
// binding of the purpose and of the place the contents belong to (see Purpose).

internal import Crypto
internal import FoundationEssentials

enum KeyBox {
    static let version: UInt8 = 1
    static let encapsulatedCount = 1120
    /// The bytes that an envelope has beyond its contents.
    static let overhead = 1 + encapsulatedCount + 16

    private static let suite = HPKE.Ciphersuite.XWingMLKEM768X25519_SHA256_AES_GCM_256

    static func seal(
        _ contents: [UInt8], to publicKey: PublicKey, purpose: Purpose, binding: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        do {
            let recipient = try XWingMLKEM768X25519.PublicKey(rawRepresentation: publicKey.bytes)
            var sender = try HPKE.Sender(
                recipientKey: recipient, ciphersuite: suite, info: info(of: purpose))
            let sealed = try sender.seal(contents, authenticating: binding)
            return [version] + Array(sender.encapsulatedKey) + Array(sealed)
        } catch {
            throw .unusableKey
        }
    }

    static func open(
        _ bytes: [UInt8], with keyPair: KeyPair, purpose: Purpose, binding: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard bytes.count >= overhead, bytes.first == version else { throw .malformed }
        let body = bytes.dropFirst()
        do {
            var recipient = try HPKE.Recipient(
                privateKey: keyPair.privateKey, ciphersuite: suite, info: info(of: purpose),
                encapsulatedKey: Data(body.prefix(encapsulatedCount)))
            return try Array(
                recipient.open(body.dropFirst(encapsulatedCount), authenticating: binding))
        } catch {
            throw .doesNotOpen
        }
    }

    private static func info(of purpose: Purpose) -> Data {
        Data([version] + purpose.binding())
    }
}
