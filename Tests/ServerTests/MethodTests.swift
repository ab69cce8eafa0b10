import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Wire

@Suite("A path knows its methods")
struct MethodTests {
    @Test("another method is told which ones there are")
    func others() async throws {
        try await Face.show { face in
            let cases: [(String, HTTPRequest.Method, String)] = [
                (Path.enquiries, .patch, "POST"), (Path.catalogue, .post, "GET, HEAD"),
                (Path.staff, .delete, "GET, HEAD, POST"), ("/en/", .options, "GET, HEAD"),
                (Path.assignment("me", to: "VE-0000-0000"), .get, "DELETE, PUT"),
            ]
            for (path, method, allowed) in cases {
                let refused = try await face.client.execute(uri: path, method: method)
                #expect(refused.status == .methodNotAllowed, "\(method) \(path)")
                #expect(refused.headers[.allow] == allowed, "\(method) \(path)")
            }
        }
    }

    @Test("what can be read can be asked for its headers alone")
    func heads() async throws {
        try await Face.show { face in
            for path in [Path.catalogue, "/en/", "/fr/", "/style.css"] {
                let got = try await face.client.execute(uri: path, method: .get)
                let head = try await face.client.execute(uri: path, method: .head)
                #expect(head.status == .ok)
                #expect(head.headers[.contentLength] == got.headers[.contentLength])
                #expect(head.body.readableBytes == 0 && got.body.readableBytes > 0)
            }
        }
    }
}
