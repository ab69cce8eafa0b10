import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("What a database administrator changes is noticed and reported", .serialized)
struct ReportTests {
    @Test("a key that he puts in a new member's place before the admission is not certified")
    func firstAdmission() async throws {
        let office = try await Office.open()
        let handle = try #require(Handle("new.one"))
        let (_, code) = try await office.desk.addStaff(
            try NewAccount(
                handle: handle, role: .officer, membership: (.valuesAndEthics, .triage)),
            as: try office[.administrator])
        let told = try await office.desk.enrol(code, language: .english).fingerprint
        let mine = try KeyPair.random().publicKey.bytes
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.staff_key k set public_key = \(mine) from ethicsdesk.staff s
                where s.id = k.staff and s.handle = 'new.one'
                """))
        let admit = {
            try await office.desk.admit(
                handle, to: .valuesAndEthics, fingerprint: told, as: try office[.triage])
        }
        #expect(try await refusal(admit) == .otherFingerprint)
        #expect(try await office.refusalsOnTrail() == ["key-refused new.one"])
        #expect(
            try await office.count(
                """
                select count(*) from ethicsdesk.membership m join ethicsdesk.staff s
                    on s.id = m.staff
                where s.handle = 'new.one'
                    and (m.certification is not null or m.queue_key_grant is not null)
                """) == 0)
        await office.desk.close()
    }

    @Test("a queue's key that is changed while the desk works is sealed nothing, and is reported")
    func queuesKeyMeanwhile() async throws {
        let office = try await Office.open()
        #expect(try await office.desk.substitutedQueues(besides: []).isEmpty)
        let mine = try KeyPair.random()
        try await office.asSuperuser(
            Statement.perform(
                "update ethicsdesk.queue set public_key = \(mine.publicKey.bytes)"))
        let filed = try await office.filed()
        let grant = try await office.asSuperuser(
            .only(
                "select sealed from ethicsdesk.ticket_grant where holder = 'queue'",
                of: [UInt8].self))
        let ticket = try await office.desk.enquiry(of: filed.receipt).ticket
        #expect(throws: SealingError.doesNotOpen) {
            try TicketSecret(
                opening: grant, with: mine, holder: .queue(QueueCode.valuesAndEthics.text),
                ticket: ticket.id.bytes)
        }
        // Triage works on with the pinned key.
        _ = try await office.desk.assign(
            Office.Person.officer.handle, to: filed.reference, expecting: nil,
            as: try office[.triage])
        var known = try await office.desk.substitutedQueues(besides: [])
        #expect(known == [.valuesAndEthics])
        known = try await office.desk.substitutedQueues(besides: known)
        #expect(known == [.valuesAndEthics])
        // Once by the keeper, and once by the database itself, which he could have told not to.
        #expect(try await office.refusalsOnTrail() == ["queue-key-refused values-and-ethics"])
        #expect(
            try await office.count(
                """
                select count(*) from ethicsdesk.trail_event where kind = 'queue-key-changed'
                """) == 1)
        await office.desk.close()
    }

    @Test("whoever is not signed in, and who names nothing that is, reports nothing")
    func reports() async throws {
        let office = try await Office.open()
        let report = { (kind: String, proof: [UInt8]) async throws -> String in
            try await office.database.withPool("ethicsdesk_officer") { pool in
                do throws(PostgresError) {
                    _ = try await pool.run(
                        Pipeline(
                            Statement.perform(
                                "select set_config('ethicsdesk.proof', \(hex(proof)), true)"),
                            Statement.perform(
                                """
                                select ethicsdesk.report_refusal(
                                    \(kind), 'zeppelin', 'VE-0000-0000')
                                """)))
                    return "done"
                } catch .server(let said) {
                    return said.sqlState.description
                }
            }
        }
        let proof = try office[.manager].proof
        #expect(try await report("original-opened", proof) == "ED003")
        #expect(try await report("key", [1, 2, 3]) == "ED003")
        #expect(try await report("key", proof) == "done")
        #expect(try await office.refusalsOnTrail() == ["key-refused -"])
        await office.desk.close()
    }
}

extension Office {
    /// What was refused, with its subject, oldest first.
    func refusalsOnTrail() async throws -> [String] {
        try await asSuperuser(
            .rows(
                """
                select kind || ' ' || coalesce(subject, '-') from ethicsdesk.trail_event
                where kind like '%-refused' order by at
                """))
    }
}

/// Bytes in hexadecimal.
private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
