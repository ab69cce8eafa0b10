// What of a typed passphrase matters: its words, in small letters without accents.
//
// A table and not Unicode's decomposition, because a passphrase must fold to the same bytes for
// ever, whatever version of Unicode the library knows. It covers the accented letters of Western
// European keyboards; any other character stays as it is.

enum PassphraseFolding {
    /// The words of a text, folded, without empty ones.
    static func words(_ text: some StringProtocol) -> [String] {
        var words: [String] = [""]
        for scalar in text.unicodeScalars {
            if isSeparator(scalar) {
                words.append("")
            } else if !isIgnored(scalar) {
                words[words.count - 1].append(contentsOf: folded(scalar))
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String {
        let small = scalar.properties.lowercaseMapping
        return small.unicodeScalars.reduce(into: "") { result, letter in
            if !isIgnored(letter) { result += letters[letter] ?? String(letter) }
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "_", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{200B}": true
        default: scalar.properties.isWhitespace
        }
    }

    /// Combining accents, as in a decomposed "e\u{301}", and marks nobody sees.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{300}"..."\u{36F}", "\u{AD}", "\u{2060}", "\u{FEFF}": true
        default: false
        }
    }

    private static let letters: [Unicode.Scalar: String] = {
        let groups: [(String, String)] = [
            ("àáâãäå", "a"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"), ("ñ", "n"),
            ("òóôõö", "o"), ("ùúûü", "u"), ("ýÿ", "y"), ("æ", "ae"), ("œ", "oe"),
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for (accented, plain) in groups {
            for letter in accented.unicodeScalars { letters[letter] = plain }
        }
        return letters
    }()
}
