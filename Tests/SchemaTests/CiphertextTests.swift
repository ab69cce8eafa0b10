import Enquiry
import Harness
import Postgres
import Testing

@Suite("No ciphertext of an original leaves the database but in two ways", .serialized)
struct CiphertextTests {
    private static let roles = ["enquirer", "officer", "manager", "keeper", "owner"]

    private static let proofs: [Scene.Proof] =
        [
            .none, .strangersReceipt, .receipt(\.assigned), .receipt(\.waiting),
            .receipt(\.withdrawn), .storedReceipt(\.assigned),
        ] + Office.Person.allCases.flatMap { [.session($0), .storedSession($0)] }

    @Test("no table gives one to any role with any proof")
    func tables() async throws {
        let scene = try await Scene.set()
        try await scene.office.database.withPool("postgres") { pool in
            try await pool.withConnection { session throws(PostgresError) in
                try await session.run(Script(trusted: Self.search))
            }
        }
        let originals = try await originals(of: scene)
        #expect(originals.count == 4)
        let query: SQL = "select public.tables_with(\(originals))"
        for role in Self.roles {
            for proof in Self.proofs {
                let outcome = try await scene.count(query, as: "ethicsdesk_" + role, proof)
                #expect(outcome == .rows(0), "\(role) \(proof)")
            }
        }
        // The superuser, whom nothing hinders, finds them where they are.
        #expect(try await scene.count(query, as: "postgres", .none) == .rows(1))
        await scene.close()
    }

    /// Asks every column of bytes of every table for the very ciphertexts, with the rights of
    /// whoever calls.
    private static let search = """
        create function public.tables_with(sought bytea[]) returns setof text
            language plpgsql as $$
            declare
                place record;
                is_there boolean;
            begin
                for place in
                    select c.relname, a.attname
                    from pg_class c join pg_attribute a on a.attrelid = c.oid
                    where c.relnamespace = 'ethicsdesk'::regnamespace
                        and c.relkind in ('r', 'v', 'm', 'p') and a.atttypid = 'bytea'::regtype
                loop
                    begin
                        execute format(
                            'select exists (select from ethicsdesk.%I where %I = any ($1))',
                            place.relname, place.attname) into is_there using sought;
                        if is_there then
                            return next place.relname;
                        end if;
                    exception when insufficient_privilege then
                        null;
                    end;
                end loop;
            end $$;
        grant execute on function public.tables_with(bytea[]) to public;
        """

    @Test("a function that answers with bytes is one of these")
    func functions() async throws {
        let names = try await Catalogue.read().texts(
            """
            select p.proname::text from pg_proc p
            where p.pronamespace = 'ethicsdesk'::regnamespace
                and (p.prorettype = 'bytea'::regtype or 'bytea'::regtype = any (p.proallargtypes)
                    or p.prorettype in (
                        select a.attrelid::regclass::text::regtype from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = 'ethicsdesk'::regnamespace
                            and c.relkind in ('r', 'c') and a.atttypid = 'bytea'::regtype))
                and exists (select from unnest(array[
                        'ethicsdesk_enquirer', 'ethicsdesk_officer', 'ethicsdesk_manager',
                        'ethicsdesk_keeper']) role
                    where has_function_privilege(role, p.oid, 'execute'))
            order by 1
            """)
        // A credential's lock, a code's carried key, a sealed seed, a proof of the caller's own,
        // public keys with what certifies them; and originals.
        #expect(
            names == [
                "credential", "enrolment_of", "open_originals", "own_factor", "proof", "proof_hash",
                "read_own_originals", "to_be_let_in", "triage_officers",
            ])
    }

    @Test("each role with each proof: the assignee's is recorded, the receipt's is its own")
    func calls() async throws {
        let scene = try await Scene.set()
        let events: SQL = """
            select count(*) from ethicsdesk.trail_event where kind = 'original-opened'
            """
        var given: [String] = []
        for (name, call) in [
            ("open", "select ethicsdesk.open_originals(\(scene.ticket))"),
            ("own", "select ethicsdesk.read_own_originals()"),
        ] as [(String, SQL)] {
            for role in Self.roles {
                for proof in Self.proofs {
                    let before = try await scene.truth(events)
                    let outcome = try await scene.count(call, as: "ethicsdesk_" + role, proof)
                    let added = try await scene.truth(events) - before
                    guard case .rows(let rows) = outcome, rows > 0 else {
                        #expect(added == 0)
                        continue
                    }
                    given.append("\(name) \(role) \(rows) rows, \(added) events")
                }
            }
        }
        #expect(
            given == ["open officer 2 rows, 1 events"]
                + Array(repeating: "own enquirer 1 rows, 0 events", count: 3))
        await scene.close()
    }

    private func originals(of scene: Scene) async throws -> [[UInt8]] {
        try await scene.office.database.withPool("postgres") { pool in
            try await pool.run(
                .rows("select sealed from ethicsdesk.original_text", of: [UInt8].self))
        }
    }
}
