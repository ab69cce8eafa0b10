// What people do to their own accounts looks like this on the wire.

/// `POST /v1/passphrase`: draws another one. `PUT /v1/passphrase`: shows that it is known.
package struct PassphraseRequest: Codable, Sendable {
    /// The one that is good now, or the one that was drawn.
    package var passphrase: String?
    /// Of the second factor, where there is one and another passphrase is to be drawn.
    package var code: String?
    /// The language of the new one's words: `en` or `fr`.
    package var language: String?

    package init(passphrase: String? = nil, code: String? = nil, language: String? = nil) {
        self.passphrase = passphrase
        self.code = code
        self.language = language
    }
}

/// The passphrase that was drawn; it is shown once and kept nowhere.
package struct PassphraseAcknowledgement: Codable, Sendable {
    package var passphrase: String

    package init(passphrase: String) { self.passphrase = passphrase }
}
