import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Whom an enquirer names sees nothing of the ticket", .serialized)
struct ExclusionTests {
    @Test("the others triage, assign and answer it; he finds no such ticket, whatever he does")
    func journey() async throws {
        let team = try await TriageTeam.gather()
        let desk = team.office.desk
        let filed = try await team.office.filed(
            Sample.draft(excluding: [team.name]), assignedTo: [.officer])
        let officer = try team.office[.officer]
        for triage in [team.first, team.third] {
            let file = try await desk.ticket(filed.reference, as: triage)
            #expect(file.entries.count == 1 && file.assignees.map(\.text) == ["officer.one"])
            let page = try await desk.page(of: .valuesAndEthics, as: triage)
            #expect(page.lines.map(\.ticket.reference) == [filed.reference])
            #expect(page.lines.allSatisfy { $0.question != nil })
        }
        #expect(
            try await desk.original(filed.reference, as: officer).entries.map(\.text.exposed)
                == [Sample.english])
        _ = try await desk.write(
            try Contribution.answer(), as: .random(), in: filed.reference, expecting: nil,
            as: officer)
        _ = try await desk.reply(
            try Sample.prose("And now?"), marks: .none, as: .random(), of: filed.receipt)
        try await findNothing(team.second, of: filed.reference, at: desk)
        let own = try await desk.enquiry(of: filed.receipt)
        #expect(own.excluded == ["Odile Fauxbourg"] && own.ticket.status == .assigned)
        await desk.close()
    }

    private func findNothing(
        _ session: SessionToken, of reference: Reference, at desk: Desk
    ) async throws {
        for status in [nil] + TicketStatus.allCases.map({ [$0] }) {
            let page = try await desk.page(
                of: .valuesAndEthics, matching: TicketFilter(statuses: status), as: session)
            #expect(page.lines.isEmpty && page.next == nil)
        }
        let entry = Identifier<Entry>.random()
        let note = try Contribution.plain(.note)
        let verbs: [() async throws -> Void] = [
            { _ = try await desk.ticket(reference, as: session) },
            { _ = try await desk.original(reference, as: session) },
            { _ = try await desk.assign(nil, to: reference, expecting: nil, as: session) },
            { _ = try await desk.recuse(from: reference, expecting: nil, as: session) },
            { _ = try await desk.close(reference, expecting: nil, as: session) },
            {
                _ = try await desk.write(
                    note, as: entry, in: reference, expecting: nil, as: session)
            },
            {
                _ = try await desk.reclassify(
                    reference, by: Reclassification(topic: .other), expecting: nil, as: session)
            },
            {
                _ = try await desk.transfer(
                    reference, to: .valuesAndEthics, expecting: nil, as: session)
            },
        ]
        for (index, verb) in verbs.enumerated() {
            #expect(try await refusal(verb) == .noSuchTicket, "\(index)")
        }
    }

    @Test("to assign it to him is refused as to somebody who does not exist, and he is not offered")
    func assigning() async throws {
        let team = try await TriageTeam.gather()
        let desk = team.office.desk
        let colleague = try await team.office.publish("colleague.one", as: "Ambrose Quillfeather")
        let filed = try await team.office.filed(Sample.draft(excluding: [team.name, colleague]))
        for name in ["triage.two", "colleague.one", "nobody.here"] {
            #expect(
                try await refusal {
                    try await desk.assign(
                        Handle(name), to: filed.reference, expecting: nil, as: team.first)
                } == .noSuchMember, "\(name)")
        }
        let ticket = try await desk.ticket(filed.reference, as: team.first).ticket
        let offered = try await desk.members(
            of: .valuesAndEthics, for: ticket.id, as: team.first)
        #expect(offered.map(\.handle.text) == ["officer.one", "triage.one", "triage.three"])
        #expect(try await team.office.refusalsOnTrail() == [])
        await desk.close()
    }

    @Test(
        "filed again it is the same filing, whoever is published since; with others named another")
    func again() async throws {
        let team = try await TriageTeam.gather()
        let desk = team.office.desk
        let receipt = Receipt.random()
        let draft = try Sample.draft(excluding: [team.name])
        let filed = try await desk.file(draft, under: receipt)
        #expect(try await desk.file(draft, under: receipt) == filed)
        let plain = try Sample.draft()
        #expect(try await refusal { try await desk.file(plain, under: receipt) } == .differentDraft)
        let handle = try #require(Handle("triage.two"))
        try await desk.publish(nil, of: handle, in: .valuesAndEthics, as: team.first)
        #expect(try await desk.publishedNames() == [])
        #expect(try await desk.file(draft, under: receipt) == filed)
        let unknown = try await refusal { try await desk.file(draft, under: .random()) }
        #expect(unknown == .fault(Fault(.exclude, .unknownCode)))
        let other = Receipt.random()
        _ = try await desk.file(plain, under: other)
        #expect(try await refusal { try await desk.file(draft, under: other) } == .differentDraft)
        #expect(try await team.office.count("select count(*) from ethicsdesk.ticket") == 2)
        await desk.close()
    }

    @Test("who is admitted later is let in by whoever was, and by nobody else")
    func later() async throws {
        let team = try await TriageTeam.gather()
        let desk = team.office.desk
        let filed = try await team.office.filed(Sample.draft(excluding: [team.name]))
        let byExcluded = try await team.office.addTriage("triage.four", by: team.second)
        let read = { (session: SessionToken) in
            try await refusal { try await desk.ticket(filed.reference, as: session) }
        }
        #expect(try await read(byExcluded) == .noSuchTicket)
        let byConfidant = try await team.office.addTriage("triage.five", by: team.third)
        #expect(try await read(byConfidant) == nil)
        #expect(try await read(byExcluded) == .noSuchTicket)
        // Whoever handles the ticket lets in the one who was left out.
        _ = try await desk.assign(
            Office.Person.officer.handle, to: filed.reference, expecting: nil, as: byConfidant)
        #expect(try await read(byExcluded) == nil)
        #expect(try await read(team.second) == .noSuchTicket)
        let grants: SQL = "select count(*) from ethicsdesk.ticket_grant where holder = 'triage'"
        #expect(try await team.office.count(grants) == 4)
        await desk.close()
    }

    @Test("who leaves or is disabled loses what he was let into, and a newcomer is let into all")
    func leaving() async throws {
        let team = try await TriageTeam.gather()
        let (office, desk) = (team.office, team.office.desk)
        for _ in 0..<3 {
            _ = try await office.filed(Sample.draft(excluding: [team.name]))
        }
        let grants: SQL = "select count(*) from ethicsdesk.ticket_grant where holder = 'triage'"
        let places: SQL = "select count(*) from ethicsdesk.confidant"
        #expect(try await office.count(grants) == 6)
        #expect(try await office.count(places) == 6)
        let third = try #require(Handle("triage.three"))
        _ = try await desk.change(
            third,
            by: AccountChange(
                status: .disabled, leaving: nil, joining: nil, issuesCode: false),
            as: try office[.administrator])
        #expect(try await office.count(grants) == 3)
        #expect(try await office.count(places) == 3)
        let newcomer = try await office.addTriage("triage.four")
        #expect(try await office.count(places) == 6)
        #expect(try await desk.page(of: .valuesAndEthics, as: newcomer).lines.count == 3)
        await desk.close()
    }

    @Test("withdrawn, it opens to its receipt alone")
    func withdrawal() async throws {
        let team = try await TriageTeam.gather()
        let desk = team.office.desk
        let filed = try await team.office.filed(Sample.draft(excluding: [team.name]))
        _ = try await desk.withdraw(filed.receipt)
        #expect(try await team.office.count("select count(*) from ethicsdesk.ticket_grant") == 1)
        #expect(try await team.office.count("select count(*) from ethicsdesk.confidant") == 0)
        try await findNothing(team.first, of: filed.reference, at: desk)
        #expect(try await desk.enquiry(of: filed.receipt).excluded == ["Odile Fauxbourg"])
        await desk.close()
    }

    @Test(
        "nothing is kept from somebody who is not named: such a ticket costs and shows nothing new")
    func plain() async throws {
        let team = try await TriageTeam.gather()
        let filed = try await team.office.filed()
        for triage in [team.first, team.second, team.third] {
            let file = try await team.office.desk.ticket(filed.reference, as: triage)
            #expect(file.ticket.exclusions == nil)
        }
        let holders: SQL = """
            select count(*) from ethicsdesk.ticket_grant where holder in ('receipt', 'queue')
            """
        #expect(try await team.office.count(holders) == 2)
        #expect(try await team.office.desk.enquiry(of: filed.receipt).excluded == [])
        await team.office.desk.close()
    }
}
