/// That an officer was assigned to a ticket, from which day to which.
package struct AssignmentRecord: Sendable, Equatable {
    /// Who was assigned.
    package let officer: Handle
    /// Who assigned him.
    package let assignedBy: Handle
    /// The day he was assigned.
    package let assignedOn: Day
    /// The day it ended; nil while it holds.
    package let endedOn: Day?

    /// Makes a record of parts that were parsed already.
    package init(officer: Handle, assignedBy: Handle, assignedOn: Day, endedOn: Day?) {
        self.officer = officer
        self.assignedBy = assignedBy
        self.assignedOn = assignedOn
        self.endedOn = endedOn
    }
}
