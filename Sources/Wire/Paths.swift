// Wire: the shapes and paths that the service and the command-line client share. Everything here is
// a string, a number or a list as it stands in JSON; parsing into domain types happens on either
// side. Texts are in requests and responses only, never in a path.

/// The paths of the HTTP interface, below the service's base address.
package enum Path {
    /// The version every path begins with.
    package static let version = "/v1"

    /// The description of the interface, which has no version of its own.
    package static let interface = "/openapi.yaml"

    package static let catalogue = "/v1/catalogue"
    package static let redactions = "/v1/redactions"
    package static let enquiries = "/v1/enquiries"
    package static let names = "/v1/names"
    package static let destinations = "/v1/destinations"

    package static let enquiry = "/v1/enquiry"
    package static let withdrawal = "/v1/enquiry/withdrawal"
    /// An entry of the enquirer's own enquiry.
    package static func enquiryEntry(_ id: String) -> String { "/v1/enquiry/entries/\(id)" }

    package static let enrolments = "/v1/enrolments"
    package static let sessions = "/v1/sessions"
    /// One of the caller's sessions; `current` is the one that asks.
    package static func session(_ id: String) -> String { "/v1/sessions/\(id)" }

    package static let passphrase = "/v1/passphrase"
    package static let secondFactor = "/v1/second-factor"
    package static let spareCodes = "/v1/second-factor/codes"
    package static let secondFactorRemoval = "/v1/second-factor/removal"

    package static let queues = "/v1/queues"
    /// The tickets of a queue that the caller may see.
    package static func tickets(of queue: String) -> String { "/v1/queues/\(queue)/tickets" }
    /// The admission of a member to a queue.
    package static func admission(_ handle: String, to queue: String) -> String {
        "/v1/queues/\(queue)/members/\(handle)/admission"
    }
    /// The standard answers of a queue.
    package static func answers(of queue: String) -> String { "/v1/queues/\(queue)/answers" }
    package static func answer(_ id: String, of queue: String) -> String {
        "/v1/queues/\(queue)/answers/\(id)"
    }
    /// What a queue calls a member before the public.
    package static func name(of handle: String, in queue: String) -> String {
        "/v1/queues/\(queue)/members/\(handle)/name"
    }
    package static func ticket(_ reference: String) -> String { "/v1/tickets/\(reference)" }
    package static func original(_ reference: String) -> String {
        "/v1/tickets/\(reference)/original"
    }
    /// A whole ticket, for a request for access to it.
    package static func export(_ reference: String) -> String { "/v1/tickets/\(reference)/export" }
    /// The assignment of an officer, or of the caller where `officer` is `me`.
    package static func assignment(_ officer: String, to reference: String) -> String {
        "/v1/tickets/\(reference)/assignments/\(officer)"
    }
    package static func entry(_ id: String, of reference: String) -> String {
        "/v1/tickets/\(reference)/entries/\(id)"
    }
    /// An act of hiding more of an entry.
    package static func concealment(
        _ id: String, of entry: String, in reference: String
    ) -> String {
        "/v1/tickets/\(reference)/entries/\(entry)/concealments/\(id)"
    }
    /// What waits for a second officer's consent.
    package static func proposal(_ id: String, in reference: String) -> String {
        "/v1/tickets/\(reference)/concealments/\(id)"
    }
    package static func consent(to id: String, in reference: String) -> String {
        "/v1/tickets/\(reference)/concealments/\(id)/consent"
    }
    package static func hold(_ reference: String) -> String { "/v1/tickets/\(reference)/hold" }
    package static func closure(_ reference: String) -> String {
        "/v1/tickets/\(reference)/closure"
    }
    package static func transfer(_ reference: String) -> String {
        "/v1/tickets/\(reference)/transfer"
    }

    package static let staff = "/v1/staff"
    /// One account.
    package static func account(_ handle: String) -> String { "/v1/staff/\(handle)" }
    package static let trail = "/v1/trail"
    package static let checkpoints = "/v1/trail/checkpoints"
    package static let statistics = "/v1/statistics"
    /// What is published of a quarter or a fiscal year.
    package static func statistics(of period: String) -> String { "/v1/statistics/\(period)" }
}

/// The authentication schemes of the `Authorization` header.
package enum Scheme {
    /// `Authorization: Receipt …`, an enquirer's.
    package static let receipt = "Receipt"
    /// `Authorization: Bearer …`, a staff session's token.
    package static let bearer = "Bearer"
}

/// Media types the service speaks.
package enum MediaType {
    package static let json = "application/json"
    package static let problem = "application/problem+json"
    package static let trail = "application/jsonl"
    package static let spreadsheet = "text/csv"
    package static let yaml = "application/yaml"
}
