package import Desk
package import Enquiry
package import Sealing

extension Desk {
    /// Signs in from wherever tests are.
    package func signIn(
        _ handle: Handle?, passphrase: Sensitive<String>, with client: KnownClient? = nil
    ) async throws(Refusal) -> SignedIn {
        try await signIn(handle, passphrase: passphrase, from: .unknown, with: client)
    }

    /// Redeems a one-time code from wherever tests are.
    package func enrol(
        _ code: OneTimeCode, language: Language
    ) async throws(Refusal) -> Enrolled {
        try await enrol(code, language: language, from: .unknown)
    }
}
