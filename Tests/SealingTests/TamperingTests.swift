import Testing

@testable import Sealing

/// One way of opening an envelope of version 1.
struct Opening: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let open: @Sendable ([UInt8]) throws -> Void

    static let all: [Opening] = [
        Opening(testDescription: "a receipt's grant", bytes: Vectors.receiptGrant) {
            _ = try TicketSecret(opening: $0, with: Given.receipt, ticket: Given.ticket)
        },
        Opening(testDescription: "a queue's grant", bytes: Vectors.queueGrant) {
            _ = try TicketSecret(
                opening: $0, with: Given.queueKey, holder: .queue(Given.queue),
                ticket: Given.ticket)
        },
        Opening(testDescription: "a triage officer's queue key", bytes: Vectors.triageGrant) {
            _ = try KeyPair(
                opening: $0, with: Given.officerKey, queue: Given.queue,
                holder: .officer(Given.officer))
        },
        Opening(testDescription: "a key wrapped under a code", bytes: Vectors.wrappedKey) {
            _ = try Given.code.unwrap($0, binding: Array(Given.queue.utf8))
        },
        Opening(testDescription: "a sealed text", bytes: Vectors.originalText) {
            _ = try Given.secret.open(SealedText(bytes: $0), as: Given.label())
        },
        Opening(testDescription: "a locked key", bytes: Vectors.lockedKey) {
            _ = try LockedKey(bytes: $0).unlock(with: Given.passphrase, officer: Given.officer)
        },
        Opening(testDescription: "a session's private key", bytes: Vectors.sessionKey) {
            _ = try Given.token.openPrivateKey(
                $0, fileSecret: Given.service, staff: Given.officer)
        },
    ]
}

@Test("what is untouched opens", arguments: Opening.all)
func untouched(opening: Opening) {
    #expect(throws: Never.self) { try opening.open(opening.bytes) }
}

@Test("an envelope with any byte changed does not open", arguments: Opening.all)
func flipped(opening: Opening) {
    for place in opening.bytes.indices {
        for mask in [0x01, 0x80] as [UInt8] {
            var altered = opening.bytes
            altered[place] ^= mask
            #expect(throws: SealingError.self, "byte \(place)") { try opening.open(altered) }
        }
    }
}

@Test("an envelope cut anywhere or added to does not open", arguments: Opening.all)
func truncated(opening: Opening) {
    for count in opening.bytes.indices {
        #expect(throws: SealingError.self, "\(count) bytes") {
            try opening.open(Array(opening.bytes.prefix(count)))
        }
    }
    #expect(throws: SealingError.self) { try opening.open(opening.bytes + [0]) }
    #expect(throws: SealingError.self) { try opening.open(opening.bytes + opening.bytes) }
}

@Test("an envelope of an unknown version is refused as such", arguments: Opening.all)
func unknownVersion(opening: Opening) {
    for version in [0, 2, 255] as [UInt8] {
        #expect(throws: SealingError.malformed) {
            try opening.open([version] + opening.bytes.dropFirst())
        }
    }
}

@Test("no envelope opens as another of the same length")
func crossed() {
    for opening in Opening.all {
        for other in Opening.all where other.bytes != opening.bytes {
            #expect(throws: SealingError.self) { try opening.open(other.bytes) }
        }
    }
}

@Test("random bytes open nowhere and crash nothing", arguments: [UInt64(20_120_301), 7, 42])
func fuzzedBytes(seed: UInt64) {
    var source = SeededGenerator(seed: seed)
    for round in 0..<1500 {
        for opening in Opening.all {
            let usual = opening.bytes.count
            var bytes = source.bytes(
                round % 3 == 0 ? usual : Int.random(in: 0...usual, using: &source))
            if round % 2 == 0, !bytes.isEmpty { bytes[0] = 1 }
            if bytes.count == LockedKey.byteCount { bytes[1] = min(bytes[1], 10) }
            #expect(throws: SealingError.self, "seed \(seed), round \(round)") {
                try opening.open(bytes)
            }
        }
        let key = source.bytes(round % 2 == 0 ? 1216 : round)
        #expect(throws: SealingError.unusableKey, "seed \(seed), round \(round)") {
            try PublicKey(bytes: key)
        }
    }
}

@Test("random texts crash no parser, and what parses is written back", arguments: [UInt64(3), 99])
func fuzzedTexts(seed: UInt64) {
    var source = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789abcdefgHJKMNPQRSTVWXYZilO-_ \u{301}é–🇨\u{0}\u{FEFF}\r\n=+u")
    for round in 0..<3000 {
        let count = [26, 30, 43, 54, 62, 64, 71, round % 300][round % 8]
        let text = String((0..<count).map { _ in alphabet.randomElement(using: &source) ?? "0" })
        if let code = try? CheckedCode(parsing: text) {
            #expect((try? CheckedCode(parsing: code.text)) == code, "seed \(seed)")
        }
        if let code = try? RecoveryCode(parsing: text) {
            #expect((try? RecoveryCode(parsing: code.text))?.text == code.text, "seed \(seed)")
        }
        if let token = try? SessionToken(parsing: text) {
            #expect(token.text == text, "seed \(seed)")
        }
        if let print = try? Fingerprint(parsing: text) {
            #expect((try? Fingerprint(parsing: print.text)) == print, "seed \(seed)")
        }
        if let passphrase = try? Passphrase(typed: text) {
            let again = try? Passphrase(typed: passphrase.text)
            #expect(again == passphrase, "seed \(seed), round \(round)")
        }
    }
}
