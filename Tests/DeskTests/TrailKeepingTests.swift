import Audit
import Desk
import Enquiry
import Harness
import Postgres
import Store
import Testing

@Suite("The trail over the years: filings, refusals, segments", .serialized)
struct TrailKeepingTests {
    @Test("filings come on the trail the day after, together, and in an order that tells nothing")
    func filings() async throws {
        let office = try await Office.open()
        var filed: [String] = []
        for _ in 0..<20 { filed.append(try await office.filed().reference.text) }
        #expect(try await office.desk.recordFilings() == 0, "the day is not over")
        let yesterday = office.desk.today + -1
        try await office.asSuperuser(
            Statement.perform("update ethicsdesk.ticket set filed_on = \(yesterday)"))
        let later = try await office.filed()
        #expect(try await office.desk.recordFilings() == 20)
        #expect(try await office.desk.recordFilings() == 0, "each is there once")
        while try await office.desk.chainTrail() > 0 {}
        let events = try await office.asSuperuser(
            Statement.rows(
                """
                select e.reference, e.role, e.actor is null, e.subject from ethicsdesk.trail_link l
                join ethicsdesk.trail_event e on e.id = l.event
                where e.kind = 'enquiry-filed' order by l.sequence
                """
            ) { row throws(RowError) in
                (
                    reference: try row.decode(String.self), role: try row.decode(String.self),
                    isNobodys: try row.decode(Bool.self), day: try row.decode(String.self)
                )
            })
        #expect(events.map(\.reference).sorted() == filed.sorted())
        // Twenty in their order by chance: once in 2 × 10¹⁸.
        #expect(events.map(\.reference) != filed)
        #expect(events.allSatisfy { $0.role == "nobody" && $0.isNobodys })
        #expect(events.allSatisfy { $0.day == yesterday.iso })
        #expect(!events.map(\.reference).contains(later.reference.text))
        await office.desk.close()
    }

