import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Another passphrase", .serialized)
struct PassphraseTests {
    private static let officer = Office.Person.officer.handle

    @Test("once the new passphrase is shown, the old one and every other session are over")
    func changed() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let old = try #require(office.passphrases[.officer])
        let here = try office[.officer]
        let elsewhere = try await office.desk.signIn(Self.officer, passphrase: old).token
        let new = try await office.desk.drawPassphrase(
            .french, proving: Typed(passphrase: old), as: here)
        #expect(new.exposed != old.exposed)
        // Drawn is not changed: an answer that is lost on its way locks nobody out.
        #expect(try await office.desk.memberships(elsewhere).count == 1)
        try await office.desk.confirmPassphrase(new, as: here)
        try await office.desk.confirmPassphrase(new, as: here)
        #expect(
            try await refusal { try await office.desk.memberships(elsewhere) } == .notSignedIn)
        #expect(
            try await refusal { try await office.desk.signIn(Self.officer, passphrase: old) }
                == .signInFailed)
        let again = try await office.desk.signIn(Self.officer, passphrase: new).token
        for token in [here, again] {
            let file = try await office.desk.original(filed.reference, as: token)
            #expect(file.entries.count == 1)
        }
        #expect(try await office.events("passphrase-drawn", "passphrase-changed") == [1, 1])
        #expect(try await office.events("staff-enrolled") == [Office.Person.allCases.count])
        await office.desk.close()
    }

    @Test("before the new passphrase is shown both let in, and to sign in with it shows it")
    func lostAnswer() async throws {
        let office = try await Office.open()
        let desk = office.desk
        let old = try #require(office.passphrases[.officer])
        let here = try office[.officer]
        let first = try await desk.drawPassphrase(
            .english, proving: Typed(passphrase: old), as: here)
        // The answer was lost: the old one is good, and drawing again replaces what waits.
        _ = try await desk.signIn(Self.officer, passphrase: old)
        let second = try await desk.drawPassphrase(
            .english, proving: Typed(passphrase: old), as: here)
        #expect(
            try await refusal { try await desk.signIn(Self.officer, passphrase: first) }
                == .signInFailed)
        let signedIn = try await desk.signIn(Self.officer, passphrase: second).token
        #expect(try await desk.sessions(as: signedIn).count == 1)
        #expect(try await refusal { try await desk.memberships(here) } == .notSignedIn)
        #expect(
            try await refusal { try await desk.signIn(Self.officer, passphrase: old) }
                == .signInFailed)
        await desk.close()
    }

    @Test("it takes the passphrase and the session, and wrong ones are counted")
    func refused() async throws {
        let office = try await Office.open()
        let desk = office.desk
        let here = try office[.officer]
        let wrong = Sensitive(Passphrase.generate(.english).text)
        let another = try #require(office.passphrases[.colleague])
        for typed in [wrong, another, Sensitive("no passphrase of ours")] {
            #expect(
                try await refusal {
                    try await desk.drawPassphrase(
                        .english, proving: Typed(passphrase: typed), as: here)
                } == .passphraseWrong)
            #expect(
                try await refusal { try await desk.confirmPassphrase(typed, as: here) }
                    == .passphraseWrong)
        }
        #expect(
            try await refusal {
                try await desk.drawPassphrase(
                    .english, proving: Typed(passphrase: another), as: .random())
            } == .notSignedIn)
        var last: Refusal?
        for _ in 0...Limits.Attempts.failuresPerClient {
            last = try await refusal { try await desk.confirmPassphrase(wrong, as: here) }
        }
        guard case .tooManyAttempts = last else {
            Issue.record("\(String(describing: last))")
            return
        }
        // Whoever fails in one session keeps nobody out elsewhere.
        _ = try await desk.signIn(
            Self.officer, passphrase: try #require(office.passphrases[.officer]))
        await desk.close()
    }

    @Test("SQL in the officers' name changes no lock without the passphrase's verifier")
    func bySQL() async throws {
        let office = try await Office.open()
        let proof = try office[.officer].proof.map { String($0, radix: 16).leftPadded }.joined()
        let changes: [SQL] = [
            """
            select ethicsdesk.draw_passphrase(
                row(sha256('guess'), 1, null, null)::ethicsdesk.evidence,
                decode(repeat('00', 80), 'hex'), sha256('mine'))
            """,
            "select ethicsdesk.confirm_passphrase(sha256('guess'))",
            "select ethicsdesk.draw_passphrase(null, null, null)",
            "select ethicsdesk.confirm_passphrase(null)",
        ]
        try await office.database.withPool("ethicsdesk_officer") { pool in
            for change in changes {
                let done = try await pool.run(
                    Pipeline(
                        Statement.perform(
                            "select set_config('ethicsdesk.proof', \(proof), true)"),
                        Statement.only(change, of: Bool.self)))
                #expect(!done.1, "\(change)")
            }
            for forbidden in [
                "select ethicsdesk.accept_passphrase(gen_random_uuid(), 'x', 'y')",
                "select ethicsdesk.prove(gen_random_uuid(), null, null)",
                "update ethicsdesk.staff_key set verifier_hash = sha256('mine')",
                "select verifier_hash from ethicsdesk.staff_key",
            ] as [SQL] {
                await #expect(throws: PostgresError.self) {
                    try await pool.run(Statement.perform(forbidden))
                }
            }
        }
        await office.desk.close()
    }

    @Test("whoever enrols again has the new key's passphrase alone, whatever waited")
    func enrolledAgain() async throws {
        let office = try await Office.open()
        let desk = office.desk
        let waiting = try await desk.drawPassphrase(
            .english, proving: Typed(passphrase: try #require(office.passphrases[.officer])),
            as: try office[.officer])
        let change = AccountChange(status: nil, leaving: nil, joining: nil, issuesCode: true)
        let (_, code) = try await desk.change(
            Self.officer, by: change, as: try office[.administrator])
        let enrolled = try await desk.enrol(try #require(code), language: .english)
        #expect(
            try await refusal { try await desk.signIn(Self.officer, passphrase: waiting) }
                == .signInFailed)
        _ = try await desk.signIn(Self.officer, passphrase: enrolled.passphrase)
        await desk.close()
    }
}

extension String {
    /// A byte's two digits.
    fileprivate var leftPadded: String { count == 1 ? "0" + self : self }
}
