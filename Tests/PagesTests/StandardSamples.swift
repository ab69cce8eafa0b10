import Enquiry

@testable import Pages

/// Samples of standard answers' views, and of a whole ticket's.
extension DeskSamples {
    var standardAnswers: [StandardAnswer] {
        [Topic.opinions, .other, nil].compactMap { topic in
            guard let officer = Handle("officer.two"),
                let english = try? StandardAnswer.Side(
                    title: hostile, text: hostile, in: .english),
                let french = try? StandardAnswer.Side(title: hostile, text: hostile, in: .french)
            else { return nil }
            return StandardAnswer(
                id: .random(),
                content: .init(
                    english: english, french: french, topic: topic,
                    outcome: topic == nil ? nil : .proceed,
                    values: topic == nil ? [] : [.integrity]),
                revision: 2, changedBy: officer, changedOn: Day(2012, 3, 5))
        }
    }

    var answerLists: [Any] {
        [
            StandardAnswersView([], of: .valuesAndEthics, to: person, in: language),
            StandardAnswersView(
                standardAnswers, of: .valuesAndEthics, to: person, notice: .answerKept,
                in: language),
            StandardAnswersView(
                [], of: .valuesAndEthics, to: person, notice: .answerRemoved, in: language),
        ]
    }

    var answerForms: [Any] {
        let known = standardAnswers.first
        let form = known.map(StandardAnswerForm.init) ?? StandardAnswerForm()
        var conflict = StandardAnswerTrouble()
        conflict.other = known
        conflict.problem = .refused(title: hostile, detail: hostile, field: .titleEn)
        var pasted = StandardAnswerTrouble()
        pasted.identifying = [hostile]
        pasted.problem = .refused(title: hostile, detail: hostile, field: .checked)
        let faults: [Fault.Field] = [
            .titleEn, .textEn, .titleFr, .textFr, .topic, .outcome, .values,
        ]
        let troubles =
            [StandardAnswerTrouble(), conflict, pasted]
            + faults.map {
                var trouble = StandardAnswerTrouble()
                trouble.problem = .fault(Fault($0, .missing))
                return trouble
            }
        return [
            StandardAnswerView(
                StandardAnswerForm(), of: .valuesAndEthics, to: person, in: language)
        ]
            + troubles.map {
                StandardAnswerView(form, of: .valuesAndEthics, to: person, $0, in: language)
            }
    }

    var exports: [Any] {
        guard let officer = Handle("officer.one"), let triage = Handle("triage.one") else {
            return []
        }
        func entry(_ kind: EntryKind, _ author: Handle?, redacted: String) -> ExportedUtterance {
            let isAnswer = kind == .answer
            let entry = Entry(
                id: .random(), kind: kind, writtenOn: Day(2012, 3, 5),
                outcome: isAnswer ? .proceed : nil, values: isAnswer ? [.integrity] : [])
            return ExportedUtterance(Utterance(entry, hostile), author: author, redacted: redacted)
        }
        let concealment = Concealment(
            id: .random(), entry: .random(), part: .original, reason: .safety, officer: officer,
            second: triage, proposedOn: Day(2012, 3, 6), doneOn: nil)
        let full = ExportSheet(
            .sample(.answered),
            entries: [
                entry(.question, nil, redacted: "[PERSON-1]"),
                entry(.note, officer, redacted: hostile), entry(.answer, officer, redacted: ""),
            ],
            assignments: [
                AssignmentRecord(
                    officer: officer, assignedBy: triage, assignedOn: Day(2012, 3, 5),
                    endedOn: nil),
                AssignmentRecord(
                    officer: triage, assignedBy: triage, assignedOn: Day(2012, 3, 5),
                    endedOn: Day(2012, 3, 6)),
            ],
            records: (
                [concealment], [Opening(atUnixSeconds: 1_330_956_000, duty: .officer)]
            ), exported: (officer, Day(2012, 3, 13)))
        let bare = ExportSheet(
            .sample(.assigned), entries: [], assignments: [], records: ([], []),
            exported: (officer, Day(2012, 3, 13)))
        return [full, bare].map { ExportView($0, of: person, in: language) }
    }
}
