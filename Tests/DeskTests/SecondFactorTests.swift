import Enquiry
import Foundation
import Harness
import Postgres
import Sealing
import Testing

@testable import Desk

@Suite("A second factor", .serialized)
struct SecondFactorTests {
    private static let officer = Office.Person.officer.handle

    /// An officer who has turned his second factor on.
    private struct Holder {
        let office: Office
        let passphrase: Sensitive<String>
        let authenticator: Authenticator
        let spareCodes: [SpareCode]
        var desk: Desk { office.desk }

        static func withFactor() async throws -> Holder {
            let office = try await Office.open()
            let passphrase = try #require(office.passphrases[.officer])
            let session = try office[.officer]
            let secret = try await office.desk.beginSecondFactor(
                proving: Typed(passphrase: passphrase), as: session)
            let authenticator = try #require(Authenticator(secret.address.exposed))
            #expect(secret.address.exposed.contains("secret=\(secret.text.exposed)&"))
            // Before a code was shown it is asked for at no door.
            _ = try await office.desk.signIn(officer, passphrase: passphrase)
            let codes = try await office.desk.turnSecondFactorOn(
                showing: Sensitive(authenticator.code(-1)), as: session)
            return Holder(
                office: office, passphrase: passphrase, authenticator: authenticator,
                spareCodes: codes)
        }

        func signIn(_ code: String?, _ passphrase: Sensitive<String>? = nil) async throws
            -> Refusal?
        {
            try await refusal {
                try await desk.signIn(
                    officer, passphrase: passphrase ?? self.passphrase, code: code)
            }
        }

        func typed(_ code: String?) -> Typed {
            Typed(passphrase: passphrase, code: code.map { Sensitive($0) })
        }

        func sessions() async throws -> Int {
            try await office.count(
                """
                select count(*) from ethicsdesk.session e
                join ethicsdesk.staff s on s.id = e.staff where s.handle = 'officer.one'
                """)
        }
    }

