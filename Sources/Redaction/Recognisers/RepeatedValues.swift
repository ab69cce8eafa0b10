/// Accounts and numbers that the text has elsewhere with a word or sign that tells what they are:
/// `@ana_77`, then “ana_77”; “badge 2218”, then “2218”.
///
/// Validation: the same letters and digits as something an earlier round hid; four at least, and no
/// plain word, so that `@sunny` does not hide the weather.
/// Source: the text itself.
struct RepeatedValues: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        let holes = document.holes.filter { Self.repeating.contains($0.kind) }
        if holes.isEmpty { return [] }
        var kinds = Kinds(count: holes.count)
        for hole in holes { kinds.add(hole) }
        return numbers(of: kinds, in: document) + accounts(of: kinds, in: document)
    }

    /// What kind of thing an identity is: the last that has it tells.
    private struct Kinds {
        private let all = EntityKind.allCases
        private var places: WordTable

        init(count: Int) { places = WordTable(count: count) }

        mutating func add(_ hole: Hole) {
            places.replace(hole.identity, bits: UInt64(hole.kind.index + 1))
        }

        subscript(identity: UInt64) -> EntityKind? {
            let place = Int(places[identity])
            return place > 0 ? all[place - 1] : nil
        }
    }

    private func numbers(of kinds: Kinds, in document: Document) -> [Candidate] {
        document.identifiers.compactMap { code in
            guard code.form.count >= 4,
                let kind = kinds[document.identity(ofTokens: code.tokens)]
            else { return nil }
            return Candidate(tokens: code.tokens, kind: kind, reason: .repeated)
        }
    }

    private func accounts(of kinds: Kinds, in document: Document) -> [Candidate] {
        var found: [Candidate] = []
        var index = 0
        while index < document.tokens.count {
            guard document.tokens[index].isWord,
                !document.standsAlone(index) || isTelling(index..<index + 1, in: document),
                let end = document.accountEnd(from: index)
            else {
                index += 1
                continue
            }
            let range = index..<end
            let identity = document.accountIdentity(range)
            if let kind = kinds[identity], isTelling(range, in: document) {
                found.append(
                    Candidate(
                        tokens: range, kind: kind, reason: .repeated, identity: identity))
            }
            index = end
        }
        return found
    }

    private func isTelling(_ range: Range<Int>, in document: Document) -> Bool {
        if range.count > 1 { return true }
        let token = document.tokens[range.lowerBound]
        return token.count >= 5 && token.lexeme.isEmpty && token.cues.isOrdinary
    }

    private static let repeating: [EntityKind] = [
        .socialHandle, .username, .employeeNumber, .licencePlate, .personalRecordIdentifier,
        .passport, .driverLicence, .healthCard, .bankAccount,
    ]
}
