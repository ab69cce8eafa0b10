import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("Who is disabled, leaves, joins or enrols again", .serialized)
struct DepartureTests {
    private static let officer = Office.Person.officer.handle

    @Test("a disabled account is signed out at once, and its tickets go back to triage")
    func disabled() async throws {
        let office = try await Office.open()
        let own = try await office.filed(assignedTo: [.officer])
        let shared = try await office.filed(assignedTo: [.officer, .colleague])
        let (changed, code) = try await office.change(Self.officer, status: .disabled)
        #expect(changed.status == .disabled && code == nil)
        #expect(changed.memberships.map(\.isAdmitted) == [false])
        #expect(
            try await refusal {
                try await office.desk.original(own.reference, as: try office[.officer])
            } == .notSignedIn)
        #expect(
            try await refusal {
                try await office.desk.signIn(
                    Self.officer, passphrase: try #require(office.passphrases[.officer]))
            } == .signInFailed)
        let triage = try office[.triage]
        let returned = try await office.desk.ticket(own.reference, as: triage)
        #expect(returned.ticket.status == .filed && returned.ticket.revision == 3)
        #expect(returned.assignees == [])
        let kept = try await office.desk.ticket(shared.reference, as: triage)
        #expect(kept.ticket.status == .assigned && kept.ticket.revision == 3)
        #expect(kept.assignees == [Office.Person.colleague.handle])
        #expect(try await office.count(Self.grants) == 1)
        #expect(
            try await office.events("staff-disabled", "assignment-ended", "status-filed")
                == [1, 2, 1])
        await office.desk.close()
    }

    @Test("who is enabled again signs in, and opens nothing before he is admitted and assigned")
    func enabled() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.change(Self.officer, status: .disabled)
        _ = try await office.change(Self.officer, status: .active)
        let token = try await office.desk.signIn(
            Self.officer, passphrase: try #require(office.passphrases[.officer])
        ).token
        let read = { try await office.desk.original(filed.reference, as: token) }
        #expect(try await refusal(read) == .noSuchTicket)
        let assign = {
            try await office.desk.assign(
                Self.officer, to: filed.reference, expecting: nil, as: try office[.triage])
        }
        #expect(try await refusal(assign) == .notAdmitted)
        try await office.desk.admit(
            Self.officer, to: .valuesAndEthics,
            fingerprint: try await office.keyFingerprint(of: .officer), as: try office[.triage])
        _ = try await assign()
        #expect(try await read().entries.count == 1)
        #expect(try await office.events("staff-enabled") == [1])
        await office.desk.close()
    }

    @Test("a triage officer who is disabled loses the queue's key")
    func triage() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        let triage = Office.Person.triage.handle
        _ = try await office.change(triage, status: .disabled)
        let held: SQL = """
            select count(*) from ethicsdesk.membership where queue_key_grant is not null
            """
        #expect(try await office.count(held) == 0)
        _ = try await office.change(triage, status: .active)
        let token = try await office.desk.signIn(
            triage, passphrase: try #require(office.passphrases[.triage])
        ).token
        #expect(
            try await refusal { try await office.desk.ticket(filed.reference, as: token) }
                == .noSuchTicket)
        await office.desk.close()
    }

    @Test("who leaves a queue loses its tickets, and joins it again with nothing")
    func leaving() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let (left, _) = try await office.change(Self.officer, leaving: .valuesAndEthics)
        #expect(left.memberships == [])
        let officer = try office[.officer]
        #expect(
            try await refusal { try await office.desk.ticket(filed.reference, as: officer) }
                == .noSuchTicket)
        #expect(try await office.count(Self.grants) == 0)
        #expect(
            try await refusal { try await office.change(Self.officer, leaving: .valuesAndEthics) }
                == .noSuchMember)
        let (joined, _) = try await office.change(
            Self.officer, joining: (.valuesAndEthics, .triage))
        let expected = Membership(queue: .valuesAndEthics, duty: .triage, isAdmitted: false)
        #expect(joined.memberships == [expected])
        #expect(
            try await refusal {
                try await office.change(Self.officer, joining: (.valuesAndEthics, .officer))
            } == .alreadyMember)
        #expect(
            try await refusal { try await office.desk.ticket(filed.reference, as: officer) }
                == .noSuchTicket)
        #expect(try await office.events("member-removed") == [1])
        await office.desk.close()
    }

    @Test("a new code gives a new key without any grant, and only the newest code is good")
    func reEnrolment() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let first = try #require(try await office.change(Self.officer, issuesCode: true).1)
        let second = try #require(try await office.change(Self.officer, issuesCode: true).1)
        #expect(
            try await refusal { try await office.desk.enrol(first, language: .english) }
                == .codeNotValid)
        #expect(try await office.desk.memberships(try office[.officer]).count == 1)
        let enrolled = try await office.desk.enrol(second, language: .english)
        #expect(enrolled.awaitsAdmission)
        let token = try await office.desk.signIn(
            Self.officer, passphrase: enrolled.passphrase
        ).token
        #expect(
            try await refusal { try await office.desk.original(filed.reference, as: token) }
                == .noSuchTicket)
        let ticket = try await office.desk.ticket(filed.reference, as: try office[.triage])
        #expect(ticket.ticket.status == .filed)
        await office.desk.close()
    }

    @Test("what an administrator may not do to an account, he is told")
    func refusals() async throws {
        let office = try await Office.open()
        let desk = office.desk
        _ = try await office.change(Self.officer, status: .disabled)
        let nobody = try #require(Handle("nobody.here"))
        let auditor = Office.Person.auditor.handle
        let elsewhere = try #require(QueueCode("labour-relations"))
        let refusals: [Refusal?] = [
            try await refusal { try await office.change(nobody, status: .disabled) },
            try await refusal {
                try await office.change(Office.Person.administrator.handle, status: .disabled)
            },
            try await refusal { try await office.change(Self.officer, issuesCode: true) },
            try await refusal {
                try await office.change(auditor, joining: (.valuesAndEthics, .officer))
            },
            try await refusal {
                try await office.change(Self.officer, joining: (elsewhere, .officer))
            },
        ]
        #expect(
            refusals == [
                .noSuchAccount, .ownAccount, .accountDisabled, .fault(Fault(.join, .notApplicable)),
                .fault(Fault(.queue, .unknownCode)),
            ])
        await desk.close()
    }

    private static let grants: SQL =
        "select count(*) from ethicsdesk.ticket_grant where holder = 'officer'"
}

extension Office {
    /// Changes an account as the administrator.
    fileprivate func change(
        _ handle: Handle, status: AccountStatus? = nil, leaving: QueueCode? = nil,
        joining: (queue: QueueCode, duty: Duty)? = nil, issuesCode: Bool = false
    ) async throws -> (ListedAccount, OneTimeCode?) {
        try await desk.change(
            handle,
            by: AccountChange(
                status: status, leaving: leaving, joining: joining, issuesCode: issuesCode),
            as: try self[.administrator])
    }

    /// The fingerprint of somebody's key, as he would tell it himself.
    fileprivate func keyFingerprint(of person: Person) async throws -> Fingerprint {
        let id = try await id(of: person)
        let bytes = try await asSuperuser(
            .only(
                "select public_key from ethicsdesk.staff_key where staff = \(id)",
                of: [UInt8].self))
        return try PublicKey(bytes: bytes).fingerprint
    }

    /// How often each kind of event is on the trail.
    func events(_ kinds: String...) async throws -> [Int] {
        var counts: [Int] = []
        for kind in kinds {
            counts.append(
                try await count(
                    "select count(*) from ethicsdesk.trail_event where kind = \(kind)"))
        }
        return counts
    }
}
