package import Sealing

/// From whom a ticket is kept. Sealed under the ticket's secret it goes with the ticket: whoever
/// changes rows can neither add to it nor take from it.
package struct Exclusions: Sendable, Equatable {
    /// Somebody who must not see the ticket, by the name that its enquirer knew him by.
    package struct Person: Sendable, Hashable {
        package let officer: Identifier<StaffAccount>
        package let name: String
    }

    /// At least one.
    package let people: [Person]

    /// Everybody whom these names stand for, each once.
    package init(_ names: [PublishedName]) {
        var known: Set<Identifier<StaffAccount>> = []
        people = names.filter { known.insert($0.officer).inserted }.map {
            Person(officer: $0.officer, name: $0.name.text)
        }
    }

    /// Opens what was sealed.
    package init(
        opening bytes: [UInt8], of ticket: Identifier<Ticket>, with secret: TicketSecret
    ) throws(SealingError) {
        let text = try secret.open(try SealedText(bytes: bytes), as: .exclusions(of: ticket))
        var people: [Person] = []
        for line in text.split(separator: "\n") {
            guard let space = line.firstIndex(of: " "),
                let officer = Identifier<StaffAccount>(parsing: String(line[..<space]))
            else { throw .malformed }
            people.append(
                Person(officer: officer, name: String(line[line.index(after: space)...])))
        }
        self.people = people
    }

    /// Whether the ticket is kept from an account.
    package func contains(_ officer: Identifier<StaffAccount>) -> Bool {
        people.contains { $0.officer == officer }
    }

    /// The list, sealed for its ticket: a line for each, identifier and name.
    package func sealed(
        of ticket: Identifier<Ticket>, under secret: TicketSecret
    ) throws(SealingError) -> SealedText {
        let lines = people.map { "\($0.officer.text) \($0.name)" }
        return try secret.seal(lines.joined(separator: "\n"), as: .exclusions(of: ticket))
    }
}

extension TextLabel {
    /// What a ticket's list of exclusions is bound to: it stands where an entry's text does.
    package static func exclusions(of ticket: Identifier<Ticket>) -> TextLabel {
        TextLabel(ticket: ticket.bytes, entry: ticket.bytes, part: .redacted)
    }
}
