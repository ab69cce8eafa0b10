import Desk
import Enquiry
import Hummingbird
import Redaction
import Sealing
import Wire

/// What anybody and what enquirers can ask for.
struct EnquirerHandlers {
    let desk: Desk

    @Sendable func preview(_ request: Request, _ context: DeskContext) async throws -> Response {
        let wish = try await request.document(RedactionRequest.self)
        let language = try code(wish.language, .language, Language.self)
        let (prose, marks) = try marked(
            wish.text, .text, hide: wish.hide, restore: wish.restore)
        let redacted = desk.preview(prose, marks: marks, language: language)
        return try .json(
            RedactionPreview(
                redacted: redacted.text,
                findings: redacted.findings.map {
                    .init(
                        start: $0.range.lowerBound, end: $0.range.upperBound,
                        type: $0.kind.rawValue)
                }))
    }

    @Sendable func file(_ request: Request, _ context: DeskContext) async throws -> Response {
        try desk.admitFiling(from: context.network)
        let filing = try await request.document(FilingRequest.self)
        let receipt = try filing.receipt.map { text throws(Refusal) in
            try Receipt.parsing(text)
        }
        let held = receipt ?? .random()
        let told = try queue(filing.queue, .queue)
        let filed = try await desk.file(try Draft(filing), under: held, expecting: told)
        return try .json(
            FilingAcknowledgement(
                reference: filed.reference.text, receipt: held.text, dueOn: filed.dueOn.iso),
            status: .created)
    }

    @Sendable func show(_ request: Request, _ context: DeskContext) async throws -> Response {
        let conversation = try await desk.enquiry(of: try request.receipt())
        return try .json(
            EnquiryView(conversation), headers: [.eTag: conversation.ticket.entityTag])
    }

    @Sendable func reply(_ request: Request, _ context: DeskContext) async throws -> Response {
        let receipt = try request.receipt()
        let entry = try await request.document(EntryRequest.self)
        let (prose, marks) = try marked(
            entry.text, .text, hide: entry.hide, restore: entry.restore)
        return try .change(
            try await desk.reply(
                prose, marks: marks, as: try context.entryIdentifier(), of: receipt,
                expecting: try request.expectedRevision()))
    }

    @Sendable func withdraw(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .change(
            try await desk.withdraw(
                try request.receipt(), expecting: try request.expectedRevision()))
    }
}

extension DeskContext {
    /// The `{id}` of the path, which the client chose.
    func entryIdentifier() throws -> Identifier<Entry> {
        guard let id = Identifier<Entry>(parsing: parameters.get("id") ?? "") else {
            throw Fault(.id, .malformed)
        }
        return id
    }

    /// The `{reference}` of the path. What is no reference names no ticket.
    func reference() throws -> Reference {
        guard let reference = Reference(parsing: parameters.get("reference") ?? "") else {
            throw Refusal.noSuchTicket
        }
        return reference
    }

    /// The `{queue}` of the path.
    func queue() throws -> QueueCode {
        guard let queue = QueueCode(parameters.get("queue") ?? "") else {
            throw Fault(.queue, .unknownCode)
        }
        return queue
    }

    /// The `{handle}` of the path. What is no handle is nobody's.
    func member() throws -> Handle {
        guard let handle = Handle(parameters.get("handle") ?? "") else {
            throw Refusal.noSuchMember
        }
        return handle
    }

    /// The `{session}` of the path; nil for `current`. What is no name names no session.
    func sessionName() throws -> Identifier<OpenSession>? {
        let text = parameters.get("session") ?? ""
        if text == "current" { return nil }
        guard let id = Identifier<OpenSession>(parsing: text) else { throw Refusal.noSuchSession }
        return id
    }

    /// The `{officer}` of the path; nil for `me`.
    func officer() throws -> Handle? {
        let text = parameters.get("officer") ?? ""
        if text == "me" { return nil }
        guard let handle = Handle(text) else { throw Refusal.noSuchMember }
        return handle
    }
}
