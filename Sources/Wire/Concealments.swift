// What is hidden later, on the wire.

/// `PUT /v1/tickets/{r}/entries/{entry}/concealments/{id}`: words to hide, as they stand in the
/// entry's text. The identifier in the path is chosen by the client and makes a retry the same act.
package struct ConcealmentRequest: Codable, Sendable {
    /// `redacted`, which an assigned officer does alone, or `original`, which takes a second one.
    package var part: String?
    /// Every place of each of them is hidden.
    package var words: [String]?
    /// Why; for an original alone.
    package var reason: String?

    package init() {}
}

/// A text in which more was hidden, or is proposed to be, as officers see it.
package struct ConcealmentView: Codable, Sendable, Equatable {
    package var id: String
    package var entry: String
    package var part: String
    package var reason: String?
    package var officer: String
    /// Who consented; absent for a redacted copy, and while nobody has.
    package var second: String?
    package var proposedOn: String
    /// Absent while it waits for consent.
    package var doneOn: String?

    package init(id: String, entry: String, part: String, officer: String, proposedOn: String) {
        self.id = id
        self.entry = entry
        self.part = part
        self.officer = officer
        self.proposedOn = proposedOn
    }
}

/// `GET /v1/tickets/{r}/concealments/{id}`: what waits for consent.
package struct ConcealmentProposalView: Codable, Sendable {
    package var concealment: ConcealmentView
    /// The redacted copy as it is.
    package var before: String
    /// The redacted copy as it is to be.
    package var after: String
    /// The placeholders of `after` that stand for what goes from the original.
    package var placeholders: [String]

    package init(
        concealment: ConcealmentView, before: String, after: String, placeholders: [String]
    ) {
        self.concealment = concealment
        self.before = before
        self.after = after
        self.placeholders = placeholders
    }
}

/// What the enquirer is told of it once it is done.
package struct ConcealmentNoticeView: Codable, Sendable, Equatable {
    package var entry: String
    package var part: String
    package var reason: String?
    /// In what role somebody hid it: `officer` or `triage`.
    package var role: String
    /// In what role a second officer consented; for an original alone.
    package var secondRole: String?
    package var doneOn: String

    package init(entry: String, part: String, role: String, doneOn: String) {
        self.entry = entry
        self.part = part
        self.role = role
        self.doneOn = doneOn
    }
}
