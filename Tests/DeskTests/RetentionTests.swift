import Audit
import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Store
import Testing

@Suite("Retention", .serialized)
struct RetentionTests {
    @Test("a ticket goes once two years have passed since its last use, and not a day before")
    func floor() async throws {
        let office = try await Office.open()
        var answered: [Filed] = []
        for _ in 0..<3 { answered.append(try await office.answered()) }
        let open = try await office.filed()
        let retainer = office.desk.retainer(by: .usual)
        #expect(try await retainer.due() == [])
        try await office.age(answered[0], used: "24 months", days: 1)
        try await office.age(answered[1], used: "24 months", days: 0)
        try await office.age(open, used: "90 months", days: 0)
        let due = try await retainer.due()
        #expect(due.map(\.reference) == [answered[0].reference])
        #expect(due.map(\.isPastCeiling) == [false])
        #expect(try await retainer.overstayed().map(\.reference) == [open.reference])
        var gone: [Reference] = []
        try await retainer.purge { gone += $0.map(\.reference) }
        #expect(gone == [answered[0].reference])
        try await retainer.purge { gone += $0.map(\.reference) }
        #expect(gone.count == 1)
        for filed in [answered[1], answered[2], open] {
            #expect(try await !office.desk.enquiry(of: filed.receipt).entries.isEmpty)
        }
        await office.desk.close()
    }

