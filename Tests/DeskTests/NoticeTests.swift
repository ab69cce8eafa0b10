import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Notices of what is due soon", .serialized)
struct NoticeTests {
    @Test("are for whoever is assigned, for triage where nobody is, and for nobody else")
    func whom() async throws {
        let office = try await Office.open()
        let desk = try await office.at(9)
        #expect(try await desk.takeNotices(fromHour: 8) == [])
        let assigned = try await office.filed(assignedTo: [.officer])
        #expect(try await Self.told(office) == [], "due in five days")
        try await office.makeDue(assigned, in: 2)
        #expect(try await Self.told(office) == [Office.Person.officer.handle])
        let waiting = try await office.filed()
        try await office.makeDue(waiting, in: -3)
        #expect(
            try await Self.told(office)
                == [Office.Person.officer.handle, Office.Person.triage.handle])
        _ = try await office.desk.write(
            .answer(), as: .random(), in: assigned.reference, expecting: nil,
            as: try office[.officer])
        #expect(try await Self.told(office) == [Office.Person.triage.handle])
        _ = try await office.desk.withdraw(waiting.receipt)
        #expect(try await Self.told(office) == [])
        await desk.close()
        await office.desk.close()
    }

    @Test("tell nobody of a ticket that is not sealed to his queue, or to him")
    func sealed() async throws {
        let office = try await Office.open()
        let waiting = try await office.filed()
        try await office.makeDue(waiting, in: 1)
        #expect(try await Self.told(office) == [Office.Person.triage.handle])
        try await office.asSuperuser(
            .execute("delete from ethicsdesk.ticket_grant where holder = 'queue'"))
        #expect(try await Self.told(office) == [])
        await office.desk.close()
    }

    @Test("go out once a day, from the hour on, by one of several services, on business days")
    func once() async throws {
        let office = try await Office.open()
        try await office.makeDue(try await office.filed(), in: 0)
        let desk = try await office.at(8)
        #expect(try await desk.takeNotices(fromHour: 9) == [])
        let told = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 { group.addTask { try await desk.takeNotices(fromHour: 8).count } }
            return try await group.reduce(0, +)
        }
        #expect(told == 1)
        let next = try await office.at(8, on: Day(2026, 11, 24))
        #expect(try await next.takeNotices(fromHour: 8).count == 1)
        let saturday = try await office.at(8, on: Day(2026, 11, 28))
        #expect(try await saturday.takeNotices(fromHour: 8) == [])
        #expect(try await office.count("select count(*) from ethicsdesk.notice_day") == 1)
        for desk in [desk, next, saturday] { await desk.close() }
        await office.desk.close()
    }

    /// Who would be told now, whoever was told before.
    private static func told(_ office: Office) async throws -> [Handle] {
        try await office.asSuperuser(.execute("delete from ethicsdesk.notice_day"))
        let desk = try await office.at(8)
        let told = try await desk.takeNotices(fromHour: 8)
        await desk.close()
        return told
    }
}

extension Office {
    /// A desk at an hour of a business day: Monday, 23 November 2026, unless another is named.
    fileprivate func at(_ hour: Int, on day: Day = Day(2026, 11, 23)) async throws -> Desk {
        var configuration = configuration
        configuration.clock.today = { day }
        configuration.clock.hour = { hour }
        return try await Office.desk(on: database, configuration)
    }

    /// Puts the day that an answer is due so many business days after that day, or before it.
    fileprivate func makeDue(_ filed: Filed, in days: Int) async throws {
        let today = Day(2026, 11, 23)
        let due = days < 0 ? today + days : BusinessCalendar.day(days, businessDaysAfter: today)
        try await asSuperuser(
            .execute(
                """
                update ethicsdesk.ticket set filed_on = \(due) - 30, due_on = \(due)
                where reference = \(filed.reference)
                """))
    }
}
