import Desk
import Enquiry
import Hummingbird
import Wire

/// What auditors can ask for.
struct TrailHandlers {
    let desk: Desk

    @Sendable func export(_ request: Request, _ context: DeskContext) async throws -> Response {
        let after = request.uri.queryParameters["after"].map { Int($0) } ?? 0
        guard let after, after >= 0 else { throw Fault(.after, .malformed) }
        let page = try await desk.trail(after: after, as: try request.session())
        var response = Response(
            status: .ok, headers: [.contentType: MediaType.trail],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.lines.joined())))
        if let next = page.next {
            response.headers[.link] = "<\(Path.trail)?after=\(next)>; rel=\"next\""
        }
        return response
    }
}
