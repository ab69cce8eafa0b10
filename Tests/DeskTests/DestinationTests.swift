import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Where an enquiry goes that is kept from somebody", .serialized)
struct DestinationTests {
    private static let classification = Classification(
        topic: .opinions, platform: .twitter, context: .personalOffDuty,
        risks: [.permanence, .wideAudience])

    @Test("with nobody left in its queue it goes to another, which is said before it is filed")
    func elsewhere() async throws {
        let two = try await SecondQueue.open()
        let (office, desk) = (two.office, two.office.desk)
        let first = try await office.publish("triage.one", as: "Odile Fauxbourg")
        let said = try await desk.destination(of: Self.classification, keptFrom: [first])
        #expect(said.queue == SecondQueue.code && !said.isUsual)
        let usual = try await desk.destination(of: Self.classification, keptFrom: [])
        #expect(usual.queue == .valuesAndEthics && usual.isUsual)
        let receipt = Receipt.random()
        let draft = try Sample.draft(excluding: [first])
        let wrong = { () async throws in
            try await desk.file(draft, under: receipt, expecting: .valuesAndEthics)
        }
        #expect(try await refusal(wrong) == .otherDestination(SecondQueue.code))
        #expect(try await office.count("select count(*) from ethicsdesk.ticket") == 0)
        let filed = try await desk.file(draft, under: receipt, expecting: SecondQueue.code)
        #expect(
            try await desk.ticket(filed.reference, as: two.triage).ticket.queue
                == SecondQueue.code)
        #expect(
            try await refusal {
                try await desk.ticket(filed.reference, as: try office[.triage])
            } == .noSuchTicket)
        await desk.close()
    }

    @Test("with nobody left anywhere it is refused, and nothing is kept of it")
    func nowhere() async throws {
        let two = try await SecondQueue.open()
        let desk = two.office.desk
        let names = [
            try await two.office.publish("triage.one", as: "Odile Fauxbourg"),
            try await two.office.publish(
                "labour.one", as: "Ambrose Quillfeather", in: SecondQueue.code, by: two.triage),
        ]
        #expect(
            try await refusal {
                try await desk.destination(of: Self.classification, keptFrom: names)
            } == .nobodyLeft)
        #expect(
            try await refusal {
                try await desk.file(try Sample.draft(excluding: names), under: .random())
            } == .nobodyLeft)
        #expect(try await two.office.count("select count(*) from ethicsdesk.ticket") == 0)
        await desk.close()
    }

    @Test("sent on, it stays kept from them, in the queue that it is sent to as well")
    func transfer() async throws {
        let two = try await SecondQueue.open()
        let (office, desk) = (two.office, two.office.desk)
        let second = try await office.addTriage(
            "labour.two", to: SecondQueue.code, by: two.triage)
        let third = try await office.addTriage("triage.two")
        let names = [
            try await office.publish("triage.two", as: "Odile Fauxbourg"),
            try await office.publish(
                "labour.two", as: "Ambrose Quillfeather", in: SecondQueue.code, by: two.triage),
        ]
        let receipt = Receipt.random()
        let filed = try await desk.file(try Sample.draft(excluding: names), under: receipt)
        _ = try await desk.transfer(
            filed.reference, to: SecondQueue.code, expecting: 1, as: try office[.triage])
        let read = { (session: SessionToken) in
            try await refusal { try await desk.ticket(filed.reference, as: session) }
        }
        #expect(try await read(two.triage) == nil)
        for session in [second, third, try office[.triage]] {
            #expect(try await read(session) == .noSuchTicket)
        }
        let holders = try await office.asSuperuser(
            .rows("select holder from ethicsdesk.ticket_grant order by 1", of: String.self))
        #expect(holders == ["receipt", "recovery", "triage"].sorted())
        // And back, to whoever is left there.
        _ = try await desk.transfer(
            filed.reference, to: .valuesAndEthics, expecting: 2, as: two.triage)
        #expect(try await read(try office[.triage]) == nil)
        #expect(try await read(third) == .noSuchTicket)
        await desk.close()
    }

    @Test("to a queue where nobody is left it is not sent, and stays where it is")
    func transferNowhere() async throws {
        let two = try await SecondQueue.open()
        let (office, desk) = (two.office, two.office.desk)
        let name = try await office.publish(
            "labour.one", as: "Ambrose Quillfeather", in: SecondQueue.code, by: two.triage)
        let filed = try await office.filed(Sample.draft(excluding: [name]))
        let triage = try office[.triage]
        #expect(
            try await refusal {
                try await desk.transfer(
                    filed.reference, to: SecondQueue.code, expecting: nil, as: triage)
            } == .nobodyLeft)
        #expect(try await desk.ticket(filed.reference, as: triage).ticket.revision == 1)
        await desk.close()
    }

    @Test("who left between the reading and the filing is sealed nothing")
    func meanwhile() async throws {
        let team = try await TriageTeam.gather()
        let office = team.office
        // He leaves at the moment at which the ticket's own row is written.
        try await office.asSuperuser(
            .perform(
                """
                create function ethicsdesk.let_leave() returns trigger language plpgsql
                    security definer set search_path = pg_catalog, pg_temp as $$
                begin
                    update ethicsdesk.membership set certification = null, queue_key_grant = null
                        where certification is not null and staff = (
                            select id from ethicsdesk.staff where handle = 'triage.three');
                    return null;
                end $$
                """))
        try await office.asSuperuser(
            .perform(
                """
                create trigger leave after insert on ethicsdesk.ticket
                    for each row execute function ethicsdesk.let_leave()
                """))
        let refused = try await refusal {
            try await office.desk.file(
                try Sample.draft(excluding: [team.name]), under: .random())
        }
        // The transaction that he left in is undone with the filing, each time.
        #expect(refused == .changedMeanwhile)
        #expect(try await office.count("select count(*) from ethicsdesk.ticket_grant") == 0)
        await office.desk.close()
    }
}
