import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Keys alone decide who can open what", .serialized)
struct GrantMatrixTests {
    /// A grant as the database keeps it.
    private struct Kept: Sendable {
        let ticket: Identifier<Ticket>
        let holder: GrantHolder
        let bytes: [UInt8]
    }

    /// A key, by the name of whoever has it.
    private enum Key {
        case pair(KeyPair)
        case receipt(Receipt)
    }

    @Test("every key is tried on every grant as every holder's: each is opened by its own alone")
    func matrix() async throws {
        let office = try await Office.open()
        let first = try await office.filed(assignedTo: [.officer])
        let second = try await office.filed(assignedTo: [.colleague, .triage])
        let receipts = ["first": first.receipt, "second": second.receipt, "other": .random()]
        let keys = try await keys(of: office).merging(receipts.mapValues(Key.receipt)) { $1 }
        let names = try await namesOfHolders(office, [first, second])
        let kept = try await grants(of: office)
        #expect(kept.count == 7 && keys.count == 12)
        var opened: [String] = []
        for (name, key) in keys {
            for grant in kept {
                // As the holder that it names, as every other one, and as another ticket's.
                for other in kept where opens(grant, as: other, with: key) {
                    #expect(grant.holder == other.holder && grant.ticket == other.ticket)
                    opened.append("\(names[grant.ticket] ?? ""): \(name)")
                }
            }
        }
        let expected = [
            "first: first", "first: officer.one", "first: queue", "second: colleague.one",
            "second: queue", "second: second", "second: triage.one",
        ]
        #expect(opened.sorted() == expected)
        await office.desk.close()
    }

    private func opens(_ grant: Kept, as other: Kept, with key: Key) -> Bool {
        let ticket = other.ticket.bytes
        switch key {
        case .receipt(let receipt):
            // A receipt is tried as a receipt alone: it names no other holder.
            guard other.holder == .receipt else { return false }
            return (try? TicketSecret(opening: grant.bytes, with: receipt, ticket: ticket)) != nil
        case .pair(let pair):
            return
                (try? TicketSecret(
                    opening: grant.bytes, with: pair, holder: other.holder, ticket: ticket)) != nil
        }
    }

    /// Everybody's own key, the queue's, the recovery key and a stranger's.
    private func keys(of office: Office) async throws -> [String: Key] {
        var keys: [String: Key] = [:]
        for person in Office.Person.allCases {
            let id = try await office.id(of: person)
            let token = try office[person]
            let sealed = try await office.asSuperuser(
                .only(
                    """
                    select sealed_key from ethicsdesk.session
                    where proof_hash = \(token.proofHash)
                    """, of: [UInt8].self))
            keys[person.handle.text] = .pair(
                try token.openPrivateKey(
                    sealed, fileSecret: office.configuration.secret, staff: id.bytes))
        }
        let recovery = try office.recoveryCode.keyPair
        let grant = try await office.asSuperuser(
            .only("select recovery_grant from ethicsdesk.queue", of: [UInt8].self))
        keys["recovery"] = .pair(recovery)
        keys["queue"] = .pair(
            try KeyPair(
                opening: grant, with: recovery, queue: QueueCode.valuesAndEthics.text,
                holder: .recovery))
        keys["stranger"] = .pair(try KeyPair.random())
        return keys
    }

    private func namesOfHolders(
        _ office: Office, _ filed: [Filed]
    ) async throws -> [Identifier<Ticket>: String] {
        var names: [Identifier<Ticket>: String] = [:]
        for (filed, name) in zip(filed, ["first", "second"]) {
            names[try await office.desk.enquiry(of: filed.receipt).ticket.id] = name
        }
        return names
    }

    private func grants(of office: Office) async throws -> [Kept] {
        try await office.asSuperuser(
            .rows(
                "select ticket::text, holder, officer::text, sealed from ethicsdesk.ticket_grant"
            ) { row throws(RowError) in
                let ticket = Identifier<Ticket>(parsing: try row.decode(String.self))
                let kind = try row.decode(String.self)
                let officer = try row.decode(String?.self)
                    .flatMap { Identifier<StaffAccount>(parsing: $0) }
                let holder: GrantHolder =
                    if let officer { .officer(officer.bytes) } else if kind == "queue" {
                        .queue(QueueCode.valuesAndEthics.text)
                    } else { .receipt }
                return Kept(
                    ticket: ticket ?? .random(), holder: holder, bytes: try row.decode())
            })
    }
}
