import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Only who is assigned reads the original", .serialized)
struct SecrecyTests {
    @Test("the assigned officer reads it; for everybody else there is no such ticket")
    func original() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let file = try await office.desk.original(filed.reference, as: try office[.officer])
        #expect(file.entries.map(\.text.exposed) == [Sample.english])
        for person in Office.Person.allCases where person != .officer {
            let token = try office[person]
            let real = try await refusal {
                try await office.desk.original(filed.reference, as: token)
            }
            let unknown = try await refusal {
                try await office.desk.original(.random(), as: token)
            }
            #expect(real == .noSuchTicket && real == unknown, "\(person)")
        }
        let stranger = try await refusal {
            try await office.desk.original(filed.reference, as: .random())
        }
        #expect(stranger == .notSignedIn)
        await office.desk.close()
    }

    @Test("a triage officer reads it once he has assigned himself, and the enquirer sees it")
    func selfAssigned() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let triage = try office[.triage]
        #expect(
            try await refusal { try await office.desk.original(filed.reference, as: triage) }
                == .noSuchTicket)
        _ = try await office.desk.assign(nil, to: filed.reference, expecting: 1, as: triage)
        let file = try await office.desk.original(filed.reference, as: triage)
        #expect(file.entries.first?.text.exposed == Sample.english)
        let openings = try await office.desk.enquiry(of: filed.receipt).openings
        #expect(openings.map(\.duty) == [.triage])
        await office.desk.close()
    }

    @Test("a receipt opens its own enquiry and no other")
    func receipts() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let other = try await office.filed(try Sample.draft(Sample.french, language: .french))
        let conversation = try await office.desk.enquiry(of: other.receipt)
        #expect(conversation.ticket.reference == other.reference)
        #expect(conversation.entries.map(\.text.exposed) == [Sample.french])
        #expect(
            try await refusal { try await office.desk.enquiry(of: .random()) } == .noSuchEnquiry)
        #expect(
            try await refusal {
                try await office.desk.reply(
                    try Sample.prose("Hello."), marks: .none, as: .random(), of: .random())
            } == .noSuchEnquiry)
        #expect(
            try await refusal { try await office.desk.withdraw(.random()) } == .noSuchEnquiry)
        #expect(try await office.desk.enquiry(of: filed.receipt).entries.count == 1)
        await office.desk.close()
    }

    /// What somebody may do with a ticket that is assigned to the officer.
    @Test(
        "every other verb says the same: no such ticket",
        arguments: [
            Office.Person.triage, .colleague, .manager, .auditor, .administrator,
        ])
    func verbs(person: Office.Person) async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let (desk, token) = (office.desk, try office[person])
        for reference in [filed.reference, .random()] {
            var refusals = [
                try await refusal {
                    try await desk.write(
                        .answer(), as: .random(), in: reference, expecting: nil, as: token)
                },
                try await refusal { try await desk.close(reference, expecting: nil, as: token) },
                try await refusal {
                    try await desk.recuse(from: reference, expecting: 2, as: token)
                },
            ]
            if person != .triage {
                refusals.append(
                    try await refusal { try await desk.ticket(reference, as: token) })
                refusals.append(
                    try await refusal {
                        try await desk.assign(nil, to: reference, expecting: 9, as: token)
                    })
            }
            #expect(refusals.allSatisfy { $0 == .noSuchTicket }, "\(refusals)")
        }
        let page = try await desk.page(of: .valuesAndEthics, after: .start, as: token)
        #expect(page.lines.count == (person == .triage ? 1 : 0))
        #expect(try await desk.enquiry(of: filed.receipt).ticket.revision == 2)
        await desk.close()
    }

    @Test("the enquirer does not see a note, and the officers do")
    func notes() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.desk.write(
            .plain(.note, "He sounds worried."), as: .random(), in: filed.reference,
            expecting: nil, as: try office[.officer])
        #expect(try await office.desk.enquiry(of: filed.receipt).entries.count == 1)
        let file = try await office.desk.original(filed.reference, as: try office[.officer])
        #expect(file.entries.map(\.entry.kind) == [.question, .note])
        await office.desk.close()
    }
}
