/// What the training script needs from this room, so that a word looks the same to the model when
/// it learns and when it serves. Nothing else calls it.
package enum NameTraining {
    /// One candidate word: whether it is part of a name, and the weights that count for it.
    package struct Row: Sendable {
        /// The word's range in the text's scalars.
        package let range: Range<Int>
        package let isName: Bool
        package let slots: [Int]
    }

    /// The candidate words of `text`, in order. `names` are the scalar ranges of its names.
    package static func rows(
        of text: String, language: RedactionLanguage, names: [Range<Int>]
    ) -> [Row] {
        let document = Document(text, language: language)
        let features = NameFeatures(document)
        var tags = NameTags(document, isFrench: features.context.isFrench)
        var next = 0
        var rows: [Row] = []
        var line = 0
        for index in document.tokens.indices {
            while features.context.lines[line].tokens.upperBound <= index { line += 1 }
            let range = document.range(
                ofBytes: document.tokens[index].start..<document.tokens[index].end)
            while next < names.count, names[next].upperBound <= range.lowerBound { next += 1 }
            let isName = next < names.count && names[next].overlaps(range)
            let previous = tags.continues(into: index)
            if features.isCandidate(index, previous: previous) {
                var slots: [Int] = []
                features.facts(of: index, in: features.context.lines[line], previous: previous)
                    .visit { slots.append($0) }
                rows.append(Row(range: range, isName: isName, slots: slots))
            }
            if isName { tags.add(index) }
        }
        return rows
    }
}
