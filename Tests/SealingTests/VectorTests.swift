import Testing

@testable import Sealing

@Test("key pairs come from their seeds as they always did")
func keysOfSeeds() throws {
    #expect(try Given.officerKey.publicKey.fingerprint.bytes == Vectors.officerFingerprint)
    #expect(try Given.queueKey.publicKey.fingerprint.bytes == Vectors.queueFingerprint)
    #expect(try Given.officerKey.exposedSeed == Given.officerSeed)
}

@Test("receipts, codes and tokens derive what they always did")
func derivations() throws {
    #expect(try Given.receipt.locator == Vectors.locator)
    #expect(try Given.receipt.commitment(of: Array("a draft".utf8)) == Vectors.commitment)
    #expect(try Given.code.proof == Vectors.codeProof)
    #expect(try Given.token.proof == Vectors.sessionProof)
    #expect(
        try Given.service.mac(of: Array("a message".utf8), purpose: "form") == Vectors.serviceMAC)
    #expect(try Given.service.exposedBytes == Given.row(from: 0x80, count: 32))
    let identity = try Given.identity
    #expect(identity.certificationKey == Vectors.certificationKey)
    #expect(identity.fingerprint.bytes == Vectors.identityFingerprint)
    #expect(
        try Given.queueKey.certification(
            of: Given.officerKey.publicKey, as: Given.admission()) == Vectors.certification)
    #expect(try Given.queueKey.certification(of: Given.name()) == Vectors.nameCertification)
    #expect(
        try LockedKey.decoy(for: "nobody", under: Given.service).bytes == Vectors.decoy)
}

@Test("texts of receipts and codes are written as they always were")
func writtenCodes() throws {
    let receiptValues = (0..<25).map { UInt8((7 * $0 + 3) % 32) }
    #expect(CheckedCode(values: receiptValues).text == Vectors.receiptText)
    let codeValues = (0..<25).map { UInt8((5 * $0 + 1) % 32) }
    #expect(CheckedCode(values: codeValues).text == Vectors.codeText)
    #expect(Receipt.example == Vectors.exampleText)
    #expect(RecoveryCode(seed: Given.officerSeed).text == Vectors.recoveryText)
    let recovered = try RecoveryCode(parsing: Vectors.recoveryText).keyPair
    #expect(recovered.exposedSeed == Given.officerSeed)
}

@Test("grants that were once made open")
func oldGrants() throws {
    let secret = try Given.secret
    let ofReceipt = try TicketSecret(
        opening: Vectors.receiptGrant, with: Given.receipt, ticket: Given.ticket)
    #expect(ofReceipt == secret)
    let ofQueue = try TicketSecret(
        opening: Vectors.queueGrant, with: Given.queueKey, holder: .queue(Given.queue),
        ticket: Given.ticket)
    #expect(ofQueue == secret)
    let ofOfficer = try TicketSecret(
        opening: Vectors.officerGrant, with: Given.officerKey, holder: .officer(Given.officer),
        ticket: Given.ticket)
    #expect(ofOfficer == secret)
}

@Test("queue keys that were once handed over open")
func oldQueueKeys() throws {
    let triage = try KeyPair(
        opening: Vectors.triageGrant, with: Given.officerKey, queue: Given.queue,
        holder: .officer(Given.officer))
    #expect(triage.exposedSeed == Given.queueSeed)
    let recovery = try KeyPair(
        opening: Vectors.recoveryGrant, with: Given.officerKey, queue: Given.queue,
        holder: .recovery)
    #expect(recovery.exposedSeed == Given.queueSeed)
    let wrapped = try Given.code.unwrap(Vectors.wrappedKey, binding: Array(Given.queue.utf8))
    #expect(wrapped.exposedSeed == Given.queueSeed)
}

@Test("texts that were once sealed open")
func oldTexts() throws {
    let original = try SealedText(bytes: Vectors.originalText)
    #expect(
        try Given.secret.open(original, as: Given.label())
            == "May I name my workplace? Où le dire ?")
    let redacted = try SealedText(bytes: Vectors.redactedText)
    #expect(
        try Given.secret.open(redacted, as: Given.label(part: .redacted, version: 258))
            == "May I name my ▇▇▇?")
}

@Test("private keys that were once locked or kept for a session open")
func oldPrivateKeys() throws {
    let locked = try LockedKey(bytes: Vectors.lockedKey)
    let (unlocked, verifier) = try locked.unlock(
        with: Given.passphrase, officer: Given.officer)
    #expect(unlocked.exposedSeed == Given.officerSeed)
    #expect(verifier == Vectors.verifier)
    let kept = try Given.token.openPrivateKey(
        Vectors.sessionKey, fileSecret: Given.service, staff: Given.officer)
    #expect(kept.exposedSeed == Given.officerSeed)
}

@Test("with the vectors' salt and nonce, locking gives the vectors' bytes")
func lockingAnew() throws {
    let header = LockedKey.Header(cost: .lowest, salt: Given.salt)
    let (locked, verifier) = try PassphraseLock.locking(
        Given.officerKey, with: Given.passphrase, officer: Given.officer, header: header,
        nonce: Given.nonce)
    #expect(locked.bytes == Vectors.lockedKey)
    #expect(verifier == Vectors.verifier)
}
