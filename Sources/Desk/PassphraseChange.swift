package import Enquiry
package import Sealing
import Store

extension Desk {
    /// Draws another passphrase for whoever shows the one he has. Both open the account until the
    /// new one is confirmed or signed in with; then the old one opens nothing, and every other
    /// session of the account is over. So an answer that is lost on its way locks nobody out.
    package func drawPassphrase(
        _ language: Language, proving typed: Sensitive<String>, as session: SessionToken
    ) async throws(Refusal) -> Sensitive<String> {
        try await proving(typed, as: session) { (credential, opened) async throws(Refusal) in
            let passphrase = Passphrase.generate(language == .french ? .french : .english)
            let (locked, verifier) = try await locksmith.lock(
                opened.keyPair, with: passphrase, of: credential.staff, beside: credential.key)
            let isDrawn = try await run(
                Passphrases.draw(
                    locked, verifierHash: Hashing.sha256(verifier), proving: opened.verifier),
                as: session)
            guard isDrawn else { throw .passphraseWrong }
            return Sensitive(passphrase.text)
        }
    }

    /// Lets the passphrase that was drawn take the other's place, now that its owner shows it.
    /// Showing it again changes nothing.
    package func confirmPassphrase(
        _ typed: Sensitive<String>, as session: SessionToken
    ) async throws(Refusal) {
        try await proving(typed, as: session) { (_, opened) async throws(Refusal) in
            let isConfirmed = try await run(Passphrases.confirm(opened.verifier), as: session)
            guard isConfirmed else { throw .passphraseWrong }
        }
    }

    /// Lets whoever is signed in show his passphrase once more, counted as at the door.
    func proving<Value>(
        _ typed: Sensitive<String>, as session: SessionToken,
        _ body: (Locksmith.Lock, Locksmith.Unlocked) async throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        guard let sealed = try await run(Sessions.own, as: session) else { throw .notSignedIn }
        guard let passphrase = Passphrase(ours: typed) else { throw .passphraseWrong }
        let handle = sealed.account.handle
        return try await admitting(handle, with: session) { () async throws(Refusal) in
            let credential = try await run(Sessions.credential(of: handle), as: .stranger)
            guard let lock = credential?.lock else { throw .broken("no lock") }
            let opened = try await locksmith.unlock(lock, with: passphrase, for: .known)
            guard let opened else { throw .passphraseWrong }
            return try await body(lock, opened)
        }
    }
}
