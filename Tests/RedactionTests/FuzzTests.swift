import Testing

@testable import Redaction

@Suite struct FuzzTests {
    @Test("any scalars at all: no crash, sound findings, stable placeholders")
    func anything() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix(state: seed)
        var changed = 0
        for _ in 0..<400 {
            let text = Self.text(length: Int.random(in: 0..<300, using: &random), using: &random)
            let result = Redactor(language: .auto).redact(text)
            let count = text.unicodeScalars.count
            var end = 0
            for finding in result.findings {
                #expect(finding.range.lowerBound >= end && !finding.range.isEmpty, "seed \(seed)")
                end = finding.range.upperBound
            }
            #expect(end <= count, "seed \(seed)")
            if Redactor(language: .auto).redact(result.text).text != result.text { changed += 1 }
        }
        #expect(changed == 0, "seed \(seed)")
    }

    @Test("numbers of placeholders go past those in the text, and never run out")
    func numbersNeverRunOut() {
        let text = "[PERSON-999999999] and [PERSON-1] met my boss Ana Roe."
        let once = Redactor(language: .english).redact(text).text
        #expect(once == "[PERSON-999999999] and [PERSON-1] met my boss [PERSON-2].")
        #expect(Redactor(language: .english).redact(once).text == once)
    }

    @Test("a row of records is followed to its end, so that redacting twice changes nothing")
    func longRows() {
        for field in ["A1001", "x4471", "p. 4471", "81440237", "Zlork", "Des", "ABC 123"] {
            for separator in ["; ", ", ", "|", " and ", "\n"] {
                let row = Array(repeating: field, count: 40).joined(separator: separator)
                for text in ["ana@example.ca" + separator + row, row + separator + "Ana Roe"] {
                    let once = Redactor(language: .auto).redact(text).text
                    #expect(Redactor(language: .auto).redact(once).text == once, "\(field)")
                }
            }
        }
    }

    @Test("what stands between findings is left byte for byte")
    func keepsTheRest() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix(state: seed)
        for _ in 0..<200 {
            let text = Self.text(length: 200, using: &random)
            let result = Redactor(language: .french).redact(text)
            let scalars = Array(text.unicodeScalars)
            var expected = String.UnicodeScalarView()
            var position = 0
            for finding in result.findings {
                expected.append(contentsOf: scalars[position..<finding.range.lowerBound])
                expected.append(contentsOf: finding.placeholder.unicodeScalars)
                position = finding.range.upperBound
            }
            expected.append(contentsOf: scalars[position...])
            #expect(String(expected) == result.text, "seed \(seed)")
        }
    }

    /// Sixteen times the length may cost forty times as much, for a busy machine forgets what it
    /// had at hand; what looks back from each place costs more than a hundred times as much.
    @Test(
        "the cost of a hostile text grows with its length, not faster", arguments: HostileText.all)
    func isLinear(_ hostile: HostileText) {
        let redactor = Redactor(language: .auto)
        let (small, large) = (hostile.text(bytes: 2_000), hostile.text(bytes: 32_000))
        _ = redactor.redact(small)
        let first = (0..<5).map { _ in processorTime { _ = redactor.redact(small) } }.min()
        let second = (0..<2).map { _ in processorTime { _ = redactor.redact(large) } }.min()
        guard let first, let second else { return }
        #expect(second < first * 40, "\(hostile)")
    }

    @Test("every recogniser has a hostile text aimed at it")
    func isAimedAt() {
        let names = Set(Redactor.recognisers.map { String(describing: type(of: $0)) })
        #expect(names.isSubset(of: HostileText.all.map(\.aim)))
    }

    /// Pieces of what recognisers look for, glued at random, with stray scalars between.
    private static func text(length: Int, using random: inout SplitMix) -> String {
        var scalars = String.UnicodeScalarView()
        while scalars.count < length {
            if Bool.random(using: &random), let piece = pieces.randomElement(using: &random) {
                scalars.append(contentsOf: piece.unicodeScalars)
            } else if let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x2_0000, using: &random)) {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    private static let pieces = [
        "613-555-0134", "@", " at ", " dot ", "[PERSON-1]", "[HIDDEN-", "K1A 0B1", "Marie", " ",
        "\n", ". ", "-", "O'", "SIN ", "NAS", "born ", "né le ", "3 juin", "1979", "rue ", "12, ",
        "https://", "x.com/", "::", "2001:db8", "4242 4242 4242 4242", "plate", "Tremblay", "M. ",
        "de la ", "licence ", "ABC 123", "login ", "jo_77", "; ", "poste 4471", "Dr ", "Grace",
        "my boss ", "C.P. ", "Apt 3", "badge ", "FO-6619", "handle ", "SirStapler", "12345678",
        "45.4215", "-75.6972", "marie ", "Thanks,\n", "Roy, Jean", "T.", "J.-P. ", "[", "]",
        "zero ", "one ", "six ", "\u{301}", "\u{200B}", "é", "Ж", "名", "🎉", "°", "é", "(",
        ")", "\"",
    ]
}

/// A small seeded generator.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
