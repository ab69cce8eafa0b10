import Desk
import Enquiry
import Harness
import Postgres
import Testing

@Suite("An original comes with its trail event, or not at all", .serialized)
struct OpeningTests {
    private let events: SQL = """
        select count(*) from ethicsdesk.trail_event where kind = 'original-opened'
        """

    @Test("whoever is not assigned gets no ciphertext and leaves no event")
    func notAssigned() async throws {
        let scene = try await Scene.set()
        let open: SQL = "select ethicsdesk.open_originals(\(scene.ticket))"
        for person in Office.Person.allCases where person != .officer {
            let outcome = try await scene.count(
                open, as: "ethicsdesk_officer", .session(person))
            #expect(outcome == .rows(0), "\(person)")
        }
        for proof in [Scene.Proof.none, .storedSession(.officer), .receipt(\.assigned)] {
            #expect(try await scene.count(open, as: "ethicsdesk_officer", proof) == .rows(0))
        }
        for role in ["enquirer", "manager", "keeper", "owner"] {
            let outcome = try await scene.count(
                open, as: "ethicsdesk_" + role, .session(.officer))
            #expect(outcome == .denied, "\(role)")
        }
        #expect(try await scene.truth(events) == 0)
        await scene.close()
    }

    @Test("every call that returns ciphertext adds one event, in the officer's name")
    func counted() async throws {
        let scene = try await Scene.set()
        for call in 1...3 {
            let outcome = try await scene.count(
                "select ethicsdesk.open_originals(\(scene.ticket))", as: "ethicsdesk_officer",
                .session(.officer))
            #expect(outcome == .rows(2))
            #expect(try await scene.truth(events) == call)
        }
        let named: SQL = """
            select count(*) from ethicsdesk.trail_event v
            join ethicsdesk.staff s on s.id = v.actor and s.handle = 'officer.one'
            join ethicsdesk.ticket t on t.reference = v.reference and t.id = \(scene.ticket)
            where v.kind = 'original-opened' and v.role = 'officer' and v.subject = 'officer'
            """
        #expect(try await scene.truth(named) == 3)
        await scene.close()
    }

    @Test("a ticket that does not exist opens nothing")
    func unknown() async throws {
        let scene = try await Scene.set()
        let outcome = try await scene.count(
            "select ethicsdesk.open_originals(gen_random_uuid())", as: "ethicsdesk_officer",
            .session(.officer))
        #expect(outcome == .rows(0))
        #expect(try await scene.truth(events) == 0)
        await scene.close()
    }

    @Test("where the opening does not commit, the desk returns no text")
    func uncommitted() async throws {
        let scene = try await Scene.set()
        try await scene.office.database.withPool("postgres") { pool in
            try await pool.withConnection { session throws(PostgresError) in
                try await session.run(Script(trusted: Self.failsAtCommit))
            }
        }
        let reference = try await scene.office.desk.enquiry(of: scene.assigned).ticket.reference
        await #expect(throws: Refusal.broken("XX001")) {
            try await scene.office.desk.original(reference, as: try scene.office[.officer])
        }
        #expect(try await scene.truth(events) == 0)
        await scene.close()
    }

    @Test("a temporary type called text runs nothing as the gatekeeper")
    func temporaryTypes() async throws {
        let scene = try await Scene.set()
        #expect(try await opening(of: scene) == .rows(2))
        await scene.close()
    }

    @Test("and would, if the function did not look into pg_temp last")
    func temporaryTypesFirst() async throws {
        let scene = try await Scene.set()
        try await scene.run(
            Statement.perform(
                """
                alter function ethicsdesk.open_originals(uuid) set search_path = pg_catalog
                """), as: "postgres", .none)
        #expect(try await opening(of: scene) == .failed("ED099"))
        await scene.close()
    }

    /// Opens the assigned ticket on a connection where the trap is set.
    private func opening(of scene: Scene) async throws -> Scene.Outcome {
        let proof = try scene.bytes(.session(.officer))
        do {
            return try await scene.office.database.withPool("ethicsdesk_officer") { pool in
                try await pool.withTransaction { session throws(PostgresError) in
                    try await session.run(Script(trusted: Self.trap))
                    try await session.run(
                        Statement.perform(
                            "select set_config('ethicsdesk.proof', encode(\(proof), 'hex'), true)"))
                    let rows = try await session.run(
                        Statement.only(
                            "select count(*) from ethicsdesk.open_originals(\(scene.ticket))",
                            of: Int.self))
                    return .commit(.rows(rows))
                }
            }
        } catch let error as PostgresError {
            return .failed(error.sqlState?.description ?? "")
        }
    }

    private static let failsAtCommit = """
        create function public.fail() returns trigger language plpgsql as
            $$ begin raise exception using errcode = 'XX001'; end $$;
        create constraint trigger fails after insert on ethicsdesk.trail_event
            deferrable initially deferred for each row execute function public.fail();
        """

    /// Types that hide the real ones from a function that does not say where it looks, and tell who
    /// runs their checks.
    private static let trap = """
        create function pg_temp.springs(value pg_catalog.text) returns boolean
            language plpgsql as $$
            begin
                if current_user = 'ethicsdesk_gatekeeper' then
                    raise exception using errcode = 'ED099';
                end if;
                return true;
            end $$;
        create domain pg_temp.text as pg_catalog.text check (pg_temp.springs(value));
        grant execute on function pg_temp.springs(pg_catalog.text) to public;
        """
}
