import Enquiry
import Phrasebook
import Wire

/// Shows what triage will see of a text, and lets its writer hide more, restore, or think again.
/// What was decided stays decided while the text stays the same.
struct Review {
    let service: Service
    let here: Surroundings
    /// The language the text is in.
    let language: Language
    /// Whether the writer said beforehand that nothing is to be asked.
    let isSure: Bool

    private(set) var hide: [ScalarRange] = []
    private(set) var restore: [ScalarRange] = []
    private var approved: String?

    init(service: Service, here: Surroundings, language: Language, isSure: Bool) {
        self.service = service
        self.here = here
        self.language = language
        self.isSure = isSure
    }

    /// Whether to send the text; if not, its writer wants to change it. Throws where he calls the
    /// whole thing off.
    mutating func approves(_ text: String, canEdit: Bool) async throws(Complaint) -> Bool {
        if approved == text || (isSure && here.json) { return true }
        (hide, restore) = ([], [])
        let say = here.phrases.asking
        while true {
            let sheet = PreviewSheet(
                preview: try await preview(of: text).decoded(), original: text, here: here)
            Terminal.write(sheet.text, to: here.json ? .error : .output)
            if isSure { break }
            switch try Choice.asked(canEdit ? say.reviewOrEdit : say.review) {
            case 0:
                approved = text
                return true
            case 1: try hideMore(of: text)
            case 2: try restoreSome(of: sheet)
            case 3: return false
            default: throw .calledOff
            }
        }
        approved = text
        return true
    }

    /// The service's preview of a text with what was decided so far.
    func preview(of text: String) async throws(Complaint) -> Response {
        var request = RedactionRequest()
        request.language = language.rawValue
        request.text = text
        request.hide = hide
        request.restore = restore
        return try await service.send(
            Request(
                method: .post, path: Path.redactions, body: try request.asJSON(),
                isRepeatable: true))
    }

    private mutating func hideMore(of text: String) throws(Complaint) {
        let words = try Prompt.line(here.phrases.asking.hidePrompt, or: "--yes")
        let found = ((try? Wording(words))?.places(in: text) ?? []).map {
            ScalarRange(start: $0.lowerBound, end: $0.upperBound)
        }
        if found.isEmpty { here.remark(here.phrases.asking.notInText) }
        hide += found.filter { !hide.contains($0) }
        restore.removeAll { restored in
            found.contains { $0.start < restored.end && restored.start < $0.end }
        }
    }

    private mutating func restoreSome(of sheet: PreviewSheet) throws(Complaint) {
        let findings = sheet.preview.findings
        let line = try Prompt.line(here.phrases.asking.restorePrompt, or: "--yes")
        for number in Classifying.numbers(in: line, upTo: findings.count) ?? [] {
            let range = ScalarRange(
                start: findings[number - 1].start, end: findings[number - 1].end)
            hide.removeAll { $0.start < range.end && range.start < $0.end }
            restore.append(range)
        }
    }
}
