import Desk
import Enquiry
import Hummingbird
import Sealing
import Wire

/// What administrators can ask for.
struct StaffHandlers {
    let desk: Desk

    @Sendable func list(_ request: Request, _ context: DeskContext) async throws -> Response {
        let cursor = try request.uri.queryParameters["cursor"].map { text throws(Fault) in
            try handle(String(text), .cursor)
        }
        return try .json(
            StaffList(try await desk.staff(after: cursor, as: try request.session())))
    }

    @Sendable func add(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        let new = try NewAccount(try await request.document(StaffRequest.self))
        let (account, code) = try await desk.addStaff(new, as: session)
        return try .json(
            StaffAcknowledgement(
                handle: account.handle.text, role: account.role.rawValue, code: code.text),
            status: .created)
    }

    @Sendable func change(_ request: Request, _ context: DeskContext) async throws -> Response {
        let session = try request.session()
        guard let handle = Handle(context.parameters.get("handle") ?? "") else {
            throw Refusal.noSuchAccount
        }
        let change = try AccountChange(try await request.document(StaffPatch.self))
        let (account, code) = try await desk.change(handle, by: change, as: session)
        return try .json(StaffChange(account: .init(account), code: code?.text))
    }
}
