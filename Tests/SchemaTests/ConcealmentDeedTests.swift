import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Hiding more later, whoever writes the SQL", .serialized)
struct ConcealmentDeedTests {
    private static let id = Identifier<Concealment>.random()

    /// The question of the assigned ticket.
    private static func question(of scene: Scene) -> SQL {
        "(select id from ethicsdesk.entry where ticket = \(scene.ticket) and kind = 'question')"
    }

    private static func conceal(_ scene: Scene, version: Int32 = 2) -> SQL {
        """
        select ethicsdesk.conceal(
            gen_random_uuid(), \(question(of: scene)), \(version), \(bytes))
        """
    }

    private static func propose(_ scene: Scene) -> SQL {
        """
        select ethicsdesk.propose_concealment(
            \(id), \(question(of: scene)), 'safety', 2, \(bytes), 2, \(bytes), \(bytes))
        """
    }

    private static let bytes: SQL = "decode(repeat('01', 300), 'hex')"
    private static let consent: SQL = "select ethicsdesk.consent_to_concealment(\(id))"
    private static let drop: SQL = "select ethicsdesk.drop_concealment(\(id))"

    private func call(
        _ sql: SQL, _ scene: Scene, _ person: Office.Person
    ) async throws -> Scene.Outcome {
        try await scene.count(sql, as: "ethicsdesk_officer", .session(person))
    }

    @Test("only an assigned officer hides or proposes, and only from the text as it is")
    func assigned() async throws {
        let scene = try await Scene.set()
        for person in Office.Person.allCases where person != .officer {
            for sql in [Self.conceal(scene), Self.propose(scene)] {
                #expect(try await call(sql, scene, person) == .failed("ED003"), "\(person)")
            }
        }
        #expect(
            try await call(Self.conceal(scene, version: 3), scene, .officer) == .failed("ED001"))
        #expect(try await call(Self.conceal(scene), scene, .officer) == .rows(1))
        #expect(try await call(Self.propose(scene), scene, .officer) == .rows(1))
        #expect(
            try await call(Self.conceal(scene, version: 3), scene, .officer) == .failed("ED001"))
        await scene.close()
    }

    @Test("only somebody else consents who is assigned or triages the queue")
    func second() async throws {
        let scene = try await Scene.set()
        _ = try await call(Self.propose(scene), scene, .officer)
        for person in Office.Person.allCases where person != .triage {
            #expect(try await call(Self.consent, scene, person) == .failed("ED003"), "\(person)")
            if person != .officer {
                #expect(try await call(Self.drop, scene, person) == .failed("ED003"), "\(person)")
            }
        }
        let stored: Scene.Outcome = try await scene.count(
            Self.consent, as: "ethicsdesk_officer", .storedSession(.triage))
        #expect(stored == .failed("ED003"))
        #expect(try await call(Self.consent, scene, .triage) == .rows(1))
        for sql in [Self.consent, Self.drop] {
            #expect(try await call(sql, scene, .triage) == .failed("ED003"))
        }
        await scene.close()
    }

    @Test("no role changes a text, a proposal or a commitment by itself")
    func directly() async throws {
        let scene = try await Scene.set()
        _ = try await call(Self.propose(scene), scene, .officer)
        let changes: [SQL] = [
            "update ethicsdesk.redacted_text set sealed = sealed",
            "update ethicsdesk.original_text set version = 2",
            "delete from ethicsdesk.original_text",
            "update ethicsdesk.entry set commitment = commitment",
            "update ethicsdesk.concealment set done_on = current_date",
            "delete from ethicsdesk.concealment", "delete from ethicsdesk.concealment_draft",
            """
            insert into ethicsdesk.concealment (id, ticket, entry, part, officer, duty, done_on)
            select gen_random_uuid(), ticket, entry, 'redacted', officer, 'officer', current_date
            from ethicsdesk.concealment
            """,
        ]
        for role in ["enquirer", "officer", "manager", "keeper"] {
            for change in changes {
                let proof: Scene.Proof =
                    role == "enquirer" ? .receipt(\.assigned) : .session(.officer)
                let outcome = try await scene.attempt(change, as: "ethicsdesk_" + role, proof)
                #expect(outcome == .denied, "\(role): \(change.text)")
            }
        }
        await scene.close()
    }

    @Test("what is proposed for an original is shown to nobody who can sign in")
    func draft() async throws {
        let readers: SQL = """
            select grantee::regrole::text from pg_attribute, aclexplode(attacl)
            where attrelid = 'ethicsdesk.concealment_draft'::regclass and attname = 'original'
            union
            select grantee::regrole::text from pg_class, aclexplode(relacl)
            where oid = 'ethicsdesk.concealment_draft'::regclass and privilege_type = 'SELECT'
                and grantee <> relowner
            """
        #expect(try await Catalogue.read().texts(readers) == ["ethicsdesk_gatekeeper"])
    }

    @Test("it is seen with its ticket, by the enquirer once it is done and without names")
    func seen() async throws {
        let scene = try await Scene.set()
        _ = try await call(Self.propose(scene), scene, .officer)
        let rows: SQL = "select id from ethicsdesk.concealment"
        let drafts: SQL = "select redacted from ethicsdesk.concealment_draft"
        let own: SQL = "select done_on from ethicsdesk.concealment"
        for (person, count) in [(Office.Person.officer, 1), (.triage, 1), (.colleague, 0)] {
            #expect(try await call(rows, scene, person) == .rows(count))
            #expect(try await call(drafts, scene, person) == .rows(count))
        }
        let asEnquirer = { (sql: SQL, receipt: any KeyPath<Scene, Receipt> & Sendable) in
            try await scene.count(sql, as: "ethicsdesk_enquirer", .receipt(receipt))
        }
        #expect(try await asEnquirer(own, \.assigned) == .rows(0))
        #expect(try await asEnquirer(rows, \.assigned) == .denied)
        _ = try await call(Self.consent, scene, .triage)
        #expect(try await asEnquirer(own, \.assigned) == .rows(1))
        #expect(try await asEnquirer(own, \.waiting) == .rows(0))
        await scene.close()
    }
}
