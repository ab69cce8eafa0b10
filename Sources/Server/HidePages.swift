import Desk
import Enquiry
import Hummingbird
import Pages
import Redaction
import Sealing

/// The page on which an officer hides more of a text: what is typed, then before and after.
struct HidePages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response {
        try page(try await copy(at), HideForm(), at)
    }

    /// Every button of the form and of the comparison.
    @Sendable func act(_ at: DeskVisit) async throws -> Response {
        let form = HideForm(at.sent)
        guard at.visit.isOwn else {
            return try page(try await copy(at), form, at, problem: .cookieMissing)
        }
        switch (at.sent["act"], at.sent["stage"]) {
        case ("open", _): return try page(try await original(at), form, at)
        case ("preview", _), ("", "preview"): return try await compare(form, at)
        case ("hide", _): return try await hide(form, at)
        default: return try page(try await copy(at), form, at)
        }
    }

    /// What would be hidden. For an original, the original is opened, which is recorded.
    private func compare(_ form: HideForm, _ at: DeskVisit) async throws -> Response {
        let copy = try await copy(at)
        let wish: ConcealmentWish
        do throws(Fault) {
            wish = try ConcealmentWish(form)
        } catch {
            return try page(copy, form, at, problem: .fault(error))
        }
        let sheet = wish.part == .original ? try await original(at) : copy
        let comparison: Comparison
        do throws(Fault) {
            comparison = try wish.compared(sheet.text, copy: copy.text)
        } catch {
            return try page(copy, form, at, problem: .fault(error))
        }
        return try at.html(
            pages.render(CompareView(comparison, in: sheet, form, of: at.person, in: at.language)))
    }

    private func hide(_ form: HideForm, _ at: DeskVisit) async throws -> Response {
        let reference = try at.reference()
        let entry = try at.visit.context.entryIdentifier()
        do throws(Refusal) {
            let wish = try refusing { () throws(Fault) in try ConcealmentWish(form) }
            _ = try await desk.conceal(
                wish, as: form.concealment, in: (reference, entry),
                expecting: Int(at.sent["revision"]), as: at.token)
        } catch .notSignedIn {
            throw Refusal.notSignedIn
        } catch {
            return try page(
                try await copy(at), form, at, problem: FormProblem(error, .words, at.visit))
        }
        let isProposed = form.part == ConcealedPart.original.rawValue
        return try at.onward(
            to: .ticket(reference.text), saying: isProposed ? .proposed : .hidden)
    }

    private func page(
        _ sheet: HideSheet, _ form: HideForm, _ at: DeskVisit, problem: FormProblem? = nil
    ) throws -> Response {
        try at.html(
            pages.render(
                HideView(sheet, form, of: at.person, problem: problem, in: at.language)),
            isRefused: problem != nil)
    }

    private func copy(_ at: DeskVisit) async throws -> HideSheet {
        let file = try await desk.ticket(try at.reference(), for: .conceal, as: at.token)
        return try sheet(of: file, isInFull: false, at)
    }

    private func original(_ at: DeskVisit) async throws -> HideSheet {
        try sheet(
            of: try await desk.original(try at.reference(), as: at.token), isInFull: true, at)
    }

    private func sheet(
        of file: CaseFile, isInFull: Bool, _ at: DeskVisit
    ) throws -> HideSheet {
        let id = try at.visit.context.entryIdentifier()
        guard let said = file.entries.first(where: { $0.entry.id == id }) else {
            throw Refusal.noSuchEntry
        }
        return HideSheet(
            file.ticket, Utterance(said.entry, said.text.exposed), isInFull: isInFull)
    }
}

/// The page on which a second officer consents, or does not.
struct ConsentPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ at: DeskVisit) async throws -> Response { try await page(at) }

    @Sendable func act(_ at: DeskVisit) async throws -> Response {
        guard at.visit.isOwn else { return try await page(at, problem: .cookieMissing) }
        let reference = try at.reference()
        let id = try at.visit.context.concealmentIdentifier()
        let revision = Int(at.sent["revision"])
        let isConsent = at.sent["act"] == "consent"
        do throws(Refusal) {
            _ =
                isConsent
                ? try await desk.consent(
                    to: id, of: reference, expecting: revision, as: at.token)
                : try await desk.dropConcealment(
                    id, of: reference, expecting: revision, as: at.token)
        } catch .notSignedIn {
            throw Refusal.notSignedIn
        } catch {
            return try await page(at, problem: FormProblem(error, .id, at.visit))
        }
        return try at.onward(
            to: .ticket(reference.text), saying: isConsent ? .consented : .dropped)
    }

    private func page(_ at: DeskVisit, problem: FormProblem? = nil) async throws -> Response {
        let reference = try at.reference()
        let proposal = try await desk.proposal(
            try at.visit.context.concealmentIdentifier(), of: reference, as: at.token)
        let ticket = try await desk.ticket(reference, as: at.token).ticket
        let comparison = Comparison(
            before: proposal.before.exposed, after: proposal.after.exposed,
            placeholders: proposal.placeholders)
        return try at.html(
            pages.render(
                CompareView(
                    comparison, proposed: proposal.concealment, in: ticket, to: at.person,
                    problem: problem, in: at.language)), isRefused: problem != nil)
    }
}

extension HideForm {
    /// What the form's fields hold, right or wrong.
    init(_ sent: Form) {
        self.init()
        part = sent.first("part") ?? part
        reason = sent["reason"]
        words = sent["words"]
        concealment = Identifier(parsing: sent["concealment"]) ?? concealment
    }
}

extension ConcealmentWish {
    /// What an officer typed on a page. A reason is an original's, whatever was chosen.
    init(_ form: HideForm) throws(Fault) {
        let part = try code(form.part, .part, ConcealedPart.self)
        try self.init(
            form.wordings, part: part,
            reason: part == .original
                ? try code(form.reason, .reason, ConcealmentReason.self) : nil)
    }

    /// A text before and after; `copy` is what triage officers see of it.
    fileprivate func compared(_ text: String, copy: String) throws(Fault) -> Comparison {
        guard part == .original else {
            return Comparison(before: text, after: try hidden(in: Sensitive(text)).exposed)
        }
        let erasure = try erased(from: Sensitive(text), copy: Sensitive(copy))
        return Comparison(
            before: text, after: erasure?.exposed.original ?? text,
            placeholders: erasure?.exposed.placeholders)
    }
}