    @Test("a purged ticket opens to nobody, leaves no row, and its purge is on the trail")
    func purged() async throws {
        let office = try await Office.open()
        let filed = try await office.everything()
        let kept = try await office.answered()
        try await office.age(filed, used: "25 months", days: 0)
        #expect(try await office.rowsOfTickets(purged: false) > 10)
        try await office.desk.retainer(by: .usual).purge()
        #expect(
            try await refusal { try await office.desk.enquiry(of: filed.receipt) }
                == .noSuchEnquiry)
        #expect(
            try await refusal { try await office.desk.enquiry(of: .random()) } == .noSuchEnquiry)
        for person in [Office.Person.triage, .officer] {
            let token = try office[person]
            #expect(
                try await refusal { try await office.desk.ticket(filed.reference, as: token) }
                    == .noSuchTicket)
            #expect(
                try await refusal { try await office.desk.original(filed.reference, as: token) }
                    == .noSuchTicket)
        }
        #expect(try await office.rowsOfTickets(purged: true) == 0)
        #expect(try await !office.desk.enquiry(of: kept.receipt).entries.isEmpty)
        let purge: SQL = """
            select count(*) from ethicsdesk.trail_event
            where kind = 'ticket-purged' and role = 'keeper' and subject = 'floor'
                and reference = \(filed.reference)
            """
        #expect(try await office.count(purge) == 1)
        _ = try await office.desk.chainTrail()
        let page = try await office.desk.trail(after: 0, as: try office[.auditor])
        var lines = page.lines.map { Array($0.utf8) }[...]
        let verifier = TrailVerifier(keys: [office.configuration.signer.publicKey])
        guard case .intact = verifier.verify({ lines.popFirst() }) else {
            Issue.record("the trail does not verify")
            return
        }
        await office.desk.close()
    }

    @Test("no SQL makes a ticket go before its time, whoever writes it")
    func early() async throws {
        let office = try await Office.open()
        let filed = try await office.answered()
        try await office.age(filed, used: "24 months", days: 0)
        let call: SQL = "select count(*) from ethicsdesk.purge(0, 0, 1000)"
        let called = try await office.database.withPool("ethicsdesk_keeper") { pool in
            try await pool.run(Statement.only(call, of: Int.self))
        }
        #expect(called == 0)
        let deletion = Statement.execute("delete from ethicsdesk.ticket")
        for role in ["ethicsdesk_keeper", "ethicsdesk_officer"] {
            let error = await #expect(throws: PostgresError.self) {
                try await office.database.withPool(role) { try await $0.run(deletion) }
            }
            #expect(error?.sqlState == .insufficientPrivilege, "\(role)")
        }
        let gone = try await office.database.withPool("ethicsdesk_owner") { pool in
            try await pool.run(deletion)
        }
        #expect(gone == 0)
        for deed: SQL in [
            "delete from ethicsdesk.ticket", "truncate ethicsdesk.ticket cascade",
        ] {
            let error = await #expect(throws: PostgresError.self) {
                try await office.asSuperuser(.execute(deed))
            }
            #expect(error?.sqlState?.description == "ED004")
        }
        // The gatekeeper's own hand, which the owner can lend himself.
        let lent = await #expect(throws: PostgresError.self) {
            try await office.database.withPool("ethicsdesk_owner") { pool in
                try await pool.withTransaction { session throws(PostgresError) in
                    try await session.run(Statement.perform("set local role ethicsdesk_gatekeeper"))
                    try await session.run(Statement.perform("delete from ethicsdesk.ticket"))
                    return .commit(())
                }
            }
        }
        #expect(lent?.sqlState?.description == "ED004")
        #expect(try await !office.desk.enquiry(of: filed.receipt).entries.isEmpty)
        await office.desk.close()
    }

    @Test("what changes or is opened is used; what its enquirer reads is not")
    func use() async throws {
        let office = try await Office.open()
        let filed = try await office.answered()
        let isUsedToday: SQL = """
            select count(*) from ethicsdesk.ticket
            where reference = \(filed.reference) and last_used_on = current_date
            """
        func ages() async throws -> Bool {
            let before = try await office.count(isUsedToday)
            try await office.age(filed, used: "25 months", days: 0)
            return before == 1
        }
        #expect(try await ages())
        _ = try await office.desk.enquiry(of: filed.receipt)
        _ = try await office.desk.ticket(filed.reference, as: try office[.triage])
        #expect(try await !ages())
        _ = try await office.desk.original(filed.reference, as: try office[.officer])
        #expect(try await ages())
        _ = try await office.desk.reply(
            try Sample.prose("And now?"), marks: .none, as: .random(), of: filed.receipt)
        #expect(try await ages())
        _ = try await office.desk.withdraw(filed.receipt)
        #expect(try await ages())
        await office.desk.close()
    }

    @Test("past the ceiling the two years alone count; what may not go is told with its cause")
    func ceiling() async throws {
        let office = try await Office.open()
        let (old, young, held, used) = (
            try await office.answered(), try await office.answered(),
            try await office.answered(), try await office.answered()
        )
        let open = try await office.filed()
        for filed in [old, young, held] {
            try await office.age(filed, used: "30 months", days: 0)
        }
        for filed in [old, held, used, open] { try await office.age(filed, filed: "85 months") }
        try await office.desk.hold(held.reference, for: .audit, as: try office[.triage])
        let rule = try #require(RetentionRule(months: 60, ceilingMonths: 84))
        let retainer = office.desk.retainer(by: rule)
        #expect(try await retainer.due().map(\.reference) == [old.reference])
        let causes = try await retainer.overstayed().map { [$0.reference.text, $0.cause.rawValue] }
        #expect(
            Set(causes) == [
                [held.reference.text, "held"], [used.reference.text, "used"],
                [open.reference.text, "open"],
            ])
        #expect(RetentionRule(months: 23) == nil)
        #expect(RetentionRule(months: 85, ceilingMonths: 84) == nil)
        await office.desk.close()
    }

    @Test("a thousand go in batches, and a purge that was stopped is taken up again")
    func batches() async throws {
        let office = try await Office.open()
        try await office.fill(tickets: 1_050)
        try await office.asSuperuser(
            .execute(
                """
                update ethicsdesk.ticket
                set status = 'closed', last_used_on = last_used_on - interval '25 months'
                """))
        let retainer = office.desk.retainer(by: .usual)
        #expect(try await retainer.due().count == 1_050)
        let stopped = Task {
            var batches: [Int] = []
            try await retainer.purge { gone in
                batches.append(gone.count)
                if batches.count == 3 { withUnsafeCurrentTask { $0?.cancel() } }
            }
            return batches
        }
        #expect(try await stopped.value == [100, 100, 100])
        // Two at once take different ones, or find them taken.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 { group.addTask { try await retainer.purge() } }
            try await group.waitForAll()
        }
        try await retainer.purge()
        #expect(try await office.count("select count(*) from ethicsdesk.ticket") == 0)
        let events: SQL = """
            select count(distinct reference) from ethicsdesk.trail_event
            where kind = 'ticket-purged'
            """
        #expect(try await office.count(events) == 1_050)
        await office.desk.close()
    }
}
