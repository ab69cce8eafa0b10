import ArgumentParser
import Enquiry
import Phrasebook
import Wire

/// Shows what triage would see. The service keeps nothing of it.
struct Preview: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Show what the triage officers would see of a text; nothing is kept.",
        discussion: """
            The text goes to the service, whose redaction decides. "ethicsdesk redact" does the \
            same on this machine alone.
            """)

    @Option(help: "Language the text is in: en or fr.") var language: Language?
    @OptionGroup var text: TextOptions
    @OptionGroup var options: ServiceOptions
    var wishes: Wishes { options.wishes }

    func act(_ here: Surroundings) async throws(Complaint) {
        let review = Review(
            service: try here.service, here: here, language: language ?? here.language,
            isSure: true)
        var composition = try text.composition(here)
        let response = try await composition.deliver(here) {
            (text) async throws(Complaint) in try await review.preview(of: text)
        }
        let text = composition.text
        try here.show(response) { PreviewSheet(preview: $0, original: text, here: here).text }
    }
}

/// A preview for people: the redacted text, then what was hidden and as what.
struct PreviewSheet {
    let preview: RedactionPreview
    /// The text that was redacted.
    let original: String
    let here: Surroundings

    var text: String {
        let say = here.phrases.asking
        let rows = preview.findings.enumerated().map { index, finding in
            ["  \(index + 1)", finding.type, words(of: finding)]
        }
        return say.previewHeading + "\n" + Quotation.of(preview.redacted, within: Terminal.columns)
            + (rows.isEmpty
                ? say.nothingHidden + "\n"
                : say.hiddenHeading + "\n" + Table(rows: rows).text(within: Terminal.columns))
    }

    /// What the writer wrote there; nothing where the range is not in the text.
    private func words(of finding: RedactionPreview.Finding) -> String {
        let scalars = Array(original.unicodeScalars)
        guard finding.start >= 0, finding.start < finding.end, finding.end <= scalars.count else {
            return ""
        }
        return String(String.UnicodeScalarView(scalars[finding.start..<finding.end]))
    }
}
