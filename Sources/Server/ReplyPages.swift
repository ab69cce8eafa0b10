import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// What an enquirer writes in reply: the same preview as a question's, then the enquiry's page.
struct ReplyPages {
    let desk: Desk
    let pages: Pages

    private var enquiry: EnquiryPages { EnquiryPages(desk: desk, pages: pages) }

    /// Every button of the reply's form and of its preview.
    @Sendable func act(_ visit: Visit) async throws -> Response {
        let sent = visit.sent
        let form = ReplyForm(sent)
        guard let session = visit.session(.enquiry), let receipt = session.receipt else {
            return try enquiry.door(visit, form, isOver: true)
        }
        let reply = Replying(form: form, sent: sent, receipt: receipt, session: session)
        switch ComposingDeed(sent) {
        case .write, .tips: return try await write(reply, visit)
        case .preview: return try await preview(reply, visit)
        case .hide: return try await hide(reply, visit)
        case .send: return try await send(reply, visit)
        }
    }

    /// What a request to this page is about.
    private struct Replying {
        var form: ReplyForm
        let sent: Form
        let receipt: Receipt
        let session: PageSession
    }

    private func write(
        _ reply: Replying, _ visit: Visit, problem: FormProblem? = nil
    ) async throws -> Response {
        try await enquiry.page(
            under: reply.receipt, reply.session, visit, replying: reply.form, problem: problem)
    }

    private func preview(
        _ reply: Replying, _ visit: Visit, typed: String = "", notice: PreviewNotice? = nil
    ) async throws -> Response {
        let language = try await desk.enquiry(of: reply.receipt).ticket.language
        let shown: Preview
        do throws(Fault) {
            let prose = try Prose(reply.form.text, field: .text)
            let marks = try reply.form.wishes.marks(of: prose, language: language)
            shown = Preview(
                desk.preview(prose, marks: marks, language: language), of: prose,
                wishes: reply.form.wishes, in: visit.language)
        } catch {
            return try await write(reply, visit, problem: .fault(error))
        }
        let view = PreviewView(
            shown, of: .reply(reply.form, in: language), typed: typed, keys: visit.keys,
            notice: notice, in: visit.language)
        return try visit.html(
            pages.render(view), status: notice == nil ? .ok : .unprocessableContent,
            session: reply.session)
    }

    private func hide(_ reply: Replying, _ visit: Visit) async throws -> Response {
        let words = reply.sent["words"]
        guard let prose = try? Prose(reply.form.text, field: .text), Wishes.occur(words, in: prose)
        else { return try await preview(reply, visit, typed: words, notice: .notInText) }
        var hidden = reply
        hidden.form.wishes.hide(words)
        return try await preview(hidden, visit)
    }

    private func send(_ reply: Replying, _ visit: Visit) async throws -> Response {
        guard visit.isOwn else {
            return try await preview(reply, visit, notice: .cookieMissing)
        }
        do throws(Refusal) {
            try await file(reply)
        } catch {
            return try await write(reply, visit, problem: FormProblem(error, .text, visit))
        }
        return try visit.onward(to: .enquiry, session: reply.session.saying(.replied))
    }

    private func file(_ reply: Replying) async throws(Refusal) {
        let language = try await desk.enquiry(of: reply.receipt).ticket.language
        let (prose, marks) = try refusing { () throws(Fault) in
            let prose = try Prose(reply.form.text, field: .text)
            return (prose, try reply.form.wishes.marks(of: prose, language: language))
        }
        _ = try await desk.reply(
            prose, marks: marks, as: reply.form.entry, of: reply.receipt)
    }
}
