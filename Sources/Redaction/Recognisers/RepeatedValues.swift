/// Accounts and numbers that the text has elsewhere with a word or sign that tells what they are:
/// `@ana_77`, then “ana_77”; “badge 2218”, then “2218”.
///
/// Validation: the same letters and digits as something an earlier round hid; four at least, and no
/// plain word, so that `@sunny` does not hide the weather.
/// Source: the text itself.
struct RepeatedValues: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        var kinds: [UInt64: EntityKind] = [:]
        for hole in document.holes where Self.repeating.contains(hole.kind) {
            kinds[hole.identity] = hole.kind
        }
        if kinds.isEmpty { return [] }
        return numbers(of: kinds, in: document) + accounts(of: kinds, in: document)
    }

    private func numbers(
        of kinds: [UInt64: EntityKind], in document: Document
    ) -> [Candidate] {
        document.identifiers.compactMap { code in
            guard code.form.count >= 4,
                let kind = kinds[document.identity(ofTokens: code.tokens)]
            else { return nil }
            return Candidate(tokens: code.tokens, kind: kind, reason: .repeated)
        }
    }

    private func accounts(
        of kinds: [UInt64: EntityKind], in document: Document
    ) -> [Candidate] {
        var found: [Candidate] = []
        var index = 0
        while index < document.tokens.count {
            guard document.tokens[index].isWord, let end = document.accountEnd(from: index) else {
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
        let run = document.tokens[range]
        if run.count > 1 { return true }
        return run.allSatisfy { $0.count >= 5 && $0.lexeme.isEmpty && $0.cues.isOrdinary }
    }

    private static let repeating: Set<EntityKind> = [
        .socialHandle, .username, .employeeNumber, .licencePlate, .personalRecordIdentifier,
        .passport, .driverLicence, .healthCard, .bankAccount,
    ]
}
