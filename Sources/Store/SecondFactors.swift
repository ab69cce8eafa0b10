package import Enquiry
import Postgres
package import Sealing

/// The second factor of whoever is asking, as the database knows it.
package struct KeptFactor: Sendable {
    /// The seed under its holder's private key.
    package let sealedSeed: [UInt8]
    /// Whether a code of it was shown, so that it is asked for.
    package let isOn: Bool
    /// Spare codes that are left.
    package let spareCodes: Int
}

/// Work on second factors.
package enum SecondFactors {
    /// The actor's own, with the session that asks.
    package static let own: Work<(SealedSession?, KeptFactor?)> = Work(
        Pipeline(
            Sessions.current,
            Statement.first(
                "select sealed_seed, is_on, spare_codes from ethicsdesk.own_factor()"
            ) { row throws(RowError) in
                KeptFactor(
                    sealedSeed: try row.decode(), isOn: try row.decode(),
                    spareCodes: Int(try row.decode(Int32.self)))
            }))

    /// Keeps a seed; false where the evidence will not do, or a factor is on already.
    package static func begin(
        _ sealedSeed: [UInt8], witness: [UInt8], showing evidence: Evidence
    ) -> Work<Bool> {
        Work(
            Statement.only(
                """
                select ethicsdesk.begin_factor(
                    \(evidence.sql), \(sealedSeed), \(Hashing.sha256(witness)))
                """))
    }

    /// Turns it on, with spare codes; false where it is on, or the seed is another by now.
    package static func turnOn(
        at step: Int, witness: [UInt8], spareCodes: [SpareCode]
    ) -> Work<Bool> {
        Work(
            Statement.only(
                """
                select ethicsdesk.turn_factor_on(
                    \(step), \(witness), \(spareCodes.map(\.proofHash)))
                """))
    }

    /// Gives other spare codes, or turns it off where there are none to give; false where the
    /// evidence will not do, or no factor is on.
    package static func change(
        to spareCodes: [SpareCode]?, showing evidence: Evidence
    ) -> Work<Bool> {
        Work(
            Statement.only(
                """
                select ethicsdesk.change_factor(
                    \(evidence.sql), \(spareCodes.map { $0.map(\.proofHash) }))
                """))
    }

    /// Counts a wrong code of somebody who knew the passphrase, and puts it on the trail.
    package static func refuse(
        _ staff: Identifier<StaffAccount>, verifier: [UInt8]
    ) -> Work<Void> {
        Work(Statement.perform("select ethicsdesk.refuse_code(\(staff), \(verifier))"))
    }
}
