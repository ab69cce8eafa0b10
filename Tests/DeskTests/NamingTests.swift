import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Whom a queue publishes", .serialized)
struct NamingTests {
    @Test("a name that was turned to somebody else, or made up, is shown to nobody")
    func names() async throws {
        let team = try await TriageTeam.gather()
        let office = team.office
        #expect(try await office.desk.publishedNames().map(\.name.text) == ["Odile Fauxbourg"])
        for change in [
            """
            update ethicsdesk.published_name set staff = (
                select id from ethicsdesk.staff where handle = 'officer.one')
            """,
            """
            insert into ethicsdesk.published_name (id, staff, queue, name, certification)
            select gen_random_uuid(), (select id from ethicsdesk.staff where handle = 'triage.one'),
                queue, 'Ambrose Quillfeather', certification from ethicsdesk.published_name
            """,
        ] as [SQL] {
            try await office.asSuperuser(Statement.perform(change))
            #expect(try await office.desk.publishedNames() == [])
        }
        #expect(
            try await refusal {
                try await office.desk.file(
                    try Sample.draft(excluding: [team.name]), under: .random())
            } == .fault(Fault(.exclude, .unknownCode)))
        await office.desk.close()
    }

    @Test("who publishes whom: triage its own queue's members, one name each, and nobody else")
    func publishing() async throws {
        let team = try await TriageTeam.gather()
        let (office, desk) = (team.office, team.office.desk)
        let officer = try #require(Handle("officer.one"))
        let publish = { (name: String, session: SessionToken) in
            try await refusal {
                try await desk.publish(
                    try PublicName(name), of: officer, in: .valuesAndEthics, as: session)
            }
        }
        #expect(try await publish("Odile  Fauxbourg", team.first) == .nameTaken)
        for person in [Office.Person.officer, .administrator, .auditor] {
            #expect(try await publish("Ambrose", try office[person]) == .notPermitted)
        }
        #expect(try await publish("Ambrose Quillfeather", team.third) == nil)
        let before = try await desk.publishedNames()
        #expect(try await publish("Ambrose Quillfeather", team.first) == nil)
        #expect(try await desk.publishedNames() == before)
        #expect(try await publish("A. Quillfeather", team.first) == nil)
        #expect(
            try await desk.publishedNames().map(\.name.text)
                == ["A. Quillfeather", "Odile Fauxbourg"])
        let unknown = try #require(Handle("nobody.here"))
        #expect(
            try await refusal {
                try await desk.publish(nil, of: unknown, in: .valuesAndEthics, as: team.first)
            } == .noSuchMember)
        // Whoever leaves the queue is published no more.
        _ = try await desk.change(
            officer,
            by: AccountChange(
                status: nil, leaving: .valuesAndEthics, joining: nil, issuesCode: false),
            as: try office[.administrator])
        #expect(try await desk.publishedNames().map(\.name.text) == ["Odile Fauxbourg"])
        await desk.close()
    }
}
