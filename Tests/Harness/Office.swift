import Audit
package import Desk
package import Enquiry
import Foundation
package import Sealing
import Store

/// An office at work: a desk on a database of its own, and people who are signed in.
package struct Office: Sendable {
    package let database: TestDatabase
    package let desk: Desk
    package let configuration: Desk.Configuration
    package let people: [Person: SessionToken]
    package let passphrases: [Person: Sensitive<String>]
    package let recoveryCode: RecoveryCode

    /// Everybody an office has.
    package enum Person: String, CaseIterable, Sendable {
        case triage, officer, colleague, manager, auditor, administrator

        package var handle: Handle {
            guard let handle = Handle("\(rawValue).one") else {
                preconditionFailure("a person's name is no handle")
            }
            return handle
        }

        /// What the account is.
        package var role: StaffRole {
            switch self {
            case .triage, .officer, .colleague: .officer
            case .manager: .manager
            case .auditor: .auditor
            case .administrator: .administrator
            }
        }
    }

    /// An office of its own.
    package static func open() async throws -> Office {
        let built = try await building.value
        let database = try await TestDatabase.copy(of: built.database)
        let desk = try await Self.desk(on: database, built.configuration)
        var people: [Person: SessionToken] = [:]
        for person in Person.allCases {
            guard let passphrase = built.passphrases[person] else { continue }
            people[person] = try await desk.signIn(person.handle, passphrase: passphrase).token
        }
        return Office(
            database: database, desk: desk, configuration: built.configuration, people: people,
            passphrases: built.passphrases, recoveryCode: built.recoveryCode)
    }

    /// The same office, served by a desk of another configuration.
    package func served(by configuration: Desk.Configuration) async throws -> Office {
        Office(
            database: database, desk: try await Self.desk(on: database, configuration),
            configuration: configuration, people: people, passphrases: passphrases,
            recoveryCode: recoveryCode)
    }

    /// A person's session.
    package subscript(_ person: Person) -> SessionToken {
        get throws {
            guard let token = people[person] else { throw MissingPerson() }
            return token
        }
    }

    package struct MissingPerson: Error {}

    /// A desk on a database.
    package static func desk(
        on database: TestDatabase, _ configuration: Desk.Configuration
    ) async throws -> Desk {
        let store = Store(
            enquirers: try database.pool("ethicsdesk_enquirer"),
            officers: try database.pool("ethicsdesk_officer"),
            managers: try database.pool("ethicsdesk_manager", connections: 2),
            keepers: try database.pool("ethicsdesk_keeper", connections: 2))
        return try await Desk(store: store, configuration: configuration)
    }

    private struct Built: Sendable {
        let database: TestDatabase
        let configuration: Desk.Configuration
        let passphrases: [Person: Sensitive<String>]
        let recoveryCode: RecoveryCode
    }

    /// The template: founded, everybody enrolled, the officers admitted.
    private static let building = Task {
        let database = try await TestDatabase.migrated()
        let recoveryCode = RecoveryCode.random()
        let opening = try OpeningDay(
            queue: .valuesAndEthics, recoveryKey: recoveryCode.keyPair.publicKey,
            triage: Person.triage.handle, administrator: Person.administrator.handle)
        try await database.withPool("ethicsdesk_owner") { pool in
            try await opening.record(with: Groundwork(owner: pool))
        }
        let configuration = Desk.Configuration(
            secret: .random(), signer: try CheckpointSigner(keyBytes: Randomness.bytes(32)),
            fingerprints: [.valuesAndEthics: opening.fingerprint], lockCost: .lowest)
        let desk = try await Self.desk(on: database, configuration)
        let passphrases = try await enrolEverybody(at: desk, opening)
        await desk.close()
        return Built(
            database: database, configuration: configuration, passphrases: passphrases,
            recoveryCode: recoveryCode)
    }

    private static func enrolEverybody(
        at desk: Desk, _ opening: OpeningDay
    ) async throws -> [Person: Sensitive<String>] {
        var passphrases: [Person: Sensitive<String>] = [:]
        func enrol(
            _ person: Person, _ code: OneTimeCode
        ) async throws -> (token: SessionToken, key: Fingerprint) {
            let enrolled = try await desk.enrol(code, language: .english)
            passphrases[person] = enrolled.passphrase
            let signedIn = try await desk.signIn(
                enrolled.handle, passphrase: enrolled.passphrase)
            return (signedIn.token, enrolled.fingerprint)
        }
        let triage = try await enrol(.triage, opening.triageCode).token
        guard let code = opening.administrator?.code else { throw MissingPerson() }
        let administrator = try await enrol(.administrator, code).token
        for person in [Person.officer, .colleague, .manager, .auditor] {
            let account = try NewAccount(
                handle: person.handle, role: person.role,
                membership: person.role == .officer ? (.valuesAndEthics, .officer) : nil)
            let (_, code) = try await desk.addStaff(account, as: administrator)
            let key = try await enrol(person, code).key
            if person.role == .officer {
                try await desk.admit(
                    person.handle, to: .valuesAndEthics, fingerprint: key, as: triage)
            }
        }
        return passphrases
    }
}
