import Desk
import Enquiry
import HTTPTypes
import Hummingbird
import Pages
import Sealing
import Wire

/// The pages of whoever comes back with a receipt.
struct EnquiryPages {
    let desk: Desk
    let pages: Pages

    @Sendable func show(_ visit: Visit) async throws -> Response {
        guard let session = visit.session(.enquiry), let receipt = session.receipt else {
            return try door(visit, isOver: visit.hasCookie(of: .enquiry))
        }
        return try await page(under: receipt, session, visit)
    }

    /// Opens an enquiry with its receipt, and puts back what was typed when a visit was over.
    @Sendable func open(_ visit: Visit) async throws -> Response {
        let sent = visit.sent
        let typed = sent["receipt"]
        let form = sent.first("text").map { _ in ReplyForm(sent) }
        guard sent.first("switch") == nil else { return try door(visit, form, typed: typed) }
        guard visit.isOwn else {
            return try door(visit, form, typed: typed, problem: .cookieMissing)
        }
        let receipt: Receipt
        do throws(Refusal) {
            receipt = try Receipt.parsing(typed)
            _ = try await desk.enquiry(of: receipt)
        } catch {
            return try door(visit, form, typed: typed, problem: FormProblem(error, .receipt, visit))
        }
        let session = PageSession(receipt, isKept: true, at: visit.now)
        guard let form else { return try visit.onward(to: .enquiry, session: session) }
        return try await page(under: receipt, session, visit, replying: form)
    }

    @Sendable func withdraw(_ visit: Visit) async throws -> Response {
        guard let session = visit.session(.enquiry), let receipt = session.receipt else {
            return try door(visit, isOver: true)
        }
        guard visit.isOwn else {
            return try await page(under: receipt, session, visit, problem: .cookieMissing)
        }
        _ = try await desk.withdraw(receipt)
        return try visit.onward(to: .enquiry, session: session.saying(.withdrawn))
    }

    @Sendable func leave(_ visit: Visit) async throws -> Response {
        try visit.leaving(.enquiry, for: .home)
    }

    /// The door, with what was typed.
    func door(
        _ visit: Visit, _ form: ReplyForm? = nil, isOver: Bool = false, typed: String = "",
        problem: FormProblem? = nil
    ) throws -> Response {
        let view = DoorView(
            carrying: form, isOver: isOver, typed: typed, keys: visit.keys, problem: problem,
            in: visit.language)
        return try visit.html(
            pages.render(view), status: problem == nil ? .ok : .unprocessableContent)
    }

    /// The enquiry's page.
    func page(
        under receipt: Receipt, _ session: PageSession, _ visit: Visit,
        replying form: ReplyForm = ReplyForm(), problem: FormProblem? = nil
    ) async throws -> Response {
        let view = EnquiryView(
            OwnEnquiry(try await desk.enquiry(of: receipt), isKept: session.isKept),
            replying: form, keys: visit.keys, notice: session.notice, problem: problem,
            in: visit.language)
        return try visit.html(
            pages.render(view), status: problem == nil ? .ok : .unprocessableContent,
            session: session.saying(nil))
    }
}

/// Says in the desk's words what is wrong with a field.
func refusing<Value>(_ read: () throws(Fault) -> Value) throws(Refusal) -> Value {
    do throws(Fault) { return try read() } catch { throw .fault(error) }
}

extension FormProblem {
    /// What a verb refused, leading to the field that it is about, or else to `field`.
    init(_ refusal: Refusal, _ field: Fault.Field, _ visit: Visit) {
        if case .fault(let fault) = refusal {
            self = .fault(fault)
        } else {
            let problem = Problem(refusal).document(in: visit.language)
            self = .refused(title: problem.title, detail: problem.detail, field: field)
        }
    }
}

extension OwnEnquiry {
    init(_ conversation: Conversation, isKept: Bool) {
        self.init(
            ticket: conversation.ticket,
            said: conversation.entries.map { Utterance($0.entry, $0.text.exposed) },
            openings: conversation.openings, concealments: conversation.concealments,
            excluded: conversation.excluded, isKept: isKept)
    }
}

extension PageSession {
    /// The session of whoever holds a receipt.
    ///
    /// - Parameter isKept: whether it is known to be kept outside the browser.
    init(_ receipt: Receipt, isKept: Bool, at now: Int) {
        self.init(.enquiry, [isKept ? "kept" : "fresh", receipt.text, "-"], at: now)
    }

    /// The receipt that the session holds.
    var receipt: Receipt? { words.count == 3 ? try? Receipt(parsing: words[1]) : nil }

    /// Whether the receipt is known to be kept.
    var isKept: Bool { words.first == "kept" }

    /// What is to be said on the next page.
    var notice: EnquiryNotice? { words.last.flatMap(EnquiryNotice.init(rawValue:)) }

    /// The same session with something to be said on the next page.
    func saying(_ notice: EnquiryNotice?) -> PageSession {
        var session = self
        session.words[2] = notice?.rawValue ?? "-"
        return session
    }
}
