import Desk
import Enquiry
import Foundation
import Harness
import Postgres
import Sealing
import Testing

@Suite("Hiding more later", .serialized)
struct ConcealmentTests {
    private func wish(
        _ words: String..., because reason: ConcealmentReason? = nil
    ) throws -> ConcealmentWish {
        try ConcealmentWish(words, part: reason == nil ? .redacted : .original, reason: reason)
    }

    @Test("in the redacted copy is one act: the original stays, the enquirer is told")
    func copy() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let (desk, officer, triage) = (office.desk, try office[.officer], try office[.triage])
        let before = try await desk.ticket(filed.reference, as: triage)
        let copy = try #require(before.entries.first)
        #expect(copy.text.exposed.contains("zeppelin"))
        let standing = try await desk.conceal(
            try wish("zeppelin procurement"), as: .random(), in: (filed.reference, copy.entry.id),
            expecting: before.ticket.revision, as: officer)
        #expect(standing.revision == before.ticket.revision + 1)
        #expect(standing.status == before.ticket.status)
        let after = try await desk.ticket(filed.reference, as: triage).entries.first
        #expect(
            after?.text.exposed
                == copy.text.exposed.replacing("zeppelin procurement", with: "[HIDDEN-1]"))
        let original = try await desk.original(filed.reference, as: officer)
        #expect(original.entries.first?.text.exposed == Sample.english)
        let notice = try #require(try await desk.enquiry(of: filed.receipt).concealments.first)
        #expect(notice.entry == copy.entry.id && notice.part == .redacted)
        #expect(notice.duty == .officer && notice.reason == nil && notice.secondDuty == nil)
        await desk.close()
    }

    @Test("under one identifier is done once, however often it is sent", arguments: [1, 8])
    func once(times: Int) async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let (desk, officer) = (office.desk, try office[.officer])
        let entry = try await office.question(of: filed)
        let id = Identifier<Concealment>.random()
        let hiding = try wish("zeppelin")
        let conceal = { @Sendable (wish: ConcealmentWish, revision: Int?) in
            try await desk.conceal(
                wish, as: id, in: (filed.reference, entry), expecting: revision, as: officer)
        }
        let revisions = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<times { group.addTask { try await conceal(hiding, 2).revision } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(revisions == [3])
        #expect(try await conceal(hiding, 2).revision == 3)
        #expect(try await office.count("select count(*) from ethicsdesk.concealment") == 1)
        let other = try wish("account")
        #expect(try await refusal { try await conceal(other, nil) } == .differentEntry)
        let proposal = try wish("zeppelin", because: .safety)
        #expect(try await refusal { try await conceal(proposal, nil) } == .differentEntry)
        await desk.close()
    }

    @Test("words that do not stand there hide nothing, and a stale revision is told")
    func refused() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let entry = try await office.question(of: filed)
        let conceal = { (words: [String], person: Office.Person, revision: Int?) in
            try await refusal {
                try await office.desk.conceal(
                    try ConcealmentWish(words, part: .redacted, reason: nil), as: .random(),
                    in: (filed.reference, entry), expecting: revision, as: try office[person])
            }
        }
        let missing = Refusal.fault(Fault(.words, .notInText))
        #expect(try await conceal(["zeppelin", "dirigible"], .officer, nil) == missing)
        // The copy's own placeholders are no words of anybody's.
        #expect(try await conceal(["PERSON"], .officer, nil) == missing)
        #expect(try await conceal(["Quentin"], .officer, nil) == missing)
        #expect(try await conceal(["zeppelin"], .officer, 1) == .stale)
        for person in [Office.Person.colleague, .triage, .administrator, .auditor] {
            #expect(try await conceal(["zeppelin"], person, nil) == .noSuchTicket, "\(person)")
        }
        #expect(
            try await refusal {
                try await office.desk.conceal(
                    try wish("zeppelin"), as: .random(), in: (filed.reference, .random()),
                    expecting: nil, as: try office[.officer])
            } == .noSuchEntry)
        #expect(try await office.count("select count(*) from ethicsdesk.concealment") == 0)
        await office.desk.close()
    }

    @Test("works on a reply in French, whatever its accents are composed of")
    func reply() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(
            try Sample.draft(Sample.french, language: .french), assignedTo: [.officer])
        let (desk, officer) = (office.desk, try office[.officer])
        let reply = Identifier<Entry>.random()
        _ = try await desk.reply(
            try Sample.prose("Le 👍🏽 dirigeable de l’e\u{301}toile est à Rivière-du-Loup."),
            marks: .none, as: reply, of: filed.receipt)
        _ = try await desk.conceal(
            try wish("dirigeable de l'étoile est", "Rivière-du-Loup"), as: .random(),
            in: (filed.reference, reply), expecting: nil, as: officer)
        let copy = try await desk.ticket(filed.reference, as: officer).entries.last
        #expect(copy?.text.exposed == "Le 👍🏽 [HIDDEN-1] à [HIDDEN-2].")
        await desk.close()
    }
}

extension Office {
    /// The identifier of an enquiry's question.
    func question(of filed: Filed) async throws -> Identifier<Entry> {
        try #require(try await desk.enquiry(of: filed.receipt).entries.first).entry.id
    }
}
