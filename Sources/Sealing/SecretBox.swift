// The envelope under a shared key.
//
//     version     1 byte, 1
//     nonce       12 bytes, random
//     ciphertext  as many bytes as the contents
//     tag         16 bytes
//
// AES-256-GCM. The associated data is the binding of the purpose and of the place the contents
// belong to (see Purpose), preceded by the version byte. No key here seals more than a few
// thousand boxes, far from the number at which random nonces of 96 bits might meet.

internal import Crypto
internal import FoundationEssentials

enum SecretBox {
    static let version: UInt8 = 1
    static let nonceCount = 12
    static let tagCount = 16
    /// The bytes that an envelope has beyond its contents.
    static let overhead = 1 + nonceCount + tagCount

    static func seal(
        _ contents: [UInt8], with key: SymmetricKey, binding: [UInt8],
        nonce: [UInt8] = Randomness.bytes(nonceCount)
    ) throws(SealingError) -> [UInt8] {
        do {
            let box = try AES.GCM.seal(
                contents, using: key, nonce: AES.GCM.Nonce(data: nonce),
                authenticating: [version] + binding)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(overhead + contents.count)
            bytes.append(version)
            bytes.append(contentsOf: nonce)
            bytes.append(contentsOf: box.ciphertext)
            bytes.append(contentsOf: box.tag)
            return bytes
        } catch {
            throw .unusableKey
        }
    }

    static func open(
        _ bytes: [UInt8], with key: SymmetricKey, binding: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard bytes.count >= overhead, bytes.first == version else { throw .malformed }
        do {
            let box = try AES.GCM.SealedBox(combined: bytes.dropFirst())
            return try Array(
                AES.GCM.open(box, using: key, authenticating: [version] + binding))
        } catch {
            throw .doesNotOpen
        }
    }
}
