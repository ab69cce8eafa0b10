import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("What nobody needs any more", .serialized)
struct LeftoverTests {
    @Test("a proposal that waits for consent goes with a withdrawal, and is on the trail")
    func withdrawn() async throws {
        let office = try await Office.open()
        let filed = try await office.proposed()
        #expect(try await office.count("select count(*) from ethicsdesk.concealment_draft") == 1)
        _ = try await office.desk.withdraw(filed.receipt)
        try await Self.expectNothing(in: office)
        await office.desk.close()
    }

    @Test("and with a transfer")
    func transferred() async throws {
        let second = try await SecondQueue.open()
        let office = second.office
        let filed = try await office.proposed()
        _ = try await office.desk.transfer(
            filed.reference, to: SecondQueue.code, expecting: nil, as: try office[.triage])
        try await Self.expectNothing(in: office)
        await office.desk.close()
    }

    @Test("a code that nobody redeemed in time goes, with the queue's key that it carries")
    func codes() async throws {
        let office = try await Office.open()
        let handle = try #require(Handle("late.one"))
        _ = try await office.desk.addStaff(
            try NewAccount(handle: handle, role: .auditor, membership: nil),
            as: try office[.administrator])
        try await office.asSuperuser(
            .execute(
                """
                update ethicsdesk.enrolment
                set carries = decode(repeat('00', 64), 'hex'), carries_of = 'values-and-ethics'
                """))
        let codes: SQL = "select count(*) from ethicsdesk.enrolment"
        _ = try await office.desk.sweepSessions()
        #expect(try await office.count(codes) == 1)
        try await office.asSuperuser(
            .execute("update ethicsdesk.enrolment set expires_at = now() - interval '1 second'"))
        _ = try await office.desk.sweepSessions()
        #expect(try await office.count(codes) == 0)
        await office.desk.close()
    }

    private static func expectNothing(in office: Office) async throws {
        for rows: SQL in [
            "select count(*) from ethicsdesk.concealment",
            "select count(*) from ethicsdesk.concealment_draft",
        ] {
            #expect(try await office.count(rows) == 0)
        }
        let events: SQL = """
            select count(*) from ethicsdesk.trail_event
            where kind = 'concealment-dropped' and subject = 'third-party'
            """
        #expect(try await office.count(events) == 1)
    }
}

extension Office {
    /// An enquiry of which words are proposed to be taken out.
    fileprivate func proposed() async throws -> Filed {
        let filed = try await filed(assignedTo: [.officer])
        let entries = try await desk.enquiry(of: filed.receipt).entries
        _ = try await desk.conceal(
            try ConcealmentWish(["zeppelin"], part: .original, reason: .thirdParty), as: .random(),
            in: (filed.reference, try #require(entries.first).entry.id), expecting: nil,
            as: try self[.officer])
        return filed
    }
}
