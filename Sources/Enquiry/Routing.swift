/// The code of a queue: small letters in words joined by dashes, such as `values-and-ethics`.
package struct QueueCode: Hashable, Sendable {
    /// The code as stored.
    package let text: String

    /// The default queue of every department: the Office of Values and Ethics.
    package static let valuesAndEthics = QueueCode(unchecked: "values-and-ethics")

    /// Accepts two to forty characters, `a` to `z` in words joined by single dashes; nil otherwise.
    package init?(_ text: String) {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...Limits.queueCodeCharacters).contains(text.utf8.count),
            words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
        else { return nil }
        self.text = text
    }

    private init(unchecked text: String) { self.text = text }
}

/// One line of a routing table: the tickets it takes, and where they go. A condition that is left
/// out is met by every ticket.
package struct RoutingRule: Sendable, Equatable {
    /// The topic it asks for, or any.
    package var topic: Topic?
    /// The platform it asks for, or any.
    package var platform: Platform?
    /// The context it asks for, or any.
    package var context: Context?
    /// Where the tickets that meet every condition go.
    package var queue: QueueCode

    /// Makes a rule; conditions left out are met by every ticket.
    package init(
        topic: Topic? = nil, platform: Platform? = nil, context: Context? = nil, to queue: QueueCode
    ) {
        self.topic = topic
        self.platform = platform
        self.context = context
        self.queue = queue
    }

    fileprivate func takes(_ classification: Classification) -> Bool {
        (topic ?? classification.topic) == classification.topic
            && (platform ?? classification.platform) == classification.platform
            && (context ?? classification.context) == classification.context
    }
}

/// Which queue a ticket goes to: the first rule that takes it, else the default.
package struct Routing: Sendable, Equatable {
    /// The rules in the order in which they are asked.
    package var rules: [RoutingRule]
    /// Where a ticket goes that no rule takes.
    package var fallback: QueueCode

    /// A routing table; without rules everything goes to the Office of Values and Ethics.
    package init(rules: [RoutingRule] = [], fallback: QueueCode = .valuesAndEthics) {
        self.rules = rules
        self.fallback = fallback
    }

    /// The queue for a ticket so classified. Pure: the same ticket always goes the same way.
    package func queue(for classification: Classification) -> QueueCode {
        rules.first { $0.takes(classification) }?.queue ?? fallback
    }
}

extension Routing {
    /// Every queue that a ticket may be sent to.
    package var queues: Set<QueueCode> { Set(rules.map(\.queue) + [fallback]) }
}
