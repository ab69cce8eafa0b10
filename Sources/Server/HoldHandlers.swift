import Desk
import Enquiry
import Hummingbird
import Wire

/// Keeping tickets beyond their time.
struct HoldHandlers {
    let desk: Desk

    @Sendable func hold(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let wish = try await request.document(HoldRequest.self)
        try await desk.hold(
            try context.reference(), for: try code(wish.reason, .reason), as: session)
        return Response(status: .noContent)
    }

    @Sendable func release(_ request: Request, _ context: DeskContext) async throws -> Response {
        try await desk.releaseHold(
            of: try context.reference(), as: try request.session())
        return Response(status: .noContent)
    }
}

extension HoldView {
    init(_ hold: Hold) {
        self.init(
            reason: hold.reason.rawValue, officer: hold.officer.text, heldOn: hold.heldOn.iso)
    }
}
