/// Numbers findings and writes them into the text as `[KIND-n]`. Numbers go past those of
/// placeholders that the text already has, so that none of ours is mistaken for one of those.
struct Placeholders {
    /// The placeholders of a kind: the highest number the text has, and every one if that is so
    /// high that ours, going past it, would have too many digits to be read as a number again.
    private struct Series {
        var last = 0
        var taken: Set<Int> = []
        var numbers: [UInt64: Int] = [:]

        mutating func number(of identity: UInt64) -> Int {
            if let known = numbers[identity] { return known }
            repeat { last += 1 } while taken.contains(last)
            numbers[identity] = last
            return last
        }
    }

    private let series: [Series]

    init(_ document: Document) {
        var series = [Series](repeating: Series(), count: EntityKind.allCases.count)
        if document.signposts.hasPlaceholders {
            for token in document.tokens where token.kind == .placeholder {
                guard
                    let match = Self.match(
                        in: document.bytes, uppers: document.uppers, from: token.start)
                else { continue }
                series[match.kind.index].taken.insert(match.number)
            }
            for index in series.indices {
                let highest = series[index].taken.max() ?? 0
                series[index].last = highest < Self.roomyNumber ? highest : 0
            }
        }
        self.series = series
    }

    /// Past this, a text long enough could run out of nine-digit numbers.
    private static let roomyNumber = 100_000_000

    /// The text with `spans`, sorted and disjoint, replaced.
    func render(_ spans: [Hole], in text: String) -> Redacted {
        let findings = numbered(spans)
        var source = text
        let output = source.withUTF8 { bytes in
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            var position = 0
            var offset = 0
            for finding in findings {
                let start = Self.advance(position, by: finding.range.lowerBound - offset, in: bytes)
                output.append(contentsOf: bytes[position..<start])
                output.append(contentsOf: finding.placeholder.utf8)
                position = Self.advance(start, by: finding.range.count, in: bytes)
                offset = finding.range.upperBound
            }
            output.append(contentsOf: bytes[position...])
            return output
        }
        return Redacted(text: String(decoding: output, as: UTF8.self), findings: findings)
    }

    private func numbered(_ spans: [Hole]) -> [Finding] {
        var series = series
        return spans.map { span in
            Finding(
                range: span.range, kind: span.kind, reason: span.reason,
                number: series[span.kind.index].number(of: span.identity))
        }
    }

    /// The byte `count` scalars on from `position`.
    private static func advance(
        _ position: Int, by count: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = position
        var left = count
        while left > 0, index < bytes.count {
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            left -= 1
        }
        return index
    }

    /// Reads a placeholder that starts at `start`: its kind, number and end in `bytes`.
    static func match(
        in bytes: [UInt8], uppers: [Bool], from start: Int
    ) -> (kind: EntityKind, number: Int, end: Int)? {
        var name = ""
        var index = start + 1
        while index < bytes.count, index - start <= 24,
            bytes[index] == UInt8(ascii: "_") || (uppers[index] && bytes[index] < 0x80)
        {
            let upper = bytes[index] == UInt8(ascii: "_") ? bytes[index] : bytes[index] & 0xDF
            name.unicodeScalars.append(Unicode.Scalar(upper))
            index += 1
        }
        guard let kind = EntityKind(rawValue: name), index < bytes.count,
            bytes[index] == UInt8(ascii: "-")
        else { return nil }
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
        return (kind, number, index + 1)
    }
}
