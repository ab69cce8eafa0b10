import Enquiry
package import Sealing
import Store

/// Whether somebody has a second factor, and how many spare codes he has left.
package struct SecondFactorStanding: Sendable, Equatable {
    package let isOn: Bool
    package let spareCodes: Int
}

/// What an authenticator is told, once.
package struct SecondFactorSecret: Sendable {
    /// The seed, to be typed.
    package let text: Sensitive<String>
    /// The same with all that an authenticator wants to know, as it takes it from a picture.
    package let address: Sensitive<String>
}

extension Desk {
    /// Whether the caller has a second factor.
    package func secondFactor(
        as session: SessionToken
    ) async throws(Refusal) -> SecondFactorStanding {
        let (sealed, factor) = try await run(SecondFactors.own, as: session)
        guard sealed != nil else { throw .notSignedIn }
        let isOn = factor?.isOn == true
        return SecondFactorStanding(isOn: isOn, spareCodes: isOn ? factor?.spareCodes ?? 0 : 0)
    }

    /// Makes a seed for the caller's authenticator. It is asked for at no door until a code of it
    /// was shown; beginning again makes another.
    package func beginSecondFactor(
        proving typed: Typed, as session: SessionToken
    ) async throws(Refusal) -> SecondFactorSecret {
        let handle = try await holder(of: session, having: false)
        return try await proving(typed, as: session) { (proven) async throws(Refusal) in
            let factor = SecondFactor.random()
            let box = try unsealing { () throws(SealingError) in
                try factor.sealed(under: proven.keyPair, officer: proven.lock.staff.bytes)
            }
            let work = SecondFactors.begin(
                box, witness: factor.witness, showing: proven.evidence)
            guard try await run(work, as: session) else { throw .passphraseWrong }
            let query =
                "secret=\(factor.secret)&issuer=EthicsDesk&algorithm=SHA1&digits=6&period=30"
            return SecondFactorSecret(
                text: Sensitive(factor.secret),
                address: Sensitive("otpauth://totp/EthicsDesk:\(handle.text)?\(query)"))
        }
    }

    /// Turns the second factor on, now that its holder shows a code of it. The spare codes are
    /// shown once.
    package func turnSecondFactorOn(
        showing code: Sensitive<String>, as session: SessionToken
    ) async throws(Refusal) -> [SpareCode] {
        let (sealed, kept) = try await run(SecondFactors.own, as: session)
        guard let sealed else { throw .notSignedIn }
        guard let kept else { throw .secondFactorOff }
        guard !kept.isOn else { throw .secondFactorOn }
        return try await admitting(sealed.account.handle, with: session) {
            () async throws(Refusal) in
            let staff = sealed.account.id.bytes
            let factor = try unsealing { () throws(SealingError) in
                let key = try session.openPrivateKey(
                    sealed.sealedKey, fileSecret: secret, staff: staff)
                return try SecondFactor(opening: kept.sealedSeed, with: key, officer: staff)
            }
            let typed = code.exposed.filter { !$0.isWhitespace }
            let present = SecondFactor.step(at: clock.seconds)
            guard let step = factor.step(of: typed, at: present) else { throw .codeWrong }
            let codes = Self.spareCodes()
            let work = SecondFactors.turnOn(
                at: Int(step), witness: factor.witness, spareCodes: codes)
            guard try await run(work, as: session) else { throw .codeWrong }
            return codes
        }
    }

    /// Turns it off, for whoever shows it once more.
    package func endSecondFactor(
        proving typed: Typed, as session: SessionToken
    ) async throws(Refusal) {
        try await changeSecondFactor(to: nil, proving: typed, as: session)
    }

    /// Draws other spare codes; the former are good no longer.
    package func drawSpareCodes(
        proving typed: Typed, as session: SessionToken
    ) async throws(Refusal) -> [SpareCode] {
        let codes = Self.spareCodes()
        try await changeSecondFactor(to: codes, proving: typed, as: session)
        return codes
    }

    private func changeSecondFactor(
        to codes: [SpareCode]?, proving typed: Typed, as session: SessionToken
    ) async throws(Refusal) {
        _ = try await holder(of: session, having: true)
        try await proving(typed, as: session) { (proven) async throws(Refusal) in
            let work = SecondFactors.change(to: codes, showing: proven.evidence)
            guard try await run(work, as: session) else { throw proven.refusal }
        }
    }

    /// Whose session it is, if he has a second factor, or has none, as is wished.
    private func holder(
        of session: SessionToken, having factor: Bool
    ) async throws(Refusal) -> Handle {
        let (sealed, kept) = try await run(SecondFactors.own, as: session)
        guard let sealed else { throw .notSignedIn }
        let isOn = kept?.isOn == true
        guard isOn == factor else { throw isOn ? .secondFactorOn : .secondFactorOff }
        return sealed.account.handle
    }

    private static func spareCodes() -> [SpareCode] {
        (0..<SpareCode.countAtATime).map { _ in .random() }
    }

    /// What the database is shown of a passphrase that was right and of the code beside it.
    func evidence(
        _ opened: Locksmith.Unlocked, _ credential: Credential, _ code: Sensitive<String>?
    ) async throws(Refusal) -> Evidence {
        guard let box = credential.sealedSeed else { return Evidence(verifier: opened.verifier) }
        let typed = (code?.exposed ?? "").filter { !$0.isWhitespace }
        guard !typed.isEmpty else { throw .codeNeeded }
        if let spare = try? SpareCode(parsing: typed) {
            return Evidence(verifier: opened.verifier, factor: .spare(spare.proof))
        }
        let factor = try unsealing { () throws(SealingError) in
            try SecondFactor(
                opening: box, with: opened.keyPair, officer: credential.staff.bytes)
        }
        let present = SecondFactor.step(at: clock.seconds)
        guard let step = factor.step(of: typed, at: present) else {
            try? await run(
                SecondFactors.refuse(credential.staff, verifier: opened.verifier), as: .stranger)
            throw .codeWrong
        }
        return Evidence(
            verifier: opened.verifier, factor: .step(Int(step), witness: factor.witness))
    }
}
