import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Signing in and out", .serialized)
struct SignInTests {
    @Test("a wrong passphrase, an unknown handle and a disabled account are refused alike")
    func refused() async throws {
        let office = try await Office.open()
        let right = try #require(office.passphrases[.officer])
        let other = try #require(office.passphrases[.manager])
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.staff set status = 'disabled' where handle = 'colleague.one'
                """))
        let attempts: [(Handle?, Sensitive<String>)] = [
            (Office.Person.officer.handle, other), (Handle("nobody.here"), right), (nil, right),
            (Office.Person.officer.handle, Sensitive("seven words of no list at all")),
            (Office.Person.officer.handle, Sensitive("")),
            (Office.Person.colleague.handle, try #require(office.passphrases[.colleague])),
        ]
        for (handle, passphrase) in attempts {
            #expect(
                try await refusal { try await office.desk.signIn(handle, passphrase: passphrase) }
                    == .signInFailed)
        }
        await office.desk.close()
    }

    @Test("everybody signs in as what he is; a manager has no queue and sees no ticket")
    func roles() async throws {
        let office = try await Office.open()
        _ = try await office.filed()
        for person in Office.Person.allCases {
            let passphrase = try #require(office.passphrases[person])
            let signedIn = try await office.desk.signIn(person.handle, passphrase: passphrase)
            #expect(signedIn.account.handle == person.handle)
            #expect((signedIn.account.role == .officer) == person.isOfficer)
            let memberships = try await office.desk.memberships(signedIn.token)
            #expect(memberships.count == (person.isOfficer ? 1 : 0), "\(person)")
            let page = try await office.desk.page(
                of: .valuesAndEthics, after: .start, as: signedIn.token)
            #expect(page.lines.count == (person == .triage ? 1 : 0), "\(person)")
        }
        await office.desk.close()
    }

    @Test("a session ends when it is ended, and its account's other session goes on")
    func signOut() async throws {
        let office = try await Office.open()
        let passphrase = try #require(office.passphrases[.officer])
        let other = try await office.desk.signIn(
            Office.Person.officer.handle, passphrase: passphrase
        ).token
        let token = try office[.officer]
        try await office.desk.signOut(token)
        try await office.desk.signOut(token)
        #expect(try await refusal { try await office.desk.memberships(token) } == .notSignedIn)
        #expect(try await office.desk.memberships(other).count == 1)
        await office.desk.close()
    }

    @Test("what the database keeps of a session opens none")
    func stored() async throws {
        let office = try await Office.open()
        let token = try office[.officer]
        #expect(token.proofHash == Hashing.sha256(token.proof))
        let kept: SQL = """
            select count(*) from ethicsdesk.session where proof_hash = \(token.proofHash)
            """
        let shown: SQL = """
            select count(*) from ethicsdesk.session
            where proof_hash = \(token.proof) or sealed_key = \(token.proof)
            """
        #expect(try await office.count(kept) == 1)
        #expect(try await office.count(shown) == 0)
        await office.desk.close()
    }

    @Test("a session is worth nothing to a service with another file secret")
    func otherSecret() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        var configuration = office.configuration
        configuration.secret = .random()
        let other = try await Office.desk(on: office.database, configuration)
        let refused = try await refusal {
            try await other.ticket(filed.reference, as: try office[.triage])
        }
        #expect(refused?.isBroken == true)
        await other.close()
        await office.desk.close()
    }

    @Test("a session that is used goes on, and writes of it once a minute at most")
    func used() async throws {
        let office = try await Office.open()
        let officer = try office[.officer]
        let left: SQL = """
            select extract(epoch from idle_at - now())::bigint from ethicsdesk.session
            where proof_hash = \(officer.proofHash)
            """
        for (before, after) in [(600, 3600), (3595, 3595)] {
            try await office.asSuperuser(
                Statement.perform(
                    """
                    update ethicsdesk.session
                    set idle_at = now() + make_interval(secs => \(Double(before)))
                    """))
            _ = try await office.desk.memberships(officer)
            #expect(((after - 5)...after).contains(try await office.count(left)))
        }
        #expect(Limits.sessionIdleMinutes == 60)
        await office.desk.close()
    }

    @Test(
        "sessions that have expired, or that nobody used, are nobody's, and are swept",
        arguments: [
            "update ethicsdesk.session set expires_at = now() - interval '1 second'",
            "update ethicsdesk.session set idle_at = now() - interval '1 second'",
        ] as [SQL])
    func expired(ended: SQL) async throws {
        let office = try await Office.open()
        try await office.asSuperuser(Statement.perform(ended))
        #expect(
            try await refusal { try await office.desk.memberships(try office[.officer]) }
                == .notSignedIn)
        let all = try await office.count("select count(*) from ethicsdesk.session")
        #expect(try await office.desk.sweepSessions() == all)
        #expect(try await office.count("select count(*) from ethicsdesk.session") == 0)
        await office.desk.close()
    }
}

extension Office.Person {
    /// Whether the account's role is officer.
    fileprivate var isOfficer: Bool { [.triage, .officer, .colleague].contains(self) }
}
