/// Which tickets of a queue somebody wants to see.
package struct TicketFilter: Sendable, Equatable {
    /// Whose tickets.
    package enum Assignment: String, CaseIterable, Sendable {
        /// Whoever has them, or nobody.
        case any
        /// Those that nobody is assigned to.
        case none
        /// Those that the caller is assigned to.
        case mine
    }

    /// Where they stand; nil for what the caller's work is: open ones to whoever triages, to
    /// another those of his that are not closed.
    package var statuses: [TicketStatus]?
    /// What they are about, or anything.
    package var topic: Topic?
    /// Where it happened, or anywhere.
    package var platform: Platform?
    /// In which capacity, or any.
    package var context: Context?
    /// Whose they are.
    package var assignment: Assignment
    /// Whether only those are wanted whose first answer was due before today and that are open.
    package var isOverdue: Bool
    /// Whether only those are wanted whose first answer is due soon, or was before, and that are
    /// open.
    package var isDueSoon: Bool

    /// A filter; what is left out filters nothing.
    package init(
        statuses: [TicketStatus]? = nil, topic: Topic? = nil, platform: Platform? = nil,
        context: Context? = nil, assignment: Assignment = .any, isOverdue: Bool = false,
        isDueSoon: Bool = false
    ) {
        self.statuses = statuses
        self.topic = topic
        self.platform = platform
        self.context = context
        self.assignment = assignment
        self.isOverdue = isOverdue
        self.isDueSoon = isDueSoon
    }

    /// The statuses that pass, of which `usual` are meant where none are named. A ticket that
    /// nobody has is `filed`, and one that is answered is not overdue.
    package func statuses(usual: [TicketStatus]) -> [TicketStatus] {
        (statuses ?? usual).filter {
            (!(isOverdue || isDueSoon) || $0.isOpen)
                && (assignment != .none || !$0.isOpen || $0 == .filed)
        }
    }

    /// Whether tickets are told apart by what they are about.
    package var isByClassification: Bool { topic != nil || platform != nil || context != nil }
}

/// What is to change in a classification. What is left out stays.
package struct Reclassification: Sendable, Equatable {
    package var topic: Topic?
    package var platform: Platform?
    package var context: Context?
    package var risks: [Risk]?

    /// A change of what is given.
    package init(
        topic: Topic? = nil, platform: Platform? = nil, context: Context? = nil,
        risks: [Risk]? = nil
    ) {
        self.topic = topic
        self.platform = platform
        self.context = context
        self.risks = risks
    }

    /// The classification after the change.
    package func applied(to before: Classification) -> Classification {
        Classification(
            topic: topic ?? before.topic, platform: platform ?? before.platform,
            context: context ?? before.context, risks: risks ?? before.risks)
    }
}
