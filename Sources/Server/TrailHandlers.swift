import Desk
import Enquiry
import Hummingbird
import Wire

/// What auditors can ask for.
struct TrailHandlers {
    let desk: Desk

    @Sendable func export(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let page =
            if let since = try request.sequence("since", .since) {
                try await desk.trail(since: since, as: session)
            } else {
                try await desk.trail(after: try request.sequence("after", .after) ?? 0, as: session)
            }
        var response = Response(
            status: .ok, headers: [.contentType: MediaType.trail],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.lines.joined())))
        if let next = page.next {
            response.headers[.link] = "<\(Path.trail)?after=\(next)>; rel=\"next\""
        }
        return response
    }

    @Sendable func checkpoints(
        _ request: Request, _ context: DeskContext
    ) async throws -> Response {
        let page = try await desk.checkpoints(
            after: try request.sequence("after", .after) ?? 0, as: try request.session())
        return try .json(
            CheckpointList(
                checkpoints: page.checkpoints.map {
                    .init(sequence: $0.sequence, note: $0.note)
                }, next: page.next))
    }
}

extension Request {
    /// A place in the trail that the address names; nil where it names none.
    fileprivate func sequence(_ name: Substring, _ field: Fault.Field) throws(Fault) -> Int? {
        guard let text = uri.queryParameters[name] else { return nil }
        guard let sequence = Int(text), sequence >= 0 else { throw Fault(field, .malformed) }
        return sequence
    }
}
