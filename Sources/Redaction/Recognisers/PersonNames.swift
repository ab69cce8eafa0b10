/// Names of persons: given, family, both, initials with a surname, nicknames.
///
/// Validation: a linear model over the word, its neighbours, its line and the text decides for
/// each capitalised word (and for rare lower-case ones that are known names); particles, initials
/// and hyphenated parts join what they belong to; once found, a name goes wherever it stands.
/// Source: the model and word lists described in Training/README.md.
struct PersonNames: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        let features = NameFeatures(document)
        var names = NameTags(document, isFrench: features.context.isFrench)
        let model = NameModel.shared
        for line in features.context.lines {
            for index in line.tokens where features.mayBeCandidate(index) {
                let previous = names.continues(into: index)
                guard features.isCandidate(index, previous: previous) else { continue }
                let facts = features.facts(of: index, in: line, previous: previous)
                let least = features.isOnlyName(index) ? Self.leniency : 0
                if model.score(facts) > least { names.add(index) }
            }
        }
        names.takeFields()
        names.takeDiminutives()
        names.joinCompounds()
        names.repeatEverywhere(features)
        names.joinParts()
        return names.candidates()
    }

    /// How far below zero the score of a word may lie that is a name and nothing else.
    private static let leniency = -8
}
