import Desk
import Enquiry
import Hummingbird
import Pages
import Phrasebook
import Sealing
import Wire

/// The pages on which somebody asks: the form, the preview, the receipt.
struct AskPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ visit: Visit) async throws -> Response {
        try await write(AskForm(in: visit.language), nil, visit)
    }

    /// Every button of the form and of the preview.
    @Sendable func act(_ visit: Visit) async throws -> Response {
        let sent = visit.sent
        var form = AskForm(sent)
        switch ComposingDeed(sent) {
        case .write:
            form.follow(sent, to: visit.language)
            return try await write(form, sent, visit)
        case .tips: return try await write(form, sent, visit, withTips: true)
        case .preview: return try await preview(form, sent, visit)
        case .hide: return try await hide(form, sent, visit)
        case .send: return try await send(form, sent, visit)
        }
    }

    private func write(
        _ form: AskForm, _ sent: Form?, _ visit: Visit, faults: [Fault] = [],
        problem: FormProblem? = nil, withTips: Bool = false
    ) async throws -> Response {
        let view = AskView(
            form, naming: try await desk.publishedNames(), keys: visit.keys(receiptOf: sent),
            faults: faults, problem: problem, withTips: withTips, in: visit.language)
        let isSound = faults.isEmpty && problem == nil
        return try visit.html(pages.render(view), status: isSound ? .ok : .unprocessableContent)
    }

    private func preview(
        _ form: AskForm, _ sent: Form?, _ visit: Visit, typed: String = "",
        notice: PreviewNotice? = nil
    ) async throws -> Response {
        switch form.checked() {
        case .failure(let faults): return try await write(form, sent, visit, faults: faults.all)
        case .success(let draft):
            let keeping: Keeping?
            do throws(Refusal) {
                keeping = try await self.keeping(draft)
            } catch {
                return try await write(
                    form, sent, visit, problem: FormProblem(error, .exclude, visit))
            }
            let redacted = desk.preview(
                draft.question, marks: draft.marks, language: draft.language)
            let view = PreviewView(
                Preview(
                    redacted, of: draft.question, wishes: form.wishes, in: visit.language),
                of: .question(form), typed: typed, keeping: keeping,
                keys: visit.keys(receiptOf: sent), notice: notice, in: visit.language)
            return try visit.html(
                pages.render(view), status: notice == nil ? .ok : .unprocessableContent)
        }
    }

    /// From whom it is kept, if from anybody, and where it goes: said before it is sent.
    private func keeping(_ draft: Draft) async throws(Refusal) -> Keeping? {
        guard !draft.excluded.isEmpty else { return nil }
        let destination = try await desk.destination(
            of: draft.classification, keptFrom: draft.excluded)
        let names = try await desk.publishedNames().filter { draft.excluded.contains($0.id) }
        return Keeping(from: names.map(\.name.text), to: destination)
    }

    private func hide(_ form: AskForm, _ sent: Form, _ visit: Visit) async throws -> Response {
        let words = sent["words"]
        guard case .success(let draft) = form.checked() else {
            return try await preview(form, sent, visit)
        }
        guard Wishes.occur(words, in: draft.question) else {
            return try await preview(form, sent, visit, typed: words, notice: .notInText)
        }
        var form = form
        form.wishes.hide(words)
        return try await preview(form, sent, visit)
    }

    private func send(_ form: AskForm, _ sent: Form, _ visit: Visit) async throws -> Response {
        guard case .success(let draft) = form.checked() else {
            return try await preview(form, sent, visit)
        }
        guard visit.isOwn, let receipt = visit.visitor.receipt(in: sent, under: visit.secret)
        else { return try await preview(form, sent, visit, notice: .cookieMissing) }
        do throws(Refusal) {
            try desk.admitFiling(from: visit.context.network)
            _ = try await desk.file(draft, under: receipt, expecting: QueueCode(sent["told"]))
        } catch .differentDraft {
            return try await preview(form, nil, visit, notice: .alreadyFiled)
        } catch {
            let problem = Problem(error).document(in: visit.language)
            return try await preview(
                form, sent, visit, notice: .problem(title: problem.title, detail: problem.detail))
        }
        return try visit.onward(
            to: .receipt, session: PageSession(receipt, isKept: false, at: visit.now))
    }
}
