// A whole ticket, for a request for access to it, on the wire.

/// `GET /v1/tickets/{r}/export`.
package struct TicketExportView: Codable, Sendable {
    package var ticket: TicketSummary
    package var entries: [ExportedEntryView]
    /// Who was assigned, oldest first.
    package var assignments: [AssignmentView]
    /// What was hidden later, or waits for a second officer's consent, oldest first.
    package var concealments: [ConcealmentView]
    /// When the originals were opened and in what role, this time included, oldest first.
    package var openings: [EnquiryView.Opening]
    /// The handle of whoever took it out.
    package var exportedBy: String
    package var exportedOn: String

    package init(
        ticket: TicketSummary, entries: [ExportedEntryView], assignments: [AssignmentView],
        concealments: [ConcealmentView], openings: [EnquiryView.Opening],
        exported: (by: String, on: String)
    ) {
        self.ticket = ticket
        self.entries = entries
        self.assignments = assignments
        self.concealments = concealments
        self.openings = openings
        (exportedBy, exportedOn) = exported
    }
}

/// One entry with both of its texts.
package struct ExportedEntryView: Codable, Sendable {
    package var id: String
    package var kind: String
    /// Whether it is the officers' own, which the enquirer does not see.
    package var isInternal: Bool
    /// The handle of whoever of the Office wrote it; absent for the enquirer.
    package var author: String?
    package var writtenOn: String
    package var outcome: String?
    package var values: [String]
    /// As it was written.
    package var original: String
    /// As triage officers see it.
    package var redacted: String

    package init(_ entry: EntryView, isInternal: Bool, author: String?, redacted: String) {
        id = entry.id
        kind = entry.kind
        self.isInternal = isInternal
        self.author = author
        writtenOn = entry.writtenOn
        outcome = entry.outcome
        values = entry.values
        original = entry.text
        self.redacted = redacted
    }
}

/// That an officer was assigned.
package struct AssignmentView: Codable, Sendable, Equatable {
    package var officer: String
    package var assignedBy: String
    package var assignedOn: String
    /// Absent while it holds.
    package var endedOn: String?

    package init(officer: String, assignedBy: String, assignedOn: String, endedOn: String?) {
        self.officer = officer
        self.assignedBy = assignedBy
        self.assignedOn = assignedOn
        self.endedOn = endedOn
    }
}
