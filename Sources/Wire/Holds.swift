// Legal holds, on the wire.

/// `PUT /v1/tickets/{r}/hold`: why the ticket must be kept beyond its time.
package struct HoldRequest: Codable, Sendable {
    /// A code of the catalogue of reasons.
    package var reason: String?

    package init(reason: String? = nil) { self.reason = reason }
}

/// A ticket's legal hold, as officers see it.
package struct HoldView: Codable, Sendable, Equatable {
    package var reason: String
    /// The handle of whoever placed it, or gave it this reason.
    package var officer: String
    package var heldOn: String

    package init(reason: String, officer: String, heldOn: String) {
        self.reason = reason
        self.officer = officer
        self.heldOn = heldOn
    }
}
