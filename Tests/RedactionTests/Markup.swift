@testable import Redaction

/// A text with what must be hidden in it, read from markup such as `my boss [P:Ana Roe]`; what
/// looks like a name and is none is marked `[-:…]`, what may go either way `[?:…]`.
struct Markup {
    var name = ""
    var text = ""
    /// What must be hidden, in scalars of `text`.
    var spans: [(range: Range<Int>, kind: EntityKind)] = []
    /// What must stay readable although it is likely to mislead.
    var traps: [Range<Int>] = []
    /// What counts neither way.
    var optional: [Range<Int>] = []

    init(_ source: String, name: String = "") {
        self.name = name
        var scalars: [Unicode.Scalar] = []
        var open: (start: Int, sign: Character)?
        var depth = 0
        let input = Array(source.unicodeScalars)
        var index = 0
        while index < input.count {
            if open == nil, index + 2 < input.count, input[index] == "[", input[index + 2] == ":",
                Self.isSign(Character(input[index + 1]))
            {
                open = (scalars.count, Character(input[index + 1]))
                index += 3
            } else if let span = open, depth == 0, input[index] == "]" {
                close(span.start..<scalars.count, span.sign)
                open = nil
                index += 1
            } else {
                if open != nil { depth += input[index] == "[" ? 1 : input[index] == "]" ? -1 : 0 }
                scalars.append(input[index] == "|" ? "\n" : input[index])
                index += 1
            }
        }
        text.unicodeScalars.append(contentsOf: scalars)
    }

    private mutating func close(_ range: Range<Int>, _ sign: Character) {
        if let kind = Self.kinds[sign] {
            spans.append((range, kind))
        } else if sign == "-" {
            traps.append(range)
        } else {
            optional.append(range)
        }
    }

    private static func isSign(_ sign: Character) -> Bool {
        kinds[sign] != nil || sign == "-" || sign == "?"
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
