import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("A legal hold", .serialized)
struct HoldTests {
    @Test("keeps a ticket beyond its time until it is released, and the trail has both")
    func held() async throws {
        let office = try await Office.open()
        let filed = try await office.answered()
        let (desk, triage) = (office.desk, try office[.triage])
        try await desk.hold(filed.reference, for: .litigation, as: triage)
        try await desk.hold(filed.reference, for: .litigation, as: triage)
        try await desk.hold(filed.reference, for: .audit, as: triage)
        let hold = try #require(try await desk.ticket(filed.reference, as: triage).hold)
        #expect(hold.reason == .audit && hold.officer == Office.Person.triage.handle)
        try await office.age(filed, used: "100 months", days: 0)
        try await office.age(filed, filed: "101 months")
        try await desk.retainer(by: .usual).purge()
        #expect(try await desk.enquiry(of: filed.receipt).heldOn == desk.today)
        for _ in 0..<2 { try await desk.releaseHold(of: filed.reference, as: triage) }
        #expect(try await desk.enquiry(of: filed.receipt).heldOn == nil)
        let events = try await office.asSuperuser(
            .rows(
                """
                select concat_ws(' ', kind, subject) from ethicsdesk.trail_event
                where reference = \(filed.reference) and kind in ('ticket-held', 'hold-released')
                order by at
                """, of: String.self))
        #expect(events == ["ticket-held litigation", "ticket-held audit", "hold-released"])
        try await desk.retainer(by: .usual).purge()
        #expect(
            try await refusal { try await desk.enquiry(of: filed.receipt) } == .noSuchEnquiry)
        await desk.close()
    }

    @Test("is a triage officer's to place and to release, and nobody else's")
    func whose() async throws {
        let office = try await Office.open()
        let filed = try await office.answered()
        let desk = office.desk
        for person in [Office.Person.officer, .colleague, .auditor, .administrator] {
            let token = try office[person]
            #expect(
                try await refusal { try await desk.hold(filed.reference, for: .audit, as: token) }
                    == .noSuchTicket)
        }
        try await desk.hold(filed.reference, for: .audit, as: try office[.triage])
        for person in [Office.Person.officer, .colleague, .auditor, .administrator] {
            let token = try office[person]
            #expect(
                try await refusal { try await desk.releaseHold(of: filed.reference, as: token) }
                    == .noSuchTicket)
        }
        #expect(try await office.count("select count(*) from ethicsdesk.hold") == 1)
        await desk.close()
    }

    @Test("stays where the enquirer withdraws, and whoever placed it can release it")
    func withdrawn() async throws {
        let office = try await Office.open()
        let filed = try await office.answered()
        let (desk, triage) = (office.desk, try office[.triage])
        try await desk.hold(filed.reference, for: .investigation, as: triage)
        _ = try await desk.withdraw(filed.receipt)
        #expect(
            try await office.count(
                "select count(*) from ethicsdesk.ticket_grant where holder <> 'receipt'") == 0)
        try await office.age(filed, used: "25 months", days: 0)
        try await desk.retainer(by: .usual).purge()
        #expect(try await desk.enquiry(of: filed.receipt).ticket.status == .withdrawn)
        try await desk.releaseHold(of: filed.reference, as: triage)
        try await desk.retainer(by: .usual).purge()
        #expect(
            try await refusal { try await desk.enquiry(of: filed.receipt) } == .noSuchEnquiry)
        #expect(
            try await refusal { try await desk.releaseHold(of: filed.reference, as: triage) }
                == .noSuchTicket)
        await desk.close()
    }

    @Test("by a triage officer of another queue is none, until the ticket is his")
    func transferred() async throws {
        let second = try await SecondQueue.open()
        let (office, desk) = (second.office, second.office.desk)
        let filed = try await office.filed()
        #expect(
            try await refusal {
                try await desk.hold(filed.reference, for: .audit, as: second.triage)
            } == .noSuchTicket)
        try await desk.hold(filed.reference, for: .audit, as: try office[.triage])
        _ = try await desk.transfer(
            filed.reference, to: SecondQueue.code, expecting: nil, as: try office[.triage])
        #expect(
            try await refusal {
                try await desk.releaseHold(of: filed.reference, as: try office[.triage])
            } == .noSuchTicket)
        try await desk.releaseHold(of: filed.reference, as: second.triage)
        #expect(try await office.count("select count(*) from ethicsdesk.hold") == 0)
        await desk.close()
    }
}
