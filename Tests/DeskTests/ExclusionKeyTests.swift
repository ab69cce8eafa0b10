import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("From whom a ticket is kept, keys keep it too", .serialized)
struct ExclusionKeyTests {
    @Test(
        "every key is tried on every grant: the excluded officer's opens none, the queue's neither")
    func matrix() async throws {
        let team = try await TriageTeam.gather()
        let office = team.office
        let filed = try await office.filed(
            Sample.draft(excluding: [team.name]), assignedTo: [.officer])
        let ticket = try await office.desk.enquiry(of: filed.receipt).ticket.id
        var keys: [String: KeyPair] = ["recovery": try office.recoveryCode.keyPair]
        let sessions = [
            "triage.one": team.first, "triage.two": team.second, "triage.three": team.third,
            "officer.one": try office[.officer], "colleague.one": try office[.colleague],
        ]
        for (handle, token) in sessions {
            keys[handle] = try await key(of: handle, token, at: office)
        }
        keys["queue"] = try await queueKey(heldBy: "triage.two", team.second, at: office)
        let grants = try await grants(at: office)
        #expect(grants.count == 5)
        var opened: Set<String> = []
        for (name, key) in keys {
            for (grant, holder) in grants {
                for other in [holder] + grants.map(\.holder) + [.queue("values-and-ethics")] {
                    let secret = try? TicketSecret(
                        opening: grant, with: key, holder: other, ticket: ticket.bytes)
                    if secret != nil { opened.insert("\(name) as \(kind(of: other))") }
                }
            }
        }
        #expect(
            opened == [
                "triage.one as triage", "triage.three as triage", "officer.one as officer",
                "recovery as recovery",
            ])
        await office.desk.close()
    }

    @Test(
        "who changes rows for him lets him see a line at most, and never a word",
        arguments: [
            "delete from ethicsdesk.exclusion",
            """
            with gone as (delete from ethicsdesk.exclusion),
                other as (select ticket, sealed from ethicsdesk.ticket_grant
                    where holder = 'triage' limit 1)
            insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
            select ticket, 'triage', (select id from ethicsdesk.staff where handle = 'triage.two'),
                sealed from other
            """,
            """
            with gone as (delete from ethicsdesk.exclusion),
                other as (select ticket, sealed from ethicsdesk.ticket_grant
                    where holder = 'triage' limit 1)
            insert into ethicsdesk.ticket_grant (ticket, holder, sealed)
            select ticket, 'queue', sealed from other
            """,
            "update ethicsdesk.ticket set exclusions = null",
        ] as [SQL])
    func changedRows(change: SQL) async throws {
        let team = try await TriageTeam.gather()
        let (office, desk) = (team.office, team.office.desk)
        let filed = try await office.filed(Sample.draft(excluding: [team.name]))
        try await office.asSuperuser(Statement.perform(change))
        #expect(
            try await refusal { try await desk.ticket(filed.reference, as: team.second) } != nil)
        let page = try await desk.page(of: .valuesAndEthics, as: team.second)
        #expect(page.lines.allSatisfy { $0.question == nil })
        // The sealed list still keeps whoever was let in from letting him in.
        let assigned = try await refusal {
            try await desk.assign(
                Handle("triage.two"), to: filed.reference, expecting: nil, as: team.first)
        }
        #expect(assigned == .noSuchMember || assigned == .noSuchTicket)
        let second = try #require(Handle("triage.two"))
        let key = try await fingerprint(of: "triage.two", at: office)
        try await desk.admit(second, to: .valuesAndEthics, fingerprint: key, as: team.first)
        #expect(
            try await refusal { try await desk.ticket(filed.reference, as: team.second) } != nil)
        await desk.close()
    }

    @Test("a key that is not certified for triage is sealed nothing when something is filed")
    func uncertified() async throws {
        let team = try await TriageTeam.gather()
        let office = team.office
        // Another key for one; a duty that nobody gave him for another.
        let mine = try KeyPair.random().publicKey.bytes
        for change in [
            """
            update ethicsdesk.staff_key set public_key = \(mine)
            where staff = (select id from ethicsdesk.staff where handle = 'triage.three')
            """,
            """
            update ethicsdesk.membership m set duty = 'triage', queue_key_grant = (
                select queue_key_grant from ethicsdesk.membership
                where queue_key_grant is not null limit 1)
            where staff = (select id from ethicsdesk.staff where handle = 'officer.one')
            """,
        ] as [SQL] {
            try await office.asSuperuser(Statement.perform(change))
        }
        _ = try await office.filed(Sample.draft(excluding: [team.name]))
        let granted = try await office.asSuperuser(
            .rows(
                """
                select s.handle from ethicsdesk.ticket_grant g
                join ethicsdesk.staff s on s.id = g.officer
                """, of: String.self))
        #expect(granted == ["triage.one"])
        await office.desk.close()
    }

    private func kind(of holder: GrantHolder) -> String {
        switch holder {
        case .receipt: "receipt"
        case .queue: "queue"
        case .officer: "officer"
        case .triage: "triage"
        case .recovery: "recovery"
        }
    }

    private func key(
        of handle: String, _ token: SessionToken, at office: Office
    ) async throws -> KeyPair {
        let (id, sealed) = try await office.asSuperuser(
            .only(
                """
                select s.id::text, e.sealed_key from ethicsdesk.session e
                join ethicsdesk.staff s on s.id = e.staff where e.proof_hash = \(token.proofHash)
                """
            ) { row throws(RowError) in
                (try row.decode(String.self), try row.decode([UInt8].self))
            })
        let staff = try #require(Identifier<StaffAccount>(parsing: id))
        return try token.openPrivateKey(
            sealed, fileSecret: office.configuration.secret, staff: staff.bytes)
    }

    private func queueKey(
        heldBy handle: String, _ token: SessionToken, at office: Office
    ) async throws -> KeyPair {
        let (id, grant) = try await office.asSuperuser(
            .only(
                """
                select s.id::text, m.queue_key_grant from ethicsdesk.membership m
                join ethicsdesk.staff s on s.id = m.staff where s.handle = \(handle)
                """
            ) { row throws(RowError) in
                (try row.decode(String.self), try row.decode([UInt8].self))
            })
        let staff = try #require(Identifier<StaffAccount>(parsing: id))
        return try KeyPair(
            opening: grant, with: try await key(of: handle, token, at: office),
            queue: QueueCode.valuesAndEthics.text, holder: .officer(staff.bytes))
    }

    private func fingerprint(of handle: String, at office: Office) async throws -> Fingerprint {
        let bytes = try await office.asSuperuser(
            .only(
                """
                select k.public_key from ethicsdesk.staff_key k
                join ethicsdesk.staff s on s.id = k.staff where s.handle = \(handle)
                """, of: [UInt8].self))
        return try PublicKey(bytes: bytes).fingerprint
    }

    private func grants(at office: Office) async throws -> [(grant: [UInt8], holder: GrantHolder)] {
        try await office.asSuperuser(
            .rows(
                "select holder, officer::text, sealed from ethicsdesk.ticket_grant"
            ) { row throws(RowError) in
                let kind = try row.decode(String.self)
                let officer =
                    try row.decode(String?.self)
                    .flatMap { Identifier<StaffAccount>(parsing: $0)?.bytes } ?? []
                let holder: GrantHolder =
                    switch kind {
                    case "triage": .triage(officer)
                    case "officer": .officer(officer)
                    case "recovery": .recovery(QueueCode.valuesAndEthics.text)
                    default: .receipt
                    }
                return (try row.decode(), holder)
            })
    }
}
