import Desk
import Enquiry
import Foundation
import Harness
import Postgres
import Sealing
import Testing

@Suite("Words taken out of an original for good", .serialized)
struct ConsentTests {
    /// An enquiry, assigned, with a proposal that waits.
    private struct Proposed {
        let office: Office
        let filed: Filed
        let entry: Identifier<Entry>
        let id = Identifier<Concealment>.random()

        static func open(
            assignedTo people: [Office.Person] = [.officer],
            words: [String] = ["Odile Fauxbourg", "zeppelin"]
        ) async throws -> Proposed {
            let office = try await Office.open()
            let filed = try await office.filed(assignedTo: people)
            let proposed = Proposed(
                office: office, filed: filed, entry: try await office.question(of: filed))
            let wish = try ConcealmentWish(words, part: .original, reason: .thirdParty)
            _ = try await office.desk.conceal(
                wish, as: proposed.id, in: (filed.reference, proposed.entry), expecting: nil,
                as: try office[.officer])
            return proposed
        }

        func consent(_ person: Office.Person) async throws {
            _ = try await office.desk.consent(
                to: id, of: filed.reference, expecting: nil, as: try office[person])
        }

        func drop(_ person: Office.Person) async throws {
            _ = try await office.desk.dropConcealment(
                id, of: filed.reference, expecting: nil, as: try office[person])
        }

        /// Every sealed text that the database holds, in hexadecimal.
        func sealedTexts() async throws -> Set<String> {
            let sql: SQL = """
                select coalesce(string_agg(encode(sealed, 'hex'), ' '), '') from (
                    select sealed from ethicsdesk.original_text
                    union all select sealed from ethicsdesk.redacted_text
                    union all select redacted from ethicsdesk.concealment_draft
                    union all select original from ethicsdesk.concealment_draft
                    union all select placeholders from ethicsdesk.concealment_draft) as texts
                """
            let text = try await office.asSuperuser(.only(sql, of: String.self))
            return Set(text.split(separator: " ").map(String.init))
        }
    }

    @Test(
        "change nothing until a second officer consents, assigned or of triage",
        arguments: [Office.Person.triage, .colleague])
    func consent(second: Office.Person) async throws {
        let proposed = try await Proposed.open(assignedTo: [.officer, .colleague])
        let (office, filed) = (proposed.office, proposed.filed)
        let desk = office.desk
        let own = { try await desk.enquiry(of: filed.receipt) }
        #expect(try await own().entries.first?.text.exposed == Sample.english)
        #expect(try await own().concealments.isEmpty)
        let shown = try await desk.proposal(
            proposed.id, of: filed.reference, as: try office[second])
        #expect(shown.before.exposed.contains("zeppelin"))
        #expect(shown.after.exposed.contains("the [HIDDEN-1] procurement"))
        #expect(shown.placeholders == ["[PERSON-2]", "[HIDDEN-1]"])
        #expect(shown.concealment.officer == Office.Person.officer.handle)
        #expect(shown.concealment.reason == .thirdParty)
        let before = try await proposed.sealedTexts()
        try await proposed.consent(second)
        try await proposed.consent(second)
        let expected = Sample.english.replacing("Odile Fauxbourg", with: "[PERSON-2]")
            .replacing("zeppelin", with: "[HIDDEN-1]")
        #expect(try await own().entries.first?.text.exposed == expected)
        let original = try await desk.original(filed.reference, as: try office[.officer])
        #expect(original.entries.first?.text.exposed == expected)
        let copy = try await desk.ticket(filed.reference, as: try office[.triage])
        #expect(copy.entries.first?.text.exposed == shown.after.exposed)
        #expect(copy.concealments.map(\.second) == [second.handle])
        let notice = try #require(try await own().concealments.first)
        #expect(notice.part == .original && notice.reason == .thirdParty)
        #expect(notice.secondDuty == (second == .triage ? .triage : .officer))
        // Of what was there, only what the proposal had sealed is there still.
        let after = try await proposed.sealedTexts()
        #expect(after.count == 2 && after.isSubset(of: before))
        #expect(try await office.count("select count(*) from ethicsdesk.concealment_draft") == 0)
        await desk.close()
    }

