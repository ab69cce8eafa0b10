import Desk
import Enquiry
import Harness
import Sealing
import Store
import Testing

@Suite("Bounds of a ticket", .serialized)
struct BoundTests {
    @Test("an enquirer cannot fill a ticket up before the Office has answered it")
    func replies() async throws {
        let office = try await Office.open()
        let receipt = Receipt.random()
        let filed = try await office.desk.file(try Sample.draft(), under: receipt)
        let more = try Sample.prose("And one more thing.")
        for _ in 1..<Limits.enquirerEntriesPerTicket {
            _ = try await office.desk.reply(more, marks: .none, as: .random(), of: receipt)
        }
        let tooMany = {
            try await office.desk.reply(more, marks: .none, as: .random(), of: receipt)
        }
        #expect(try await refusal(tooMany) == .tooManyEntries)
        _ = try await office.desk.assign(
            nil, to: filed.reference, expecting: nil, as: try office[.triage])
        let answer = try Contribution(
            kind: .answer, prose: more, marks: .none, outcome: .other, values: [])
        let answered = try await office.desk.write(
            answer, as: .random(), in: filed.reference, expecting: nil, as: try office[.triage])
        #expect(answered.status == .answered)
        await office.desk.close()
    }

    @Test("an officer finds the tickets that he has answered and not closed")
    func answered() async throws {
        let office = try await Office.open()
        let filed = try await office.desk.file(try Sample.draft(), under: .random())
        _ = try await office.desk.assign(
            Office.Person.officer.handle, to: filed.reference, expecting: nil,
            as: try office[.triage])
        let answer = try Contribution(
            kind: .answer, prose: try Sample.prose("Yes."), marks: .none, outcome: .proceed,
            values: [])
        _ = try await office.desk.write(
            answer, as: .random(), in: filed.reference, expecting: nil, as: try office[.officer])
        func listed(_ person: Office.Person) async throws -> [Reference] {
            try await office.desk.page(
                of: .valuesAndEthics, after: .start, as: try office[person]
            ).lines.map(\.ticket.reference)
        }
        #expect(try await listed(.officer) == [filed.reference])
        #expect(try await listed(.colleague) == [])
        _ = try await office.desk.close(
            filed.reference, expecting: nil, as: try office[.officer])
        #expect(try await listed(.officer) == [])
        await office.desk.close()
    }

    @Test(
        "control characters are no text, tabs and line ends are",
        arguments: ["\u{0}", "\u{1}", "\u{1B}", "\u{B}"])
    func controls(control: String) throws {
        #expect(throws: Fault(.text, .notText)) {
            try Prose("abc\(control)def", field: .text)
        }
        #expect(throws: Never.self) { try Prose("a\tb\r\nc\u{C}d", field: .text) }
    }
}
