import Desk
import Enquiry
import Harness
import Postgres
import Sealing
import Testing

@Suite("A database administrator who changes rows gets no text", .serialized)
struct SubstitutionTests {
    @Test("an officer's key that is not the certified one is sealed nothing")
    func officersKey() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        try await slip(try KeyPair.random(), to: .officer, at: office, certification: nil)
        #expect(
            try await refusal {
                try await office.desk.assign(
                    Office.Person.officer.handle, to: filed.reference, expecting: nil,
                    as: try office[.triage])
            } == .keyNotCertified)
        #expect(try await office.refusalsOnTrail() == ["key-refused officer.one"])
        #expect(
            try await office.count(
                "select count(*) from ethicsdesk.ticket_grant where holder = 'officer'") == 0)
        await office.desk.close()
    }

    @Test(
        "a desk does not open over a queue's public key that is not the pinned one",
        arguments: [
            "public_key = recovery_public_key", "recovery_public_key = public_key",
            "certification_key = sha256(certification_key)",
        ] as [SQL])
    func queuesKey(change: SQL) async throws {
        let office = try await Office.open()
        try await office.asSuperuser(
            Statement.perform("update ethicsdesk.queue set \(change)"))
        await #expect(throws: Desk.OpeningError.otherKey(.valuesAndEthics)) {
            try await Office.desk(on: office.database, office.configuration)
        }
        await office.desk.close()
    }

    @Test("a desk does not open over a queue that is not pinned, or without one it routes to")
    func otherQueues() async throws {
        let office = try await Office.open()
        var configuration = office.configuration
        configuration.fingerprints = [:]
        await #expect(throws: Desk.OpeningError.otherKey(.valuesAndEthics)) {
            try await Office.desk(on: office.database, configuration)
        }
        let other = try #require(QueueCode("labour-relations"))
        configuration = office.configuration
        configuration.routing.fallback = other
        await #expect(throws: Desk.OpeningError.noQueue(other)) {
            try await Office.desk(on: office.database, configuration)
        }
        await office.desk.close()
    }

    @Test("a queue's key of his own making, sealed to a triage officer, certifies nobody")
    func forgedQueueKey() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.triage])
        let (triage, officer) = (
            try await office.id(of: .triage), try await office.id(of: .officer)
        )
        let (forged, mine) = (try KeyPair.random(), try KeyPair.random())
        let triageKey = try PublicKey(
            bytes: try await office.asSuperuser(
                .only("select public_key from ethicsdesk.staff_key where staff = \(triage)")))
        let grant = try forged.sealed(
            to: triageKey, queue: QueueCode.valuesAndEthics.text, holder: .officer(triage.bytes))
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.membership set queue_key_grant = \(grant)
                where staff = \(triage)
                """))
        try await slip(
            mine, to: .officer, at: office,
            certification: try forged.certification(
                of: mine.publicKey,
                as: Admission(
                    to: QueueCode.valuesAndEthics.text, of: officer.bytes, isTriage: false)))
        // The triage officer's own grant, which his own key opens, is now the only one.
        try await office.asSuperuser(
            Statement.perform("delete from ethicsdesk.ticket_grant where holder = 'queue'"))
        let refused = try await refusal {
            try await office.desk.assign(
                Office.Person.officer.handle, to: filed.reference, expecting: nil,
                as: try office[.triage])
        }
        #expect(refused == .queueKeyNotPinned)
        #expect(try await office.refusalsOnTrail() == ["queue-key-refused -"])
        let grants: SQL =
            "select count(*) from ethicsdesk.ticket_grant where officer = \(officer)"
        #expect(try await office.count(grants) == 0)
        await office.desk.close()
    }

    @Test("an assignment that he writes himself yields no key, with or without another's grant")
    func assignment() async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        let colleague = try await office.id(of: .colleague)
        try await office.asSuperuser(
            Statement.perform(
                """
                insert into ethicsdesk.assignment (id, ticket, officer, assigned_by)
                select gen_random_uuid(), ticket, \(colleague), assigned_by
                from ethicsdesk.assignment
                """))
        let read = {
            try await refusal {
                try await office.desk.original(filed.reference, as: try office[.colleague])
            }
        }
        #expect(try await read() == .assignmentNotGranted)
        try await office.asSuperuser(
            Statement.perform(
                """
                insert into ethicsdesk.ticket_grant (ticket, holder, officer, sealed)
                select ticket, holder, \(colleague), sealed
                from ethicsdesk.ticket_grant where holder = 'officer'
                """))
        #expect(try await read() == .assignmentNotGranted)
        #expect(
            try await office.refusalsOnTrail()
                == Array(repeating: "assignment-refused colleague.one", count: 2))
        // A triage officer holds the queue's key, and still needs a grant of his own.
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.assignment set officer = \(try await office.id(of: .triage))
                where officer = \(colleague)
                """))
        #expect(
            try await refusal {
                try await office.desk.original(filed.reference, as: try office[.triage])
            } == .assignmentNotGranted)
        #expect(
            try await office.count(
                """
                select count(*) from ethicsdesk.trail_event
                where kind = 'assignment-changed' and role = 'nobody' and subject = 'triage.one'
                """) == 1)
        await office.desk.close()
    }

    /// Ways of putting one ciphertext where another belongs, with two tickets in the database.
    @Test(
        "a ciphertext or a grant that was put elsewhere does not open",
        arguments: [
            """
            update ethicsdesk.original_text o set sealed = p.sealed
            from ethicsdesk.original_text p where p.ticket <> o.ticket
            """,
            """
            update ethicsdesk.original_text o set sealed = r.sealed
            from ethicsdesk.redacted_text r where r.entry = o.entry
            """,
            "update ethicsdesk.original_text set version = 2",
            """
            update ethicsdesk.original_text
            set sealed = set_byte(sealed, 90, 1 # get_byte(sealed, 90))
            """,
            """
            update ethicsdesk.ticket_grant g set sealed = h.sealed
            from ethicsdesk.ticket_grant h where h.ticket <> g.ticket and h.holder = g.holder
            """,
        ] as [SQL])
    func swapped(change: SQL) async throws {
        let office = try await Office.open()
        let filed = try await office.filed(assignedTo: [.officer])
        _ = try await office.filed(assignedTo: [.officer])
        try await office.asSuperuser(Statement.perform(change))
        let officers = try await refusal {
            try await office.desk.original(filed.reference, as: try office[.officer])
        }
        let enquirers = try await refusal { try await office.desk.enquiry(of: filed.receipt) }
        #expect(officers?.isBroken == true || officers == .assignmentNotGranted)
        #expect(enquirers?.isBroken == true)
        await office.desk.close()
    }

    @Test("an original in the place of a redacted text is not shown to triage")
    func originalAsRedacted() async throws {
        let office = try await Office.open()
        let filed = try await office.filed()
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.redacted_text r set sealed = o.sealed
                from ethicsdesk.original_text o where o.entry = r.entry
                """))
        let refused = try await refusal {
            try await office.desk.ticket(filed.reference, as: try office[.triage])
        }
        #expect(refused?.isBroken == true)
        await office.desk.close()
    }

    /// Puts a public key in the place of somebody's, and a certification of it if there is one.
    private func slip(
        _ keyPair: KeyPair, to person: Office.Person, at office: Office, certification: [UInt8]?
    ) async throws {
        let id = try await office.id(of: person)
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.staff_key set public_key = \(keyPair.publicKey.bytes)
                where staff = \(id)
                """))
        guard let certification else { return }
        try await office.asSuperuser(
            Statement.perform(
                """
                update ethicsdesk.membership set certification = \(certification)
                where staff = \(id)
                """))
    }
}

extension Refusal {
    /// Whether it says that something does not open as it should.
    var isBroken: Bool { if case .broken = self { true } else { false } }
}
