import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Taking a whole ticket out of the desk", .serialized)
struct ExportTests {
    @Test("gives its officer everything: both texts, notes, who wrote and who was assigned")
    func whole() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.colleague, .officer])
        let desk = office.desk
        for contribution in [
            try Contribution.plain(.note, "Ask the zeppelin people."), try .answer(),
        ] {
            _ = try await desk.write(
                contribution, as: .random(), in: filed.reference, expecting: nil,
                as: try office[.officer])
        }
        _ = try await desk.recuse(
            from: filed.reference, expecting: nil, as: try office[.colleague])
        let export = try await desk.export(filed.reference, as: try office[.officer])
        #expect(export.ticket.reference == filed.reference)
        #expect(export.entries.map(\.entry.kind) == [.question, .note, .answer])
        #expect(export.entries.map(\.author?.text) == [nil, "officer.one", "officer.one"])
        #expect(export.entries.first?.original.exposed == Sample.english)
        let copy = try await desk.ticket(filed.reference, as: try office[.triage])
        #expect(export.entries.map(\.redacted) == copy.entries.map(\.text))
        #expect(export.entries.last?.entry.outcome == .proceed)
        #expect(export.assignments.map(\.officer.text) == ["colleague.one", "officer.one"])
        let ended = export.assignments.first { $0.officer == Office.Person.colleague.handle }
        #expect(ended?.endedOn == desk.today && ended?.assignedBy.text == "triage.one")
        #expect(export.exportedBy.text == "officer.one" && export.exportedOn == desk.today)
        #expect(export.openings.map(\.duty) == [.officer])
        await desk.close()
    }

    @Test("is on the trail, and its enquirer sees that it was opened")
    func recorded() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        for count in 1...2 {
            _ = try await office.desk.export(filed.reference, as: try office[.officer])
            for kind in ["ticket-exported", "original-opened"] {
                #expect(
                    try await office.count(
                        """
                        select count(*) from ethicsdesk.trail_event
                        where kind = \(kind) and reference = \(filed.reference.text)
                            and actor = \(try await office.id(of: .officer))
                        """) == count)
            }
            #expect(try await office.desk.enquiry(of: filed.receipt).openings.count == count)
        }
        await office.desk.close()
    }

    @Test("is nobody's who is not assigned, and leaves no trace where it was refused")
    func refused() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.colleague])
        let withdrawn = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.withdraw(withdrawn.receipt)
        let unknown = try #require(Reference(parsing: "VE-0000-0000"))
        for person in Office.Person.allCases where person != .colleague {
            for reference in [filed.reference, withdrawn.reference, unknown] {
                #expect(
                    try await refusal {
                        try await office.desk.export(reference, as: try office[person])
                    } == .noSuchTicket, "\(person)")
            }
        }
        #expect(
            try await office.count(
                """
                select count(*) from ethicsdesk.trail_event
                where kind in ('ticket-exported', 'original-opened')
                """) == 0)
        await office.desk.close()
    }

    @Test("waits while openings cannot be recorded")
    func stalled() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        try await office.asSuperuser(
            .perform("update ethicsdesk.trail_backlog set since = now() - interval '1 hour'"))
        #expect(
            try await refusal {
                try await office.desk.export(filed.reference, as: try office[.officer])
            } == .trailStalled)
        #expect(
            try await office.count(
                "select count(*) from ethicsdesk.trail_event where kind = 'ticket-exported'") == 0)
        await office.desk.close()
    }
}
