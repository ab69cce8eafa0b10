import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Tickets that go to another queue, or are classified anew", .serialized)
struct RedirectionTests {
    @Test("the other queue has it, this one and its officers have nothing of it any more")
    func transfer() async throws {
        let second = try await SecondQueue.open()
        let (office, desk) = (second.office, second.office.desk)
        let (triage, officer) = (try office[.triage], try office[.officer])
        let filed = try await office.filed(assignedTo: [.officer])
        let before = try await desk.enquiry(of: filed.receipt).ticket
        let standing = try await desk.transfer(
            filed.reference, to: SecondQueue.code, expecting: 2, as: triage)
        #expect(standing.status == .filed && standing.revision == 3)
        for token in [triage, officer] {
            #expect(
                try await refusal { try await desk.ticket(filed.reference, as: token) }
                    == .noSuchTicket)
        }
        let arrived = try await desk.ticket(filed.reference, as: second.triage)
        #expect(arrived.ticket.dueOn == before.dueOn && arrived.assignees == [])
        #expect(arrived.entries.first?.text.exposed.contains("[PERSON-1]") == true)
        let holders: SQL = """
            select count(*) from ethicsdesk.ticket_grant where holder in ('queue', 'officer')
            """
        #expect(try await office.count(holders) == 1)
        let events = try await office.events(
            "ticket-transferred", "assignment-ended", "status-filed")
        #expect(events == [1, 1, 1])
        let enquirers = try await desk.enquiry(of: filed.receipt)
        #expect(enquirers.entries.first?.text.exposed == Sample.english)
        #expect(enquirers.ticket.queue == SecondQueue.code)
        await desk.close()
    }

    @Test("the other queue assigns it, and its officer reads the original and answers")
    func afterwards() async throws {
        let second = try await SecondQueue.open()
        let desk = second.office.desk
        let filed = try await second.office.filed()
        _ = try await desk.transfer(
            filed.reference, to: SecondQueue.code, expecting: nil,
            as: try second.office[.triage])
        _ = try await desk.assign(nil, to: filed.reference, expecting: nil, as: second.triage)
        let original = try await desk.original(filed.reference, as: second.triage)
        #expect(original.entries.first?.text.exposed == Sample.english)
        let answered = try await desk.write(
            try .answer(), as: .random(), in: filed.reference, expecting: nil, as: second.triage)
        #expect(answered.status == .answered)
        // What is answered is not sent on.
        #expect(
            try await refusal {
                try await desk.transfer(
                    filed.reference, to: .valuesAndEthics, expecting: nil, as: second.triage)
            } == .notNow(.answered))
        await desk.close()
    }

    @Test("only who triages a ticket sends it on, to a queue that there is, once")
    func refusals() async throws {
        let second = try await SecondQueue.open()
        let (office, desk) = (second.office, second.office.desk)
        let filed = try await office.filed(assignedTo: [.officer])
        let send = { @Sendable (queue: QueueCode, token: SessionToken, revision: Int?) in
            try await refusal {
                try await desk.transfer(filed.reference, to: queue, expecting: revision, as: token)
            }
        }
        for person in Office.Person.allCases where person != .triage {
            #expect(try await send(SecondQueue.code, try office[person], nil) == .noSuchTicket)
        }
        #expect(try await send(SecondQueue.code, second.triage, nil) == .noSuchTicket)
        let triage = try office[.triage]
        let elsewhere = try #require(QueueCode("no-such-queue"))
        #expect(
            try await send(elsewhere, triage, nil) == .fault(Fault(.queue, .unknownCode)))
        #expect(
            try await send(.valuesAndEthics, triage, nil) == .fault(Fault(.queue, .notApplicable)))
        #expect(try await send(SecondQueue.code, triage, 1) == .stale)
        async let first = send(SecondQueue.code, triage, 2)
        async let other = send(SecondQueue.code, triage, 2)
        let outcomes = try await [first, other]
        #expect(outcomes.filter { $0 == nil }.count == 1)
        #expect(outcomes.contains(.noSuchTicket) || outcomes.contains(.stale))
        await desk.close()
    }

    @Test("triage and the assigned officer reclassify, and what is as it was changes nothing")
    func reclassify() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let change = { (change: Reclassification, person: Office.Person) in
            try await office.desk.reclassify(
                filed.reference, by: change, expecting: nil, as: try office[person])
        }
        let topic = Reclassification(topic: .identity, risks: [])
        for person in [Office.Person.colleague, .manager, .auditor, .administrator] {
            #expect(try await refusal { try await change(topic, person) } == .noSuchTicket)
        }
        #expect(try await change(topic, .officer).revision == 3)
        #expect(try await change(topic, .triage).revision == 3)
        #expect(try await change(Reclassification(context: .officialAtWork), .triage).revision == 4)
        let ticket = try await office.desk.ticket(filed.reference, as: try office[.officer])
        let expected = Classification(
            topic: .identity, platform: .twitter, context: .officialAtWork, risks: [])
        #expect(ticket.ticket.classification == expected)
        #expect(try await office.events("ticket-reclassified") == [2])
        await office.desk.close()
    }
}
