import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("A withdrawn enquiry", .serialized)
struct WithdrawalTests {
    @Test("is gone for the Office, and its receipt still opens it")
    func withdrawn() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.withdraw(filed.receipt)
        for person in [Office.Person.triage, .officer] {
            let token = try office[person]
            #expect(
                try await refusal { try await office.desk.ticket(filed.reference, as: token) }
                    == .noSuchTicket)
            #expect(
                try await refusal { try await office.desk.original(filed.reference, as: token) }
                    == .noSuchTicket)
            #expect(
                try await refusal {
                    try await office.desk.write(
                        .answer(), as: .random(), in: filed.reference, expecting: nil, as: token)
                } == .noSuchTicket)
            let page = try await office.desk.page(of: .valuesAndEthics, after: .start, as: token)
            #expect(page.lines.isEmpty)
        }
        let conversation = try await office.desk.enquiry(of: filed.receipt)
        #expect(conversation.ticket.status == .withdrawn)
        #expect(conversation.entries.map(\.text.exposed) == [Sample.english])
        #expect(
            try await refusal {
                try await office.desk.reply(
                    try Sample.prose("Wait."), marks: .none, as: .random(), of: filed.receipt)
            } == .notNow(.withdrawn))
        await office.desk.close()
    }

    @Test("leaves no grant but the receipt's")
    func grants() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer, .colleague])
        _ = try await office.desk.withdraw(filed.receipt)
        #expect(
            try await office.count(
                "select count(*) from ethicsdesk.ticket_grant where holder <> 'receipt'") == 0)
        #expect(
            try await office.count(
                "select count(*) from ethicsdesk.ticket_grant where holder = 'receipt'") == 1)
        await office.desk.close()
    }

    @Test("filed again under its receipt stays withdrawn")
    func filedAgain() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        _ = try await office.desk.withdraw(filed.receipt)
        let again = try await office.desk.file(try Sample.draft(), under: filed.receipt)
        #expect(again.reference == filed.reference)
        #expect(try await office.desk.enquiry(of: filed.receipt).ticket.status == .withdrawn)
        await office.desk.close()
    }
}
