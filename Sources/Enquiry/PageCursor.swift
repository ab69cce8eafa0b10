import FoundationEssentials

/// Where a page of a queue begins: after this day and identifier.
package struct PageCursor: Sendable, Equatable {
    /// The due day of the last ticket of the page before.
    package let dueOn: Day
    /// Its identifier.
    package let id: Identifier<Ticket>

    /// Before every ticket.
    package static let start = PageCursor(
        dueOn: Day(daysSince2000: 0),
        id: Identifier(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))))

    /// Makes a cursor of parts that were parsed already.
    package init(dueOn: Day, id: Identifier<Ticket>) {
        self.dueOn = dueOn
        self.id = id
    }
}