    @Test("are nobody's to settle who is neither assigned nor of triage, nor his who proposed it")
    func others() async throws {
        let proposed = try await Proposed.open()
        let desk = proposed.office.desk
        #expect(try await refusal { try await proposed.consent(.officer) } == .ownConcealment)
        for person in [Office.Person.colleague, .auditor, .administrator] {
            #expect(try await refusal { try await proposed.consent(person) } == .noSuchTicket)
            #expect(try await refusal { try await proposed.drop(person) } == .noSuchTicket)
            #expect(
                try await refusal {
                    try await desk.proposal(
                        proposed.id, of: proposed.filed.reference,
                        as: try proposed.office[person])
                } == .noSuchTicket)
        }
        let text = try await desk.enquiry(of: proposed.filed.receipt).entries.first?.text
        #expect(text?.exposed == Sample.english)
        await desk.close()
    }

    @Test(
        "are left alone where the proposal is refused or withdrawn, and may be proposed again",
        arguments: [Office.Person.triage, .officer])
    func dropped(by person: Office.Person) async throws {
        let proposed = try await Proposed.open()
        let (office, desk) = (proposed.office, proposed.office.desk)
        let before = try await proposed.sealedTexts()
        try await proposed.drop(person)
        #expect(try await proposed.sealedTexts().count == before.count - 3)
        for again in [Office.Person.triage, .officer] {
            #expect(try await refusal { try await proposed.drop(again) } == .noSuchConcealment)
            #expect(try await refusal { try await proposed.consent(again) } == .noSuchConcealment)
        }
        #expect(try await desk.enquiry(of: proposed.filed.receipt).concealments.isEmpty)
        _ = try await desk.conceal(
            try ConcealmentWish(["zeppelin"], part: .original, reason: .notNeeded),
            as: .random(), in: (proposed.filed.reference, proposed.entry), expecting: nil,
            as: try office[.officer])
        await desk.close()
    }

    @Test("hold the text still while they wait: nothing else is hidden in it, one is enough")
    func waiting() async throws {
        let proposed = try await Proposed.open(assignedTo: [.officer, .colleague])
        for reason in [ConcealmentReason?.none, .safety] {
            #expect(
                try await refusal {
                    try await proposed.office.desk.conceal(
                        try ConcealmentWish(
                            ["account"], part: reason == nil ? .redacted : .original,
                            reason: reason),
                        as: .random(), in: (proposed.filed.reference, proposed.entry),
                        expecting: nil, as: try proposed.office[.colleague])
                } == .concealmentWaits)
        }
        await proposed.office.desk.close()
    }

    @Test("leave a ciphertext that opens under no other version, and none that a secret still fits")
    func versions() async throws {
        let proposed = try await Proposed.open()
        let office = proposed.office
        let entry = proposed.entry
        let old = try await office.asSuperuser(
            .only(
                "select sealed from ethicsdesk.original_text where entry = \(entry)",
                of: [UInt8].self))
        let commitment: SQL = """
            select encode(commitment, 'hex') from ethicsdesk.entry where id = \(entry)
            """
        let committed = try await office.asSuperuser(.only(commitment, of: String.self))
        try await proposed.consent(.triage)
        #expect(try await office.asSuperuser(.only(commitment, of: String.self)) != committed)
        try await office.asSuperuser(
            Statement.perform(
                "update ethicsdesk.original_text set sealed = \(old) where entry = \(entry)"))
        #expect(
            try await refusal { try await office.desk.enquiry(of: proposed.filed.receipt) }
                == .broken("sealing doesNotOpen"))
        await office.desk.close()
    }

    @Test("are on the trail by who, when and why, and the statistics do not move")
    func trail() async throws {
        let counted: SQL = """
            select string_agg(concat_ws('|', t.status, t.due_on, c), ';' order by t.id)
            from ethicsdesk.ticket t join ethicsdesk.census c on c.ticket = t.id
            """
        let proposed = try await Proposed.open()
        let office = proposed.office
        let before = try await office.asSuperuser(.only(counted, of: String.self))
        try await proposed.drop(.triage)
        let again = Identifier<Concealment>.random()
        _ = try await office.desk.conceal(
            try ConcealmentWish(["zeppelin"], part: .original, reason: .notNeeded), as: again,
            in: (proposed.filed.reference, proposed.entry), expecting: nil,
            as: try office[.officer])
        _ = try await office.desk.consent(
            to: again, of: proposed.filed.reference, expecting: nil, as: try office[.triage])
        _ = try await office.desk.conceal(
            try ConcealmentWish(["account"], part: .redacted, reason: nil), as: .random(),
            in: (proposed.filed.reference, proposed.entry), expecting: nil,
            as: try office[.officer])
        #expect(try await office.asSuperuser(.only(counted, of: String.self)) == before)
        let events = try await office.asSuperuser(
            .rows(
                """
                select concat_ws(' ', s.handle, e.kind, e.subject) from ethicsdesk.trail_event e
                join ethicsdesk.staff s on s.id = e.actor
                where e.kind like '%conceal%' order by e.at
                """, of: String.self))
        #expect(
            events == [
                "officer.one concealment-proposed third-party",
                "triage.one concealment-refused third-party",
                "officer.one concealment-proposed not-needed",
                "triage.one original-concealed not-needed", "officer.one copy-concealed",
            ])
        await office.desk.close()
    }

    @Test("an officer who gives his ticket back, or whose enquirer withdraws, settles nothing more")
    func afterwards() async throws {
        let proposed = try await Proposed.open(assignedTo: [.officer, .colleague])
        let desk = proposed.office.desk
        _ = try await desk.recuse(
            from: proposed.filed.reference, expecting: nil, as: try proposed.office[.colleague])
        #expect(try await refusal { try await proposed.consent(.colleague) } == .noSuchTicket)
        _ = try await desk.withdraw(proposed.filed.receipt)
        for person in [Office.Person.triage, .officer] {
            #expect(try await refusal { try await proposed.consent(person) } == .noSuchTicket)
            #expect(try await refusal { try await proposed.drop(person) } == .noSuchTicket)
        }
        await desk.close()
    }
}
