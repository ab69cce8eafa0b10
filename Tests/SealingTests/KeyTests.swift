import Testing

@testable import Sealing

@Test("public keys that are made are taken, and others refused")
func publicKeys() throws {
    for _ in 0..<100 {
        let key = try KeyPair.random().publicKey
        #expect(try PublicKey(bytes: key.bytes) == key)
    }
    let good = try Given.officerKey.publicKey.bytes
    let refused: [[UInt8]] = [
        [], Array(good.dropLast()), good + [0], Array(repeating: 0, count: 1216),
        Array(repeating: 0, count: 1184) + good.suffix(32),
        Array(good.prefix(1184)) + Array(repeating: 0, count: 32),
        Array(repeating: 0xFF, count: 1216),
        [0x01, 0x0D, 0x00] + good.dropFirst(3), [0x00, 0x10, 0xD0] + good.dropFirst(3),
        Array(good.prefix(1149)) + [0x00, 0x10, 0xD0] + good.dropFirst(1152),
    ]
    for bytes in refused {
        #expect(throws: SealingError.unusableKey) { try PublicKey(bytes: bytes) }
    }
    let largest = [0x00, 0x0D, 0xD0] + good.dropFirst(3)
    #expect(throws: Never.self) { try PublicKey(bytes: largest) }
}

@Test("a seed has 32 bytes")
func seeds() {
    for count in [0, 31, 33, 64] {
        #expect(throws: SealingError.unusableKey) {
            try KeyPair(seed: Array(repeating: 7, count: count))
        }
    }
}

@Test("a fingerprint is read back in any common spelling")
func fingerprints() throws {
    let fingerprint = try Given.queueKey.publicKey.fingerprint
    let text = fingerprint.text
    #expect(text.hasPrefix("a1f324bc-0701f123-"))
    let spellings = [
        text, text.uppercased(), text.replacing("-", with: ""), text.replacing("-", with: ":"),
        " " + text.replacing("-", with: " "),
    ]
    for spelling in spellings {
        #expect(try Fingerprint(parsing: spelling) == fingerprint)
    }
    let refusals = [
        "", String(text.dropLast()), text + "0", "g" + text.dropFirst(), text + "\u{301}",
        String(repeating: "-", count: 100_000),
    ]
    for refused in refusals {
        #expect(throws: SealingError.malformed) { try Fingerprint(parsing: refused) }
    }
    #expect(try Given.officerKey.publicKey.fingerprint != fingerprint)
}

@Test("a queue certifies one public key as one officer's, in one duty")
func certification() throws {
    let (identity, key) = (try Given.identity, try Given.officerKey.publicKey)
    let certification = try Given.queueKey.certification(of: key, as: Given.admission())
    #expect(certification.count == 64)
    #expect(identity.certifies(certification, of: key, as: Given.admission()))
    let others = [
        Given.admission(to: "service-centre"), Given.admission(of: Given.otherID),
        Given.admission(isTriage: false), Given.admission(of: []), Given.admission(to: ""),
    ]
    for other in others {
        #expect(!identity.certifies(certification, of: key, as: other))
    }
    #expect(!identity.certifies(certification, of: identity.publicKey, as: Given.admission()))
    let stranger = try KeyPair.random().identity(recoveryKey: key)
    #expect(!stranger.certifies(certification, of: key, as: Given.admission()))
    for altered in alterations(of: certification) {
        #expect(!identity.certifies(altered, of: key, as: Given.admission()))
    }
    #expect(throws: SealingError.unusableIdentifier) {
        try Given.queueKey.certification(of: key, as: Given.admission(of: []))
    }
}

@Test("a queue certifies one name as one member's")
func nameCertification() throws {
    let identity = try Given.identity
    let certification = try Given.queueKey.certification(of: Given.name())
    #expect(identity.certifies(certification, of: Given.name()))
    let others = [
        Given.name("Zoé Lachanc"), Given.name("Zoe\u{301} Lachance"), Given.name(id: Given.officer),
        Given.name(of: Given.otherID), Given.name(in: "service-centre"), Given.name(of: []),
    ]
    for other in others { #expect(!identity.certifies(certification, of: other)) }
    for altered in alterations(of: certification) {
        #expect(!identity.certifies(altered, of: Given.name()))
    }
}

private func alterations(of certification: [UInt8]) -> [[UInt8]] {
    [[], Array(certification.dropLast()), certification + [0]]
        + certification.indices.map { place in
            var altered = certification
            altered[place] ^= 1
            return altered
        }
}

@Test("a queue's fingerprint is another one with any other public key")
func identities() throws {
    let (queue, key) = (try Given.queueKey, try Given.officerKey.publicKey)
    let identity = try Given.identity
    let others = [
        try queue.identity(recoveryKey: try KeyPair.random().publicKey),
        try QueueIdentity(
            publicKey: key, certificationKey: identity.certificationKey, recoveryKey: key),
        try QueueIdentity(
            publicKey: queue.publicKey,
            certificationKey: Array(identity.certificationKey.reversed()), recoveryKey: key),
    ]
    for other in others { #expect(other.fingerprint != identity.fingerprint) }
    #expect(throws: SealingError.unusableKey) {
        try QueueIdentity(publicKey: key, certificationKey: [1], recoveryKey: key)
    }
}

@Test("random bytes have the length asked for and every bit takes both values")
func randomness() {
    for count in [-1, 0, 1, 7, 8, 9, 31, 32, 33] {
        #expect(Randomness.bytes(count).count == max(count, 0))
    }
    let many = Randomness.bytes(8192)
    for bit in 0..<8 {
        let ones = many.count { $0 >> bit & 1 == 1 }
        #expect((3600...4592).contains(ones), "eleven standard deviations from one half")
    }
    #expect(Set((0..<1000).map { _ in Randomness.bytes(16) }).count == 1000)
}

@Test("a random index stays below its bound and reaches every value")
func randomIndex() {
    #expect(Set((0..<2000).map { _ in Randomness.index(below: 7) }) == Set(0..<7))
    #expect([-3, 0, 1].allSatisfy { Randomness.index(below: $0) == 0 })
}

@Test("comparison in constant time compares")
func comparison() {
    #expect(ConstantTime.equal([], []))
    #expect(ConstantTime.equal([1, 2], [1, 2]))
    #expect(!ConstantTime.equal([1, 2], [1, 3]))
    #expect(!ConstantTime.equal([1, 2], [2, 1]))
    #expect(!ConstantTime.equal([1], [1, 0]))
    #expect(Hashing.sha256([]).prefix(4) == [0xE3, 0xB0, 0xC4, 0x42])
}
