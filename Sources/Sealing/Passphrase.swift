// Passphrases: seven words drawn from a list of 2048, which makes 77 bits, and their entry by
// people who leave out accents, capitals and the odd space.

/// A passphrase. It is generated, shown to its owner once and never stored.
public struct Passphrase: Sendable, Equatable, Concealed {
    /// How many words a generated passphrase has.
    public static let wordCount = 7

    /// How much of a typed passphrase is read, in bytes of UTF-8; more is refused.
    public static let longestEntry = 512

    /// The passphrase as it is shown to its owner, accents included; for a typed one, as it is
    /// understood.
    public let text: String

    /// What is locked with: folded words joined by single spaces, in UTF-8.
    let normalised: [UInt8]

    /// Seven words, each drawn with equal chance from the language's list.
    public static func generate(_ language: PassphraseLanguage) -> Passphrase {
        let list = language.words
        let words = (0..<wordCount).map { _ in list[Randomness.index(below: list.count)] }
        let text = words.joined(separator: " ")
        return Passphrase(text: text, words: PassphraseFolding.words(text))
    }

    /// A passphrase as it was typed: capitals, accents and the kind and number of spaces and
    /// dashes between words do not matter. Refused as malformed if it holds no word or is longer
    /// than `longestEntry`.
    public init(typed: some StringProtocol) throws(SealingError) {
        guard typed.utf8.prefix(Self.longestEntry + 1).count <= Self.longestEntry else {
            throw .malformed
        }
        let words = PassphraseFolding.words(typed)
        guard !words.isEmpty else { throw .malformed }
        self.init(text: words.joined(separator: " "), words: words)
    }

    /// Whether it has at least seven words and all are from one language's list. Only such a
    /// passphrase locks a key.
    public var isGenerated: Bool {
        let words = String(decoding: normalised, as: UTF8.self).split(separator: " ").map(
            String.init)
        return words.count >= Self.wordCount
            && PassphraseLanguage.allCases.contains { $0.folded.isSuperset(of: words) }
    }

    /// Equality of what is locked with, in constant time.
    public static func == (left: Passphrase, right: Passphrase) -> Bool {
        ConstantTime.equal(left.normalised, right.normalised)
    }

    private init(text: String, words: [String]) {
        self.text = text
        normalised = Array(words.joined(separator: " ").utf8)
    }
}

/// The language of a generated passphrase.
public enum PassphraseLanguage: String, Sendable, CaseIterable {
    /// English words.
    case english
    /// French words, shown with their accents.
    case french

    /// 2048 different words, different also without accents.
    public var words: [String] {
        switch self {
        case .english: EnglishWords.all
        case .french: FrenchWords.all
        }
    }

    /// The words as they are understood when typed.
    var folded: Set<String> {
        switch self {
        case .english: Self.foldedEnglish
        case .french: Self.foldedFrench
        }
    }

    private static let foldedEnglish = Set(EnglishWords.all.flatMap { PassphraseFolding.words($0) })
    private static let foldedFrench = Set(FrenchWords.all.flatMap { PassphraseFolding.words($0) })
}
