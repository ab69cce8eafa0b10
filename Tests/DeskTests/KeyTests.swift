import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Keys, codes and admission", .serialized)
struct KeyTests {
    @Test("who enrols again has a new key, and with it nothing until he is admitted and assigned")
    func reenrolment() async throws {
        let office = try await Office.open()
        let (desk, person) = (office.desk, Office.Person.officer)
        let filed = try await office.filed(assignedTo: [person, .colleague])
        let enrolled = try await desk.enrol(
            try await code(for: person, at: office), language: .french)
        #expect(enrolled.handle == person.handle && enrolled.awaitsAdmission)
        #expect(try await office.count(Self.grants) == 1)
        #expect(
            try await refusal { try await desk.ticket(filed.reference, as: try office[person]) }
                == .notSignedIn)
        let token = try await desk.signIn(person.handle, passphrase: enrolled.passphrase).token
        #expect(
            try await refusal { try await desk.original(filed.reference, as: token) }
                == .noSuchTicket)
        #expect(
            try await desk.page(of: .valuesAndEthics, after: .start, as: token).lines.isEmpty)
        let triage = try office[.triage]
        let assign = {
            try await desk.assign(person.handle, to: filed.reference, expecting: nil, as: triage)
        }
        #expect(try await refusal(assign) == .notAdmitted)
        try await desk.admit(
            person.handle, to: .valuesAndEthics, fingerprint: enrolled.fingerprint, as: triage)
        _ = try await assign()
        let file = try await desk.original(filed.reference, as: token)
        #expect(file.entries.map(\.text.exposed) == [Sample.english])
        await desk.close()
    }

    @Test("a triage officer who enrols again has no queue's key until another admits him")
    func triageOfficer() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let code = try await code(for: .triage, at: office)
        let enrolled = try await office.desk.enrol(code, language: .english)
        let token = try await office.desk.signIn(
            enrolled.handle, passphrase: enrolled.passphrase
        ).token
        #expect(
            try await refusal { try await office.desk.ticket(filed.reference, as: token) }
                == .noSuchTicket)
        #expect(
            try await refusal {
                try await office.desk.admit(
                    enrolled.handle, to: .valuesAndEthics, fingerprint: enrolled.fingerprint,
                    as: token)
            } == .notPermitted)
        await office.desk.close()
    }

    @Test("a second triage officer, once admitted, reads the queue")
    func secondTriageOfficer() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let handle = try #require(Handle("triage.two"))
        let (_, code) = try await office.desk.addStaff(
            try NewAccount(
                handle: handle, role: .officer, membership: (.valuesAndEthics, .triage)),
            as: try office[.administrator])
        let enrolled = try await office.desk.enrol(code, language: .french)
        let token = try await office.desk.signIn(handle, passphrase: enrolled.passphrase).token
        let read = { try await office.desk.ticket(filed.reference, as: token) }
        #expect(try await refusal(read) == .noSuchTicket)
        try await office.desk.admit(
            handle, to: .valuesAndEthics, fingerprint: enrolled.fingerprint,
            as: try office[.triage])
        #expect(try await read().entries.count == 1)
        await office.desk.close()
    }

    @Test("a code may be redeemed again until the first sign-in, and never after it")
    func codes() async throws {
        let office = try await Office.open()
        let once = try await code(for: .officer, at: office)
        let lost = try await office.desk.enrol(once, language: .english)
        let kept = try await office.desk.enrol(once, language: .english)
        let wrong = { try await office.desk.signIn(lost.handle, passphrase: lost.passphrase) }
        #expect(try await refusal(wrong) == .signInFailed)
        _ = try await office.desk.signIn(kept.handle, passphrase: kept.passphrase)
        let again = { try await office.desk.enrol(once, language: .english) }
        #expect(try await refusal(again) == .codeNotValid)
        await office.desk.close()
    }

    @Test("a code that has expired, or never was one, is not redeemed")
    func expiredCodes() async throws {
        let office = try await Office.open()
        let late = try await code(for: .colleague, at: office)
        try await office.asSuperuser(
            Statement.perform("update ethicsdesk.enrolment set expires_at = now()"))
        for code in [late, .random()] {
            #expect(
                try await refusal { try await office.desk.enrol(code, language: .english) }
                    == .codeNotValid)
        }
        await office.desk.close()
    }

    @Test("only an administrator adds accounts and lists them, only triage admits")
    func duties() async throws {
        let office = try await Office.open()
        let new = try NewAccount(
            handle: try #require(Handle("new.one")), role: .auditor, membership: nil)
        for person in Office.Person.allCases where person != .administrator {
            let token = try office[person]
            #expect(
                try await refusal { try await office.desk.addStaff(new, as: token) }
                    == .notPermitted)
            #expect(try await refusal { try await office.desk.staff(as: token) } == .notPermitted)
            guard person != .triage else { continue }
            #expect(
                try await refusal {
                    try await office.desk.admit(
                        Office.Person.colleague.handle, to: .valuesAndEthics,
                        fingerprint: try Self.anyFingerprint(), as: token)
                } == .notPermitted)
        }
        let administrator = try office[.administrator]
        _ = try await office.desk.addStaff(new, as: administrator)
        #expect(
            try await refusal { try await office.desk.addStaff(new, as: administrator) }
                == .handleTaken)
        #expect(try await office.desk.staff(as: administrator).accounts.count == 7)
        #expect(
            try await refusal {
                try await office.desk.admit(
                    try #require(Handle("nobody.here")), to: .valuesAndEthics,
                    fingerprint: try Self.anyFingerprint(), as: try office[.triage])
            } == .noSuchMember)
        await office.desk.close()
    }

    @Test("an account is an officer of a queue, or of none and no officer")
    func accounts() throws {
        let handle = try #require(Handle("new.one"))
        #expect(throws: Fault(.queue, .missing)) {
            try NewAccount(handle: handle, role: .officer, membership: nil)
        }
        for role in [StaffRole.manager, .auditor, .administrator] {
            #expect(throws: Fault(.queue, .notApplicable)) {
                try NewAccount(
                    handle: handle, role: role, membership: (.valuesAndEthics, .officer))
            }
        }
    }

    /// A fresh code for somebody who has enrolled before.
    private func code(for person: Office.Person, at office: Office) async throws -> OneTimeCode {
        let code = OneTimeCode.random()
        let id = try await office.id(of: person)
        try await office.asSuperuser(
            Statement.perform(
                """
                insert into ethicsdesk.enrolment (staff, code_hash, expires_at)
                values (\(id), \(code.proofHash), now() + interval '1 day')
                """))
        return code
    }

    private static func anyFingerprint() throws -> Fingerprint {
        try KeyPair.random().publicKey.fingerprint
    }

    private static let grants: SQL =
        "select count(*) from ethicsdesk.ticket_grant where holder = 'officer'"
}
