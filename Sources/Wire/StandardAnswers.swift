// A queue's standard answers, on the wire.

/// `GET /v1/queues/{q}/answers`: all of them, by their English titles.
package struct StandardAnswerList: Codable, Sendable, Equatable {
    package var answers: [StandardAnswerView]

    package init(answers: [StandardAnswerView]) { self.answers = answers }
}

/// One standard answer.
package struct StandardAnswerView: Codable, Sendable, Equatable {
    package var id: String
    package var titleEn: String
    package var textEn: String
    package var titleFr: String
    package var textFr: String
    /// Absent where it suits any topic.
    package var topic: String?
    /// Absent where that depends.
    package var outcome: String?
    package var values: [String]
    /// Counts its changes; also its `ETag`.
    package var revision: Int
    /// The handle of whoever changed it last.
    package var changedBy: String
    package var changedOn: String

    package init(
        id: String, titles: (en: String, fr: String), texts: (en: String, fr: String),
        revision: Int, changed: (by: String, on: String)
    ) {
        self.id = id
        (titleEn, titleFr) = titles
        (textEn, textFr) = texts
        values = []
        self.revision = revision
        (changedBy, changedOn) = changed
    }
}

/// `PUT /v1/queues/{q}/answers/{id}`: the identifier is chosen by the client. With `If-Match` it
/// changes the one that stands there, without it adds one.
package struct StandardAnswerRequest: Codable, Sendable {
    package var titleEn: String?
    package var textEn: String?
    package var titleFr: String?
    package var textFr: String?
    package var topic: String?
    package var outcome: String?
    package var values: [String]?
    /// Whether the sender has made sure that what the redactor would hide is nobody's.
    package var checked: Bool?

    package init() {}
}

/// What keeping one leaves.
package struct StandardAnswerChange: Codable, Sendable {
    package var revision: Int

    package init(revision: Int) { self.revision = revision }
}
