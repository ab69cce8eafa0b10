import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

/// An enquiry that was filed.
struct Filed: Sendable {
    let receipt: Receipt
    let reference: Reference
}

extension Office {
    /// Files an enquiry and, where somebody is named, assigns it.
    func filed(
        _ draft: Draft? = nil, assignedTo people: [Person] = []
    ) async throws -> Filed {
        let receipt = Receipt.random()
        let filed = try await desk.file(try draft ?? Sample.draft(), under: receipt)
        for person in people {
            _ = try await desk.assign(
                person.handle, to: filed.reference, expecting: nil, as: try self[.triage])
        }
        return Filed(receipt: receipt, reference: filed.reference)
    }

    /// Runs a statement as the database's superuser, whom nothing hinders.
    @discardableResult
    func asSuperuser<Output>(_ statement: Statement<Output>) async throws -> Output {
        try await database.withPool("postgres") { try await $0.run(statement) }
    }

    /// A number out of the database, as its superuser sees it.
    func count(_ sql: SQL) async throws -> Int { try await asSuperuser(.only(sql)) }

    /// An account's identifier.
    func id(of person: Person) async throws -> Identifier<StaffAccount> {
        let text = try await asSuperuser(
            .only(
                "select id::text from ethicsdesk.staff where handle = \(person.handle.text)",
                of: String.self))
        return try #require(Identifier<StaffAccount>(parsing: text))
    }
}

extension Contribution {
    /// An answer with an outcome.
    static func answer(_ text: String = "You may keep it.") throws -> Contribution {
        try Contribution(
            kind: .answer, prose: try Sample.prose(text), marks: .none, outcome: .proceed,
            values: [])
    }

    /// A clarification or a note.
    static func plain(_ kind: EntryKind, _ text: String = "Since when?") throws -> Contribution {
        try Contribution(
            kind: kind, prose: try Sample.prose(text), marks: .none, outcome: nil, values: [])
    }
}

/// What a verb is refused with; nil where it is done.
func refusal<Value>(_ verb: () async throws -> Value) async throws -> Refusal? {
    do {
        _ = try await verb()
        return nil
    } catch let refusal as Refusal {
        return refusal
    }
}
