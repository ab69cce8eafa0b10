/// The placeholders that a redacted text has already.
struct Holes {
    /// Where each stands, in scalars, in order.
    let ranges: [Range<Int>]
    /// What each says.
    let placeholders: [String]

    init(in text: String) {
        let document = Document(text, language: .auto)
        let holes = document.tokens.indices.filter { document.tokens[$0].kind == .placeholder }
        // Without what follows the bracket unseen: that is a neighbour's.
        ranges = holes.map { index in
            let token = document.tokens[index]
            return Int(document.origins[token.start])..<Int(document.origins[token.end - 1]) + 1
        }
        let scalars = Array(text.unicodeScalars)
        placeholders = ranges.map { range in
            String(String.UnicodeScalarView(scalars[range]))
        }
    }

    /// A range grown to the whole of each placeholder that it cuts; nil where it lies inside one
    /// and asks for nothing that can be read.
    func widened(_ range: Range<Int>) -> Range<Int>? {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        for hole in ranges where hole.overlaps(range) {
            if hole.lowerBound <= range.lowerBound, range.upperBound <= hole.upperBound {
                return nil
            }
            lower = min(lower, hole.lowerBound)
            upper = max(upper, hole.upperBound)
        }
        return lower..<upper
    }
}

/// A text beside its redacted copy: which stretch of the one is which of the other. The choices
/// that made the copy are kept nowhere, so they are read off the two.
struct Alignment {
    /// A stretch of the original and what stands for it in the copy, both in scalars.
    struct Stretch {
        let original: Range<Int>
        let copy: Range<Int>
        /// Which of the copy's placeholders it is; nil where both read the same.
        let hole: Int?
    }

    let stretches: [Stretch]

    /// Nil where the copy was not made from the original.
    ///
    /// Readable stretches are sought from left to right, each at the first place it can be: what
    /// stands between them is what was hidden. A stretch that is found too early reads the same as
    /// the true one, so whoever hides words everywhere hides them there as well.
    init?(of original: [Unicode.Scalar], with copy: [Unicode.Scalar], _ holes: Holes) {
        var stretches: [Stretch] = []
        var (position, place) = (0, 0)
        for (index, hole) in holes.ranges.enumerated() {
            // What precedes the first placeholder, and what is between two.
            let literal = copy[place..<hole.lowerBound]
            guard
                let found = Self.place(
                    of: literal, in: original, from: position, isFirst: index == 0)
            else { return nil }
            Self.close(&stretches, at: found)
            stretches.append(
                Stretch(
                    original: found..<found + literal.count, copy: place..<hole.lowerBound,
                    hole: nil))
            stretches.append(
                Stretch(
                    original: found + literal.count..<found + literal.count, copy: hole,
                    hole: index))
            // Nothing is hidden by a placeholder for no scalar at all.
            position = found + literal.count + 1
            place = hole.upperBound
        }
        let rest = copy[place...]
        let start = original.count - rest.count
        guard start >= position, stretches.isEmpty ? start == 0 : true,
            original[start...].elementsEqual(rest)
        else { return nil }
        Self.close(&stretches, at: start)
        stretches.append(
            Stretch(original: start..<original.count, copy: place..<copy.count, hole: nil))
        self.stretches = stretches
    }

    /// The stretch of the copy that shows or hides a range of the original, and the placeholder
    /// where it lies behind a single one.
    func copy(of range: Range<Int>) -> (range: Range<Int>, hole: Int?)? {
        let touched = stretches.filter { $0.original.overlaps(range) }
        guard let first = touched.first, let last = touched.last else { return nil }
        if touched.count == 1, let hole = first.hole { return (first.copy, hole) }
        let lower =
            first.hole == nil
            ? first.copy.lowerBound + range.lowerBound - first.original.lowerBound
            : first.copy.lowerBound
        let upper =
            last.hole == nil
            ? last.copy.lowerBound + range.upperBound - last.original.lowerBound
            : last.copy.upperBound
        return (lower..<upper, nil)
    }

    /// A hole reaches to where the next readable stretch begins.
    private static func close(_ stretches: inout [Stretch], at end: Int) {
        guard let open = stretches.popLast() else { return }
        stretches.append(
            Stretch(
                original: open.original.lowerBound..<end, copy: open.copy, hole: open.hole))
    }

    private static func place(
        of literal: ArraySlice<Unicode.Scalar>, in original: [Unicode.Scalar], from position: Int,
        isFirst: Bool
    ) -> Int? {
        if isFirst { return original.starts(with: literal) ? 0 : nil }
        guard position <= original.count else { return nil }
        if literal.isEmpty { return position }
        return original[position...].firstRange(of: literal)?.lowerBound
    }
}
