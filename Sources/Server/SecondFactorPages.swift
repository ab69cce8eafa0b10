import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// Where somebody turns his second factor on and off.
struct SecondFactorPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        try page(at, try await standing(at))
    }

    @Sendable func act(_ at: DeskVisit) async throws -> Response {
        let act = ProofView.Act(rawValue: at.sent["act"]) ?? .begin
        guard at.visit.isOwn else {
            return try page(at, try await standing(at), problem: .cookieMissing)
        }
        let factor: ProofView.Factor
        do throws(Refusal) {
            factor = try await change(act, at)
        } catch .notSignedIn {
            throw Refusal.notSignedIn
        } catch {
            let standing =
                act == .turnOn && error == .codeWrong
                ? ProofView.Factor.begun(secret: nil, address: nil) : try await standing(at)
            return try page(at, standing, problem: at.problem(error))
        }
        if case .off = factor { return try at.onward(to: .account, saying: .factorOff) }
        return try page(at, factor)
    }

    private func change(
        _ act: ProofView.Act, _ at: DeskVisit
    ) async throws(Refusal) -> ProofView.Factor {
        switch act {
        case .turnOn:
            let codes = try await desk.turnSecondFactorOn(
                showing: Sensitive(at.sent["code"]), as: at.token)
            return .on(left: codes.count, drawn: codes.map(\.text))
        case .codes:
            let codes = try await desk.drawSpareCodes(proving: at.sent.typed, as: at.token)
            return .on(left: codes.count, drawn: codes.map(\.text))
        case .off:
            try await desk.endSecondFactor(proving: at.sent.typed, as: at.token)
            return .off
        case .begin, .draw, .confirm:
            let secret = try await desk.beginSecondFactor(proving: at.sent.typed, as: at.token)
            return .begun(secret: secret.text.exposed, address: secret.address.exposed)
        }
    }

    private func standing(_ at: DeskVisit) async throws(Refusal) -> ProofView.Factor {
        let standing = try await desk.secondFactor(as: at.token)
        return standing.isOn ? .on(left: standing.spareCodes, drawn: []) : .off
    }

    private func page(
        _ at: DeskVisit, _ factor: ProofView.Factor, problem: FormProblem? = nil
    ) throws -> Response {
        let view = ProofView(factor: factor, of: at.person, problem: problem, in: at.language)
        return try at.html(pages.render(view), isRefused: problem != nil)
    }
}

extension DeskVisit {
    /// Why what somebody typed to show who he is was refused, at the field that it was typed into.
    func problem(_ refusal: Refusal) -> FormProblem {
        let isCode = [.codeNeeded, .codeWrong].contains(refusal)
        return FormProblem(refusal, isCode ? .code : .passphrase, visit)
    }
}
