import Desk
package import Enquiry
package import Sealing
import Store

/// An office of two queues: the second has a triage officer of its own.
package struct SecondQueue: Sendable {
    package static let code = QueueCode("labour-relations") ?? .valuesAndEthics

    /// The office, with a desk that knows both queues.
    package let office: Office
    /// The second queue's triage officer, signed in.
    package let triage: SessionToken
    package let passphrase: Sensitive<String>

    /// Founds a second queue in an office of its own.
    package static func open() async throws -> SecondQueue {
        let first = try await Office.open()
        await first.desk.close()
        guard let handle = Handle("labour.one") else { throw Office.MissingPerson() }
        let opening = try OpeningDay(
            queue: code, recoveryKey: RecoveryCode.random().keyPair.publicKey, triage: handle,
            administrator: nil)
        try await first.database.withPool("ethicsdesk_owner") { pool in
            try await opening.record(with: Groundwork(owner: pool))
        }
        var configuration = first.configuration
        configuration.fingerprints[code] = opening.fingerprint
        let office = try await first.served(by: configuration)
        let enrolled = try await office.desk.enrol(opening.triageCode, language: .english)
        let signedIn = try await office.desk.signIn(handle, passphrase: enrolled.passphrase)
        return SecondQueue(
            office: office, triage: signedIn.token, passphrase: enrolled.passphrase)
    }
}
