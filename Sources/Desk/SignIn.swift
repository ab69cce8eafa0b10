package import Enquiry
package import Sealing
import Store

/// A key that was made for a one-time code.
package struct Enrolled: Sendable {
    /// Whose it is.
    package let handle: Handle
    /// The passphrase that locks it. It is shown once and kept nowhere.
    package let passphrase: Sensitive<String>
    /// The key's, for whoever admits it: he is told it by its holder, and not by the database.
    package let fingerprint: Fingerprint
    /// Whether a triage officer has yet to admit the key before tickets can be assigned to it.
    package let awaitsAdmission: Bool
}

/// A session that was opened.
package struct SignedIn: Sendable {
    /// What proves the session and unseals the account's key; the client alone holds it.
    package let token: SessionToken
    /// Whose session it is.
    package let account: StaffAccount
    /// What the client shows the next time, to be known again.
    package let client: KnownClient
}

extension Desk {
    /// Redeems a one-time code: makes a key pair, and a passphrase that locks it.
    package func enrol(
        _ code: OneTimeCode, language: Language, from network: Network
    ) async throws(Refusal) -> Enrolled {
        try admitEnrolment(from: network)
        guard let enrolment = try await run(StaffAccounts.enrolment(of: code), as: .stranger)
        else { throw .codeNotValid }
        let account = enrolment.account
        let keyPair = try unsealing { () throws(SealingError) in try KeyPair.random() }
        let passphrase = Passphrase.generate(language == .french ? .french : .english)
        let (locked, verifier) = try await locksmith.lock(
            keyPair, with: passphrase, of: account.id)
        let key = NewKey(
            publicKey: keyPair.publicKey, lockedKey: locked,
            verifierHash: Hashing.sha256(verifier),
            admission: try Self.admission(of: keyPair.publicKey, by: code, enrolment))
        guard try await run(StaffAccounts.enrol(code, key), as: .stranger) else {
            throw .codeNotValid
        }
        return Enrolled(
            handle: account.handle, passphrase: Sensitive(passphrase.text),
            fingerprint: keyPair.publicKey.fingerprint,
            awaitsAdmission: account.role == .officer && enrolment.carried == nil)
    }

    /// Opens a session. An account that does not exist takes as long and answers the same as a
    /// wrong passphrase.
    ///
    /// - Parameters:
    ///   - handle: nil where what was typed is no handle at all.
    ///   - typed: the passphrase and, where the account has a second factor, a code: that one is
    ///     needed is told to whoever knows the passphrase, and to nobody else.
    ///   - client: what an earlier sign-in gave, where the client still has it.
    package func signIn(
        _ handle: Handle?, _ typed: Typed, from network: Network, with client: KnownClient? = nil
    ) async throws(Refusal) -> SignedIn {
        // What cannot be a passphrase of ours costs no scrypt, whoever's it is said to be.
        guard let handle, let passphrase = Passphrase(ours: typed.passphrase) else {
            throw .signInFailed
        }
        return try await admitting(handle, from: network, with: client) {
            (customer) async throws(Refusal) in
            try await openSession(of: handle, with: passphrase, typed.code, for: customer)
        }
    }

    private func openSession(
        of handle: Handle, with passphrase: Passphrase, _ code: Sensitive<String>?,
        for customer: Locksmith.Customer
    ) async throws(Refusal) -> SignedIn {
        let credential = try await run(Sessions.credential(of: handle), as: .stranger)
        let account = StaffAccount(
            id: credential?.staff ?? .random(), handle: handle, role: credential?.role ?? .officer)
        let lock =
            credential?.lock
            ?? Locksmith.Lock(
                staff: account.id,
                key: .decoy(for: handle.text, under: secret, cost: locksmith.cost), next: nil)
        let opened = try await locksmith.unlock(lock, with: passphrase, for: customer)
        guard let credential, let opened else { throw .signInFailed }
        let evidence = try await evidence(opened, credential, code)
        let token = SessionToken.random()
        let sealedKey = try unsealing { () throws(SealingError) in
            try token.sealPrivateKey(
                opened.keyPair, fileSecret: secret, staff: account.id.bytes)
        }
        let isOpen = try await run(
            Sessions.open(
                token, for: account.id, showing: evidence, sealedKey: sealedKey),
            as: .stranger)
        guard isOpen else { throw credential.sealedSeed == nil ? .signInFailed : .codeWrong }
        return SignedIn(
            token: token, account: account,
            client: KnownClient(of: handle, on: clock.today(), under: secret))
    }

    /// Ends a session. Ending one that is over is no error.
    package func signOut(_ session: SessionToken) async throws(Refusal) {
        _ = try await run(Sessions.end(nil), as: session)
    }

    /// Ends one of the caller's sessions by its name.
    package func endSession(
        _ id: Identifier<OpenSession>, as session: SessionToken
    ) async throws(Refusal) {
        let (sealed, isEnded) = try await run(Sessions.end(id), as: session)
        guard sealed != nil else { throw .notSignedIn }
        guard isEnded else { throw .noSuchSession }
    }

    /// Ends every session of the caller's but the one that asks.
    package func endOtherSessions(as session: SessionToken) async throws(Refusal) {
        for other in try await sessions(as: session) where !other.isCurrent {
            do throws(Refusal) {
                try await endSession(other.id, as: session)
            } catch .noSuchSession {
                // It ended by itself meanwhile.
            }
        }
    }

    /// The caller's sessions, newest first.
    package func sessions(as session: SessionToken) async throws(Refusal) -> [OpenSession] {
        let (sealed, sessions) = try await run(Sessions.all, as: session)
        guard sealed != nil else { throw .notSignedIn }
        return sessions
    }

    /// The first triage officer's code carries the queue's key: with it he admits himself.
    private static func admission(
        of key: PublicKey, by code: OneTimeCode, _ enrolment: Enrolment
    ) throws(Refusal) -> (certification: [UInt8], queueKeyGrant: [UInt8])? {
        guard let carried = enrolment.carried else { return nil }
        let officer = enrolment.account.id.bytes
        return try unsealing { () throws(SealingError) in
            let queueKey = try code.unwrap(
                carried.key, binding: Array(carried.queue.text.utf8))
            return (
                try queueKey.certification(
                    of: key,
                    as: Admission(to: carried.queue.text, of: officer, isTriage: true)),
                try queueKey.sealed(
                    to: key, queue: carried.queue.text, holder: .officer(officer))
            )
        }
    }
}

extension Credential {
    /// What the account's passphrase opens; nil where what is stored has not the form of a lock.
    var lock: Locksmith.Lock? {
        guard let key = try? LockedKey(bytes: lockedKey) else { return nil }
        return Locksmith.Lock(
            staff: staff, key: key, next: nextLockedKey.flatMap { try? LockedKey(bytes: $0) })
    }
}

extension Passphrase {
    /// What was typed, where it can be a passphrase of ours: anything else costs no scrypt.
    init?(ours typed: Sensitive<String>) {
        guard let passphrase = try? Passphrase(typed: typed.exposed), passphrase.isGenerated else {
            return nil
        }
        self = passphrase
    }
}
