import Enquiry
import Sealing
import Store

/// What staff are refused because it is not theirs to do or to see.
enum Denial {
    /// Something with a ticket.
    case ticket(Deed)
    /// The accounts.
    case staff
    /// The members of a queue, and their keys.
    case members
    /// The standard answers of a queue.
    case standardAnswers
    /// The trail.
    case trail
    /// The statistics.
    case statistics

    /// The act as the trail names it.
    var act: String {
        switch self {
        case .ticket(let deed): "ticket.\(deed.rawValue)"
        case .staff: "staff"
        case .members: "members"
        case .standardAnswers: "standard-answers"
        case .trail: "trail"
        case .statistics: "statistics"
        }
    }
}

extension Desk {
    /// Puts on the trail that a session was refused, in a transaction of its own: the verb that
    /// refuses changes nothing. What does not get through there is lost with the request. Whether
    /// there is such a ticket at all makes no difference to how long it takes.
    ///
    /// - Returns: the refusal, to be thrown.
    func denied(
        _ refusal: Refusal, _ denial: Denial, of reference: Reference? = nil,
        as session: SessionToken
    ) async -> Refusal {
        try? await run(Trail.reportDenial(of: denial.act, to: reference), as: session)
        return refusal
    }
}
