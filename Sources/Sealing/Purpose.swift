// Every use of a derived key and every kind of associated data, on one page, so that two uses can
// be seen to differ. A name, once released, is never used again for anything else.
//
// A derived key is HKDF-SHA-256 with the secret as input key material, no salt unless one is
// named, and as info the binding of its purpose and fields:
//
//     "sealing/1/" + purpose, in ASCII; a zero byte;
//     then for each field its number of bytes in 4 bytes, big-endian, and its bytes.
//
// The lengths make the binding unambiguous: two different lists of fields never give one string.

internal import Crypto

enum Purpose: String, CaseIterable {
    case receiptLocator = "receipt/locator"
    case receiptKey = "receipt/key"
    case receiptCommitment = "receipt/commitment"
    case codeProof = "code/proof"
    case codeKey = "code/key"
    case codeWrap = "code/wrap"
    case ticketOriginal = "ticket/original"
    case ticketRedacted = "ticket/redacted"
    case ticketCommitment = "ticket/commitment"
    case ticketGrant = "ticket/grant"
    case ticketText = "ticket/text"
    case queueGrant = "queue/grant"
    case queueCertificationSeed = "queue/certification-seed"
    case queueAdmission = "queue/admission"
    case queueName = "queue/name"
    case queueIdentity = "queue/identity"
    case passphraseLock = "passphrase/lock"
    case passphraseDecoy = "passphrase/decoy"
    case factorKey = "factor/key"
    case factorBox = "factor/box"
    case factorWitness = "factor/witness"
    case spareProof = "spare/proof"
    case sessionProof = "session/proof"
    case sessionKey = "session/key"
    case sessionWrap = "session/wrap"
    case serviceMACKey = "service/mac-key"
    case serviceMAC = "service/mac"
    case serviceBoxKey = "service/box-key"
    case serviceBox = "service/box"

    /// The purpose and fields as bytes: info of a derivation, associated data of a box, the message
    /// of a MAC or of a signature, or what is hashed.
    func binding(_ fields: [UInt8]...) -> [UInt8] {
        var bytes = Array("sealing/1/\(rawValue)".utf8)
        bytes.append(0)
        for field in fields {
            bytes.append(contentsOf: UInt32(field.count).bigEndianBytes)
            bytes.append(contentsOf: field)
        }
        return bytes
    }

    /// A key of 32 bytes for this purpose.
    func key(from secret: SymmetricKey, salt: [UInt8] = []) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: secret, salt: salt, info: binding(), outputByteCount: 32)
    }

    /// 32 bytes for this purpose, where what is derived is not a key.
    func bytes(from secret: SymmetricKey) -> [UInt8] {
        key(from: secret).exposedBytes
    }
}

extension FixedWidthInteger {
    /// The bytes of the number, the most significant first.
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}

extension SymmetricKey {
    /// The bytes of the key.
    var exposedBytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
