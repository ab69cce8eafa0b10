import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Store
import Testing

@Suite("Nothing is doubled, however often it is sent", .serialized)
struct RetryTests {
    @Test("the same draft under one receipt is one ticket, even twenty times at once")
    func filing() async throws {
        let office = try await Office.open()
        let (receipt, draft) = (Receipt.random(), try Sample.draft())
        let first = try await office.desk.file(draft, under: receipt)
        #expect(try await office.desk.file(draft, under: receipt) == first)
        let fresh = Receipt.random()
        let all = try await withThrowingTaskGroup(of: Acknowledgement.self) { group in
            for _ in 0..<20 {
                group.addTask { try await office.desk.file(draft, under: fresh) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(all.count == 20 && Set(all.map(\.reference)).count == 1)
        #expect(try await office.count("select count(*) from ethicsdesk.ticket") == 2)
        #expect(try await office.count("select count(*) from ethicsdesk.entry") == 2)
        #expect(try await office.count("select count(*) from ethicsdesk.ticket_grant") == 4)
        await office.desk.close()
    }

    @Test("filing that runs again by itself, because its connection was lost, files once")
    func filingAgain() async throws {
        let office = try await Office.open()
        let store = Store(
            enquirers: try office.database.pool("ethicsdesk_enquirer"),
            officers: try office.database.pool("ethicsdesk_officer"),
            managers: try office.database.pool("ethicsdesk_manager"),
            keepers: try office.database.pool("ethicsdesk_keeper"))
        let receipt = Receipt.random()
        let key = QueueKey(
            code: .valuesAndEthics, publicKey: try RecoveryCode.random().keyPair.publicKey)
        let sealed = try Sample.draft().sealed(under: receipt, to: key, on: Day(2012, 3, 5))
        let work = Filing.file(sealed)
        let first = try await store.run(work, as: .enquirer(locator: receipt.locator))
        let second = try await store.run(work, as: .enquirer(locator: receipt.locator))
        #expect(second == first)
        #expect(try await office.count("select count(*) from ethicsdesk.original_text") == 1)
        #expect(try await office.count("select count(*) from ethicsdesk.ticket_grant") == 2)
        await store.close()
        await office.desk.close()
    }

    @Test("another draft under the same receipt is a conflict, in whatever it differs")
    func differentDraft() async throws {
        let office = try await Office.open()
        let receipt = Receipt.random()
        _ = try await office.desk.file(try Sample.draft(), under: receipt)
        let prose = try Prose(Sample.english, field: .question)
        let drafts = [
            try Sample.draft(Sample.english + " "), try Sample.draft(language: .french),
            try Sample.draft(marks: try Marks(hide: [0..<4], restore: [], of: prose)),
            try Sample.draft(marks: try Marks(hide: [], restore: [0..<4], of: prose)),
            Draft(
                language: .english,
                classification: Classification(
                    topic: .opinions, platform: .twitter, context: .personalOffDuty, risks: []),
                question: prose, marks: .none),
        ]
        for draft in drafts {
            #expect(
                try await refusal { try await office.desk.file(draft, under: receipt) }
                    == .differentDraft)
        }
        #expect(try await office.desk.enquiry(of: receipt).entries.count == 1)
        await office.desk.close()
    }

    @Test("a reply is added once under its identifier, and another text is refused")
    func replies() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let id = Identifier<Entry>.random()
        let reply = { (text: String) in
            try await office.desk.reply(
                try Sample.prose(text), marks: .none, as: id, of: filed.receipt)
        }
        let standings = try await withThrowingTaskGroup(of: TicketStanding.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await office.desk.reply(
                        try Sample.prose("Also on YouTube."), marks: .none, as: id,
                        of: filed.receipt)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(standings.map(\.revision)) == [2])
        #expect(try await reply("Also on YouTube.").revision == 2)
        #expect(try await refusal { try await reply("Also on Facebook.") } == .differentEntry)
        #expect(try await office.desk.enquiry(of: filed.receipt).entries.count == 2)
        await office.desk.close()
    }

    @Test("an answer that is sent again with its old revision is written once", arguments: [1, 8])
    func answers(times: Int) async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let (id, token) = (Identifier<Entry>.random(), try office[.officer])
        let standings = try await withThrowingTaskGroup(of: TicketStanding.self) { group in
            for _ in 0..<times {
                group.addTask {
                    try await office.desk.write(
                        .answer(), as: id, in: filed.reference, expecting: 2, as: token)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(standings.map(\.revision)) == [3])
        let again = try await office.desk.write(
            .answer(), as: id, in: filed.reference, expecting: 2, as: token)
        #expect(again == standings.first)
        for other in [
            try Contribution.answer("You may not."), try .plain(.note, "You may keep it."),
        ] {
            #expect(
                try await refusal {
                    try await office.desk.write(
                        other, as: id, in: filed.reference, expecting: nil, as: token)
                } == .differentEntry)
        }
        #expect(try await office.desk.enquiry(of: filed.receipt).entries.count == 2)
        await office.desk.close()
    }

    @Test("an identifier that stands for something elsewhere is another entry's")
    func foreignIdentifiers() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let other = try await office.filed()
        let id = Identifier<Entry>.random()
        _ = try await office.desk.write(
            .plain(.note), as: id, in: filed.reference, expecting: nil, as: try office[.officer])
        for receipt in [filed.receipt, other.receipt] {
            #expect(
                try await refusal {
                    try await office.desk.reply(
                        try Sample.prose("Since when?"), marks: .none, as: id, of: receipt)
                } == .differentEntry)
        }
        await office.desk.close()
    }

    @Test("an enquiry is withdrawn once, and a second withdrawal changes nothing")
    func withdrawals() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let first = try await office.desk.withdraw(filed.receipt)
        #expect(first.status == .withdrawn && first.revision == 2)
        #expect(try await office.desk.withdraw(filed.receipt) == first)
        await office.desk.close()
    }
}
