/// What a queue calls one of its members before the public: at most `Limits.publicNameBytes`
/// bytes on one line, with single spaces.
package struct PublicName: Hashable, Sendable {
    /// The name as it is shown.
    package let text: String

    /// Accepts a name with something in it to be seen.
    package init(_ typed: String) throws(Fault) {
        let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { throw Fault(.name, .missing) }
        guard text.utf8.count <= Limits.publicNameBytes else {
            throw Fault(.name, .tooLong(bytesAtMost: Limits.publicNameBytes))
        }
        guard text.unicodeScalars.allSatisfy(Self.isShown) else { throw Fault(.name, .notText) }
        self.text = text
    }

    /// Control and formatting characters steer what is around them.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            false
        default: true
        }
    }
}

/// A member of a queue whom whoever asks can name as one who must not see it.
package struct PublishedName: Sendable, Equatable {
    /// The name's own identifier, by which forms and programs mean it.
    package let id: Identifier<PublishedName>
    /// What the queue calls the member.
    package let name: PublicName
    /// The queue that publishes it.
    package let queue: QueueCode
    /// Whose it is.
    package let officer: Identifier<StaffAccount>

    /// Makes one of parts that were parsed already.
    package init(
        id: Identifier<PublishedName>, name: PublicName, queue: QueueCode,
        officer: Identifier<StaffAccount>
    ) {
        self.id = id
        self.name = name
        self.queue = queue
        self.officer = officer
    }
}
