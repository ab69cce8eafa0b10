import Testing

@testable import Sealing

@Test(
    "a text comes back as it was, in the smallest bucket that holds it",
    arguments: [
        (0, SizeBucket.small), (1, .small), (1024, .small), (1025, .medium), (4096, .medium),
        (4097, .large), (16384, .large), (16385, .extraLarge), (65536, .extraLarge),
    ])
func buckets(count: Int, bucket: SizeBucket) throws {
    let text = String(repeating: "x", count: count)
    let secret = TicketSecret.random()
    let sealed = try secret.seal(text, as: Given.label())
    #expect(sealed.bucket == bucket)
    #expect(sealed.bytes.count == bucket.sealedCount)
    let stored = try SealedText(bytes: sealed.bytes)
    #expect(stored == sealed)
    #expect(try secret.open(stored, as: Given.label()) == text)
}

@Test("the sizes of sealed texts are as specified")
func sealedCounts() {
    #expect(SizeBucket.allCases.map(\.sealedCount) == [1057, 4129, 16417, 65569])
    #expect(SizeBucket.longest == 65536)
    #expect(SizeBucket(holding: 65537) == nil)
}

@Test("a text of any script comes back, zero bytes and odd line ends included")
func scripts() throws {
    let secret = TicketSecret.random()
    let texts = ["Où ? Là-bas…\r\n", "\u{0}\u{0}", "e\u{301}", "🇨🇦 ᐃᓄᒃᑎᑐᑦ", "ends in zero\u{0}"]
    for text in texts {
        let opened = try secret.open(secret.seal(text, as: Given.label()), as: Given.label())
        #expect(Array(opened.utf8) == Array(text.utf8))
    }
}

@Test("a text longer than the largest bucket is refused")
func tooLong() {
    let text = String(repeating: "é", count: 32769)
    #expect(throws: SealingError.textTooLong) {
        try TicketSecret.random().seal(text, as: Given.label())
    }
}

@Test("a swapped ciphertext does not open")
func swapped() throws {
    let secret = TicketSecret.random()
    let labels = [
        Given.label(), Given.label(ticket: Given.otherID), Given.label(entry: Given.otherID),
        Given.label(ticket: Given.entry, entry: Given.ticket), Given.label(part: .redacted),
        Given.label(version: 2), Given.label(version: 256), Given.label(version: 0),
    ]
    for label in labels {
        let sealed = try secret.seal("a question", as: label)
        #expect(try secret.open(sealed, as: label) == "a question")
        for other in labels where other != label {
            #expect(throws: SealingError.doesNotOpen) { try secret.open(sealed, as: other) }
        }
        #expect(throws: SealingError.doesNotOpen) {
            try TicketSecret.random().open(sealed, as: label)
        }
    }
}

@Test("sealing the same text twice gives different bytes")
func fresh() throws {
    let secret = TicketSecret.random()
    let first = try secret.seal("same", as: Given.label())
    let second = try secret.seal("same", as: Given.label())
    #expect(first.bytes.dropFirst(13) != second.bytes.dropFirst(13))
}

@Test("whoever has the secret cannot make a reader crash with what is inside")
func malformedInside() throws {
    let secret = TicketSecret.random()
    let label = Given.label()
    let insides: [[UInt8]] = [
        [0, 0, 4, 1] + Array(repeating: 0x61, count: 1024),
        [0xFF, 0xFF, 0xFF, 0xFF] + Array(repeating: 0x61, count: 1024),
        [0, 0, 0, 1, 0x61, 0x62] + Array(repeating: 0, count: 1022),
        [0, 0, 0, 2, 0xC3, 0x28] + Array(repeating: 0, count: 1022),
    ]
    for inside in insides {
        let bytes = try SecretBox.seal(
            inside, with: secret.key(for: .original), binding: label.binding)
        let sealed = try SealedText(bytes: bytes)
        #expect(throws: SealingError.malformed) { try secret.open(sealed, as: label) }
    }
}
