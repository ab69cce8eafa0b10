import Desk
import Enquiry
import Sealing
import Wire

// A whole ticket, from the domain's values to the wire's strings.

extension TicketExportView {
    init(_ export: TicketExport) {
        self.init(
            ticket: TicketSummary(export.ticket),
            entries: export.entries.map(ExportedEntryView.init),
            assignments: export.assignments.map(AssignmentView.init),
            concealments: export.concealments.map(ConcealmentView.init),
            openings: export.openings.map(EnquiryView.Opening.init),
            exported: (export.exportedBy.text, export.exportedOn.iso))
    }
}

extension ExportedEntryView {
    fileprivate init(_ exported: ExportedEntry) {
        self.init(
            EntryView(exported.entry, exported.original),
            isInternal: exported.entry.kind == .note, author: exported.author?.text,
            redacted: exported.redacted.exposed)
    }
}

extension AssignmentView {
    fileprivate init(_ record: AssignmentRecord) {
        self.init(
            officer: record.officer.text, assignedBy: record.assignedBy.text,
            assignedOn: record.assignedOn.iso, endedOn: record.endedOn?.iso)
    }
}
