import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Store
import Testing

@Suite("Recovery", .serialized)
struct RecoveryTests {
    @Test(
        "with the recovery code a triage officer, new or not, reads old enquiries again",
        arguments: ["triage.one", "officer.one", "triage.new"])
    func recovered(name: String) async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.colleague])
        let handle = try #require(Handle(name))
        let code = try await recover(office, naming: handle)
        let enrolled = try await office.desk.enrol(code, language: .french)
        #expect(enrolled.handle == handle && !enrolled.awaitsAdmission)
        let token = try await office.desk.signIn(handle, passphrase: enrolled.passphrase).token
        _ = try await office.desk.assign(nil, to: filed.reference, expecting: nil, as: token)
        let file = try await office.desk.original(filed.reference, as: token)
        #expect(file.entries.map(\.text.exposed) == [Sample.english])
        #expect(
            try await office.asSuperuser(
                .rows(
                    """
                    select kind || ' ' || role || ' ' || subject from ethicsdesk.trail_event
                    where kind like 'queue-%' order by at
                    """, of: String.self)) == [
                    "queue-founded nobody values-and-ethics",
                    "queue-recovered nobody values-and-ethics",
                ])
        await office.desk.close()
    }

    @Test("until the code is redeemed an officer who was there before is nothing in the queue")
    func meanwhile() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        _ = try await recover(office, naming: Office.Person.triage.handle)
        let read = {
            try await refusal {
                try await office.desk.ticket(filed.reference, as: try office[.triage])
            }
        }
        #expect(try await read() == .noSuchTicket)
        await office.desk.close()
    }

    @Test("a recovery that fails changes nothing")
    func refused() async throws {
        let office = try await Office.open()
        let triage = Office.Person.triage.handle
        let before = try await footprint(office)
        #expect(try await failure(office, naming: triage, with: .random()) == .doesNotOpen)
        #expect(
            try await failure(office, naming: triage, of: try #require(QueueCode("other")))
                == .noQueue)
        for person in [Office.Person.auditor, .manager, .administrator] {
            #expect(try await failure(office, naming: person.handle) == .notAnOfficer)
        }
        let other = try KeyPair.random().publicKey.fingerprint
        #expect(try await failure(office, naming: triage, pinned: other) == .otherKey)
        #expect(try await footprint(office) == before)
        try await office.asSuperuser(
            Statement.perform("update ethicsdesk.staff set status = 'disabled'"))
        #expect(try await failure(office, naming: triage) == .notAnOfficer)
        await office.desk.close()
    }

    @Test("a key of his own that somebody sealed to the recovery key is not handed over")
    func forged() async throws {
        let office = try await Office.open()
        let forged = try KeyPair.random()
        let queue = QueueCode.valuesAndEthics
        let grant = try forged.sealed(
            to: try office.recoveryCode.keyPair.publicKey, queue: queue.text, holder: .recovery)
        try await office.asSuperuser(
            Statement.perform("update ethicsdesk.queue set recovery_grant = \(grant)"))
        #expect(try await failure(office, naming: Office.Person.triage.handle) == .otherKey)
        // With the public half replaced as well, it is not the pinned one.
        try await office.asSuperuser(
            Statement.perform(
                "update ethicsdesk.queue set public_key = \(forged.publicKey.bytes)"))
        #expect(try await failure(office, naming: Office.Person.triage.handle) == .otherKey)
        await office.desk.close()
    }

    @Test("a further queue needs no administrator, the first one does")
    func furtherQueue() async throws {
        let office = try await Office.open()
        let queue = try #require(QueueCode("labour-relations"))
        let founding = {
            try OpeningDay(
                queue: queue, recoveryKey: try KeyPair.random().publicKey,
                triage: try #require(Handle("triage.two")), administrator: nil)
        }
        let empty = try await TestDatabase.migrated()
        await #expect(throws: StoreError.notPermitted) {
            try await empty.withPool("ethicsdesk_owner") { pool in
                try await founding().record(with: Groundwork(owner: pool))
            }
        }
        let day = try founding()
        try await office.database.withPool("ethicsdesk_owner") { pool in
            try await day.record(with: Groundwork(owner: pool))
        }
        var configuration = office.configuration
        configuration.fingerprints[queue] = day.fingerprint
        let desk = try await Office.desk(on: office.database, configuration)
        let enrolled = try await desk.enrol(day.triageCode, language: .english)
        let token = try await desk.signIn(enrolled.handle, passphrase: enrolled.passphrase).token
        #expect(try await desk.memberships(token).map(\.queue) == [queue])
        await desk.close()
        await office.desk.close()
    }

    private func recover(_ office: Office, naming handle: Handle) async throws -> OneTimeCode {
        try await office.database.withPool("ethicsdesk_owner") { pool in
            let groundwork = Groundwork(owner: pool)
            let pin = try #require(office.configuration.fingerprints[.valuesAndEthics])
            let day = try await RecoveryDay(
                of: .valuesAndEthics, pinned: pin, with: office.recoveryCode, naming: handle,
                from: groundwork)
            try await day.record(with: groundwork)
            return day.code
        }
    }

    private func failure(
        _ office: Office, naming handle: Handle, of queue: QueueCode = .valuesAndEthics,
        with code: RecoveryCode? = nil, pinned: Fingerprint? = nil
    ) async throws -> RecoveryDay.Failure? {
        try await office.database.withPool("ethicsdesk_owner") { pool in
            let pin = try #require(
                pinned ?? office.configuration.fingerprints[.valuesAndEthics])
            do throws(RecoveryDay.Failure) {
                _ = try await RecoveryDay(
                    of: queue, pinned: pin, with: code ?? office.recoveryCode, naming: handle,
                    from: Groundwork(owner: pool))
                return nil
            } catch {
                return error
            }
        }
    }

    /// How many rows there are of what a recovery writes.
    private func footprint(_ office: Office) async throws -> [Int] {
        var counts: [Int] = []
        for table: SQL in [
            "staff", "membership where queue_key_grant is not null", "enrolment", "trail_event",
            "queue where recovered_at is not null",
        ] {
            counts.append(try await office.count("select count(*) from ethicsdesk.\(table)"))
        }
        return counts
    }
}
