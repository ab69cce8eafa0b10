import AsyncHTTPClient
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// HTTP as any client speaks it.
enum Web {
    /// An answer with its body.
    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        let text: String
    }

    /// Asks for something.
    static func get(_ url: String, _ credential: String? = nil) async throws -> Answer {
        try await send("GET", url, credential)
    }

    /// Sends a request, with a JSON document where one is given.
    static func send(
        _ method: String, _ url: String, _ credential: String? = nil,
        json: (any Encodable & Sendable)? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: url)
        request.method = HTTPMethod(rawValue: method)
        if let credential { request.headers.add(name: "Authorization", value: credential) }
        if let json {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(data: try JSONEncoder().encode(json)))
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let body = try await response.body.collect(upTo: 1 << 22)
        let headers = response.headers.map { ($0.name.lowercased(), $0.value) }
        return Answer(
            status: Int(response.status.code),
            headers: Dictionary(headers) { first, _ in first }, text: String(buffer: body))
    }
}
