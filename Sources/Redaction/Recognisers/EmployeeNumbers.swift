/// Employee, badge and « matricule » numbers.
///
/// Validation: three digits at least, letters allowed, that a word for such a number introduces.
/// Source: departments number their staff as they please; only the context tells.
struct EmployeeNumbers: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.identifiers.compactMap { code in
            guard code.cue.contains(.employee), code.digitCount >= 3, code.form.count <= 16,
                isStated(code, in: document)
            else { return nil }
            return Candidate(tokens: code.tokens, kind: .employeeNumber, reason: .introduced)
        }
    }

    /// Whether the word that introduces, some words before `index`, also means a person.
    private func isPerson(_ index: Int, _ document: Document) -> Bool {
        for before in stride(from: index, to: max(-1, index - 10), by: -1)
        where document.tokens[before].cues.contains(.employee) {
            return document.tokens[before].cues.contains(.relation)
        }
        return false
    }

    /// « numéro d'employé »: a word for “number” comes before the word for the person.
    private func isNumbered(_ index: Int, _ document: Document) -> Bool {
        document.tokens[max(0, index - 3)..<index].contains { $0.cues.contains(.numberSign) }
    }

    /// “Employee” alone also means a person: then the number must follow at once, or after a word
    /// for “number” or a colon, and be no year or amount.
    private func isStated(_ code: Identifier, in document: Document) -> Bool {
        var index = code.tokens.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 6 {
            let token = document.tokens[index]
            if token.cues.contains(.employee) {
                return steps == 0 || !token.cues.contains(.relation)
                    || code.letterCount > 0 || isNumbered(index, document)
            }
            if token.cues.contains(.numberSign) || token.isMark("#") || token.isMark(":") {
                return true
            }
            if token.isWord, token.cues.isDisjoint(with: .link) {
                return !isPerson(index, document)
            }
            index -= 1
            steps += 1
        }
        return true
    }
}
