import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// The pages of whoever is signed in, about himself.
struct AccountPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response { try await page(at) }

    /// Ends one of his sessions, or all others.
    @Sendable func end(_ at: DeskVisit) async throws -> Response {
        guard at.visit.isOwn else { return try await page(at, problem: .cookieMissing) }
        do throws(Refusal) {
            if at.sent["session"] == "others" {
                try await desk.endOtherSessions(as: at.token)
            } else {
                guard let id = Identifier<OpenSession>(parsing: at.sent["session"]) else {
                    throw .noSuchSession
                }
                try await desk.endSession(id, as: at.token)
            }
        } catch .noSuchSession {
            // It ended by itself, or was ended elsewhere.
        }
        return try at.onward(to: .account, saying: .sessionEnded)
    }

    private func page(_ at: DeskVisit, problem: FormProblem? = nil) async throws -> Response {
        let sessions = try await desk.sessions(as: at.token)
        let view = AccountView(
            sessions, of: at.person, notice: at.staff.notice, problem: problem, in: at.language)
        return try at.html(pages.render(view), isRefused: problem != nil)
    }
}

/// Where a passphrase is changed.
struct PassphrasePages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        try await page(at, .draw)
    }

    @Sendable func act(_ at: DeskVisit) async throws -> Response {
        let act = ProofView.Act(rawValue: at.sent["act"]) ?? .draw
        guard at.visit.isOwn else { return try await page(at, act, problem: .cookieMissing) }
        let drawn: Sensitive<String>?
        do throws(Refusal) {
            drawn = try await change(act, at)
        } catch .notSignedIn {
            throw Refusal.notSignedIn
        } catch {
            return try await page(at, act, problem: at.problem(error))
        }
        if let drawn { return try await page(at, .confirm, drawn: drawn.exposed) }
        return try at.onward(to: .account, saying: .passphraseChanged)
    }

    private func change(
        _ act: ProofView.Act, _ at: DeskVisit
    ) async throws(Refusal) -> Sensitive<String>? {
        guard act == .confirm else {
            return try await desk.drawPassphrase(at.language, proving: at.sent.typed, as: at.token)
        }
        try await desk.confirmPassphrase(Sensitive(at.sent["passphrase"]), as: at.token)
        return nil
    }

    private func page(
        _ at: DeskVisit, _ act: ProofView.Act, drawn: String? = nil, problem: FormProblem? = nil
    ) async throws -> Response {
        let hasFactor = try await desk.secondFactor(as: at.token).isOn
        let view = ProofView(
            passphrase: act, drawn: drawn, hasFactor: hasFactor, of: at.person, problem: problem,
            in: at.language)
        return try at.html(pages.render(view), isRefused: problem != nil)
    }
}
