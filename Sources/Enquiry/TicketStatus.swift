/// Where a ticket stands, and every way it can go from there.
package enum TicketStatus: String, CaseIterable, Sendable {
    case filed
    case assigned
    case awaitingEnquirer = "awaiting-enquirer"
    case answered
    case closed
    case withdrawn

    /// What happens to a ticket.
    package enum Event: Sendable, Equatable, CaseIterable {
        case assigned
        case released
        case transferred
        case clarificationAsked
        case answered
        case replied
        case closed
        case withdrawn
    }

    /// Whether the ticket still waits for somebody of the Office or for the enquirer.
    package var isOpen: Bool {
        switch self {
        case .filed, .assigned, .awaitingEnquirer: true
        case .answered, .closed, .withdrawn: false
        }
    }

    /// Where the ticket stands after `event`, or nil where that cannot happen now.
    ///
    /// - Parameter hasAssignee: whether an officer is assigned once the event has happened: a reply
    ///   to an answered ticket goes back to its officer, or to the queue where there is none.
    package func after(_ event: Event, hasAssignee: Bool) -> TicketStatus? {
        switch (self, event) {
        case (.withdrawn, _): nil
        case (_, .withdrawn): .withdrawn
        case (_, .replied): hasAssignee ? .assigned : .filed
        case (.filed, .assigned): .assigned
        case (_, .assigned): self
        case (.filed, .released): nil
        case (.assigned, .released), (.awaitingEnquirer, .released):
            hasAssignee ? self : .filed
        case (_, .released): self
        case (_, .transferred): isOpen ? .filed : nil
        case (.assigned, .clarificationAsked), (.awaitingEnquirer, .clarificationAsked):
            .awaitingEnquirer
        case (.assigned, .answered), (.awaitingEnquirer, .answered), (.answered, .answered):
            .answered
        case (.answered, .closed), (.awaitingEnquirer, .closed): .closed
        case (_, .clarificationAsked), (_, .answered), (_, .closed): nil
        }
    }
}
