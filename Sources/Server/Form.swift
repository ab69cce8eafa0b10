import Enquiry
import FoundationEssentials
import Hummingbird

/// What a browser's form sent: names and values in their order. Line ends are line feeds, whatever
/// the browser made of them, so that a text stays the same however often a page carries it.
struct Form: Sendable {
    private let fields: [(name: String, value: String)]

    /// A form that was not sent.
    static let empty = Form(fields: [])

    private init(fields: [(name: String, value: String)]) { self.fields = fields }

    /// Reads `application/x-www-form-urlencoded`.
    init(parsing body: some Collection<UInt8>) throws(Fault) {
        var fields: [(String, String)] = []
        for pair in body.split(separator: UInt8(ascii: "&")) {
            guard fields.count < EdgeLimits.formFields else {
                throw Fault(.body, .tooMany(atMost: EdgeLimits.formFields))
            }
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? try Self.decoded(parts[1]) : ""
            fields.append((try Self.decoded(parts[0]), value))
        }
        self.fields = fields
    }

    /// The first value of a name; empty where there is none.
    subscript(_ name: String) -> String { first(name) ?? "" }

    /// The first value of a name.
    func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every value of a name.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    private static func decoded(_ bytes: some Collection<UInt8>) throws(Fault) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): decoded.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hexDigit),
                    let low = rest.next().flatMap(hexDigit)
                else { throw Fault(.body, .malformed) }
                decoded.append(high << 4 | low)
            default: decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw Fault(.body, .malformed)
        }
        return text.contains("\r") || text.contains("\r\n") ? Self.withLineFeeds(decoded) : text
    }

    /// Carriage returns, alone or before a line feed, as line feeds.
    private static func withLineFeeds(_ bytes: [UInt8]) -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
            kept.append(byte == 0x0D ? 0x0A : byte)
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

extension Request {
    /// The body as a browser's form, within its bounds of size and time.
    func form() async throws -> Form {
        let type = (headers[.contentType] ?? "").prefix { $0 != ";" }
        guard type.lowercased() == "application/x-www-form-urlencoded" else {
            throw Fault(.body, .malformed)
        }
        return try Form(parsing: try await bodyInTime())
    }
}
