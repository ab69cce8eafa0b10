import Enquiry
import Sealing
import Testing

@Suite("A draft, and what is left of it when it is sealed")
struct DraftTests {
    private static let seed: UInt64 = 20_120_305

    private func draft(
        _ text: String = "May I keep the zeppelin?", risks: [Risk] = [], marks: Marks = .none
    ) throws -> Draft {
        Draft(
            language: .english,
            classification: Classification(
                topic: .opinions, platform: .twitter, context: .personalOffDuty, risks: risks),
            question: try Prose(text, field: .question), marks: marks)
    }

    @Test("parts make the same bytes only where they are the same parts")
    func injective() {
        var numbers = SeededNumbers(seed: Self.seed)
        let pieces = ["", "a", "b", "ab", "\u{0}", "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{1}", "é"]
        var seen: [[UInt8]: [String]] = [:]
        for _ in 0..<20_000 {
            let parts = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
            }
            var bytes = CanonicalBytes(domain: "test")
            for part in parts { bytes.append(part) }
            let earlier = seen.updateValue(parts, forKey: bytes.bytes)
            #expect(earlier == nil || earlier == parts, "seed \(Self.seed)")
        }
        #expect(seen.count > 500)
    }

    @Test("marks hidden and marks restored are different bytes, and so is another domain")
    func marks() throws {
        let prose = try Prose("abcdef", field: .text)
        let several = [
            Marks.none, try Marks(hide: [1..<2], restore: [], of: prose),
            try Marks(hide: [], restore: [1..<2], of: prose),
            try Marks(hide: [1..<2], restore: [1..<2], of: prose),
            try Marks(hide: [1..<2, 1..<2], restore: [], of: prose),
            try Marks(hide: [1..<3], restore: [], of: prose),
        ]
        let bytes = several.flatMap { marks in
            ["one", "two"].map { domain in
                var bytes = CanonicalBytes(domain: domain)
                bytes.append(marks)
                return bytes.bytes
            }
        }
        #expect(Set(bytes).count == 12)
    }

    @Test("two drafts that differ in anything differ in their bytes")
    func drafts() throws {
        let base = try draft()
        let others = [
            try draft("May I keep the zeppelin? "), try draft(risks: [.permanence]),
            try draft(marks: try Marks(hide: [0..<1], restore: [], of: base.question)),
        ]
        let all = ([base] + others).map(\.canonicalBytes)
        #expect(Set(all).count == 4)
        #expect(try draft().canonicalBytes == base.canonicalBytes)
        #expect(
            try draft(risks: [.permanence, .alteration]).canonicalBytes
                == (try draft(risks: [.alteration, .permanence]).canonicalBytes))
    }

    @Test("a sealed draft opens for its receipt and for its queue, and commits to the draft")
    func sealed() throws {
        let (receipt, keyPair) = (Receipt.random(), try KeyPair.random())
        let queue = QueueKey(code: .valuesAndEthics, publicKey: keyPair.publicKey)
        let draft = try draft()
        let sealed = try draft.sealed(under: receipt, to: queue, on: Day(2024, 12, 20))
        #expect(sealed.locator == receipt.locator && sealed.dueOn == Day(2024, 12, 31))
        #expect(sealed.question.commitment == receipt.commitment(of: draft.canonicalBytes))
        guard case .queue(let queueGrant) = sealed.access else {
            Issue.record("a ticket that is kept from nobody is its queue's")
            return
        }
        let secrets = [
            try TicketSecret(
                opening: sealed.receiptGrant, with: receipt, ticket: sealed.ticket.bytes),
            try TicketSecret(
                opening: queueGrant, with: keyPair,
                holder: .queue(QueueCode.valuesAndEthics.text), ticket: sealed.ticket.bytes),
        ]
        for secret in secrets {
            let text = try secret.open(
                sealed.question.original,
                as: .label(.original, of: sealed.question.id, in: sealed.ticket))
            #expect(text == "May I keep the zeppelin?")
        }
        let again = try draft.sealed(under: receipt, to: queue, on: Day(2024, 12, 20))
        #expect(again.question.commitment == sealed.question.commitment)
        #expect(again.ticket != sealed.ticket && again.reference != sealed.reference)
        #expect(again.question.original != sealed.question.original)
        let other = try draft.sealed(under: .random(), to: queue, on: Day(2024, 12, 20))
        #expect(other.question.commitment != sealed.question.commitment)
    }
}

/// SplitMix64: the same numbers from the same seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
