@testable import Redaction

/// A text with what must be hidden in it, read from markup such as `my boss [P:Ana Roe]`.
struct Markup {
    var name = ""
    var text = ""
    /// What must be hidden, in scalars of `text`.
    var spans: [(range: Range<Int>, kind: EntityKind)] = []

    init(_ source: String, name: String = "") {
        self.name = name
        var scalars: [Unicode.Scalar] = []
        var open: (start: Int, kind: EntityKind)?
        let input = Array(source.unicodeScalars)
        var index = 0
        while index < input.count {
            if open == nil, index + 2 < input.count, input[index] == "[", input[index + 2] == ":",
                let kind = Self.kinds[Character(input[index + 1])]
            {
                open = (scalars.count, kind)
                index += 3
            } else if let span = open, input[index] == "]" {
                spans.append((span.start..<scalars.count, span.kind))
                open = nil
                index += 1
            } else {
                scalars.append(input[index] == "|" ? "\n" : input[index])
                index += 1
            }
        }
        text.unicodeScalars.append(contentsOf: scalars)
    }

    /// Reads `# name` lines, each followed by one marked text.
    static func read(_ source: String) -> [Markup] {
        var name = ""
        var found: [Markup] = []
        for line in source.split(separator: "\n") {
            if line.hasPrefix("# ") {
                name = String(line.dropFirst(2))
            } else {
                found.append(Markup(String(line), name: name))
            }
        }
        return found
    }

    private static let kinds: [Character: EntityKind] = [
        "P": .person, "E": .emailAddress, "T": .phoneNumber, "S": .socialInsuranceNumber,
        "R": .personalRecordIdentifier, "C": .postalCode, "A": .streetAddress, "B": .dateOfBirth,
        "K": .creditCard, "N": .bankAccount, "Z": .passport, "H": .healthCard,
        "D": .driverLicence, "L": .licencePlate, "M": .employeeNumber, "I": .ipAddress,
        "X": .macAddress, "U": .profileLink, "@": .socialHandle, "G": .username, "O": .coordinates,
    ]
}

/// How a redaction compares with what must be hidden, in characters that are not white space.
struct Measure {
    var sensitive = 0
    var leaked = 0
    var plain = 0
    var hiddenNeedlessly = 0
    /// The same for names alone.
    var names = 0
    var namesLeaked = 0

    mutating func add(_ markup: Markup, language: RedactionLanguage) {
        let scalars = Array(markup.text.unicodeScalars)
        var kinds = [EntityKind?](repeating: nil, count: scalars.count)
        for span in markup.spans {
            for index in span.range { kinds[index] = span.kind }
        }
        var covered = [Bool](repeating: false, count: scalars.count)
        for finding in Redactor(language: language).redact(markup.text).findings {
            for index in finding.range { covered[index] = true }
        }
        for index in scalars.indices where !scalars[index].properties.isWhitespace {
            guard let kind = kinds[index] else {
                plain += 1
                if covered[index] { hiddenNeedlessly += 1 }
                continue
            }
            sensitive += 1
            if !covered[index] { leaked += 1 }
            if kind == .person {
                names += 1
                if !covered[index] { namesLeaked += 1 }
            }
        }
    }
}
