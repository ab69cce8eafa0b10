import Desk
import Enquiry
import Harness
import Sealing
import Store
import Testing

@Suite("One enquiry, from its filing to its closing")
struct JourneyTests {
    @Test("an enquiry is filed, triaged, assigned, read, answered, followed up and closed")
    func journey() async throws {
        let office = try await Office.open()
        let desk = office.desk
        let receipt = Receipt.random()
        let filed = try await desk.file(try Sample.draft(), under: receipt)
        let reference = filed.reference

        let page = try await desk.page(
            of: .valuesAndEthics, after: .start, as: try office[.triage])
        #expect(page.lines.map(\.ticket.reference) == [reference])
        let assigned = try await desk.assign(
            Office.Person.officer.handle, to: reference, expecting: 1, as: try office[.triage])
        #expect(assigned.status == .assigned && assigned.revision == 2)

        let file = try await desk.original(reference, as: try office[.officer])
        #expect(file.entries.map(\.text.exposed) == [Sample.english])

        let answer = try Contribution(
            kind: .answer, prose: try Sample.prose("You may keep it, Quentin."), marks: .none,
            outcome: .proceedWithCare, values: [.integrity])
        let answered = try await desk.write(
            answer, as: .random(), in: reference, expecting: 2, as: try office[.officer])
        #expect(answered.status == .answered)

        let conversation = try await desk.enquiry(of: receipt)
        #expect(conversation.entries.map(\.entry.kind) == [.question, .answer])
        #expect(conversation.entries.last?.text.exposed == "You may keep it, Quentin.")
        #expect(conversation.openings.map(\.duty) == [.officer])

        let replied = try await desk.reply(
            try Sample.prose("Thank you. And on YouTube?"), marks: .none, as: .random(),
            of: receipt)
        #expect(replied.status == .assigned)
        _ = try await desk.write(
            answer, as: .random(), in: reference, expecting: nil, as: try office[.officer])
        let closed = try await desk.close(reference, expecting: nil, as: try office[.officer])
        #expect(closed.status == .closed)
        await desk.close()
    }
}
