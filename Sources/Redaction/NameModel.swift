/// The linear model that says whether a word is part of a person's name.
///
/// Source: logistic regression trained by Training/learn.py on texts made by
/// Training/generate.py; see Training/README.md. Weights are one character each.
struct NameModel: Sendable {
    static let shared = NameModel()

    private let weights: [Int8]

    private init() {
        weights = NameWeights.characters.withUTF8Buffer { buffer in
            buffer.map { Int8(truncatingIfNeeded: Int($0) - Int(NameWeights.zero)) }
        }
    }

    /// Positive for a name.
    func score(_ facts: NameFacts) -> Int {
        var sum = NameWeights.bias
        facts.visit { sum &+= Int(weights[$0]) }
        return sum
    }
}
