/// What the person who wrote the text wants hidden besides, and what readable again.
struct Choices {
    let hiding: [Range<Int>]
    let restoring: [Range<Int>]

    /// The spans with the choices applied: restored ones dropped, hidden ranges merged with
    /// whatever they touch into one hole each. The same words hidden twice are one thing.
    func applied(to spans: [Hole], in document: Document) -> [Hole] {
        if hiding.isEmpty && restoring.isEmpty { return spans }
        let shown = sorted(restoring, within: document.scalarCount)
        let hidden = sorted(hiding, within: document.scalarCount)
        if shown.isEmpty && hidden.isEmpty { return spans }
        var cursor = 0
        let kept = spans.filter { span in
            while cursor < shown.count, shown[cursor].upperBound <= span.range.lowerBound {
                cursor += 1
            }
            return cursor == shown.count || !shown[cursor].overlaps(span.range)
        }
        let chosen = hidden.map { Hole(range: $0, kind: .hidden, reason: .chosen, identity: 0) }
        return merged((kept + chosen).sorted { $0.range.lowerBound < $1.range.lowerBound }).map {
            var span = $0
            if span.kind == .hidden { span.identity = document.identity(of: span.range) }
            return span
        }
    }

    /// Clamped to the text, without empty ranges, merged where they overlap.
    private func sorted(_ ranges: [Range<Int>], within length: Int) -> [Range<Int>] {
        let clamped = ranges.map { $0.clamped(to: 0..<length) }.filter { !$0.isEmpty }
        var merged: [Range<Int>] = []
        for range in clamped.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, last.upperBound >= range.lowerBound {
                merged[merged.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    private func merged(_ spans: [Hole]) -> [Hole] {
        var result: [Hole] = []
        for span in spans {
            guard let last = result.last, last.range.overlaps(span.range) else {
                result.append(span)
                continue
            }
            let lower = min(last.range.lowerBound, span.range.lowerBound)
            let upper = max(last.range.upperBound, span.range.upperBound)
            result[result.count - 1] = Hole(
                range: lower..<upper, kind: .hidden, reason: .chosen, identity: 0)
        }
        return result
    }
}
