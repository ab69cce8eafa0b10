import Desk
import HTTPTypes
import Hummingbird
import NIOCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Proxies in front of the service that are believed when they say whom they speak for. What
/// anybody else says of himself is not.
package struct TrustedProxies: Sendable {
    private let ranges: [AddressRange]

    /// Nobody is believed.
    package static let none = TrustedProxies(ranges: [])

    private init(ranges: [AddressRange]) { self.ranges = ranges }

    /// Reads addresses and ranges with commas between: `10.0.0.7, 192.0.2.0/24, 2001:db8::/32`. Nil
    /// where one of them is none.
    package init?(parsing text: String) {
        var ranges: [AddressRange] = []
        for part in text.split(separator: ",") {
            guard let range = AddressRange(parsing: part.filter { !$0.isWhitespace }) else {
                return nil
            }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    /// The network that a request comes from: the nearest address that is not a trusted proxy's, as
    /// the proxies before it tell. Where a request has both headers, one of them may be its
    /// sender's own invention, and neither is believed.
    func network(of request: Request, from peer: SocketAddress?) -> Network {
        guard var address = peer?.ipAddress.flatMap(Self.bytes) else { return .unknown }
        var told = Self.told(by: request.headers)[...]
        while ranges.contains(where: { $0.contains(address) }), let before = told.popLast() {
            // What is no address, such as "unknown" or a name, is where the telling ends.
            guard let next = Self.bytes(ofNode: before) else { break }
            address = next
        }
        return Network(address: address) ?? .unknown
    }

    /// What `Forwarded` (RFC 7239) or `X-Forwarded-For` tells, the farthest first, at most a few.
    private static func told(by headers: HTTPFields) -> [Substring] {
        let forwarded = headers[values: .forwarded].joined(separator: ",")
        let plain = headers[values: .xForwardedFor].joined(separator: ",")
        guard forwarded.isEmpty || plain.isEmpty else { return [] }
        guard !forwarded.isEmpty else { return plain.split(separator: ",").suffix(proxiesAtMost) }
        return forwarded.split(separator: ",").suffix(proxiesAtMost).map { element in
            let pairs = element.split(separator: ";").map { $0.drop { $0.isWhitespace } }
            let node = pairs.first { $0.lowercased().hasPrefix("for=") }
            return node?.dropFirst(4) ?? ""
        }
    }

    /// An address as proxies write it: bare, in quotation marks, in brackets, with a port.
    private static func bytes(ofNode node: Substring) -> [UInt8]? {
        var text = node.filter { !$0.isWhitespace && $0 != "\"" }
        if text.hasPrefix("[") {
            text = String(text.dropFirst().prefix { $0 != "]" })
        } else if text.filter({ $0 == ":" }).count == 1 {
            text = String(text.prefix { $0 != ":" })
        }
        return bytes(of: text)
    }

    /// An address as text, without the interface that one within a link may name.
    fileprivate static func bytes(of text: String) -> [UInt8]? {
        let text = String(text.prefix { $0 != "%" })
        var (v4, v6) = ([UInt8](repeating: 0, count: 4), [UInt8](repeating: 0, count: 16))
        if inet_pton(AF_INET, text, &v4) == 1 { return v4 }
        return inet_pton(AF_INET6, text, &v6) == 1 ? Network.unmapped(v6) : nil
    }

    /// A chain of proxies is short; a long list is somebody's idea of a joke.
    private static let proxiesAtMost = 16
}

/// Addresses that begin with the same bits.
private struct AddressRange: Sendable {
    let bytes: [UInt8]
    let bits: Int

    init?(parsing text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            let bytes = TrustedProxies.bytes(of: String(parts[0]))
        else { return nil }
        let bits = parts.count == 2 ? Int(parts[1]) : bytes.count * 8
        guard let bits, (0...bytes.count * 8).contains(bits) else { return nil }
        self.bytes = bytes
        self.bits = bits
    }

    func contains(_ address: [UInt8]) -> Bool {
        guard address.count == bytes.count else { return false }
        let (whole, rest) = bits.quotientAndRemainder(dividingBy: 8)
        guard address.prefix(whole).elementsEqual(bytes.prefix(whole)) else { return false }
        return rest == 0 || address[whole] >> (8 - rest) == bytes[whole] >> (8 - rest)
    }
}

extension HTTPField.Name {
    static let forwarded = Self("Forwarded") ?? .location
    static let xForwardedFor = Self("X-Forwarded-For") ?? .location
}
