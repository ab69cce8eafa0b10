import Desk
import Enquiry
import Hummingbird
import Sealing
import Wire

/// What officers can ask for.
struct OfficerHandlers {
    let desk: Desk
    let observer: Observer

    @Sendable func queues(_ request: Request, _ context: DeskContext) async throws -> Response {
        let memberships = try await desk.memberships(try request.session())
        return try .json(
            QueueList(
                queues: memberships.map(QueueList.Membership.init),
                destinations: desk.queues.map(\.text)))
    }

    @Sendable func page(_ request: Request, _ context: DeskContext) async throws -> Response {
        let cursor = try request.uri.queryParameters["cursor"].map { text throws(Fault) in
            try PageCursor(parsing: String(text))
        }
        let page = try await desk.page(
            of: try context.queue(), after: cursor ?? .start,
            matching: try TicketFilter(request.uri.queryParameters), as: try request.session())
        observer.record(page)
        return try .json(TicketPage(page))
    }

    @Sendable func show(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .ticket(
            try await desk.ticket(try context.reference(), as: try request.session()))
    }

    @Sendable func original(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .ticket(
            try await desk.original(try context.reference(), as: try request.session()))
    }

    @Sendable func export(_ request: Request, _ context: DeskContext) async throws -> Response {
        let export = try await desk.export(try context.reference(), as: try request.session())
        return try .json(TicketExportView(export), headers: [.eTag: export.ticket.entityTag])
    }

    @Sendable func reclassify(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let session = try request.session()
        let change = try Reclassification(try await request.document(TicketPatch.self))
        return try .change(
            try await desk.reclassify(
                try context.reference(), by: change, expecting: try request.expectedRevision(),
                as: session))
    }

    @Sendable func transfer(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let wish = try await request.document(TransferRequest.self)
        guard let target = try queue(wish.queue, .queue) else { throw Fault(.queue, .missing) }
        return try .change(
            try await desk.transfer(
                try context.reference(), to: target, expecting: try request.expectedRevision(),
                as: session))
    }

    @Sendable func assign(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .change(
            try await desk.assign(
                try context.officer(), to: try context.reference(),
                expecting: try request.expectedRevision(), as: try request.session()))
    }

    @Sendable func recuse(_ request: Request, _ context: DeskContext) async throws -> Response {
        guard try context.officer() == nil else { throw Refusal.notPermitted }
        return try .change(
            try await desk.recuse(
                from: try context.reference(), expecting: try request.expectedRevision(),
                as: try request.session()))
    }

    @Sendable func write(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let entry = try await request.document(EntryRequest.self)
        return try .change(
            try await desk.write(
                try Contribution(entry), as: try context.entryIdentifier(),
                in: try context.reference(), expecting: try request.expectedRevision(),
                as: session))
    }

    @Sendable func close(_ request: Request, _ context: DeskContext) async throws -> Response {
        try .change(
            try await desk.close(
                try context.reference(), expecting: try request.expectedRevision(),
                as: try request.session()))
    }

    @Sendable func admit(_ request: Request, _ context: DeskContext) async throws -> Response {
        let handle = try context.member()
        let session = try request.session()
        let admission = try await request.document(AdmissionRequest.self)
        guard let told = admission.fingerprint else { throw Fault(.fingerprint, .missing) }
        guard let fingerprint = try? Fingerprint(parsing: told) else {
            throw Fault(.fingerprint, .malformed)
        }
        try await desk.admit(
            handle, to: try context.queue(), fingerprint: fingerprint, as: session)
        return Response(status: .noContent)
    }
}
