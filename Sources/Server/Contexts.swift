import Desk
import Enquiry
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import Sealing
import Wire

/// What a request carries through its handlers besides itself.
struct DeskContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var maxUploadSize: Int { Limits.requestBodyBytes }
    /// Who opened the connection: the sender, or a proxy before him.
    let peer: SocketAddress?
    /// Where the sender is, as far as attempts are counted by it.
    var network = Network.unknown

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress
    }
}

/// What the edge itself refuses, before any verb is called.
enum EdgeRefusal: Error, Sendable, Equatable, CaseIterable {
    case noSuchPath
    case methodNotAllowed
    case bodyTooLarge
    case bodyTooSlow
    case notJSON
    case receiptMissing
    case sessionMissing
}

extension Request {
    /// The language that the sender reads: the first of `Accept-Language` that we speak, by the
    /// order of preference; English if none is named.
    var language: Language {
        let ranges = (headers[.acceptLanguage] ?? "").prefix(200).split(separator: ",")
        let wishes = ranges.compactMap { range -> (language: Language, weight: Double)? in
            let parts = range.split(separator: ";")
            let tag = parts.first?.filter { !$0.isWhitespace }.lowercased().prefix(2) ?? ""
            guard let language = Language(rawValue: String(tag)) else { return nil }
            let weight = parts.dropFirst().first.flatMap { part in
                Double(part.filter { !$0.isWhitespace }.dropFirst(2))
            }
            return (language, weight ?? 1)
        }.filter { $0.weight > 0 }
        return wishes.max { $0.weight < $1.weight }?.language ?? .english
    }

    /// The language of the page that was asked for; nil where the path names none.
    var pageLanguage: Language? {
        uri.path.split(separator: "/").first.flatMap { Language(rawValue: String($0)) }
    }

    /// The receipt that the sender holds.
    func receipt() throws -> Receipt {
        guard let text = credentials(Scheme.receipt) else { throw EdgeRefusal.receiptMissing }
        return try Receipt.parsing(text)
    }

    /// The session that the sender has signed in to.
    func session() throws -> SessionToken {
        guard let text = credentials(Scheme.bearer) else { throw EdgeRefusal.sessionMissing }
        guard let token = try? SessionToken(parsing: text) else { throw Refusal.notSignedIn }
        return token
    }

    /// The revision that the sender means to change, where he names one.
    func expectedRevision() throws -> Int? {
        guard let tag = headers[.ifMatch] else { return nil }
        if tag == "*" { return nil }
        let digits = tag.drop { $0 == "W" || $0 == "/" }.filter { $0 != "\"" }
        guard let revision = Int(digits) else { throw Refusal.stale }
        return revision
    }

    /// The body as a document of `type`, within its bounds of size and time.
    func document<Document: Decodable & Sendable>(_ type: Document.Type) async throws -> Document {
        guard announcesJSON else { throw EdgeRefusal.notJSON }
        let bytes = try await bodyInTime()
        do {
            return try JSONDecoder().decode(type, from: bytes)
        } catch let error as DecodingError {
            throw Refusal.fault(Fault(error.field, .malformed))
        }
    }

    /// Whether the body says that it is JSON, or says nothing of itself.
    private var announcesJSON: Bool {
        guard let type = headers[.contentType] else { return true }
        let essence = type.prefix { $0 != ";" }.filter { !$0.isWhitespace }
        return essence.lowercased() == MediaType.json
    }

    private func credentials(_ scheme: String) -> Substring? {
        guard let value = headers[.authorization] else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == scheme.lowercased() else { return nil }
        return parts[1]
    }

    /// The whole body, within its bounds of size and time.
    func bodyInTime() async throws -> Data {
        let body = body
        return try await withThrowingTaskGroup(of: Data.self) { group in
            group.addTask {
                do {
                    let buffer = try await body.collect(upTo: Limits.requestBodyBytes)
                    return Data(buffer.readableBytesView)
                } catch is NIOTooManyBytesError {
                    throw EdgeRefusal.bodyTooLarge
                } catch let error where !(error is CancellationError) {
                    // The framing broke off or is none: what was sent is not a request.
                    throw Refusal.fault(Fault(.body, .malformed))
                }
            }
            group.addTask {
                try await Task.sleep(for: EdgeLimits.bodyDeadline)
                throw EdgeRefusal.bodyTooSlow
            }
            defer { group.cancelAll() }
            return try await group.next() ?? Data()
        }
    }
}

extension Receipt {
    /// Reads a receipt as people type it, and names what is wrong with it.
    static func parsing(_ text: some StringProtocol) throws(Refusal) -> Receipt {
        do throws(ReceiptError) {
            return try Receipt(parsing: text)
        } catch {
            let isExample = error == .publishedExample
            throw .fault(Fault(.receipt, isExample ? .publishedExample : .malformed))
        }
    }
}

extension DecodingError {
    /// The outermost field that does not decode, where it is one of ours.
    fileprivate var field: Fault.Field {
        let path =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context),
                .keyNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            @unknown default: [any CodingKey]()
            }
        return path.first.flatMap { Fault.Field(rawValue: $0.stringValue) } ?? .body
    }
}
