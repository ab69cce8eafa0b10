import Desk
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Server

@Suite("Where a request comes from")
struct ProxyTests {
    private func network(
        _ peer: String, _ headers: [(HTTPField.Name, String)] = [], trusting proxies: String = ""
    ) throws -> Network {
        var fields = HTTPFields()
        for (name, value) in headers { fields.append(HTTPField(name: name, value: value)) }
        let request = Request(
            head: HTTPRequest(
                method: .get, scheme: "http", authority: "desk.example", path: "/",
                headerFields: fields), body: RequestBody(buffer: ByteBuffer()))
        return try #require(TrustedProxies(parsing: proxies)).network(
            of: request, from: try SocketAddress(ipAddress: peer, port: 4711))
    }

    private func address(_ text: String) throws -> Network { try network(text) }

    @Test("what nobody trusted says of himself is not believed")
    func untrusted() throws {
        for headers: [(HTTPField.Name, String)] in [
            [], [(.xForwardedFor, "203.0.113.9")], [(.forwarded, "for=203.0.113.9")],
        ] {
            #expect(try network("192.0.2.1", headers) == address("192.0.2.1"))
            #expect(
                try network("192.0.2.1", headers, trusting: "198.51.100.0/24")
                    == address("192.0.2.1"))
        }
    }

    @Test("the nearest address that is not a trusted proxy's counts, however it is written")
    func trusted() throws {
        let cases: [(HTTPField.Name, String, String)] = [
            (.xForwardedFor, "203.0.113.9", "203.0.113.9"),
            // What the sender put there himself stands before what his own proxy saw.
            (.xForwardedFor, "8.8.8.8, 203.0.113.9", "203.0.113.9"),
            (.xForwardedFor, "8.8.8.8, 203.0.113.9, 192.0.2.77", "203.0.113.9"),
            (.xForwardedFor, "203.0.113.9:5555", "203.0.113.9"),
            (.xForwardedFor, "2001:db8:7::1", "2001:db8:7::1"),
            (.forwarded, "for=203.0.113.9;proto=https;by=192.0.2.1", "203.0.113.9"),
            (.forwarded, "proto=https; For=\"[2001:db8:7::1]:4711\"", "2001:db8:7::1"),
            (.forwarded, "for=8.8.8.8, for=203.0.113.9", "203.0.113.9"),
            // What is no address ends the telling: then it is the proxy that counts.
            (.xForwardedFor, "203.0.113.9, unknown", "192.0.2.1"),
            (.forwarded, "for=_hidden", "192.0.2.1"), (.forwarded, "proto=https", "192.0.2.1"),
            (.xForwardedFor, "", "192.0.2.1"), (.xForwardedFor, ",,,", "192.0.2.1"),
        ]
        for (name, value, expected) in cases {
            #expect(
                try network("192.0.2.1", [(name, value)], trusting: "192.0.2.0/24")
                    == address(expected), "\(value)")
        }
        #expect(
            try network(
                "::ffff:192.0.2.1", [(.xForwardedFor, "203.0.113.9")], trusting: "192.0.2.1")
                == address("203.0.113.9"))
    }

    @Test("where both headers stand, one may be the sender's invention: neither is believed")
    func both() throws {
        let headers: [(HTTPField.Name, String)] = [
            (.xForwardedFor, "203.0.113.9"), (.forwarded, "for=203.0.113.10"),
        ]
        #expect(
            try network("192.0.2.1", headers, trusting: "192.0.2.1") == address("192.0.2.1"))
    }

    @Test("a setting that is none is refused")
    func settings() {
        for text in ["192.0.2.0/33", "proxy.example", "192.0.2.1/", "2001:db8::/129", "1.2.3"] {
            #expect(TrustedProxies(parsing: text) == nil, "\(text)")
        }
        #expect(TrustedProxies(parsing: " 192.0.2.1 ,2001:db8::/32, 10.0.0.0/8,0.0.0.0/0") != nil)
    }
}
