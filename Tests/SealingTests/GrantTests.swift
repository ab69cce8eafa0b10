import Testing

@testable import Sealing

@Test("a receipt's grant opens with that receipt on that ticket only")
func receiptGrant() throws {
    let secret = TicketSecret.random()
    let receipt = Receipt.random()
    let bytes = try secret.granted(to: receipt, ticket: Given.ticket)
    #expect(bytes.count == 61)
    #expect(
        try TicketSecret(opening: bytes, with: receipt, ticket: Given.ticket) == secret)
    #expect(throws: SealingError.doesNotOpen) {
        try TicketSecret(opening: bytes, with: receipt, ticket: Given.otherID)
    }
    #expect(throws: SealingError.doesNotOpen) {
        try TicketSecret(opening: bytes, with: Receipt.random(), ticket: Given.ticket)
    }
}

@Test("a sealed grant opens with that key, for that holder, on that ticket only")
func sealedGrant() throws {
    let secret = TicketSecret.random()
    let keyPair = try KeyPair.random()
    let holders: [GrantHolder] = [
        .queue(Given.queue), .queue("service-centre"), .officer(Given.officer),
        .officer(Given.otherID), .triage(Given.officer), .recovery(Given.queue), .receipt,
    ]
    for holder in holders {
        let bytes = try secret.sealed(
            to: keyPair.publicKey, holder: holder, ticket: Given.ticket)
        #expect(bytes.count == 1169)
        let opened = try TicketSecret(
            opening: bytes, with: keyPair, holder: holder, ticket: Given.ticket)
        #expect(opened == secret)
        for other in holders where other != holder {
            #expect(throws: SealingError.doesNotOpen) {
                try TicketSecret(
                    opening: bytes, with: keyPair, holder: other, ticket: Given.ticket)
            }
        }
        #expect(throws: SealingError.doesNotOpen) {
            try TicketSecret(
                opening: bytes, with: keyPair, holder: holder, ticket: Given.otherID)
        }
        let stranger = try KeyPair.random()
        #expect(throws: SealingError.doesNotOpen) {
            try TicketSecret(
                opening: bytes, with: stranger, holder: holder, ticket: Given.ticket)
        }
    }
}

@Test("two grants of one secret to one key share no bytes that tell")
func grantsAreFresh() throws {
    let secret = TicketSecret.random()
    let key = try KeyPair.random().publicKey
    let first = try secret.sealed(to: key, holder: .queue("q"), ticket: Given.ticket)
    let second = try secret.sealed(to: key, holder: .queue("q"), ticket: Given.ticket)
    #expect(first.dropFirst() != second.dropFirst())
    #expect(first[1..<1121] != second[1..<1121])
    #expect(first.suffix(48) != second.suffix(48))
}

@Test("a queue's key opens for its holder and its queue only")
func queueKey() throws {
    let queue = try KeyPair.random()
    let officer = try KeyPair.random()
    let holders: [QueueKeyHolder] = [
        .officer(Given.officer), .officer(Given.otherID), .recovery,
    ]
    for holder in holders {
        let bytes = try queue.sealed(
            to: officer.publicKey, queue: Given.queue, holder: holder)
        #expect(bytes.count == 1169)
        let opened = try KeyPair(
            opening: bytes, with: officer, queue: Given.queue, holder: holder)
        #expect(opened.publicKey == queue.publicKey)
        for other in holders where other != holder {
            #expect(throws: SealingError.doesNotOpen) {
                try KeyPair(opening: bytes, with: officer, queue: Given.queue, holder: other)
            }
        }
        #expect(throws: SealingError.doesNotOpen) {
            try KeyPair(opening: bytes, with: officer, queue: "labour-relations", holder: holder)
        }
        #expect(throws: SealingError.doesNotOpen) {
            try KeyPair(opening: bytes, with: queue, queue: Given.queue, holder: holder)
        }
    }
}

@Test("a ticket's grant is not taken for a queue's key, nor the other way about")
func grantKinds() throws {
    let keyPair = try KeyPair.random()
    let grant = try TicketSecret.random().sealed(
        to: keyPair.publicKey, holder: .officer(Given.officer), ticket: Given.ticket)
    #expect(throws: SealingError.doesNotOpen) {
        try KeyPair(
            opening: grant, with: keyPair, queue: Given.queue, holder: .officer(Given.officer))
    }
    let queueKey = try keyPair.sealed(
        to: keyPair.publicKey, queue: Given.queue, holder: .officer(Given.officer))
    #expect(throws: SealingError.doesNotOpen) {
        try TicketSecret(
            opening: queueKey, with: keyPair, holder: .officer(Given.officer),
            ticket: Given.ticket)
    }
}

@Test("an identifier of a wrong length is refused when sealing and when opening")
func identifiers() throws {
    let secret = TicketSecret.random()
    let keyPair = try KeyPair.random()
    let short = Given.row(from: 0, count: 15)
    let holders: [GrantHolder] = [
        .queue(""), .queue(String(repeating: "q", count: 65)), .officer([]), .officer(short),
        .officer(Given.officer + [0]),
    ]
    for holder in holders {
        #expect(throws: SealingError.unusableIdentifier) {
            try secret.sealed(to: keyPair.publicKey, holder: holder, ticket: Given.ticket)
        }
        #expect(throws: SealingError.unusableIdentifier) {
            try TicketSecret(
                opening: Vectors.queueGrant, with: keyPair, holder: holder,
                ticket: Given.ticket)
        }
    }
    #expect(throws: SealingError.unusableIdentifier) {
        try secret.granted(to: Given.receipt, ticket: short)
    }
    #expect(throws: SealingError.unusableIdentifier) {
        try keyPair.sealed(to: keyPair.publicKey, queue: "", holder: .recovery)
    }
    #expect(throws: SealingError.unusableIdentifier) {
        try secret.seal("text", as: Given.label(entry: short))
    }
}
