// Who may do what with a ticket, on one page. Row-level security says the same in SQL, and what
// cannot be decrypted cannot be read whatever either of them says.

/// How somebody stands to one ticket. One person may stand in several ways: a triage officer who
/// assigned himself is both.
package struct Standing: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Holds the ticket's receipt.
    package static let enquirer = Standing(rawValue: 1 << 0)
    /// Is a triage officer of the ticket's queue.
    package static let triage = Standing(rawValue: 1 << 1)
    /// Is assigned to the ticket.
    package static let assignee = Standing(rawValue: 1 << 2)
    /// Must not see the ticket, whatever else he is to it: its enquirer said so.
    package static let excluded = Standing(rawValue: 1 << 3)
}

/// What can be done with a ticket.
package enum Deed: String, CaseIterable, Sendable {
    case readRedacted = "read-redacted"
    case readOriginal = "read-original"
    case export
    case seeOpenings = "see-openings"
    case assign
    case reclassify
    case transfer
    case recuse
    case reply
    case withdraw
    case clarify
    case answer
    case note
    case close
    case conceal
    case settleConcealment = "settle-concealment"
    case hold
}

/// The access rule.
package enum Access {
    /// Whether somebody who stands so to a ticket may do `deed`. Whoever may not is told that
    /// there is no such ticket.
    package static func permits(_ deed: Deed, to standing: Standing) -> Bool {
        guard !standing.contains(.excluded) else { return false }
        return switch deed {
        case .readRedacted: !standing.isEmpty
        case .readOriginal: standing.contains(.enquirer) || standing.contains(.assignee)
        case .seeOpenings, .reply, .withdraw: standing.contains(.enquirer)
        case .assign, .transfer, .hold: standing.contains(.triage)
        case .reclassify: standing.contains(.triage) || standing.contains(.assignee)
        // What a request for access is answered with holds the originals: who assigns himself for
        // it is seen to.
        case .export: standing.contains(.assignee)
        case .recuse, .clarify, .answer, .note, .close, .conceal: standing.contains(.assignee)
        // To consent, or to say no. The database asks besides that it is somebody else.
        case .settleConcealment: standing.contains(.triage) || standing.contains(.assignee)
        }
    }
}

extension EntryKind {
    /// What writing such an entry is, to the access rule; nil for the question, which is filed.
    package var deed: Deed? {
        switch self {
        case .question: nil
        case .reply: .reply
        case .answer: .answer
        case .clarification: .clarify
        case .note: .note
        }
    }

    /// What writing such an entry does to the ticket's status; nil where it does nothing.
    package var event: TicketStatus.Event? {
        switch self {
        case .question, .note: nil
        case .reply: .replied
        case .answer: .answered
        case .clarification: .clarificationAsked
        }
    }
}
