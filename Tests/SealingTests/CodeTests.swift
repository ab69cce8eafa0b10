import Testing

@testable import Sealing

@Test("a one-time code given back as text is the same code")
func codeRoundTrip() throws {
    for _ in 0..<100 {
        let code = OneTimeCode.random()
        #expect(try OneTimeCode(parsing: code.text.lowercased()) == code)
        #expect(code.proofHash == Hashing.sha256(code.proof))
    }
}

@Test("a key wrapped under a code opens with that code and binding only")
func wrapping() throws {
    let code = OneTimeCode.random()
    let keyPair = try KeyPair.random()
    let wrapped = try code.wrap(keyPair, binding: [1, 2])
    #expect(wrapped.count == 61)
    #expect(try code.unwrap(wrapped, binding: [1, 2]).exposedSeed == keyPair.exposedSeed)
    #expect(throws: SealingError.doesNotOpen) { try code.unwrap(wrapped, binding: [1]) }
    #expect(throws: SealingError.doesNotOpen) { try code.unwrap(wrapped, binding: []) }
    #expect(throws: SealingError.doesNotOpen) {
        try OneTimeCode.random().unwrap(wrapped, binding: [1, 2])
    }
}

@Test("a recovery code given back from paper is the same key")
func recoveryRoundTrip() throws {
    for _ in 0..<50 {
        let code = RecoveryCode.random()
        let typed = code.text.lowercased().replacing("-", with: " ").replacing("0", with: "o")
        let again = try RecoveryCode(parsing: typed)
        #expect(try again.keyPair.publicKey == code.keyPair.publicKey)
        #expect(code.text.split(separator: "-").map(\.count) == Array(repeating: 6, count: 9))
    }
}

@Test("every wrong character and every swap in a recovery code is caught")
func recoveryChecks() {
    let text = Array(RecoveryCode.random().text.replacing("-", with: ""))
    #expect(text.count == 54)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    for place in text.indices {
        for wrong in alphabet where wrong != text[place] {
            var typed = text
            typed[place] = wrong
            #expect(throws: CodeError.checkFailed) { try RecoveryCode(parsing: String(typed)) }
        }
    }
    for (left, right) in pairs(text.count) where text[left] != text[right] {
        var typed = text
        typed.swapAt(left, right)
        #expect(throws: CodeError.checkFailed) { try RecoveryCode(parsing: String(typed)) }
    }
}

@Test("a recovery code's spare bits must be zero")
func recoverySpareBits() throws {
    let typed = Vectors.recoveryText.replacing("-", with: "")
    let all = try Base32.values(typed, count: 54)
    for spare in UInt8(1)..<16 {
        var half = Array(all[27..<53])
        half[25] |= spare
        let forged = Base32.text(all[..<27] + half + [Base32.check(half)])
        #expect(throws: CodeError.checkFailed) { try RecoveryCode(parsing: forged) }
    }
}

@Test("base 32 packs and unpacks every length")
func packing() {
    var source = SeededGenerator(seed: 3)
    for count in 0..<70 {
        let bytes = source.bytes(count)
        let values = Base32.unpacked(bytes)
        #expect(values.count == (count * 8 + 4) / 5)
        #expect(Base32.packed(values).prefix(count) == bytes[...])
    }
}

@Test("base64url is RFC 4648's, and only one text stands for given bytes")
func base64url() {
    let known = ["": "", "f": "Zg", "fo": "Zm8", "foo": "Zm9v", "foobar": "Zm9vYmFy"]
    for (plain, text) in known {
        #expect(Base64URL.text(Array(plain.utf8)) == text)
        #expect(Base64URL.bytes(text, count: plain.utf8.count) == Array(plain.utf8))
    }
    #expect(Base64URL.text([0xFB, 0xFF]) == "-_8")
    for refused in ["Zh", "Zg==", "Zg=", "Z", "+g", " Zg", "Zg "] {
        #expect(Base64URL.bytes(refused, count: 1) == nil)
    }
}
