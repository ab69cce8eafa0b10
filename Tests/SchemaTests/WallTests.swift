import Harness
import Postgres
import Testing

@Suite("The walls of the schema")
struct WallTests {
    @Test("every table has row security, enabled and forced, and a policy")
    func rowSecurity() async throws {
        let bare: SQL = """
            select relname::text from pg_class c
            where relnamespace = 'ethicsdesk'::regnamespace and relkind in ('r', 'p')
                and not (relrowsecurity and relforcerowsecurity
                    and exists (select from pg_policy where polrelid = c.oid))
            """
        #expect(try await Catalogue.read().texts(bare) == [])
    }

    @Test("a table without row security would be found")
    func rowSecurityIsLookedFor() async throws {
        let catalogue = try await Catalogue.read()
        _ = try await catalogue.database.withPool("ethicsdesk_owner") { pool in
            try await pool.run(Statement.perform("create table ethicsdesk.bare (id integer)"))
        }
        let bare: SQL = """
            select relname::text from pg_class
            where relnamespace = 'ethicsdesk'::regnamespace and relkind = 'r'
                and not relforcerowsecurity
            """
        #expect(try await catalogue.texts(bare) == ["bare"])
    }

    @Test("the schema holds tables, indexes and types, and no view that could go round a policy")
    func kinds() async throws {
        let others: SQL = """
            select relname::text from pg_class
            where relnamespace = 'ethicsdesk'::regnamespace and relkind not in ('r', 'i', 'c')
            """
        #expect(try await Catalogue.read().texts(others) == [])
    }

    @Test("no role is a superuser, bypasses row security, or makes roles and databases")
    func roles() async throws {
        let mighty: SQL = """
            select rolname::text from pg_roles where rolname like 'ethicsdesk\\_%'
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            """
        #expect(try await Catalogue.read().texts(mighty) == [])
    }

    @Test("the gatekeeper cannot sign in, and only the owner may become it")
    func gatekeeper() async throws {
        let catalogue = try await Catalogue.read()
        let members: SQL = """
            select format('%s in %s', m.member::regrole, m.roleid::regrole) from pg_auth_members m
            where m.member::regrole::text like 'ethicsdesk\\_%'
            """
        #expect(
            try await catalogue.texts(members) == ["ethicsdesk_owner in ethicsdesk_gatekeeper"])
        let idle: SQL = """
            select rolname::text from pg_roles
            where (rolname = 'ethicsdesk_gatekeeper' and not rolcanlogin)
                or (rolname = 'ethicsdesk_owner' and not rolinherit) order by 1
            """
        #expect(try await catalogue.texts(idle) == ["ethicsdesk_gatekeeper", "ethicsdesk_owner"])
    }

    @Test("what the service signs in as owns nothing")
    func ownership() async throws {
        let owned: SQL = """
            select format('%s owns %s', rolname, pg_describe_object(classid, objid, objsubid))
            from pg_shdepend join pg_roles on oid = refobjid
            where deptype = 'o' and rolname in ('ethicsdesk_enquirer', 'ethicsdesk_officer',
                'ethicsdesk_manager', 'ethicsdesk_keeper')
            """
        #expect(try await Catalogue.read().texts(owned) == [])
    }

    @Test("no role may make anything in the schema but the owner and the gatekeeper")
    func creation() async throws {
        let makers: SQL = """
            select rolname::text from pg_roles where rolname like 'ethicsdesk\\_%'
                and has_schema_privilege(oid, 'ethicsdesk', 'create') order by 1
            """
        #expect(
            try await Catalogue.read().texts(makers)
                == ["ethicsdesk_gatekeeper", "ethicsdesk_owner"])
    }

    @Test("every function looks names up in pg_catalog, and in pg_temp last")
    func searchPath() async throws {
        let loose: SQL = """
            select proname::text from pg_proc where pronamespace = 'ethicsdesk'::regnamespace
                and proconfig is distinct from array['search_path=pg_catalog, pg_temp']
            """
        #expect(try await Catalogue.read().texts(loose) == [])
    }

    @Test("every function that runs as its owner runs as the gatekeeper")
    func definers() async throws {
        let others: SQL = """
            select proname::text from pg_proc where pronamespace = 'ethicsdesk'::regnamespace
                and (proowner = 'ethicsdesk_gatekeeper'::regrole) <> prosecdef
            """
        #expect(try await Catalogue.read().texts(others) == [])
    }

    @Test("what resolves the actor is stable, what opens or changes anything is volatile")
    func volatility() async throws {
        let stable: SQL = """
            select proname::text from pg_proc where pronamespace = 'ethicsdesk'::regnamespace
                and provolatile = 's' order by 1
            """
        #expect(
            try await Catalogue.read().texts(stable) == [
                "actor", "actor_assignments", "actor_ticket", "assigned_ticket_of", "credential",
                "demand", "droppable_segment", "due_officers", "enrolment_of", "is_confidant",
                "is_excluded", "is_triaged_by_actor", "may_be_let_in", "own_factor",
                "own_sessions", "proof", "proof_hash", "read_own_originals", "retention_due",
                "retention_overstayed", "ticket_in_sight", "ticket_to_hold", "to_be_let_in",
                "trail_is_alive", "triage_officers",
            ])
    }

    @Test("a function that asks what somebody triages asks from whom a ticket is kept")
    func exclusions() async throws {
        // No policy holds where the gatekeeper reads. Who is asking and what he triages is not
        // about a ticket.
        let forgetful: SQL = """
            select p.proname::text from pg_proc p
            cross join lateral pg_get_functiondef(p.oid) as text
            where p.pronamespace = 'ethicsdesk'::regnamespace and p.proname <> 'actor'
                and text like '%triages%' and text not like '%exclusions%'
                and text not like '%is_excluded%' and text not like '%is_triaged_by_actor%'
                and text not like '%actor_assignments%'
            """
        #expect(try await Catalogue.read().texts(forgetful) == [])
    }

    @Test("nobody may call, read or write anything for being nobody in particular")
    func nothingToPublic() async throws {
        let catalogue = try await Catalogue.read()
        let functions: SQL = """
            select proname::text from pg_proc, aclexplode(coalesce(
                proacl, acldefault('f', proowner)))
            where pronamespace = 'ethicsdesk'::regnamespace and grantee = 0
            """
        let tables: SQL = """
            select relname::text from pg_class, aclexplode(relacl)
            where relnamespace = 'ethicsdesk'::regnamespace and grantee = 0
            """
        let policies: SQL = "select polname::text from pg_policy where 0 = any (polroles)"
        #expect(try await catalogue.texts(functions) == [])
        #expect(try await catalogue.texts(tables) == [])
        #expect(try await catalogue.texts(policies) == [])
    }

    @Test("no role that can sign in has a select grant on originals, on any column")
    func originals() async throws {
        let readers: SQL = """
            select grantee::regrole::text from pg_class, aclexplode(relacl)
            where oid = 'ethicsdesk.original_text'::regclass and privilege_type = 'SELECT'
                and grantee <> relowner
            union all
            select grantee::regrole::text from pg_attribute, aclexplode(attacl)
            where attrelid = 'ethicsdesk.original_text'::regclass and privilege_type = 'SELECT'
            """
        #expect(try await Catalogue.read().texts(readers) == ["ethicsdesk_gatekeeper"])
    }
}
