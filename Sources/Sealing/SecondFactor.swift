// A second factor: the codes of an authenticator (RFC 6238: HMAC-SHA-1, thirty seconds, six
// digits), whose seed is sealed under its holder's private key.
//
//     seed     20 random bytes; an authenticator takes them in RFC 4648's base 32
//     step     whole half-minutes since 1 January 1970, UTC
//     code     HMAC-SHA-1(seed, the step in 8 bytes, big-endian), cut as RFC 4226 says, six digits
//     box      a SecretBox around the seed, under HKDF(the officer's seed, "factor/key"), bound to
//              "factor/box" and the officer's 16 bytes: 49 bytes
//     witness  HKDF(seed, "factor/witness"): 32 bytes; the database keeps their SHA-256
//
// Under a private key and not to a public one: whoever can write into a database could seal a seed
// of his own to a public key.

internal import Crypto

/// The seed that an authenticator and its holder's key share.
public struct SecondFactor: Sendable, Equatable, Concealed {
    /// Seconds for which one code is shown.
    public static let secondsPerStep: Int64 = 30

    private static let seedCount = 20
    private let seed: SymmetricKey

    /// A new seed.
    public static func random() -> SecondFactor {
        SecondFactor(seed: Randomness.bytes(seedCount))
    }

    package init(seed: [UInt8]) { self.seed = SymmetricKey(data: seed) }

    /// The step at a moment, in seconds since 1 January 1970.
    public static func step(at unixSeconds: Int64) -> Int64 { unixSeconds / secondsPerStep }

    /// The code of a step.
    public func code(at step: Int64) -> String { code(at: step, digits: 6) }

    /// The step that a code belongs to: the present one, the one before or the one after; nil where
    /// it is none's.
    public func step(of code: String, at present: Int64) -> Int64? {
        let typed = Array(code.utf8)
        return [present, present - 1, present + 1].first {
            ConstantTime.equal(Array(self.code(at: $0).utf8), typed)
        }
    }

    /// What shows a database that the seed was known, and from which it cannot be found.
    public var witness: [UInt8] { Purpose.factorWitness.bytes(from: seed) }

    /// The seed as an authenticator takes it: 32 characters.
    public var secret: String { Base32.plainText(seed.exposedBytes) }

    /// The seed, readable only with its holder's private key: 49 bytes.
    public func sealed(
        under keyPair: KeyPair, officer: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try SecretBox.seal(
            seed.exposedBytes, with: Purpose.factorKey.key(from: keyPair.keyMaterial),
            binding: Purpose.factorBox.binding(Identifiers.check(officer)))
    }

    /// The seed that `sealed` sealed.
    public init(
        opening box: [UInt8], with keyPair: KeyPair, officer: [UInt8]
    ) throws(SealingError) {
        let seed = try SecretBox.open(
            box, with: Purpose.factorKey.key(from: keyPair.keyMaterial),
            binding: Purpose.factorBox.binding(Identifiers.check(officer)))
        guard seed.count == Self.seedCount else { throw .malformed }
        self.init(seed: seed)
    }

    /// The code of a step with as many digits as asked for: RFC 6238's examples have eight.
    func code(at step: Int64, digits: Int) -> String {
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: step.bigEndianBytes, using: seed))
        let place = Int(mac[mac.count - 1] & 15)
        let number = mac[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let modulus = (0..<digits).reduce(UInt32(1)) { modulus, _ in modulus * 10 }
        let text = String((number & 0x7FFF_FFFF) % modulus)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// Equality in constant time.
    public static func == (left: SecondFactor, right: SecondFactor) -> Bool {
        ConstantTime.equal(left.seed.exposedBytes, right.seed.exposedBytes)
    }
}
