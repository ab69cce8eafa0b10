/// Personal record identifiers of public servants (PRI, CIDP).
///
/// Validation: seven to ten digits, in any grouping, that a word introduces; nothing else tells
/// them from other numbers. Source: the pay system's eight digits with an optional check digit.
struct PersonalRecordIdentifiers: Recogniser {
    func findings(in document: Document) -> [Candidate] {
        document.digitRuns.compactMap { run in
            guard run.cue.contains(.pri), run.isDigits(6...10) || run.isSpoken else { return nil }
            return Candidate(
                tokens: run.tokens, kind: .personalRecordIdentifier, reason: .introduced)
        }
    }
}