    @Test("a refusal names the ticket if there is one, and who is refused without end is muted")
    func denials() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let nobodys = try #require(Reference(parsing: "VE-0000-0000"))
        for reference in [filed.reference, nobodys] {
            #expect(try await office.reading(reference, as: .officer) == .noSuchTicket)
        }
        #expect(try await office.count(Self.refused) == 2)
        #expect(
            try await office.count(
                """
                select count(*) from ethicsdesk.trail_event
                where kind = 'access-refused' and reference = \(filed.reference.text)
                    and subject = 'ticket.read-original' and role = 'officer'
                """) == 1)
        for _ in 0..<120 { try await office.refuse(.officer) }
        #expect(try await office.count(Self.refused) == 99)
        #expect(
            try await office.count(
                "select count(*) from ethicsdesk.trail_event where kind = 'refusals-muted'") == 1)
        // Somebody else's are recorded all the same.
        try await office.refuse(.manager)
        #expect(try await office.count(Self.refused) == 100)
        await office.desk.close()
    }

    @Test("each role is refused what is another's, and each refusal is on the trail")
    func roles() async throws {
        let office = try await Office.open()
        for person in Office.Person.allCases {
            let session = try office[person]
            let isRefused = [
                try await refusal { try await office.desk.staff(as: session) },
                try await refusal { try await office.desk.trail(after: 0, as: session) },
                try await refusal { try await office.desk.statistics(as: session) },
                try await refusal {
                    try await office.desk.members(of: .valuesAndEthics, as: session)
                },
            ].count { $0 == .notPermitted }
            #expect(
                try await office.count(
                    """
                    select count(*) from ethicsdesk.trail_event e
                    join ethicsdesk.staff s on s.id = e.actor
                    where e.kind = 'access-refused' and s.handle = \(person.handle)
                    """) == isRefused)
            #expect(isRefused == ([.officer, .colleague].contains(person) ? 4 : 3))
        }
        await office.desk.close()
    }

    @Test("what is older than two years goes in segments; the rest verifies and extends the whole")
    func segments() async throws {
        let office = try await Office.open()
        let auditor = try office[.auditor]
        try await office.age(years: 3)
        while try await office.desk.chainTrail() > 0 {}
        let middle = try await office.count("select max(sequence) from ethicsdesk.trail_link")
        try await office.refuse(.officer)
        _ = try await office.desk.chainTrail()
        let before = try await office.desk.trail(after: 0, as: auditor).lines
        let today = office.desk.today
        #expect(try await office.dropping { try await $0.next(before: today) } == middle)
        #expect(try await office.dropping { try await $0.drop(before: today) } == middle)
        #expect(try await office.dropping { try await $0.drop(before: today) } == nil)
        _ = try await office.desk.chainTrail()
        let after = try await office.desk.trail(after: 0, as: auditor).lines
        #expect(after.first?.contains("\"after\":\(middle)") == true)
        #expect(after.contains { $0.contains("segment-dropped") })
        guard case .intact(let links, _) = office.verdict(on: after, extending: before) else {
            Issue.record("what is left does not verify")
            return
        }
        #expect(links == 2)
        #expect(try await office.count("select count(*) from ethicsdesk.trail_event") == 2)
        let listed = try await office.desk.checkpoints(after: 0, as: auditor).checkpoints
        #expect(listed.first?.sequence == middle, "the head that was left is listed")
        #expect(
            try await refusal { try await office.desk.trail(after: middle - 1, as: auditor) }
                == .changedMeanwhile)
        await office.desk.close()
    }

    @Test("all of the trail can go but its head, and what comes then hangs on that")
    func everything() async throws {
        let office = try await Office.open()
        try await office.age(years: 3)
        while try await office.desk.chainTrail() > 0 {}
        let today = office.desk.today
        let head = try await office.dropping { try await $0.drop(before: today) }
        #expect(try await office.count("select count(*) from ethicsdesk.trail_link") == 0)
        #expect(try await office.desk.chainTrail() == 1)
        let lines = try await office.desk.trail(after: 0, as: try office[.auditor]).lines
        guard case .intact(1, let last) = office.verdict(on: lines) else {
            Issue.record("what is left does not verify")
            return
        }
        #expect(last.head.sequence == (head ?? 0) + 1)
        #expect(try await office.desk.trailExtends(last))
        await office.desk.close()
    }

    @Test("neither young events go nor openings that an enquirer can look up, whoever asks")
    func floors() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.original(filed.reference, as: try office[.officer])
        while try await office.desk.chainTrail() > 0 {}
        let far = office.desk.today + 5_000
        #expect(try await office.dropping { try await $0.drop(before: far) } == nil, "too young")
        try await office.asSuperuser(
            Statement.perform(
                "update ethicsdesk.trail_event set at = at - interval '3 years'"))
        let opening = try await office.count(
            """
            select l.sequence from ethicsdesk.trail_link l
            join ethicsdesk.trail_event e on e.id = l.event where e.kind = 'original-opened'
            """)
        let dropped = try await office.dropping { try await $0.drop(before: far) } ?? 0
        #expect(dropped < opening)
        #expect(try await office.desk.enquiry(of: filed.receipt).openings.count == 1)
        await office.desk.close()
    }

    @Test("a trail that was rolled back, or is another one, does not extend an earlier checkpoint")
    func rolledBack() async throws {
        let office = try await Office.open()
        _ = try await office.desk.chainTrail()
        let kept = try #require(try await office.desk.newestCheckpoint())
        #expect(try await office.desk.trailExtends(kept))
        try await office.refuse(.officer)
        _ = try await office.desk.chainTrail()
        #expect(try await office.desk.trailExtends(kept))
        for table: SQL in ["ethicsdesk.trail_checkpoint", "ethicsdesk.trail_link"] {
            try await office.asSuperuser(
                Statement.perform(
                    "delete from \(table) where sequence >= \(kept.head.sequence)"))
        }
        #expect(try await office.desk.trailExtends(kept) == false)
        let other = try CheckpointSigner(keyBytes: [UInt8](repeating: 7, count: 32))
        let foreign = try other.sign(kept.head, at: kept.signedAt)
        #expect(try await office.desk.trailExtends(foreign) == false)
        await office.desk.close()
    }

    private static let refused: SQL =
        "select count(*) from ethicsdesk.trail_event where kind = 'access-refused'"
}

extension Office {
    /// Makes everything that is not chained yet so many years older.
    fileprivate func age(years: Int) async throws {
        try await asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.trail_event set at = at - make_interval(years => \(Int32(years)))
                where id in (select event from ethicsdesk.trail_backlog)
                """))
    }

    /// Has somebody ask for what is an administrator's.
    fileprivate func refuse(_ person: Person) async throws {
        #expect(try await refusal { try await desk.staff(as: try self[person]) } == .notPermitted)
    }

    fileprivate func reading(_ reference: Reference, as person: Person) async throws -> Refusal? {
        try await refusal { try await desk.original(reference, as: try self[person]) }
    }

    fileprivate func dropping(
        _ body: (Segments) async throws -> Int?
    ) async throws -> Int? {
        try await database.withPool("ethicsdesk_keeper") { try await body(Segments($0)) }
    }

    fileprivate func verdict(
        on lines: [String], extending earlier: [String] = []
    ) -> TrailVerdict {
        var chunks = lines.map { Array($0.utf8) }[...]
        let verifier = TrailVerifier(keys: [configuration.signer.publicKey])
        guard !earlier.isEmpty else { return verifier.verify { chunks.popFirst() } }
        var kept = earlier.map { Array($0.utf8) }[...]
        return verifier.verify({ chunks.popFirst() }, extending: { kept.popFirst() })
    }
}
