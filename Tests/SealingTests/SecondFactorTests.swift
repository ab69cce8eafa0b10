import Testing

@testable import Sealing

@Test(
    "codes are those of RFC 6238, appendix B",
    arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
func codesOfTheStandard(moment: Int64, code: String) {
    let factor = SecondFactor(seed: Array("12345678901234567890".utf8))
    let step = SecondFactor.step(at: moment)
    #expect(factor.code(at: step, digits: 8) == code)
    #expect(factor.code(at: step) == String(code.suffix(6)))
}

@Test(
    "truncation is RFC 4226's, appendix D",
    arguments: [
        "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
        "520489",
    ].enumerated().map { ($0.offset, $0.element) })
func codesByCount(count: Int, code: String) {
    let factor = SecondFactor(seed: Array("12345678901234567890".utf8))
    #expect(factor.code(at: Int64(count)) == code)
}

@Test("a code is good in its own step, the one before and the one after, and in no other")
func window() {
    let factor = SecondFactor(seed: Array("12345678901234567890".utf8))
    for step in Int64(100)...110 {
        let code = factor.code(at: step)
        for present in step - 3...step + 3 {
            let found = factor.step(of: code, at: present)
            #expect(found == (abs(present - step) <= 1 ? step : nil))
        }
    }
    for typed in ["", "28708", "2870820", "28708２", "abcdef"] {
        #expect(factor.step(of: typed, at: 1) == nil)
    }
}

@Test("an authenticator is given the seed in RFC 4648's base 32")
func secret() {
    let factor = SecondFactor(seed: Array("12345678901234567890".utf8))
    #expect(factor.secret == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(SecondFactor.random() != .random())
}

@Test("a sealed seed opens with its holder's key, for him alone, and as it was")
func sealedSeed() throws {
    let factor = SecondFactor.random()
    let key = try Given.officerKey
    let box = try factor.sealed(under: key, officer: Given.officer)
    #expect(box.count == 49)
    let opened = try SecondFactor(opening: box, with: key, officer: Given.officer)
    #expect(opened == factor && opened.witness == factor.witness && factor.witness.count == 32)
    let other = try KeyPair.random()
    #expect(throws: SealingError.doesNotOpen) {
        try SecondFactor(opening: box, with: other, officer: Given.officer)
    }
    #expect(throws: SealingError.doesNotOpen) {
        try SecondFactor(opening: box, with: key, officer: Given.otherID)
    }
    var altered = box
    altered[20] ^= 1
    #expect(throws: SealingError.doesNotOpen) {
        try SecondFactor(opening: altered, with: key, officer: Given.officer)
    }
    #expect(!"\(factor)".contains(factor.secret))
}

@Test("a spare code is read as people type it, and a slip is noticed")
func spareCode() throws {
    let code = SpareCode.random()
    #expect(code.text.count == 19 && SpareCode.random() != code)
    for typed in [code.text, code.text.lowercased(), code.text.filter { $0 != "-" }] {
        let read = try SpareCode(parsing: typed)
        #expect(read == code && read.proof == code.proof)
    }
    #expect(code.proofHash == Hashing.sha256(code.proof) && code.proof.count == 32)
    var slipped = Array(code.text)
    slipped[0] = slipped[0] == "7" ? "8" : "7"
    #expect(throws: CodeError.checkFailed) { try SpareCode(parsing: String(slipped)) }
    #expect(throws: CodeError.self) { try SpareCode(parsing: "287082") }
}
