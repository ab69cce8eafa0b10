import Harness
import Postgres
import Testing

@Suite("What the database itself refuses, whoever writes the SQL", .serialized)
struct DeedTests {
    @Test(
        "nobody changes, removes or makes up an event of the trail",
        arguments: [
            "enquirer", "officer", "manager", "keeper", "owner",
        ])
    func trail(role: String) async throws {
        let scene = try await Scene.set()
        let before = try await scene.truth(Self.fingerprint)
        let changes: [SQL] = [
            "update ethicsdesk.trail_event set kind = 'nothing'",
            "delete from ethicsdesk.trail_event",
            "update ethicsdesk.trail_link set hash = sha256('x')",
            "delete from ethicsdesk.trail_link",
            "update ethicsdesk.trail_checkpoint set note = ''",
            "delete from ethicsdesk.trail_checkpoint",
        ]
        // The owner has every privilege on what he owns; forced row security shows him no row.
        let refusal: Scene.Outcome = role == "owner" ? .rows(0) : .denied
        for change in changes {
            let outcome = try await scene.attempt(
                change, as: "ethicsdesk_" + role, .session(.auditor))
            #expect(outcome == refusal, "\(change.text)")
        }
        let invention: SQL = """
            insert into ethicsdesk.trail_event (kind, role) values ('signed-in', 'officer')
            """
        let made = try await scene.attempt(
            invention, as: "ethicsdesk_" + role, .session(.auditor))
        #expect(made == .denied)
        for function: SQL in [
            "select ethicsdesk.record('signed-in', null, null)",
            "select ethicsdesk.write_event('signed-in', null, 'officer', null, null)",
        ] {
            let outcome = try await scene.count(
                function, as: "ethicsdesk_" + role, .session(.auditor))
            #expect(outcome == .denied, "\(function.text)")
        }
        #expect(try await scene.truth(Self.fingerprint) == before)
        await scene.close()
    }

    @Test(
        "a session is opened by a verifier alone, and is nobody's to change or to see but its own")
    func sessions() async throws {
        let scene = try await Scene.set()
        let forgery: SQL = """
            insert into ethicsdesk.session (proof_hash, staff, sealed_key, expires_at)
            select sha256('mine'), id, sha256('x'), now() + interval '1 hour'
            from ethicsdesk.staff where handle = 'triage.one'
            """
        for role in ["enquirer", "officer", "manager", "keeper"] {
            let outcome = try await scene.attempt(
                forgery, as: "ethicsdesk_" + role, .session(.administrator))
            #expect(outcome == .denied, "\(role)")
        }
        let forged: SQL = """
            insert into ethicsdesk.session (proof_hash, staff, sealed_key, expires_at)
            values (sha256('mine'), gen_random_uuid(), sha256('x'), now())
            """
        #expect(try await scene.attempt(forged, as: "ethicsdesk_owner", .none) == .denied)
        let extended: SQL = "update ethicsdesk.session set expires_at = now() + interval '1 year'"
        #expect(
            try await scene.attempt(extended, as: "ethicsdesk_officer", .session(.officer))
                == .denied)
        let seen: SQL = "select proof_hash from ethicsdesk.session"
        #expect(
            try await scene.count(seen, as: "ethicsdesk_officer", .session(.officer)) == .rows(1))
        let removed: SQL = "delete from ethicsdesk.session"
        #expect(
            try await scene.attempt(removed, as: "ethicsdesk_officer", .session(.officer))
                == .denied)
        let all = try await scene.truth("select count(*) from ethicsdesk.session")
        for (session, count) in [
            ("(select id from ethicsdesk.session limit 1)", 1), ("gen_random_uuid()", 0),
        ] as [(SQL, Int)] {
            let end: SQL = "select from ethicsdesk.end_session(\(session)) as ended where ended"
            #expect(
                try await scene.count(end, as: "ethicsdesk_officer", .session(.officer))
                    == .rows(count))
            #expect(try await scene.truth("select count(*) from ethicsdesk.session") == all - 1)
        }
        let guess: SQL = """
            select ethicsdesk.sign_in(
                id, row(sha256('guess'), 1, null, null)::ethicsdesk.evidence, sha256('mine'),
                sha256('x'), 1)
            from ethicsdesk.staff where handle = 'triage.one'
            """
        _ = try await scene.count(guess, as: "ethicsdesk_officer", .session(.administrator))
        #expect(
            try await scene.truth(
                "select count(*) from ethicsdesk.session where proof_hash = sha256('mine')") == 0)
        await scene.close()
    }

    @Test(
        "an expired session and a disabled account are nobody",
        arguments: [
            "update ethicsdesk.session set expires_at = now() - interval '1 second'",
            "update ethicsdesk.staff set status = 'disabled'",
        ] as [SQL])
    func over(change: SQL) async throws {
        let scene = try await Scene.set()
        let tickets: SQL = "select id from ethicsdesk.ticket"
        #expect(
            try await scene.count(tickets, as: "ethicsdesk_officer", .session(.officer)) == .rows(1)
        )
        _ = try await scene.run(Statement.execute(change), as: "postgres", .none)
        #expect(
            try await scene.count(tickets, as: "ethicsdesk_officer", .session(.officer)) == .rows(0)
        )
        let open: SQL = "select ethicsdesk.open_originals(\(scene.ticket))"
        #expect(
            try await scene.count(open, as: "ethicsdesk_officer", .session(.officer)) == .rows(0))
        await scene.close()
    }

    /// Changes whenever a row of the trail does.
    private static let fingerprint: SQL = """
        select hashtextextended(string_agg(e::text, ',' order by id), 0)
        from ethicsdesk.trail_event e
        """
}
