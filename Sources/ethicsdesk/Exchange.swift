import AsyncHTTPClient
import Enquiry
import NIOCore
import NIOFoundationCompat
import NIOHTTP1
import NIOSSL
import Wire

/// One request and its answer over one connection. Nothing is redirected, nothing is kept.
struct Exchange: Sendable {
    let service: Service
    let request: Request

    /// Seconds until an answer must be there, body and all.
    private static let secondsAtMost: Int64 = 30

    func response() async throws(Complaint) -> Response {
        let outcome = await withTaskGroup(of: Result<Response, Complaint>.self) { group in
            group.addTask { await converse() }
            group.addTask {
                try? await Task.sleep(for: .seconds(Self.secondsAtMost))
                return .failure(.timedOut)
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? .failure(.timedOut)
        }
        return try outcome.get()
    }

    private func converse() async -> Result<Response, Complaint> {
        do {
            return .success(
                try await HTTPClient.withHTTPClient(configuration: Self.configuration) { client in
                    let answer = try await client.execute(
                        message, deadline: .now() + .seconds(Self.secondsAtMost))
                    return try await Self.collect(answer)
                })
        } catch let complaint as Complaint {
            return .failure(complaint)
        } catch is NIOTooManyBytesError {
            return .failure(.notUnderstood)
        } catch {
            return .failure(.cannotReach)
        }
    }

    private var message: HTTPClientRequest {
        var message = HTTPClientRequest(url: service.address.text + request.path + encodedQuery)
        message.method = HTTPMethod(rawValue: request.method.rawValue)
        message.headers.add(name: "User-Agent", value: "ethicsdesk")
        message.headers.add(name: "Accept-Language", value: service.language.rawValue)
        message.headers.add(name: "Accept", value: "\(MediaType.json), \(MediaType.problem), */*")
        if let credential = request.credential {
            message.headers.add(name: "Authorization", value: credential.header)
        }
        if let revision = request.revision {
            message.headers.add(name: "If-Match", value: "\"\(revision)\"")
        }
        if let body = request.body {
            message.headers.add(name: "Content-Type", value: MediaType.json)
            message.body = .bytes(ByteBuffer(bytes: body))
        }
        return message
    }

    private var encodedQuery: String {
        guard !request.query.isEmpty else { return "" }
        return "?"
            + request.query.map { "\($0.name)=\(Self.percentEncoded($0.value))" }
            .joined(separator: "&")
    }

    /// RFC 3986's unreserved characters as they are, every other byte as `%XX`.
    static func percentEncoded(_ value: String) -> String {
        var text = ""
        for byte in value.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return text
    }

    private static func collect(_ answer: HTTPClientResponse) async throws -> Response {
        let body = try await answer.body.collect(upTo: Response.bytesAtMost)
        let type = answer.headers.first(name: "Content-Type") ?? ""
        return Response(
            httpStatus: Int(answer.status.code),
            mediaType: (type.split(separator: ";").first.map(String.init) ?? "").lowercased(),
            retryAfterSeconds: answer.headers.first(name: "Retry-After").flatMap { Int($0) },
            body: Array(buffer: body))
    }

    private static var configuration: HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(10), read: .seconds(Self.secondsAtMost)))
        configuration.httpVersion = .http1Only
        // The client would go on knocking until the timeout; whether to try again is for `Service`.
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }
}
