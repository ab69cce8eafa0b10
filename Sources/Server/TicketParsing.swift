import Desk
import Enquiry
import Pages
import Sealing

extension EntryForm {
    /// What the form's fields hold, right or wrong.
    init(_ sent: Form) {
        self.init()
        kind = sent.first("kind") ?? kind
        outcome = sent["outcome"]
        values = sent.all("values")
        text = sent["text"]
        entry = Identifier(parsing: sent["entry"]) ?? entry
        revision = sent.first("revision")
    }
}

extension Contribution {
    /// What an officer wrote on a page. Outcome and values are an answer's, whatever was chosen.
    init(_ form: EntryForm) throws(Fault) {
        let kind = try code(form.kind, .kind, EntryKind.self)
        let isAnswer = kind == .answer
        try self.init(
            kind: kind, prose: try Prose(form.text, field: .text), marks: .none,
            outcome: isAnswer ? try code(form.outcome, .outcome, Outcome.self) : nil,
            values: isAnswer ? try codes(form.values, .values, CodeValue.self) : [])
    }
}

extension ExportSheet {
    init(_ export: TicketExport) {
        self.init(
            export.ticket,
            entries: export.entries.map {
                ExportedUtterance(
                    Utterance($0.entry, $0.original.exposed), author: $0.author,
                    redacted: $0.redacted.exposed)
            }, assignments: export.assignments, records: (export.concealments, export.openings),
            exported: (export.exportedBy, export.exportedOn))
    }
}

extension TicketSheet {
    init(
        _ file: CaseFile, inFull: Bool, colleagues: [Colleague]?, queues: [QueueCode], on day: Day
    ) {
        self.init(
            ticket: file.ticket,
            said: file.entries.map { Utterance($0.entry, $0.text.exposed) },
            assignees: file.assignees, concealments: file.concealments, isInFull: inFull,
            today: day, colleagues: colleagues, queues: queues)
    }
}
