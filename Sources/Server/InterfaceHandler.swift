import HTTPTypes
import Hummingbird
import Wire

/// The description of this interface, as it is written in `openapi.yaml`.
enum InterfaceHandler {
    /// The document in UTF-8.
    static let document = ByteBuffer(bytes: PackageResources.openapi_yaml)

    @Sendable static func show(_ request: Request, _ context: DeskContext) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: MediaType.yaml, .cacheControl: "public, max-age=3600"],
            body: ResponseBody(byteBuffer: document))
    }
}
