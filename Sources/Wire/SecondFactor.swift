// What second factors look like on the wire.

/// `POST /v1/second-factor`, `…/codes` and `…/removal`: who somebody is, shown once more.
package struct ProofRequest: Codable, Sendable {
    package var passphrase: String?
    /// Of the authenticator, or a spare one, where a second factor is on.
    package var code: String?

    package init(passphrase: String? = nil, code: String? = nil) {
        self.passphrase = passphrase
        self.code = code
    }
}

/// `GET /v1/second-factor`.
package struct SecondFactorView: Codable, Sendable, Equatable {
    package var on: Bool
    /// How many spare codes are left.
    package var spareCodes: Int

    package init(on: Bool, spareCodes: Int) {
        self.on = on
        self.spareCodes = spareCodes
    }
}

/// What an authenticator is told; it is shown once.
package struct SecondFactorSecret: Codable, Sendable {
    /// In base 32, to be typed.
    package var secret: String
    /// The same as an `otpauth:` address.
    package var uri: String

    package init(secret: String, uri: String) {
        self.secret = secret
        self.uri = uri
    }
}

/// `PUT /v1/second-factor`: a code of the new authenticator turns it on.
package struct CodeRequest: Codable, Sendable {
    package var code: String?

    package init(code: String? = nil) { self.code = code }
}

/// Spare codes, each good once; they are shown once.
package struct SpareCodeList: Codable, Sendable {
    package var codes: [String]

    package init(codes: [String]) { self.codes = codes }
}
