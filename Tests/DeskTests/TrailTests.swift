import Audit
import Desk
import Enquiry
import Harness
import Postgres
import Testing

@Suite("The trail", .serialized)
struct TrailTests {
    /// How old the oldest event is that is not chained, in minutes, and whether originals open.
    @Test(
        "originals close when the trail has stalled, and open when it is chained again",
        arguments: [(14, true), (16, false), (10_000, false)])
    func stalled(minutes: Int, opens: Bool) async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.trail_backlog
                set since = now() - make_interval(mins => \(Int32(minutes)))
                """))
        let read = {
            try await refusal {
                try await office.desk.original(filed.reference, as: try office[.officer])
            }
        }
        let events = try await office.count(Self.openings)
        #expect(try await read() == (opens ? nil : .trailStalled))
        #expect(try await office.count(Self.openings) == events + (opens ? 1 : 0))
        #expect(
            try await refusal {
                try await office.desk.original(filed.reference, as: try office[.colleague])
            } == .noSuchTicket)
        #expect(try await office.desk.enquiry(of: filed.receipt).entries.count == 1)
        #expect(try await office.desk.chainTrail() > 0)
        #expect(try await read() == nil)
        await office.desk.close()
    }

    @Test("the bound that the database keeps is the one that is written down")
    func bound() { #expect(Limits.trailStallMinutes == 15) }

    @Test("every event is chained once, also by four keepers at once, and the export verifies")
    func chained() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.original(filed.reference, as: try office[.officer])
        let events = try await office.count("select count(*) from ethicsdesk.trail_event")
        let already = try await office.count("select count(*) from ethicsdesk.trail_link")
        let chained = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await office.desk.chainTrail() } }
            return try await group.reduce(0, +)
        }
        #expect(chained == events - already)
        #expect(try await office.desk.chainTrail() == 0)
        #expect(try await office.count("select count(*) from ethicsdesk.trail_backlog") == 0)
        let page = try await office.desk.trail(after: 0, as: try office[.auditor])
        #expect(page.next == nil)
        let verdict = verdict(on: page.lines, at: office)
        guard case .intact(let links, _) = verdict else {
            Issue.record("the export does not verify: \(verdict)")
            return
        }
        #expect(links == events)
        #expect(page.lines.contains { $0.contains("original-opened") })
        await office.desk.close()
    }

    @Test(
        "an event that a superuser changes, removes or adds does not verify",
        arguments: [
            "update ethicsdesk.trail_event set role = 'auditor' where kind = 'original-opened'",
            "update ethicsdesk.trail_event set subject = 'triage' where kind = 'original-opened'",
            "update ethicsdesk.trail_event set at = at + interval '1 h' where kind = 'signed-in'",
            """
            with link as (
                delete from ethicsdesk.trail_link l using ethicsdesk.trail_event e
                where e.id = l.event and e.kind = 'original-opened' returning l.sequence)
            update ethicsdesk.trail_link l set sequence = l.sequence - 1
            from link where l.sequence > link.sequence
            """,
        ] as [SQL])
    func changed(change: SQL) async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.original(filed.reference, as: try office[.officer])
        // Chained with something after it, so that it is not the last one.
        _ = try await office.desk.recuse(
            from: filed.reference, expecting: nil, as: try office[.officer])
        _ = try await office.desk.chainTrail()
        let sound = try await office.desk.trail(after: 0, as: try office[.auditor])
        guard case .intact = verdict(on: sound.lines, at: office) else {
            Issue.record("the export does not verify")
            return
        }
        try await office.asSuperuser(
            Statement.perform("alter table ethicsdesk.trail_checkpoint disable trigger all"))
        try await office.asSuperuser(
            Statement.perform("alter table ethicsdesk.trail_link disable trigger all"))
        try await office.asSuperuser(Statement.perform(change))
        let page = try await office.desk.trail(after: 0, as: try office[.auditor])
        guard case .broken = verdict(on: page.lines, at: office) else {
            Issue.record("the export verifies")
            return
        }
        await office.desk.close()
    }

    @Test("only an auditor exports the trail, from wherever he says")
    func readers() async throws {
        let office = try await Office.open()
        for person in Office.Person.allCases where person != .auditor {
            #expect(
                try await refusal { try await office.desk.trail(after: 0, as: try office[person]) }
                    == .notPermitted)
        }
        _ = try await office.desk.chainTrail()
        for sequence in [1_000_000, Int.max, -5] {
            let page = try await office.desk.trail(after: sequence, as: try office[.auditor])
            #expect(page.next == nil && page.lines.isEmpty == (sequence > 0))
        }
        await office.desk.close()
    }

    private func verdict(on lines: [String], at office: Office) -> TrailVerdict {
        var chunks = lines.map { Array($0.utf8) }[...]
        let verifier = TrailVerifier(keys: [office.configuration.signer.publicKey])
        return verifier.verify { chunks.popFirst() }
    }

    private static let openings: SQL =
        "select count(*) from ethicsdesk.trail_event where kind = 'original-opened'"
}
