import Testing

@testable import Sealing

@Test(
    "a passphrase is seven words from 2048, which makes 77 bits",
    arguments: PassphraseLanguage.allCases)
func generated(language: PassphraseLanguage) throws {
    #expect(language.words.count == 2048)
    #expect(language.folded.count == 2048)
    var drawn: Set<String> = []
    for _ in 0..<300 {
        let passphrase = Passphrase.generate(language)
        let words = passphrase.text.split(separator: " ").map(String.init)
        #expect(words.count == 7)
        #expect(words.allSatisfy(language.words.contains))
        #expect(passphrase.isGenerated)
        #expect(try Passphrase(typed: passphrase.text) == passphrase)
        drawn.formUnion(words)
    }
    #expect(drawn.count > 1100, "2100 draws of 2048 words reach about 1313 of them")
}

@Test("every word folds to small letters without accents")
func foldedWords() {
    for language in PassphraseLanguage.allCases {
        for word in language.words {
            let folded = PassphraseFolding.words(word)
            #expect(folded.count == 1)
            #expect(folded.joined().utf8.allSatisfy { (0x61...0x7A).contains($0) })
        }
    }
}

@Test(
    "a passphrase typed without accents, with other spaces or capitals is the same",
    arguments: [
        "abaisser eblouir prelude zoologie crediter elegant nuage",
        "  Abaisser   ÉBLOUIR\tprélude-zoologie–créditer_élégant\u{A0}nuage\n",
        "abaisser e\u{301}blouir pre\u{301}lude zoologie cre\u{301}diter e\u{301}legant nuage",
        "ABAISSER E\u{301}BLOUIR PRÈLUDE ZOOLOGIE CRÊDITER ELEGANT NUAGE",
    ])
func typed(text: String) throws {
    let passphrase = try Passphrase(typed: text)
    #expect(try passphrase == Given.passphrase)
    #expect(passphrase.text == "abaisser eblouir prelude zoologie crediter elegant nuage")
    let locked = try LockedKey(bytes: Vectors.lockedKey)
    #expect(throws: Never.self) {
        try locked.unlock(with: passphrase, officer: Given.officer)
    }
}

@Test("œ and ç fold as they are typed without a French keyboard")
func folding() {
    #expect(
        PassphraseFolding.words("Cœur GARÇON Noël où Æsir") == [
            "coeur", "garcon", "noel", "ou", "aesir",
        ])
    #expect(PassphraseFolding.words("İ") == ["i"])
    #expect(PassphraseFolding.words("- –\u{301} ") == [])
}

@Test("an empty or endless passphrase is refused")
func refusedPassphrases() {
    let longest = String(repeating: "a", count: Passphrase.longestEntry)
    #expect(throws: Never.self) { try Passphrase(typed: longest) }
    for text in ["", "   ", "-\u{301}-", longest + "a", String(repeating: " ", count: 1_000_000)] {
        #expect(throws: SealingError.malformed) { try Passphrase(typed: text) }
    }
}

@Test(
    "only a generated passphrase locks a key",
    arguments: [
        "hunter2", "abandon ability able about above absent",
        "abandon ability able about above absent password",
        "abandon ability able about above absent abaisser",
    ])
func inventedPassphrase(text: String) throws {
    let passphrase = try Passphrase(typed: text)
    #expect(!passphrase.isGenerated)
    #expect(throws: SealingError.passphraseNotGenerated) {
        try PassphraseLock.locking(
            Given.officerKey, with: passphrase, officer: Given.officer, cost: .lowest)
    }
}
