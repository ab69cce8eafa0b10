package import Desk
package import Enquiry
package import Sealing

extension Desk {
    /// Signs in from wherever tests are.
    package func signIn(
        _ handle: Handle?, passphrase: Sensitive<String>, code: String? = nil,
        from network: Network = .unknown, with client: KnownClient? = nil
    ) async throws(Refusal) -> SignedIn {
        try await signIn(
            handle, Typed(passphrase: passphrase, code: code.map { Sensitive($0) }),
            from: network, with: client)
    }

    /// Redeems a one-time code from wherever tests are.
    package func enrol(
        _ code: OneTimeCode, language: Language
    ) async throws(Refusal) -> Enrolled {
        try await enrol(code, language: language, from: .unknown)
    }
}
