import Enquiry
import Harness
import Postgres
import Testing

@Suite("Standard answers and exports, whoever writes the SQL", .serialized)
struct StandardAnswerDeedTests {
    private static func adding(by person: Office.Person) -> SQL {
        """
        insert into ethicsdesk.standard_answer (
            id, queue, title_en, text_en, title_fr, text_fr, cited_values, changed_by)
        select gen_random_uuid(), 'values-and-ethics', 'One', 'One.', 'Un', 'Un.', '{}', id
        from ethicsdesk.staff where handle = \(person.handle.text)
        """
    }

    private static let members: Set<Office.Person> = [.triage, .officer, .colleague]

    @Test("admitted members write in their own name alone, and see their queue's")
    func members() async throws {
        let scene = try await Scene.set()
        for person in Office.Person.allCases {
            let isMember = Self.members.contains(person)
            let added = try await scene.attempt(
                Self.adding(by: person), as: "ethicsdesk_officer", .session(person))
            // Whom row security shows no account, he inserts nothing in the name of.
            #expect(added == (isMember ? .rows(1) : person == .manager ? .rows(0) : .denied))
        }
        let another = try await scene.attempt(
            Self.adding(by: .triage), as: "ethicsdesk_officer", .session(.officer))
        #expect(another == .denied)
        for role in ["enquirer", "manager", "keeper"] {
            #expect(
                try await scene.count(
                    "select id from ethicsdesk.standard_answer", as: "ethicsdesk_" + role, .none)
                    == .denied)
        }
        for (proof, sees) in [
            (Scene.Proof.session(.officer), 3), (.session(.auditor), 0),
            (.session(.administrator), 0), (.storedSession(.officer), 0), (.none, 0),
        ] {
            #expect(
                try await scene.count(
                    "select id from ethicsdesk.standard_answer", as: "ethicsdesk_officer", proof)
                    == .rows(sees))
        }
        await scene.close()
    }

    @Test("a member who is not admitted reads and writes none")
    func suspended() async throws {
        let scene = try await Scene.set()
        _ = try await scene.attempt(
            Self.adding(by: .officer), as: "ethicsdesk_officer", .session(.officer))
        _ = try await scene.run(
            Statement.execute(
                """
                update ethicsdesk.membership set certification = null where staff = (
                    select id from ethicsdesk.staff where handle = 'colleague.one')
                """), as: "postgres", .none)
        let officer = "ethicsdesk_officer"
        #expect(
            try await scene.count(
                "select id from ethicsdesk.standard_answer", as: officer, .session(.colleague))
                == .rows(0))
        #expect(
            try await scene.attempt(
                Self.adding(by: .colleague), as: officer, .session(.colleague)) == .denied)
        await scene.close()
    }

    @Test("none is moved to another queue or given another identifier")
    func moved() async throws {
        let scene = try await Scene.set()
        for change: SQL in [
            "update ethicsdesk.standard_answer set queue = 'labour-relations'",
            "update ethicsdesk.standard_answer set id = gen_random_uuid()",
        ] {
            #expect(
                try await scene.attempt(change, as: "ethicsdesk_officer", .session(.officer))
                    == .denied)
        }
        await scene.close()
    }

    @Test("a ticket is exported by whoever is assigned, and by nobody else")
    func exported() async throws {
        let scene = try await Scene.set()
        let export: SQL = "select ethicsdesk.export_ticket(\(scene.ticket))"
        _ = try await scene.count(
            "select ethicsdesk.open_originals(\(scene.ticket))", as: "ethicsdesk_officer",
            .session(.officer))
        for person in Office.Person.allCases {
            #expect(
                try await scene.count(export, as: "ethicsdesk_officer", .session(person))
                    == .rows(person == .officer ? 1 : 0), "\(person)")
        }
        for proof in [Scene.Proof.none, .storedSession(.officer), .receipt(\.assigned)] {
            #expect(try await scene.count(export, as: "ethicsdesk_officer", proof) == .rows(0))
        }
        for role in ["enquirer", "manager", "keeper"] {
            #expect(try await scene.count(export, as: "ethicsdesk_" + role, .none) == .denied)
        }
        let events = try await scene.truth(
            "select count(*) from ethicsdesk.trail_event where kind = 'ticket-exported'")
        #expect(events == 1)
        await scene.close()
    }
}
