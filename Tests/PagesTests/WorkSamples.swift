import Enquiry

@testable import Pages

/// Samples of what an officer does on pages of their own: checking, hiding, consenting,
/// reclassifying.
extension DeskSamples {
    /// The samples of each template.
    var work: [String: [Any]] {
        [
            CheckView.template: checks, HideView.template: hides,
            CompareView.template: comparisons, ClassifyView.template: classifications,
        ]
    }

    private var checks: [Any] {
        [EntryKind.answer, .clarification, .note].map { kind in
            var form = EntryForm()
            form.kind = kind.rawValue
            form.text = hostile
            return CheckView(
                CheckSheet(
                    .sample(.assigned), utterance(kind),
                    redacted: [.words(hostile), .hole("[PERSON-1]")]), form, of: person,
                in: language)
        }
    }

    private var hides: [Any] {
        let faults: [Fault.Field] = [.words, .part, .reason]
        return [HideView(sheet(inFull: true), hideForm, of: person, in: language)]
            + faults.map {
                HideView(
                    sheet(inFull: false), hideForm, of: person,
                    problem: .fault(Fault($0, .missing)), in: language)
            }
    }

    private var comparisons: [Any] {
        let comparison = Comparison(before: hostile, after: "\(hostile) [HIDDEN-1] [PERSON-1]")
        let nothing = Comparison(before: hostile, after: hostile, placeholders: [])
        return ConcealedPart.allCases.map { part in
            var form = hideForm
            form.part = part.rawValue
            return CompareView(
                comparison, in: sheet(inFull: true), form, of: person, in: language)
        } + [
            CompareView(
                comparison, proposed: concealment(.original), in: .sample(.assigned), to: person,
                problem: .refused(title: hostile, detail: hostile, field: .id), in: language),
            CompareView(
                nothing, proposed: concealment(.original, by: "officer.two"),
                in: .sample(.assigned), to: person, in: language),
        ]
    }

    private var classifications: [Any] {
        let faults: [Fault.Field] = [.topic, .platform, .context, .risks]
        let form = AboutForm(topic: "x", platform: "twitter", context: "", risks: ["permanence"])
        return [
            ClassifyView(
                AboutForm(Ticket.sample(.filed).classification), of: ("VE-7K2M-9QXD", "3"),
                by: person, in: language)
        ]
            + faults.map {
                ClassifyView(
                    form, of: ("VE-7K2M-9QXD", "3"), by: person,
                    problem: .fault(Fault($0, .missing)), in: language)
            }
    }

    /// Something hidden later in an original, which waits for consent, or in a copy.
    func concealment(_ part: ConcealedPart, by name: String = "officer.one") -> Concealment {
        let isDone = part == .redacted
        return Concealment(
            id: .random(), entry: .random(), part: part,
            reason: isDone ? nil : .thirdParty, officer: handle(name), second: nil,
            proposedOn: Day(2012, 3, 7), doneOn: isDone ? Day(2012, 3, 8) : nil)
    }

    private var hideForm: HideForm {
        var form = HideForm()
        form.words = hostile
        form.reason = "third-party"
        return form
    }

    private func sheet(inFull: Bool) -> HideSheet {
        HideSheet(.sample(.assigned), utterance(.question), isInFull: inFull)
    }

    private func utterance(_ kind: EntryKind) -> Utterance {
        Utterance(
            Entry(
                id: .random(), kind: kind, writtenOn: Day(2012, 3, 5),
                outcome: kind == .answer ? .proceed : nil,
                values: kind == .answer ? [.integrity] : []), hostile)
    }
}
