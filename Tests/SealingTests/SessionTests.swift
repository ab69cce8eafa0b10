import Testing

@testable import Sealing

@Test("a session's token given back as text is the same token")
func tokenRoundTrip() throws {
    for _ in 0..<100 {
        let token = SessionToken.random()
        #expect(token.text.utf8.count == 43)
        #expect(try SessionToken(parsing: token.text) == token)
        #expect(token.proof.count == 32)
        #expect(token.proofHash == Hashing.sha256(token.proof))
    }
}

@Test("only the one spelling of a token parses")
func tokenSpellings() throws {
    let text = try Given.token.text
    let refused = [
        "", String(text.dropLast()), text + "=", text + "A", " " + text, "+" + text.dropFirst(),
        String(text.dropLast()) + "_", String(repeating: "A", count: 1_000_000),
        "é" + text.dropFirst(2),
    ]
    for spelling in refused {
        #expect(throws: SealingError.malformed) { try SessionToken(parsing: spelling) }
    }
}

@Test("a session's private key takes the token, the service's file and the account")
func sessionKey() throws {
    let token = SessionToken.random()
    let service = ServiceSecret.random()
    let keyPair = try KeyPair.random()
    let sealed = try token.sealPrivateKey(keyPair, fileSecret: service, staff: Given.officer)
    #expect(sealed.count == 61)
    let opened = try token.openPrivateKey(sealed, fileSecret: service, staff: Given.officer)
    #expect(opened.exposedSeed == keyPair.exposedSeed)
    #expect(throws: SealingError.doesNotOpen) {
        try SessionToken.random().openPrivateKey(
            sealed, fileSecret: service, staff: Given.officer)
    }
    #expect(throws: SealingError.doesNotOpen) {
        try token.openPrivateKey(sealed, fileSecret: .random(), staff: Given.officer)
    }
    #expect(throws: SealingError.doesNotOpen) {
        try token.openPrivateKey(sealed, fileSecret: service, staff: Given.otherID)
    }
    #expect(throws: SealingError.unusableIdentifier) {
        try token.openPrivateKey(sealed, fileSecret: service, staff: [])
    }
}

@Test("the service's MAC holds for one message and one purpose")
func serviceMAC() throws {
    let service = ServiceSecret.random()
    let mac = service.mac(of: [1, 2], purpose: "form")
    #expect(service.verifies(mac, of: [1, 2], purpose: "form"))
    #expect(!service.verifies(mac, of: [1], purpose: "form"))
    #expect(!service.verifies(mac, of: [2], purpose: "form\u{1}"))
    #expect(!service.verifies(mac, of: [1, 2], purpose: "cookie"))
    #expect(!ServiceSecret.random().verifies(mac, of: [1, 2], purpose: "form"))
    #expect(try ServiceSecret(bytes: service.exposedBytes) == service)
    for count in [0, 31, 33] {
        #expect(throws: SealingError.malformed) {
            try ServiceSecret(bytes: Array(repeating: 1, count: count))
        }
    }
}

@Test("the service's box opens for its own purpose, and for no other service")
func serviceBox() throws {
    let service = ServiceSecret.random()
    let box = try service.seal([1, 2, 3], purpose: "cookie")
    #expect(box.count == 3 + 45)
    #expect(try service.open(box, purpose: "cookie") == [1, 2, 3])
    #expect(try service.seal([1, 2, 3], purpose: "cookie") != box)
    #expect(throws: SealingError.doesNotOpen) { try service.open(box, purpose: "form") }
    #expect(throws: SealingError.doesNotOpen) {
        try ServiceSecret.random().open(box, purpose: "cookie")
    }
    for index in box.indices {
        var altered = box
        altered[index] ^= 1
        #expect(throws: SealingError.self) { try service.open(altered, purpose: "cookie") }
    }
    for count in [0, 15, 16, 44] {
        #expect(throws: SealingError.malformed) {
            try service.open(Array(box.prefix(count)), purpose: "cookie")
        }
    }
}

@Test("a box of the service that was kept still opens")
func keptServiceBox() throws {
    #expect(try Given.service.open(Vectors.serviceBox, purpose: "cookie") == Array("kept".utf8))
}

@Test("no two purposes share a name, and no two lists of fields one binding")
func bindings() {
    #expect(Set(Purpose.allCases.map(\.rawValue)).count == Purpose.allCases.count)
    let bindings = [
        Purpose.ticketGrant.binding(), Purpose.ticketGrant.binding([]),
        Purpose.ticketGrant.binding([], []), Purpose.ticketGrant.binding([1, 2]),
        Purpose.ticketGrant.binding([1], [2]), Purpose.ticketGrant.binding([1, 2], []),
        Purpose.ticketText.binding([1, 2]),
    ]
    #expect(Set(bindings).count == bindings.count)
    let spelled = Array("sealing/1/ticket/grant\u{0}\u{0}\u{0}\u{0}\u{1}\u{7}".utf8)
    #expect(Purpose.ticketGrant.binding([7]) == spelled)
}
