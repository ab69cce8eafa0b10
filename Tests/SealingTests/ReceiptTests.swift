import Testing

@testable import Sealing

@Test("a receipt given back as text is the same receipt")
func receiptRoundTrip() throws {
    for _ in 0..<200 {
        let receipt = Receipt.random()
        #expect(try Receipt(parsing: receipt.text) == receipt)
        #expect(receipt.text.count == 30)
        #expect(receipt.text.split(separator: "-").map(\.count) == [5, 5, 5, 5, 6])
    }
}

@Test(
    "a receipt is understood however it is typed",
    arguments: [
        "3ahrz-6dmv2-9gqy5-ckt18-fpx4b1", "3AHRZ6DMV29GQY5CKT18FPX4B1",
        " 3AHRZ 6DMV2\t9GQY5\nCKT18 FPX4B1 ", "3AHRZ–6DMV2—9GQY5‑CKT18−FPX4B1",
        "3AHRZ-6DMV2-9GQY5-CKTI8-FPX4BL", "3AHRZ-6DMV2-9GQY5-CKTi8-FPX4Bl",
        "3\u{A0}A\u{202F}H\u{200B}R\u{AD}Z-6DMV2-9GQY5-CKT18-FPX4B1\r\n",
    ])
func tolerantReceipt(typed: String) throws {
    #expect(try Receipt(parsing: typed) == Given.receipt)
    let embedded = "Receipt \(typed)"
    #expect(try Receipt(parsing: embedded.dropFirst(8)) == Given.receipt)
}

@Test("the letter O is taken for a zero")
func letterO() throws {
    let code = CheckedCode(values: (0..<25).map { $0 < 3 ? 0 : UInt8($0 % 7) })
    let typed = code.text.replacing("0", with: "o")
    #expect(try CheckedCode(parsing: typed) == code)
}

@Test("every single wrong character is caught")
func everyWrongCharacter() {
    var source = SeededGenerator(seed: 1)
    for _ in 0..<10 {
        let values = source.bytes(25).map { $0 & 31 }
        let all = values + [Base32.check(values)]
        for place in all.indices {
            for wrong in UInt8(0)..<32 where wrong != all[place] {
                var typed = all
                typed[place] = wrong
                #expect(throws: CodeError.checkFailed) {
                    try CheckedCode(parsing: Base32.text(typed))
                }
            }
        }
    }
}

@Test("every swap of two different characters is caught")
func everySwap() {
    var source = SeededGenerator(seed: 2)
    for _ in 0..<20 {
        let values = source.bytes(25).map { $0 & 31 }
        let all = values + [Base32.check(values)]
        for (left, right) in pairs(all.count) where all[left] != all[right] {
            var typed = all
            typed.swapAt(left, right)
            #expect(throws: CodeError.checkFailed) {
                try CheckedCode(parsing: Base32.text(typed))
            }
        }
    }
}

@Test("what is not a receipt is refused and the reason is told")
func receiptErrors() {
    let refusals: [(String, CodeError)] = [
        ("", .wrongLength), ("3AHRZ", .wrongLength), (Vectors.receiptText + "0", .wrongLength),
        (String(repeating: "3", count: 1_000_000), .wrongLength),
        (String(repeating: "-", count: 1_000_000), .wrongLength),
        ("3AHRZ-6DMV2-9GQY5-CKT18-FPX4BU", .unknownCharacter),
        ("3AHRZ-6DMV2-9GQY5-CKT18-FPX4Bé", .unknownCharacter),
        ("3AHRZ-6DMV2-9GQY5-CKT18-FPX4B１", .unknownCharacter),
        ("3AHRZ-6DMV2-9GQY5-CKT18-FPX4B2", .checkFailed),
        (Receipt.example, .publishedExample),
        (Receipt.example.lowercased(), .publishedExample),
        (CheckedCode(values: Array(repeating: 0, count: 25)).text, .publishedExample),
        (CheckedCode(values: Array(0..<25)).text, .publishedExample),
        (CheckedCode(values: (0..<25).map { $0 % 5 }).text, .publishedExample),
    ]
    for (typed, reason) in refusals {
        #expect(throws: reason) { try Receipt(parsing: typed) }
    }
}

@Test("locator and commitment of a receipt tell nothing of each other or of a code's")
func receiptDerivationsDiffer() throws {
    let receipt = try Given.receipt
    let code = try OneTimeCode(parsing: receipt.text)
    let derived = [
        receipt.locator, receipt.locatorHash, receipt.commitment(of: []),
        code.proof, code.proofHash,
    ]
    #expect(Set(derived).count == derived.count)
    #expect(derived.allSatisfy { $0.count == 32 })
}

@Test("a commitment is equal for equal drafts under one receipt only")
func commitments() {
    let receipt = Receipt.random()
    let draft = Array("draft".utf8)
    #expect(receipt.commitment(of: draft) == receipt.commitment(of: draft))
    #expect(receipt.commitment(of: draft) != receipt.commitment(of: draft + [0]))
    #expect(receipt.commitment(of: draft) != Receipt.random().commitment(of: draft))
}

func pairs(_ count: Int) -> [(Int, Int)] {
    (0..<count).flatMap { left in (left + 1..<count).map { (left, $0) } }
}
