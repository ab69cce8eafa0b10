// Who must not see an enquiry: whom a queue lets be named, and where the enquiry then goes.

/// `GET /v1/names`: whom whoever asks can name.
package struct NameList: Codable, Sendable {
    /// A member of a queue, by the name that the queue publishes.
    package struct Name: Codable, Sendable, Equatable {
        package var id: String
        package var name: String
        package var queue: String
        package init(id: String, name: String, queue: String) {
            self.id = id
            self.name = name
            self.queue = queue
        }
    }
    package var names: [Name]

    package init(names: [Name]) { self.names = names }
}

/// `POST /v1/destinations`: which queue an enquiry would go to. Nothing is kept.
package struct DestinationRequest: Codable, Sendable {
    package var topic: String?
    package var platform: String?
    package var context: String?
    /// Identifiers of the names of those who must not see it.
    package var exclude: [String]?

    package init() {}
}

/// Where it would go.
package struct DestinationView: Codable, Sendable, Equatable {
    package var queue: String
    /// Whether it goes there whoever is named.
    package var isUsual: Bool

    package init(queue: String, isUsual: Bool) {
        self.queue = queue
        self.isUsual = isUsual
    }
}

/// `PUT /v1/queues/{q}/members/{handle}/name`.
package struct NamingRequest: Codable, Sendable {
    /// What the queue calls the member before the public.
    package var name: String?

    package init(name: String? = nil) { self.name = name }
}
