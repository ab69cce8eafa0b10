import Harness

/// How somebody stands to a ticket of the first queue when he asks for something.
enum Stance: String, CaseIterable {
    case nobody
    case enquirer = "its enquirer"
    case otherEnquirer = "another enquirer"
    case assigned = "its officer"
    case triage
    case member = "officer of its queue"
    case recused
    case left = "formerly its officer"
    case elsewhere = "triage elsewhere"
    case manager, auditor, administrator

    /// Whose session asks; nil where there is none, or another queue's.
    var person: Office.Person? {
        switch self {
        case .nobody, .enquirer, .otherEnquirer, .elsewhere: nil
        case .assigned: .officer
        case .triage: .triage
        case .member, .recused, .left: .colleague
        case .manager: .manager
        case .auditor: .auditor
        case .administrator: .administrator
        }
    }

    /// Whether he may learn that there is the ticket, and read its redacted copy.
    var mayKnow: Bool { [.enquirer, .assigned, .triage].contains(self) }
    /// Whether he may read the original.
    var mayRead: Bool { [.enquirer, .assigned].contains(self) }
    /// Whether he has a session of the staff's, so that what he is refused goes on the trail.
    var isStaff: Bool { person != nil || self == .elsewhere }
}

/// What somebody is answered, as far as access goes.
enum Answer: String {
    /// It is his to ask for, whatever comes of it.
    case allowed = "yes"
    /// There is no such ticket, for all he can tell.
    case hidden = "–"
    /// His role has nothing to do with it.
    case forbidden = "no"
    /// He is asked who he is.
    case unproved = "who"
}
