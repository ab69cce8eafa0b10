/// A text from which words were taken for good, and its redacted copy.
package struct Erasure: Sendable, Equatable {
    /// The text, with a placeholder wherever words were taken out: the one that the copy has there,
    /// so that whoever reads both reads of the same person.
    package let original: String
    /// The copy, with nothing readable in it that was taken out of the text.
    package let redacted: String
    /// The placeholders that stand for what was taken out, each once, in the order of the text.
    package let placeholders: [String]
}

extension Redactor {
    /// Hides ranges of a copy that was redacted already. What it hides stays hidden under the same
    /// placeholders, and what somebody restored stays readable.
    ///
    /// - Returns: nil where the ranges hide nothing that can be read.
    package func hide(_ ranges: [Range<Int>], inCopy copy: String) -> String? {
        let holes = Holes(in: copy)
        let hiding = ranges.compactMap(holes.widened)
        guard !hiding.isEmpty else { return nil }
        return redact(copy, hiding: hiding, restoring: [0..<Int.max]).text
    }

    /// Takes ranges out of a text for good, and hides them in its redacted copy.
    ///
    /// - Returns: nil where the copy was not made from the text, or no range is in it.
    package func erase(
        _ ranges: [Range<Int>], from original: String, copy: String
    ) -> Erasure? {
        let scalars = Array(original.unicodeScalars)
        let holes = Holes(in: copy)
        let ranges = Self.merged(ranges.map { $0.clamped(to: 0..<scalars.count) })
        guard !ranges.isEmpty,
            let alignment = Alignment(of: scalars, with: Array(copy.unicodeScalars), holes)
        else { return nil }
        let places = ranges.compactMap(alignment.copy)
        guard places.count == ranges.count else { return nil }
        let hiding = places.filter { $0.hole == nil }.map(\.range)
        let redacted = redact(copy, hiding: hiding, restoring: [0..<Int.max])
        let placeholders = places.map { place in
            place.hole.map { holes.placeholders[$0] }
                ?? redacted.findings.first { $0.range.overlaps(place.range) }?.placeholder ?? ""
        }
        var erased = String.UnicodeScalarView()
        var position = 0
        for (range, placeholder) in zip(ranges, placeholders) {
            erased.append(contentsOf: scalars[position..<range.lowerBound])
            erased.append(contentsOf: placeholder.unicodeScalars)
            position = range.upperBound
        }
        erased.append(contentsOf: scalars[position...])
        return Erasure(
            original: String(erased), redacted: redacted.text,
            placeholders: placeholders.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    /// In order, without empty ones, those that touch made one.
    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, last.upperBound >= range.lowerBound {
                let upper = max(last.upperBound, range.upperBound)
                result[result.count - 1] = last.lowerBound..<upper
            } else {
                result.append(range)
            }
        }
        return result
    }
}
