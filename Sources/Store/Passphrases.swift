import Postgres
package import Sealing

/// Work on the passphrase of whoever is signed in.
package enum Passphrases {
    /// Puts a lock beside the one that there is, in place of any that waits; false where the
    /// evidence will not do.
    package static func draw(
        _ locked: LockedKey, verifierHash: [UInt8], showing evidence: Evidence
    ) -> Work<Bool> {
        Work(
            Statement.only(
                """
                select ethicsdesk.draw_passphrase(
                    \(evidence.sql), \(locked.bytes), \(verifierHash))
                """))
    }

    /// Lets the passphrase that waits take the other's place; false where the verifier is
    /// neither's.
    package static func confirm(_ verifier: [UInt8]) -> Work<Bool> {
        Work(Statement.only("select ethicsdesk.confirm_passphrase(\(verifier))"))
    }
}
