import FoundationEssentials
import Wire

/// What came back, whole and bounded.
struct Response: Sendable {
    let httpStatus: Int
    /// The media type without parameters, in small letters.
    let mediaType: String
    /// Seconds, from `Retry-After`.
    let retryAfterSeconds: Int?
    let body: [UInt8]

    /// The longest answer that is taken, in bytes: the export of a ticket that is full, escaped.
    static let bytesAtMost = 8 << 20

    /// The document it holds.
    func decoded<Document: Decodable>(
        as: Document.Type = Document.self
    ) throws(Complaint) -> Document {
        do {
            return try JSONDecoder().decode(Document.self, from: Data(body))
        } catch {
            throw .notUnderstood
        }
    }
}

/// A refusal, as the service explained it or as far as its status tells.
struct Problem: Sendable {
    let httpStatus: Int
    let retryAfterSeconds: Int?
    /// The stable code, where the service is ours.
    let code: String?
    /// The service's sentence, made safe to show; nil where it gave none.
    let sentence: String?
    /// The document as it came; empty where there was none.
    let document: [UInt8]

    init(_ response: Response) {
        httpStatus = response.httpStatus
        retryAfterSeconds = response.retryAfterSeconds
        let isProblem = response.mediaType == MediaType.problem
        let said = isProblem ? try? response.decoded(as: ProblemDocument.self) : nil
        code = said?.code
        sentence = said.map { said in
            Visible.line(said.detail.isEmpty ? said.title : "\(said.title). \(said.detail)")
        }
        document = said == nil ? Array("{\"status\":\(httpStatus)}".utf8) : response.body
    }
}

extension Encodable {
    /// The value as JSON, keys in order.
    func asJSON() throws(Complaint) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self))
        } catch {
            // Strings, numbers and lists always encode; a value that does not is a defect of ours.
            throw .notUnderstood
        }
    }
}
