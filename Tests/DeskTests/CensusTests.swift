import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("What is counted is written once")
struct CensusTests {
    /// A row of the census as one text.
    private static func row(_ office: Office) async throws -> [String] {
        try await office.asSuperuser(
            .rows(
                """
                select concat_ws(' ', topic, received_on, day_5, first_answered_on, outcome,
                    resolved_on = least(first_answered_on, day_20))
                from ethicsdesk.census
                """, of: String.self))
    }

    @Test("filing enters a ticket once, however often it is repeated")
    func filing() async throws {
        let office = try await Office.open()
        let receipt = Receipt.random()
        for _ in 0..<3 { _ = try await office.desk.file(try Sample.draft(), under: receipt) }
        let today = DepartmentClock.ottawa.today()
        let due = BusinessCalendar.dueDay(filedOn: today)
        #expect(try await Self.row(office) == ["opinions \(today.iso) \(due.iso) other t"])
        await office.desk.close()
    }

    @Test("the first answer is counted; what comes after it, and a purge, change nothing")
    func firstAnswer() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.write(
            try .answer(), as: .random(), in: filed.reference, expecting: nil,
            as: try office[.officer])
        let answered = try await Self.row(office)
        let today = DepartmentClock.ottawa.today().iso
        #expect(answered.first?.hasSuffix(" \(today) proceed t") == true)
        _ = try await office.desk.reply(
            try Sample.prose("And my position?"), marks: .none, as: .random(), of: filed.receipt)
        let other = try Contribution(
            kind: .answer, prose: try Sample.prose("No."), marks: .none, outcome: .advisedAgainst,
            values: [])
        _ = try await office.desk.write(
            other, as: .random(), in: filed.reference, expecting: nil, as: try office[.officer])
        _ = try await office.desk.withdraw(filed.receipt)
        #expect(try await Self.row(office) == answered)
        try await office.purgeEverything()
        #expect(try await Self.row(office) == answered)
        await office.desk.close()
    }

    @Test("a withdrawn ticket counts as received, and as not answered by day 20")
    func withdrawn() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        _ = try await office.desk.withdraw(filed.receipt)
        #expect(try await Self.row(office).first?.hasSuffix(" other t") == true)
        await office.desk.close()
    }

    @Test("a code that the catalogue does not have is not counted, and breaks no release")
    func codes() async throws {
        let office = try await Office.open()
        let quarter = Office.lastDueQuarter()
        try await office.takeCensus(of: 10)
        for deed: SQL in [
            "update ethicsdesk.census set topic = 'weather'",
            "update ethicsdesk.census set platform = ''",
            "update ethicsdesk.census set risks = '{fire}'",
            "update ethicsdesk.census set language = 'la'",
            "update ethicsdesk.census set context = 'asleep'",
        ] {
            let error = await #expect(throws: PostgresError.self) {
                try await office.asSuperuser(.execute(deed))
            }
            #expect(error?.sqlState?.description == "23514")
        }
        try await office.found(on: quarter.firstDay)
        #expect(try await office.publisher().publishDue() == [quarter])
        await office.desk.close()
    }

    @Test("nobody changes a day that was written, and a classification is followed")
    func writtenOnce() async throws {
        let office = try await Office.open()
        _ = try await office.filed()
        let deeds: [SQL] = [
            "update ethicsdesk.census set received_on = received_on - 1",
            "update ethicsdesk.census set day_20 = day_20 + 1",
            "update ethicsdesk.census set ticket = gen_random_uuid()",
        ]
        for deed in deeds {
            let error = await #expect(throws: PostgresError.self) {
                try await office.asSuperuser(.execute(deed))
            }
            #expect(error?.sqlState?.description == "ED004")
        }
        try await office.asSuperuser(.execute("update ethicsdesk.ticket set topic = 'public'"))
        #expect(try await Self.row(office).first?.hasPrefix("public ") == true)
        await office.desk.close()
    }
}

extension Office {
    /// Lets every ticket's time pass, and purges.
    func purgeEverything() async throws {
        try await asSuperuser(
            .execute(
                """
                update ethicsdesk.ticket
                set status = 'closed', last_used_on = last_used_on - interval '25 months'
                """))
        try await desk.retainer(by: .usual).purge()
        #expect(try await count("select count(*) from ethicsdesk.ticket") == 0)
    }
}
