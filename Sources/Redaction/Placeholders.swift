/// Numbers findings and writes them into the text as `[KIND-n]`. Numbers go past those of
/// placeholders that the text already has, so that none of ours is mistaken for one of those.
struct Placeholders {
    /// The highest number given out so far, by kind; there is room for more kinds than there are.
    private var last = InlineArray<32, Int>(repeating: 0)
    /// The text's own numbers of kinds that have one so high that ours, going past it, would have
    /// too many digits to be read as a number again: those kinds start anew and step over these.
    private var taken: Set<Taken> = []

    private struct Taken: Hashable {
        var kind: Int
        var number: Int
    }

    init(_ document: Document) {
        guard document.signposts.hasPlaceholders else { return }
        for token in document.tokens where token.kind == .placeholder {
            guard
                let match = Self.match(
                    in: document.bytes, uppers: document.uppers, from: token.start)
            else { continue }
            taken.insert(Taken(kind: match.kind.index, number: match.number))
            last[match.kind.index] = max(last[match.kind.index], match.number)
        }
        for index in last.indices where last[index] >= Self.roomyNumber { last[index] = 0 }
    }

    /// Past this, a text long enough could run out of nine-digit numbers.
    private static let roomyNumber = 100_000_000

    /// The text with `spans`, sorted and disjoint, replaced.
    func render(_ spans: [Hole], in text: String) -> Redacted {
        guard !spans.isEmpty else { return Redacted(text: text, findings: []) }
        let findings = numbered(spans)
        let source = text.utf8Span.span
        var output: [UInt8] = []
        output.reserveCapacity(source.count + spans.count * 8)
        var position = 0
        var offset = 0
        for finding in findings {
            let start = Self.advance(position, by: finding.range.lowerBound - offset, in: source)
            Self.append(source.extracting(position..<start), to: &output)
            Self.append(finding, to: &output)
            position = Self.advance(start, by: finding.range.count, in: source)
            offset = finding.range.upperBound
        }
        Self.append(source.extracting(position...), to: &output)
        return Redacted(text: String(decoding: output, as: UTF8.self), findings: findings)
    }

    private func numbered(_ spans: [Hole]) -> [Finding] {
        var last = last
        var known = WordTable(count: spans.count)
        return spans.map { span in
            let index = span.kind.index
            let key = WordHash.joined(UInt64(index + 1), span.identity)
            var number = Int(known[key])
            if number == 0 {
                number = last[index]
                repeat { number += 1 } while isTaken(number, by: span.kind)
                last[index] = number
                known.insert(key, bits: UInt64(number))
            }
            return Finding(
                range: span.range, kind: span.kind, reason: span.reason, number: number)
        }
    }

    private func isTaken(_ number: Int, by kind: EntityKind) -> Bool {
        !taken.isEmpty && taken.contains(Taken(kind: kind.index, number: number))
    }

    private static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    }

    private static func append(_ finding: Finding, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "["))
        output.append(contentsOf: finding.kind.rawValue.utf8)
        output.append(UInt8(ascii: "-"))
        var scale = 1
        while finding.number / scale >= 10 { scale *= 10 }
        while scale > 0 {
            output.append(UInt8(ascii: "0") + UInt8(finding.number / scale % 10))
            scale /= 10
        }
        output.append(UInt8(ascii: "]"))
    }

    /// The byte `count` scalars on from `position`.
    private static func advance(
        _ position: Int, by count: Int, in bytes: Span<UInt8>
    ) -> Int {
        var index = position
        var left = count
        while left > 8, index + 8 <= bytes.count {
            left -= scalars(
                startedIn: bytes.bytes.unsafeLoadUnaligned(
                    fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        while index < bytes.count {
            if bytes[index] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return index
    }

    /// How many of eight bytes, side by side in a word, begin a scalar.
    private static func scalars(startedIn word: UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let followers = word >> 7 & ~(word >> 6) & ones
        return 8 - Int((followers &* ones) >> 56)
    }

    /// Reads a placeholder that starts at `start`: its kind, number and end in `bytes`.
    static func match(
        in bytes: [UInt8], uppers: [Bool], from start: Int
    ) -> (kind: EntityKind, number: Int, end: Int)? {
        var name = WordHash()
        var index = start + 1
        while index < bytes.count, index - start <= 24,
            bytes[index] == UInt8(ascii: "_") || (uppers[index] && bytes[index] < Folding.foreign)
        {
            name.add(bytes[index])
            index += 1
        }
        let kind = Int(kinds[name.value])
        guard kind > 0, index < bytes.count, bytes[index] == UInt8(ascii: "-") else { return nil }
        index += 1
        let firstDigit = index
        var number = 0
        while index < bytes.count, index - firstDigit < 9, Tokeniser.isDigit(bytes[index]) {
            number = number * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        guard index > firstDigit, index < bytes.count, bytes[index] == UInt8(ascii: "]") else {
            return nil
        }
        return (EntityKind.allCases[kind - 1], number, index + 1)
    }

    /// The kinds' names, folded as the text is, with one more than their place among all kinds.
    private static let kinds: WordTable = {
        var kinds = WordTable(count: EntityKind.allCases.count)
        for kind in EntityKind.allCases {
            var name = WordHash()
            for byte in kind.rawValue.utf8 { name.add(Folding.ascii(byte).byte) }
            kinds.insert(name.value, bits: UInt64(kind.index + 1))
        }
        return kinds
    }()
}
