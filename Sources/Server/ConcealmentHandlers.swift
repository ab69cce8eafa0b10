import Desk
import Enquiry
import Hummingbird
import Sealing
import Wire

/// Hiding more of what was filed, and consenting to it.
struct ConcealmentHandlers {
    let desk: Desk

    @Sendable func conceal(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let wish = try ConcealmentWish(try await request.document(ConcealmentRequest.self))
        return try .change(
            try await desk.conceal(
                wish, as: try context.concealmentIdentifier(),
                in: (try context.reference(), try context.entryIdentifier()),
                expecting: try request.expectedRevision(), as: session))
    }

    @Sendable func show(_ request: Request, _ context: DeskContext) async throws -> Response {
        let proposal = try await desk.proposal(
            try context.concealmentIdentifier(), of: try context.reference(),
            as: try request.session())
        return try .json(ConcealmentProposalView(proposal))
    }

    @Sendable func consent(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .change(
            try await desk.consent(
                to: try context.concealmentIdentifier(), of: try context.reference(),
                expecting: try request.expectedRevision(), as: try request.session()))
    }

    @Sendable func drop(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .change(
            try await desk.dropConcealment(
                try context.concealmentIdentifier(), of: try context.reference(),
                expecting: try request.expectedRevision(), as: try request.session()))
    }
}

extension DeskContext {
    /// The `{concealment}` of the path, which the client chose.
    func concealmentIdentifier() throws -> Identifier<Concealment> {
        let text = parameters.get("concealment") ?? ""
        guard let id = Identifier<Concealment>(parsing: text) else { throw Fault(.id, .malformed) }
        return id
    }
}

extension ConcealmentWish {
    fileprivate init(_ request: ConcealmentRequest) throws(Fault) {
        let part = try code(request.part, .part, ConcealedPart.self)
        let reason: ConcealmentReason? =
            if let text = request.reason { try code(text, .reason) } else { nil }
        try self.init(request.words ?? [], part: part, reason: reason)
    }
}

extension ConcealmentView {
    init(_ concealment: Concealment) {
        self.init(
            id: concealment.id.text, entry: concealment.entry.text,
            part: concealment.part.rawValue, officer: concealment.officer.text,
            proposedOn: concealment.proposedOn.iso)
        reason = concealment.reason?.rawValue
        second = concealment.second?.text
        doneOn = concealment.doneOn?.iso
    }
}

extension ConcealmentProposalView {
    init(_ proposal: ConcealmentProposal) {
        self.init(
            concealment: ConcealmentView(proposal.concealment), before: proposal.before.exposed,
            after: proposal.after.exposed, placeholders: proposal.placeholders)
    }
}

extension ConcealmentNoticeView {
    init(_ notice: ConcealmentNotice) {
        self.init(
            entry: notice.entry.text, part: notice.part.rawValue, role: notice.duty.rawValue,
            doneOn: notice.doneOn.iso)
        reason = notice.reason?.rawValue
        secondRole = notice.secondDuty?.rawValue
    }
}
