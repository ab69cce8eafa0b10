package import Enquiry
package import Sealing
import Store

/// What somebody types to show who he is.
package struct Typed: Sendable {
    let passphrase: Sensitive<String>
    let code: Sensitive<String>?

    /// A passphrase and, where there is a second factor, an authenticator's code or a spare one.
    package init(passphrase: Sensitive<String>, code: Sensitive<String>? = nil) {
        self.passphrase = passphrase
        self.code = code
    }
}

/// What somebody has shown once more.
struct Proven: Sendable {
    let lock: Locksmith.Lock
    let keyPair: KeyPair
    let evidence: Evidence
    let hasFactor: Bool

    /// Why the database did not take it: a code is good once, whichever instance it is shown to.
    var refusal: Refusal { hasFactor ? .codeWrong : .passphraseWrong }
}

extension Desk {
    /// Draws another passphrase for whoever shows the one he has. Both open the account until the
    /// new one is confirmed or signed in with; then the old one opens nothing, and every other
    /// session of the account is over. So an answer that is lost on its way locks nobody out.
    package func drawPassphrase(
        _ language: Language, proving typed: Typed, as session: SessionToken
    ) async throws(Refusal) -> Sensitive<String> {
        try await proving(typed, as: session) { (proven) async throws(Refusal) in
            let passphrase = Passphrase.generate(language == .french ? .french : .english)
            let (locked, verifier) = try await locksmith.lock(
                proven.keyPair, with: passphrase, of: proven.lock.staff, beside: proven.lock.key)
            let isDrawn = try await run(
                Passphrases.draw(
                    locked, verifierHash: Hashing.sha256(verifier), showing: proven.evidence),
                as: session)
            guard isDrawn else { throw proven.refusal }
            return Sensitive(passphrase.text)
        }
    }

    /// Lets the passphrase that was drawn take the other's place, now that its owner shows it.
    /// Showing it again changes nothing.
    package func confirmPassphrase(
        _ typed: Sensitive<String>, as session: SessionToken
    ) async throws(Refusal) {
        try await unlocking(typed, as: session) { (_, opened) async throws(Refusal) in
            let isConfirmed = try await run(Passphrases.confirm(opened.verifier), as: session)
            guard isConfirmed else { throw .passphraseWrong }
        }
    }

    /// Lets whoever is signed in show once more what it took to come in, counted as at the door.
    func proving<Value>(
        _ typed: Typed, as session: SessionToken,
        _ body: (Proven) async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        try await unlocking(typed.passphrase, as: session) {
            (credential, opened) async throws(Refusal) in
            guard let lock = credential.lock else { throw .broken("no lock") }
            let evidence = try await evidence(opened, credential, typed.code)
            return try await body(
                Proven(
                    lock: lock, keyPair: opened.keyPair, evidence: evidence,
                    hasFactor: credential.sealedSeed != nil))
        }
    }

    private func unlocking<Value>(
        _ typed: Sensitive<String>, as session: SessionToken,
        _ body: (Credential, Locksmith.Unlocked) async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        guard let sealed = try await run(Sessions.own, as: session) else { throw .notSignedIn }
        guard let passphrase = Passphrase(ours: typed) else { throw .passphraseWrong }
        let handle = sealed.account.handle
        return try await admitting(handle, with: session) { () async throws(Refusal) in
            let credential = try await run(Sessions.credential(of: handle), as: .stranger)
            guard let credential, let lock = credential.lock else { throw .broken("no lock") }
            let opened = try await locksmith.unlock(lock, with: passphrase, for: .known)
            guard let opened else { throw .passphraseWrong }
            return try await body(credential, opened)
        }
    }
}
