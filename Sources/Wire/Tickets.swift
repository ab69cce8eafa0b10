// What officers and the service say to one another.

/// A ticket's metadata.
package struct TicketSummary: Codable, Sendable, Equatable {
    package var reference: String
    package var queue: String
    package var language: String
    package var classification: ClassificationView
    package var status: String
    package var filedOn: String
    package var dueOn: String
    /// Counts the ticket's changes; also its `ETag`.
    package var revision: Int

    package init(
        reference: String, queue: String, language: String, classification: ClassificationView,
        status: String, filedOn: String, dueOn: String, revision: Int
    ) {
        self.reference = reference
        self.queue = queue
        self.language = language
        self.classification = classification
        self.status = status
        self.filedOn = filedOn
        self.dueOn = dueOn
        self.revision = revision
    }
}

/// `GET /v1/queues`: the queues the caller is a member of.
package struct QueueList: Codable, Sendable, Equatable {
    /// One membership.
    package struct Membership: Codable, Sendable, Equatable {
        package var queue: String
        /// `officer` or `triage`.
        package var duty: String
        /// Whether a triage officer has certified the caller's key.
        package var admitted: Bool
        package init(queue: String, duty: String, admitted: Bool) {
            self.queue = queue
            self.duty = duty
            self.admitted = admitted
        }
    }
    package var queues: [Membership]
    /// Every queue of the department: where a ticket may be sent.
    package var destinations: [String]

    package init(queues: [Membership], destinations: [String]) {
        self.queues = queues
        self.destinations = destinations
    }
}

/// `PATCH /v1/tickets/{r}`: what is left out stays; `risks` replaces all of them.
package struct TicketPatch: Codable, Sendable {
    package var topic: String?
    package var platform: String?
    package var context: String?
    package var risks: [String]?

    package init() {}
}

/// `POST /v1/tickets/{r}/transfer`.
package struct TransferRequest: Codable, Sendable {
    /// The queue to send the ticket to.
    package var queue: String?

    package init(queue: String? = nil) { self.queue = queue }
}

/// `GET /v1/queues/{q}/tickets`: one page, due first.
package struct TicketPage: Codable, Sendable {
    /// One line of the queue.
    package struct Line: Codable, Sendable {
        package var ticket: TicketSummary
        /// The question as triage sees it; absent where it cannot be opened.
        package var redacted: String?
        /// Handles of the assigned officers.
        package var assignees: [String]
        package init(ticket: TicketSummary, redacted: String?, assignees: [String]) {
            self.ticket = ticket
            self.redacted = redacted
            self.assignees = assignees
        }
    }
    package var tickets: [Line]
    /// Where the next page begins; absent on the last one. Opaque: give it back as `cursor`.
    package var next: String?

    package init(tickets: [Line], next: String?) {
        self.tickets = tickets
        self.next = next
    }
}

/// `GET /v1/tickets/{r}` with redacted texts, and `…/original` with the original ones.
package struct TicketView: Codable, Sendable {
    package var ticket: TicketSummary
    package var entries: [EntryView]
    package var assignees: [String]
    /// What was hidden later, or waits for a second officer's consent, oldest first.
    package var concealments: [ConcealmentView]
    /// Its legal hold; absent where it has none.
    package var hold: HoldView?

    package init(
        ticket: TicketSummary, entries: [EntryView], assignees: [String],
        concealments: [ConcealmentView]
    ) {
        self.ticket = ticket
        self.entries = entries
        self.assignees = assignees
        self.concealments = concealments
    }
}

/// What a change leaves: the ticket as it now stands.
package struct TicketChange: Codable, Sendable {
    package var status: String
    package var revision: Int

    package init(status: String, revision: Int) {
        self.status = status
        self.revision = revision
    }
}
