import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Pages
import Sealing
import Testing
import Wire

@testable import Server

@Suite("What every page's response says")
struct PageHeaderTests {
    @Test("no response but the style, the script and the icon may be kept, whoever asks for it")
    func kept() async throws {
        try await Face.show { face in
            let table = try Routes.table(
                desk: face.office.desk, observer: Observer(logger: Observer.silent))
            #expect(table.routes.count > 100)
            let assets = Set(Pages.Asset.allCases.map(\.path) + ["/openapi.yaml"])
            for cookies in [nil, try face.staffCookie(), try await face.enquirerCookie()] {
                for route in table.routes {
                    let words = route.path.description.split(separator: "/")
                    let path = "/" + words.map(Self.sample).joined(separator: "/")
                    var headers: HTTPFields = [.contentType: Self.type(of: path)]
                    headers[.cookie] = cookies
                    let response = try await face.client.execute(
                        uri: path, method: route.method, headers: headers)
                    Self.expect(response, at: path, mayBeKept: assets.contains(path))
                }
            }
        }
    }

    private static func expect(_ response: TestResponse, at path: String, mayBeKept: Bool) {
        let kept = response.headers[.cacheControl]
        #expect(kept == (mayBeKept ? "public, max-age=3600" : "no-store"), "\(path)")
        #expect(response.headers[.xContentTypeOptions] == "nosniff", "\(path)")
        #expect(response.headers[.referrerPolicy] == "no-referrer", "\(path)")
        let policy = response.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.contains("default-src 'none'"), "\(path)")
        #expect(policy.contains("frame-ancestors 'none'"), "\(path)")
        #expect(!policy.contains("unsafe"), "\(path)")
        for name in ["Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"] {
            #expect(HTTPField.Name(name).map { response.headers[$0] } == "same-origin", "\(path)")
        }
        #expect(response.headers[.strictTransportSecurity] != nil, "\(path)")
        #expect(response.status != .internalServerError, "\(path)")
    }

    /// A route's word, with something in the place of a parameter.
    private static func sample(_ word: Substring) -> String {
        switch word {
        case ":queue", "{queue}": "values-and-ethics"
        case ":reference", "{reference}": "VE-7K2M-9QXD"
        case _ where word.hasPrefix(":") || word.hasPrefix("{"):
            "0b9c2c11-1c0f-4f0e-9d3a-3f0c6f1f7b10"
        default: String(word)
        }
    }

    private static func type(of path: String) -> String {
        path.hasPrefix("/v1") ? "application/json" : "application/x-www-form-urlencoded"
    }
}

extension Face {
    /// What the browser of a triage officer sends who is signed in.
    func staffCookie() throws -> String {
        let words = [
            try office[.triage].text, Office.Person.triage.handle.text,
            StaffRole.officer.rawValue, "-",
        ]
        let session = PageSession(.staff, words, at: now)
        return try cookie(session)
    }

    /// What the browser of somebody sends who has given a receipt.
    func enquirerCookie() async throws -> String {
        let receipt = try Receipt(parsing: try await filed().receipt)
        return try cookie(PageSession(receipt, isKept: true, at: now))
    }

    private var now: Int { Int(Date().timeIntervalSince1970) }

    private func cookie(_ session: PageSession) throws -> String {
        let cookie = try session.setting(under: office.desk.secret, at: now)
        return "\(cookie.name)=\(cookie.value)"
    }
}
