import Audit
import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@testable import Store

@Suite("A database administrator's afternoon at the trail", .serialized)
struct AfternoonTests {
    /// What he does to events that are chained, and what `verify` calls it.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: [SQL]
        let reason: TrailBreak.Reason

        init(_ name: String, _ sql: [SQL], _ reason: TrailBreak.Reason) {
            testDescription = name
            self.sql = sql
            self.reason = reason
        }
    }

    /// The link that is changed: the third from the end, so that something follows.
    private static let place: SQL = "(select max(sequence) - 2 from ethicsdesk.trail_link)"

    private static let changes = [
        Change(
            "edits",
            [
                """
                update ethicsdesk.trail_event e set role = 'auditor' from ethicsdesk.trail_link l
                where l.event = e.id and l.sequence = \(place)
                """
            ], .edited),
        Change(
            "back-dates",
            [
                """
                update ethicsdesk.trail_event e set at = at - interval '1 day'
                from ethicsdesk.trail_link l where l.event = e.id and l.sequence = \(place)
                """
            ], .edited),
        Change(
            "deletes", ["delete from ethicsdesk.trail_link where sequence = \(place)"], .deleted),
        Change(
            "deletes, and closes the gap",
            [
                "delete from ethicsdesk.trail_link where sequence = \(place)",
                """
                update ethicsdesk.trail_link set sequence = sequence - 1
                where sequence >= (select max(sequence) - 1 from ethicsdesk.trail_link)
                """,
            ], .edited),
        Change(
            "reorders",
            [
                "update ethicsdesk.trail_link set sequence = -1 where sequence = \(place)",
                """
                update ethicsdesk.trail_link set sequence = sequence - 1
                where sequence = (select max(sequence) - 1 from ethicsdesk.trail_link)
                """,
                """
                update ethicsdesk.trail_link set sequence = \(place) + 1 where sequence = -1
                """,
            ], .edited),
        Change(
            "inserts",
            [
                """
                update ethicsdesk.trail_link set sequence = sequence + 1
                where sequence = (select max(sequence) from ethicsdesk.trail_link)
                """,
                """
                insert into ethicsdesk.trail_event (kind, role)
                values ('original-opened', 'officer')
                """,
                """
                insert into ethicsdesk.trail_link (sequence, event, hash)
                select (select max(sequence) - 1 from ethicsdesk.trail_link), id, sha256('x')
                from ethicsdesk.trail_event order by at desc limit 1
                """,
            ], .edited),
    ]

    @Test("what he does to chained events is named by whoever verifies", arguments: changes)
    func chained(change: Change) async throws {
        let office = try await Self.office()
        let auditor = try office[.auditor]
        let before = try await office.desk.trail(after: 0, as: auditor).lines
        #expect(office.reason(before) == nil)
        try await office.unguard()
        for sql in change.sql { try await office.asSuperuser(Statement.perform(sql)) }
        let after = try await office.desk.trail(after: 0, as: auditor).lines
        #expect(office.reason(after) == change.reason)
        await office.desk.close()
    }

    @Test("a trail whose end he cuts off is intact by itself, and cut to who kept what came then")
    func truncated() async throws {
        let office = try await Self.office()
        let auditor = try office[.auditor]
        let before = try await office.desk.trail(after: 0, as: auditor).lines
        for sql: SQL in [
            """
            delete from ethicsdesk.trail_checkpoint
            where sequence = (select max(sequence) from ethicsdesk.trail_checkpoint)
            """,
            """
            delete from ethicsdesk.trail_link
            where sequence > (select max(sequence) from ethicsdesk.trail_checkpoint)
            """,
        ] { try await office.asSuperuser(Statement.perform(sql)) }
        let after = try await office.desk.trail(after: 0, as: auditor).lines
        #expect(office.reason(after) == nil)
        #expect(office.reason(after, extending: before) == .truncated)
        await office.desk.close()
    }

    @Test("a trail that he has chained anew is intact by itself, and not to who kept a checkpoint")
    func chainedAnew() async throws {
        let office = try await Self.office()
        let auditor = try office[.auditor]
        let before = try await office.desk.trail(after: 0, as: auditor).lines
        let kept = try #require(try await office.desk.newestCheckpoint())
        try await office.unguard()
        for sql: SQL in [
            "update ethicsdesk.trail_event set subject = 'triage' where kind = 'original-opened'",
            "delete from ethicsdesk.trail_checkpoint", "delete from ethicsdesk.trail_link",
            "insert into ethicsdesk.trail_backlog (event) select id from ethicsdesk.trail_event",
        ] { try await office.asSuperuser(Statement.perform(sql)) }
        #expect(try await office.desk.trailExtends(kept) == false)
        while try await office.desk.chainTrail() > 0 {}
        let after = try await office.desk.trail(after: 0, as: auditor).lines
        #expect(office.reason(after) == nil, "the service signed it: promise 4 says who sees it")
        #expect(office.reason(after, extending: before) == .differsFromEarlier)
        #expect(try await office.desk.trailExtends(kept) == false, "nor is it signed a second time")
        await office.desk.close()
    }

    @Test("what he does before an event is chained shows to nobody: README says so")
    func unchained() async throws {
        let office = try await Self.office()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.original(filed.reference, as: try office[.officer])
        let opening: SQL = """
            select id from ethicsdesk.trail_event
            where kind = 'original-opened' and reference = \(filed.reference.text)
            """
        for sql: SQL in [
            "delete from ethicsdesk.trail_backlog where event in (\(opening))",
            "delete from ethicsdesk.trail_event where id in (\(opening))",
        ] { try await office.asSuperuser(Statement.perform(sql)) }
        while try await office.desk.chainTrail() > 0 {}
        let lines = try await office.desk.trail(after: 0, as: try office[.auditor]).lines
        #expect(office.reason(lines) == nil)
        #expect(try await office.desk.enquiry(of: filed.receipt).openings.isEmpty)
        await office.desk.close()
    }

    @Test("stored hashes are no proofs, and a session row that he writes opens no text")
    func sessions() async throws {
        let office = try await Self.office()
        let filed = try await office.filed(assignedTo: [.officer])
        let officer = try office[.officer]
        let store = Store(
            enquirers: try office.database.pool("ethicsdesk_enquirer", connections: 1),
            officers: try office.database.pool("ethicsdesk_officer", connections: 1),
            managers: try office.database.pool("ethicsdesk_manager", connections: 1),
            keepers: try office.database.pool("ethicsdesk_keeper", connections: 1))
        #expect(try await store.run(Sessions.own, as: .staff(proof: officer.proof)) != nil)
        #expect(try await store.run(Sessions.own, as: .staff(proof: officer.proofHash)) == nil)
        let locator = Hashing.sha256(filed.receipt.locator)
        #expect(try await store.run(Enquiries.own, as: .enquirer(locator: locator)) == nil)
        await store.close()
        // A token of his own, for the officer's account, with what the officer's session sealed.
        let forged = SessionToken.random()
        try await office.asSuperuser(
            Statement.perform(
                """
                insert into ethicsdesk.session (proof_hash, staff, sealed_key, expires_at)
                select \(forged.proofHash), staff, sealed_key, expires_at
                from ethicsdesk.session where proof_hash = \(officer.proofHash)
                """))
        let refused = try await refusal {
            try await office.desk.original(filed.reference, as: forged)
        }
        #expect(refused?.isBroken == true)
        let redacted = try await refusal {
            try await office.desk.ticket(filed.reference, as: forged)
        }
        #expect(redacted?.isBroken == true)
        await office.desk.close()
    }

    /// An office in which an original was opened, with several checkpoints behind it.
    private static func office() async throws -> Office {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.original(filed.reference, as: try office[.officer])
        _ = try await office.desk.chainTrail()
        for person in [Office.Person.officer, .colleague, .triage] {
            try await office.desk.signOut(
                try await office.desk.signIn(
                    person.handle, passphrase: try #require(office.passphrases[person]),
                    from: .unknown
                ).token)
            _ = try await office.desk.chainTrail()
        }
        return office
    }
}

extension Office {
    /// A superuser can take constraints away: what holds him is not the database.
    fileprivate func unguard() async throws {
        for sql: SQL in [
            """
            alter table ethicsdesk.trail_checkpoint
            drop constraint trail_checkpoint_sequence_fkey
            """,
            "alter table ethicsdesk.trail_link drop constraint trail_link_sequence_check",
        ] { try await asSuperuser(Statement.perform(sql)) }
    }

    /// Why an export does not hold; nil if it does.
    fileprivate func reason(
        _ lines: [String], extending earlier: [String] = []
    ) -> TrailBreak.Reason? {
        let verifier = TrailVerifier(keys: [configuration.signer.publicKey])
        var chunks = lines.map { Array($0.utf8) }[...]
        var kept = earlier.map { Array($0.utf8) }[...]
        let verdict =
            earlier.isEmpty
            ? verifier.verify { chunks.popFirst() }
            : verifier.verify({ chunks.popFirst() }, extending: { kept.popFirst() })
        guard case .broken(let fault) = verdict else { return nil }
        return fault.reason
    }
}
