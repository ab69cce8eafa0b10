import Testing

@testable import Sealing

@Test("a locked key opens with its passphrase for its officer only")
func locked() throws {
    let keyPair = try KeyPair.random()
    let passphrase = Passphrase.generate(.english)
    let (locked, verifier) = try PassphraseLock.locking(
        keyPair, with: passphrase, officer: Given.officer, cost: .lowest)
    let stored = try LockedKey(bytes: locked.bytes)
    #expect(stored == locked)
    #expect(stored.cost == .lowest)
    let opened = try stored.unlock(with: passphrase, officer: Given.officer)
    #expect(opened.keyPair.exposedSeed == keyPair.exposedSeed)
    #expect(opened.verifier == verifier)
    #expect(verifier.count == 32)
    #expect(throws: SealingError.wrongPassphrase) {
        try stored.unlock(with: Passphrase.generate(.english), officer: Given.officer)
    }
    #expect(throws: SealingError.wrongPassphrase) {
        try stored.unlock(with: passphrase, officer: Given.otherID)
    }
    #expect(throws: SealingError.unusableIdentifier) {
        try stored.unlock(with: passphrase, officer: [])
    }
}

@Test("locking twice gives other bytes and another verifier")
func lockedAfresh() throws {
    let keyPair = try Given.officerKey
    let passphrase = Passphrase.generate(.french)
    let first = try PassphraseLock.locking(
        keyPair, with: passphrase, officer: Given.officer, cost: .lowest)
    let second = try PassphraseLock.locking(
        keyPair, with: passphrase, officer: Given.officer, cost: .lowest)
    #expect(first.locked.bytes.dropFirst(4) != second.locked.bytes.dropFirst(4))
    #expect(first.verifier != second.verifier)
}

@Test("the standard cost is 64 MiB and works")
func standardCost() throws {
    #expect(ScryptCost.standard.memoryByteCount == 64 << 20)
    #expect(try ScryptCost(logN: 16) == .standard)
    let passphrase = Passphrase.generate(.english)
    let (locked, _) = try PassphraseLock.locking(
        Given.officerKey, with: passphrase, officer: Given.officer)
    #expect(locked.cost == .standard)
    let opened = try locked.unlock(with: passphrase, officer: Given.officer)
    #expect(opened.keyPair.exposedSeed == Given.officerSeed)
}

@Test("every cost within the bounds on r and p derives")
func parallelCosts() throws {
    for p in UInt8(1)...4 {
        let header = LockedKey.Header(cost: try ScryptCost(logN: 10, p: p), salt: Given.salt)
        let (locked, _) = try PassphraseLock.locking(
            Given.officerKey, with: Given.passphrase, officer: Given.officer, header: header)
        #expect(throws: Never.self) {
            try locked.unlock(with: Given.passphrase, officer: Given.officer)
        }
    }
}

@Test("a cost that a tampered database might ask is refused before it is paid")
func absurdCosts() throws {
    let costs: [[UInt8]] = [
        [0, 8, 1], [9, 8, 1], [19, 8, 1], [63, 8, 1], [64, 8, 1], [255, 8, 1],
        [10, 0, 1], [10, 1, 1], [10, 9, 1], [10, 255, 1], [10, 8, 0], [10, 8, 5], [10, 8, 255],
        [255, 255, 255],
    ]
    for cost in costs {
        let bytes = [1] + cost + Vectors.lockedKey.dropFirst(4)
        #expect(throws: SealingError.costOutOfBounds) { try LockedKey(bytes: bytes) }
        #expect(throws: SealingError.costOutOfBounds) {
            try ScryptCost(logN: cost[0], r: cost[1], p: cost[2])
        }
    }
}

@Test("an unknown account is answered like a known one, always alike")
func decoys() throws {
    let service = ServiceSecret.random()
    let decoy = LockedKey.decoy(for: "nobody", under: service, cost: .lowest)
    let known = try PassphraseLock.locking(
        Given.officerKey, with: .generate(.english), officer: Given.officer, cost: .lowest)
    #expect(decoy.bytes.count == known.locked.bytes.count)
    #expect(decoy.bytes.prefix(4) == known.locked.bytes.prefix(4))
    #expect(try LockedKey(bytes: decoy.bytes) == decoy)
    #expect(LockedKey.decoy(for: "nobody", under: service, cost: .lowest) == decoy)
    let others = [
        LockedKey.decoy(for: "nobody2", under: service, cost: .lowest),
        LockedKey.decoy(for: "nobody", under: .random(), cost: .lowest),
    ]
    for other in others { #expect(other.bytes[4..<20] != decoy.bytes[4..<20]) }
    #expect(throws: SealingError.wrongPassphrase) {
        try decoy.unlock(with: Given.passphrase, officer: Given.officer)
    }
}
