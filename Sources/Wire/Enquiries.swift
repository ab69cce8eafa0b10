// What enquirers and the service say to one another. Request fields are optional where JSON may
// leave them out, so that a missing field is refused by name and not by a decoder's message.

/// A range of Unicode scalars in a text, end exclusive.
package struct ScalarRange: Codable, Sendable, Equatable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}

/// `POST /v1/enquiries`.
package struct FilingRequest: Codable, Sendable {
    package var language: String?
    package var topic: String?
    package var platform: String?
    package var context: String?
    package var risks: [String]?
    package var question: String?
    /// Chosen by the client, so that filing again is the same filing; drawn by the service if not.
    package var receipt: String?
    package var hide: [ScalarRange]?
    package var restore: [ScalarRange]?
    /// Identifiers of the names of those who must not see it.
    package var exclude: [String]?
    /// The queue that its sender was told it goes to: to another it is not filed.
    package var queue: String?

    package init() {}
}

/// The answer to a filing, the same however often it is filed with one receipt.
package struct FilingAcknowledgement: Codable, Sendable, Equatable {
    package var reference: String
    package var receipt: String
    /// ISO 8601 day by which the first answer is due.
    package var dueOn: String

    package init(reference: String, receipt: String, dueOn: String) {
        self.reference = reference
        self.receipt = receipt
        self.dueOn = dueOn
    }
}

/// `POST /v1/redactions`: what would be hidden. Nothing is kept.
package struct RedactionRequest: Codable, Sendable {
    package var language: String?
    package var text: String?
    package var hide: [ScalarRange]?
    package var restore: [ScalarRange]?

    package init() {}
}

/// What would be hidden, and why.
package struct RedactionPreview: Codable, Sendable, Equatable {
    /// One hidden range.
    package struct Finding: Codable, Sendable, Equatable {
        package var start: Int
        package var end: Int
        /// The type, such as `PERSON`.
        package var type: String
        package init(start: Int, end: Int, type: String) {
            self.start = start
            self.end = end
            self.type = type
        }
    }
    /// The text as triage would see it.
    package var redacted: String
    /// The hidden ranges, in order.
    package var findings: [Finding]

    package init(redacted: String, findings: [Finding]) {
        self.redacted = redacted
        self.findings = findings
    }
}

/// `GET /v1/enquiry`: the whole enquiry, to whoever holds its receipt.
package struct EnquiryView: Codable, Sendable {
    /// One opening of the original.
    package struct Opening: Codable, Sendable, Equatable {
        /// ISO 8601, UTC, to the second.
        package var at: String
        /// In what role: `officer` or `triage`.
        package var role: String
        package init(at: String, role: String) {
            self.at = at
            self.role = role
        }
    }
    package var reference: String
    package var status: String
    package var language: String
    package var classification: ClassificationView
    package var filedOn: String
    package var dueOn: String
    package var entries: [EntryView]
    package var openings: [Opening]
    /// What was hidden later, oldest first.
    package var concealments: [ConcealmentNoticeView]
    /// The names of those who must not see it.
    package var excluded: [String]
    /// Since when it is kept beyond its time; absent where it is not.
    package var heldOn: String?

    package init(
        ticket: TicketSummary, entries: [EntryView], openings: [Opening],
        concealments: [ConcealmentNoticeView], excluded: [String]
    ) {
        self.excluded = excluded
        reference = ticket.reference
        status = ticket.status
        language = ticket.language
        classification = ticket.classification
        filedOn = ticket.filedOn
        dueOn = ticket.dueOn
        self.entries = entries
        self.openings = openings
        self.concealments = concealments
    }
}

/// How a ticket is classified.
package struct ClassificationView: Codable, Sendable, Equatable {
    package var topic: String
    package var platform: String
    package var context: String
    package var risks: [String]

    package init(topic: String, platform: String, context: String, risks: [String]) {
        self.topic = topic
        self.platform = platform
        self.context = context
        self.risks = risks
    }
}

/// One entry with its text: the original, or where the caller may not read that, the redacted one.
package struct EntryView: Codable, Sendable, Equatable {
    package var id: String
    package var kind: String
    package var writtenOn: String
    package var text: String
    package var outcome: String?
    package var values: [String]

    package init(
        id: String, kind: String, writtenOn: String, text: String, outcome: String?,
        values: [String]
    ) {
        self.id = id
        self.kind = kind
        self.writtenOn = writtenOn
        self.text = text
        self.outcome = outcome
        self.values = values
    }
}

/// `PUT /v1/enquiry/entries/{id}`, a reply, and `PUT /v1/tickets/{r}/entries/{id}`, an officer's
/// entry, which names its kind. The identifier in the path is chosen by the client and makes a
/// retry the same entry.
package struct EntryRequest: Codable, Sendable {
    package var kind: String?
    package var text: String?
    package var outcome: String?
    package var values: [String]?
    package var hide: [ScalarRange]?
    package var restore: [ScalarRange]?

    package init() {}
}

/// The catalogue in one language: codes, names and the handbook's tips.
package struct CatalogueView: Codable, Sendable {
    /// One code with its name.
    package struct Term: Codable, Sendable, Equatable {
        package var code: String
        package var name: String
        package init(code: String, name: String) {
            self.code = code
            self.name = name
        }
    }
    package var topics: [Term]
    package var platforms: [Term]
    package var contexts: [Term]
    package var risks: [Term]
    package var values: [Term]
    package var outcomes: [Term]
    package var statuses: [Term]
    package var handbook: [Term]

    package init(
        topics: [Term], platforms: [Term], contexts: [Term], risks: [Term], values: [Term],
        outcomes: [Term], statuses: [Term], handbook: [Term]
    ) {
        self.topics = topics
        self.platforms = platforms
        self.contexts = contexts
        self.risks = risks
        self.values = values
        self.outcomes = outcomes
        self.statuses = statuses
        self.handbook = handbook
    }
}