    @Test("no session without a code, and that one is needed is told after the passphrase alone")
    func needed() async throws {
        let holder = try await Holder.withFactor()
        let before = try await holder.sessions()
        for typed in [nil, " "] { #expect(try await holder.signIn(typed) == .codeNeeded) }
        let wrong = Sensitive(Passphrase.generate(.english).text)
        #expect(try await holder.signIn(nil, wrong) == .signInFailed)
        #expect(try await holder.signIn(holder.authenticator.code(0), wrong) == .signInFailed)
        #expect(try await holder.signIn("000000x") == .codeWrong)
        #expect(try await holder.sessions() == before)
        #expect(try await holder.signIn(holder.authenticator.code(0)) == nil)
        #expect(try await holder.sessions() == before + 1)
        #expect(try await holder.office.events("second-factor-on", "code-refused") == [1, 1])
        await holder.desk.close()
    }

    @Test("a code is good once, at whichever of two instances, and no earlier one after it")
    func replayed() async throws {
        let holder = try await Holder.withFactor()
        let other = try await Office.desk(on: holder.office.database, holder.office.configuration)
        // The code that turned it on is spent.
        #expect(try await holder.signIn(holder.authenticator.code(-1)) == .codeWrong)
        let code = holder.authenticator.code(0)
        let outcomes = try await withThrowingTaskGroup(of: Refusal?.self) { group in
            for desk in [holder.desk, other, holder.desk, other] {
                group.addTask {
                    try await refusal {
                        try await desk.signIn(
                            Self.officer, passphrase: holder.passphrase, code: code)
                    }
                }
            }
            return try await group.reduce(into: [Refusal?]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == nil } == 1 && outcomes.count { $0 == .codeWrong } == 3)
        #expect(try await holder.signIn(holder.authenticator.code(1)) == nil)
        #expect(try await holder.signIn(holder.authenticator.code(-1)) == .codeWrong)
        await other.close()
        await holder.desk.close()
    }

    @Test(
        "each spare code lets in once, also after too many wrong codes, and new ones replace them")
    func spare() async throws {
        let holder = try await Holder.withFactor()
        #expect(holder.spareCodes.count == 10)
        let spare = holder.spareCodes[3].text.lowercased()
        #expect(try await holder.signIn(spare) == nil)
        #expect(try await holder.signIn(spare) == .codeWrong)
        try await holder.office.asSuperuser(
            Statement.perform("update ethicsdesk.second_factor set wrong_codes = 30"))
        #expect(try await holder.signIn(holder.authenticator.code(0)) == .codeWrong)
        #expect(try await holder.signIn(holder.spareCodes[4].text) == nil)
        let session = try holder.office[.officer]
        #expect(try await holder.desk.secondFactor(as: session).spareCodes == 8)
        let fresh = try await holder.desk.drawSpareCodes(
            proving: holder.typed(holder.authenticator.code(0)), as: session)
        #expect(try await holder.signIn(holder.spareCodes[5].text) == .codeWrong)
        #expect(try await holder.signIn(fresh[0].text) == nil)
        #expect(try await holder.office.events("spare-code-used", "spare-codes-drawn") == [3, 1])
        await holder.desk.close()
    }

    @Test("it is turned off, and a passphrase changed, by whoever shows it and by nobody else")
    func ownAccount() async throws {
        let holder = try await Holder.withFactor()
        let (desk, session) = (holder.desk, try holder.office[.officer])
        #expect(
            try await refusal {
                try await desk.beginSecondFactor(proving: holder.typed(nil), as: session)
            } == .secondFactorOn)
        for (code, expected) in [(nil, Refusal.codeNeeded), ("000000x", .codeWrong)] {
            #expect(
                try await refusal {
                    try await desk.endSecondFactor(proving: holder.typed(code), as: session)
                } == expected)
            #expect(
                try await refusal {
                    try await desk.drawPassphrase(
                        .english, proving: holder.typed(code), as: session)
                } == expected)
        }
        let drawn = try await desk.drawPassphrase(
            .english, proving: holder.typed(holder.authenticator.code(0)), as: session)
        try await desk.confirmPassphrase(drawn, as: session)
        let typed = Typed(
            passphrase: drawn, code: Sensitive(holder.spareCodes[0].text))
        try await desk.endSecondFactor(proving: typed, as: session)
        #expect(try await desk.secondFactor(as: session) == .init(isOn: false, spareCodes: 0))
        _ = try await desk.signIn(Self.officer, passphrase: drawn)
        #expect(try await holder.office.events("second-factor-off") == [1])
        #expect(try await holder.office.count("select count(*) from ethicsdesk.spare_code") == 0)
        await desk.close()
    }

    @Test("whoever lost it with his spare codes enrols again, and an administrator reads nothing")
    func lost() async throws {
        let holder = try await Holder.withFactor()
        let office = holder.office
        let filed = try await office.filed(assignedTo: [.officer])
        let change = AccountChange(status: nil, leaving: nil, joining: nil, issuesCode: true)
        let (_, code) = try await office.desk.change(
            Self.officer, by: change, as: try office[.administrator])
        // Whoever redeems the code, the administrator too, has a key that opens nothing.
        let enrolled = try await office.desk.enrol(try #require(code), language: .english)
        let token = try await office.desk.signIn(
            Self.officer, passphrase: enrolled.passphrase
        ).token
        let read = { try await office.desk.original(filed.reference, as: token) }
        #expect(try await refusal(read) == .noSuchTicket)
        #expect(try await office.events("second-factor-lost") == [1])
        try await office.desk.admit(
            Self.officer, to: .valuesAndEthics, fingerprint: enrolled.fingerprint,
            as: try office[.triage])
        #expect(try await refusal(read) == .noSuchTicket)
        _ = try await office.desk.assign(
            Self.officer, to: filed.reference, expecting: nil, as: try office[.triage])
        #expect(try await read().entries.count == 1)
        let acts: SQL = """
            select count(*) from ethicsdesk.trail_event e
            join ethicsdesk.staff s on s.id = e.actor
            where (e.kind, s.handle) in (
                ('code-issued', 'administrator.one'), ('member-admitted', 'triage.one'),
                ('ticket-assigned', 'triage.one'), ('original-opened', 'officer.one'))
                and (e.subject = 'officer.one' or e.kind = 'original-opened')
            """
        #expect(try await office.count(acts) >= 4)
        await office.desk.close()
    }

    @Test("SQL in the officers' name opens no session by a verifier that was overheard")
    func overheard() async throws {
        let holder = try await Holder.withFactor()
        let office = holder.office
        let staff = try await office.id(of: .officer)
        let verifier = Randomness.bytes(32)
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.staff_key set verifier_hash = \(Hashing.sha256(verifier))
                where staff = \(staff)
                """))
        let step = Int(Date.now.timeIntervalSince1970) / 30
        try await office.database.withPool("ethicsdesk_officer") { pool in
            for evidence in [
                "row(\(verifier), null, null, null)", "row(\(verifier), \(step), null, null)",
                "row(\(verifier), \(step), \(verifier), null)",
                "row(\(verifier), null, null, \(verifier))",
            ] as [SQL] {
                let isOpen = try await pool.run(
                    Statement.only(
                        """
                        select ethicsdesk.sign_in(\(staff), \(evidence)::ethicsdesk.evidence,
                            \(verifier), decode(repeat('00', 61), 'hex'), 1)
                        """, of: Bool.self))
                #expect(!isOpen)
            }
            for forbidden in [
                "select * from ethicsdesk.second_factor", "select * from ethicsdesk.spare_code",
                "select ethicsdesk.prove_factor(null, null)",
                "select ethicsdesk.keep_spare_codes(null, null)",
            ] as [SQL] {
                await #expect(throws: PostgresError.self) {
                    try await pool.run(Statement.perform(forbidden))
                }
            }
        }
        await office.desk.close()
    }

    @Test("what the database keeps tells neither a seed nor a code")
    func stored() async throws {
        let holder = try await Holder.withFactor()
        let kept = try await holder.office.asSuperuser(
            .rows(
                """
                select f::text || coalesce(string_agg(c::text, ' '), '')
                from ethicsdesk.second_factor f left join ethicsdesk.spare_code c using (staff)
                group by f.*
                """, of: String.self)
        ).joined()
        let hex = holder.authenticator.seed.map { String(format: "%02x", $0) }.joined()
        let proofs = holder.spareCodes.map { code in
            code.proof.map { String(format: "%02x", $0) }.joined()
        }
        #expect(!kept.isEmpty)
        for secret in [hex] + proofs { #expect(!kept.contains(secret)) }
        await holder.desk.close()
    }
}
