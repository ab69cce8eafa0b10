import Desk
import Enquiry
import Harness
import Postgres
import Testing

@Suite("Triage", .serialized)
struct TriageTests {
    @Test("of two assignments that expect the same revision one is done and the other is stale")
    func race() async throws {
        let office = try await Office.open()
        for _ in 0..<10 {
            let filed = try await office.filed()
            async let first = refusal {
                try await office.desk.assign(
                    Office.Person.officer.handle, to: filed.reference, expecting: 1,
                    as: try office[.triage])
            }
            async let second = refusal {
                try await office.desk.assign(
                    Office.Person.colleague.handle, to: filed.reference, expecting: 1,
                    as: try office[.triage])
            }
            let outcomes = try await [first, second]
            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.contains(.stale))
            let ticket = try await office.desk.ticket(filed.reference, as: try office[.triage])
            #expect(ticket.assignees.count == 1 && ticket.ticket.revision == 2)
        }
        await office.desk.close()
    }

    @Test("two assignments that expect nothing are both done")
    func bothDone() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let triage = try office[.triage]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in [Office.Person.officer, .colleague] {
                group.addTask {
                    _ = try await office.desk.assign(
                        person.handle, to: filed.reference, expecting: nil, as: triage)
                }
            }
            try await group.waitForAll()
        }
        let ticket = try await office.desk.ticket(filed.reference, as: triage)
        #expect(ticket.assignees.count == 2 && ticket.ticket.revision == 3)
        #expect(
            try await refusal {
                try await office.desk.assign(
                    Office.Person.officer.handle, to: filed.reference, expecting: nil, as: triage)
            } == .alreadyAssigned)
        await office.desk.close()
    }

    @Test("of a reply and a withdrawal at once, neither undoes the other")
    func replyAndWithdrawal() async throws {
        let office = try await Office.open()
        for _ in 0..<10 {
            let filed = try await office.filed(assignedTo: [.officer])
            async let reply = refusal {
                try await office.desk.reply(
                    try Sample.prose("One more thing."), marks: .none, as: .random(),
                    of: filed.receipt)
            }
            async let withdrawal = refusal { try await office.desk.withdraw(filed.receipt) }
            let (replied, withdrawn) = try await (reply, withdrawal)
            #expect(withdrawn == nil)
            #expect(replied == nil || replied == .notNow(.withdrawn))
            let conversation = try await office.desk.enquiry(of: filed.receipt)
            #expect(conversation.ticket.status == .withdrawn)
            #expect(conversation.entries.count == (replied == nil ? 2 : 1))
            #expect(conversation.ticket.revision == (replied == nil ? 4 : 3))
        }
        await office.desk.close()
    }

    @Test("a change that expects another revision is stale and changes nothing")
    func stale() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let officer = try office[.officer]
        let refusals = [
            try await refusal {
                try await office.desk.assign(
                    nil, to: filed.reference, expecting: 1, as: try office[.triage])
            },
            try await refusal {
                try await office.desk.recuse(from: filed.reference, expecting: 1, as: officer)
            },
            try await refusal {
                try await office.desk.write(
                    .answer(), as: .random(), in: filed.reference, expecting: 3, as: officer)
            },
            try await refusal {
                try await office.desk.close(filed.reference, expecting: 1, as: officer)
            },
        ]
        #expect(refusals.allSatisfy { $0 == .stale })
        let ticket = try await office.desk.ticket(filed.reference, as: officer)
        #expect(ticket.ticket.revision == 2 && ticket.assignees.count == 1)
        await office.desk.close()
    }

    @Test("who recuses himself gives his grant back, and the ticket returns to the queue")
    func recusal() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let officer = try office[.officer]
        let standing = try await office.desk.recuse(
            from: filed.reference, expecting: 2, as: officer)
        #expect(standing.status == .filed && standing.revision == 3)
        #expect(try await office.count(Self.officersGrants) == 0)
        for verb in [
            { try await refusal { try await office.desk.original(filed.reference, as: officer) } },
            { try await refusal { try await office.desk.ticket(filed.reference, as: officer) } },
        ] {
            #expect(try await verb() == .noSuchTicket)
        }
        let page = try await office.desk.page(of: .valuesAndEthics, after: .start, as: officer)
        #expect(page.lines.isEmpty)
        _ = try await office.desk.assign(
            Office.Person.officer.handle, to: filed.reference, expecting: 3,
            as: try office[.triage])
        #expect(try await office.desk.original(filed.reference, as: officer).entries.count == 1)
        await office.desk.close()
    }

    @Test("a recusal leaves the other officer's assignment alone")
    func recusalOfOne() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer, .colleague])
        let standing = try await office.desk.recuse(
            from: filed.reference, expecting: nil, as: try office[.officer])
        #expect(standing.status == .assigned)
        let file = try await office.desk.original(filed.reference, as: try office[.colleague])
        #expect(file.assignees == [Office.Person.colleague.handle])
        #expect(try await office.count(Self.officersGrants) == 1)
        await office.desk.close()
    }

    @Test("nobody is assigned who is no member, is not admitted, or does not exist")
    func members() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        for handle in [Office.Person.auditor.handle, Office.Person.manager.handle] {
            #expect(
                try await refusal {
                    try await office.desk.assign(
                        handle, to: filed.reference, expecting: nil, as: try office[.triage])
                } == .noSuchMember)
        }
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.membership m set certification = null
                from ethicsdesk.staff s where s.id = m.staff and s.handle = 'officer.one'
                """))
        #expect(
            try await refusal {
                try await office.desk.assign(
                    Office.Person.officer.handle, to: filed.reference, expecting: nil,
                    as: try office[.triage])
            } == .notAdmitted)
        await office.desk.close()
    }

    private static let officersGrants: SQL =
        "select count(*) from ethicsdesk.ticket_grant where holder = 'officer'"
}
