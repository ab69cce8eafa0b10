// The room that makes the copy triage officers may read.
//
// For: text in, text with numbered placeholders and a list of findings out. It is pure: no clock,
// no network, no state, no imports but the standard library, and time linear in the text.
// It trusts: nothing in the text. Any scalars at all are accepted, and text that already looks
// like a placeholder is kept as it is and never collided with.
// It refuses: to put a character of what it hides into a finding, a reason or an error. A leak
// is a broken promise, so in doubt a number or a name is hidden; the enquirer can restore it.

/// Replaces what could tell who wrote a text, or whom it is about, by typed numbered placeholders.
///
/// The entity types and their spans follow the annotation guideline of the redaction corpus.
/// Redacting a redacted text again changes nothing: what is hidden is one opaque token to every
/// recogniser, and the rounds below run until nothing more is found.
package struct Redactor: Sendable {
    /// The language the text is said to be in.
    package let language: RedactionLanguage

    /// A redactor for texts in `language`; `.auto` weighs the text's own words.
    package init(language: RedactionLanguage) {
        self.language = language
    }

    /// The redacted copy of `text` and where its placeholders stand in the original.
    ///
    /// - Parameters:
    ///   - text: any text; offsets count its Unicode scalars.
    ///   - hiding: ranges the person wants hidden besides; what they touch is hidden whole.
    ///   - restoring: ranges the person wants readable; a finding they overlap is dropped.
    ///   Both are clamped to the text, and hiding wins where they overlap.
    package func redact(
        _ text: String, hiding: [Range<Int>] = [], restoring: [Range<Int>] = []
    ) -> Redacted {
        let document = Document(text, language: language)
        let spans = Choices(hiding: hiding, restoring: restoring)
            .applied(to: Self.found(in: document), in: document)
        return Placeholders(document).render(spans, in: text)
    }

    /// What every recogniser finds, settled. A round sees what earlier rounds hid as placeholders,
    /// token for token as a second redaction sees the output, so the last round's silence is what
    /// makes redacting twice change nothing.
    private static func found(in original: Document) -> [Hole] {
        var document = original
        for _ in 0..<rounds(for: document.tokens.count) {
            var candidates: [Candidate] = []
            for recogniser in recognisers {
                let findings = recogniser.findings(in: document)
                // Appending nothing would still make room for it.
                if !findings.isEmpty { candidates.append(contentsOf: findings) }
            }
            let settled = Resolver.settle(candidates, in: document.tokens)
            if settled.isEmpty { break }
            document.hide(settled)
        }
        return People.toldApart(document.holes, in: original)
    }

    /// Two rounds settle nearly every text; a list in which each finding tells of the next takes as
    /// many as it is long. The bound keeps a hostile one linear: a text of eight thousand words and
    /// more has 8, a short one 128.
    private static func rounds(for tokenCount: Int) -> Int {
        max(8, min(128, 65_536 / max(tokenCount, 1)))
    }

    static let recognisers: [any Recogniser] = [
        EmailAddresses(), ProfileLinks(), SocialHandles(), Usernames(),
        IPAddresses(), MACAddresses(), Coordinates(), BirthDates(), StreetAddresses(),
        PostalCodes(),
        PaymentCards(), BankAccounts(), SocialInsuranceNumbers(), PersonalRecordIdentifiers(),
        PassportNumbers(), HealthCards(), DriverLicences(), LicencePlates(), EmployeeNumbers(),
        PhoneNumbers(), RecordRows(), RepeatedValues(), PersonNames(),
    ]
}
