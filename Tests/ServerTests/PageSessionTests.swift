import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Sealing
import Testing

@testable import Server

@Suite("Sessions of the pages")
struct PageSessionTests {
    private let secret = ServiceSecret.random()

    private func value(of session: PageSession, at now: Int) throws -> String {
        try session.setting(under: secret, at: now).value
    }

    @Test("a session is read back until it has been idle, or has lasted, for too long")
    func limits() throws {
        for kind in [PageSession.Kind.enquiry, .staff] {
            let session = PageSession(kind, ["a", "b"], at: 1_000)
            let text = try value(of: session, at: 1_000)
            func read(_ text: String, at now: Int) -> PageSession? {
                PageSession(kind, parsing: text, under: secret, at: now)
            }
            #expect(read(text, at: 1_000 + kind.idleSeconds - 1) == session)
            #expect(read(text, at: 1_000 + kind.idleSeconds) == nil)
            let busy = try value(of: session, at: 1_000 + kind.wholeSeconds - 2)
            #expect(read(busy, at: 1_000 + kind.wholeSeconds - 1)?.startedAt == 1_000)
            #expect(read(busy, at: 1_000 + kind.wholeSeconds) == nil)
        }
    }

    @Test("a session is no use under another secret, as another kind, or altered")
    func sealed() throws {
        let text = try value(of: PageSession(.staff, ["a"], at: 5), at: 5)
        #expect(PageSession(.staff, parsing: text, under: secret, at: 5) != nil)
        #expect(PageSession(.enquiry, parsing: text, under: secret, at: 5) == nil)
        #expect(PageSession(.staff, parsing: text, under: .random(), at: 5) == nil)
        for altered in ["", "A", String(text.dropLast()), text + "A", "ä" + text] {
            #expect(PageSession(.staff, parsing: altered, under: secret, at: 5) == nil)
        }
    }

    @Test("what a session holds cannot be read from its cookie")
    func concealed() throws {
        let receipt = Receipt.random()
        let session = PageSession(receipt, isKept: true, at: 7)
        #expect(session.receipt == receipt && session.isKept && session.notice == nil)
        #expect(session.saying(.replied).notice == .replied)
        let cookie = try session.setting(under: secret, at: 7)
        let bytes = try #require(
            Base64URL.bytes(cookie.value, count: cookie.value.utf8.count * 6 / 8))
        let text = String(decoding: bytes, as: UTF8.self)
        for group in receipt.text.split(separator: "-") { #expect(!text.contains(group)) }
        #expect(cookie.name.hasPrefix("__Host-") && cookie.secure && cookie.httpOnly)
        #expect(cookie.path == "/" && cookie.domain == nil && cookie.sameSite == .strict)
    }
}

@Suite("Visitors")
struct VisitorTests {
    private let secret = ServiceSecret.random()

    private func request(_ cookie: String? = nil) -> Request {
        var headers = HTTPFields()
        if let cookie { headers[.cookie] = "\(Visitor.cookie)=\(cookie)" }
        return Request(
            head: HTTPRequest(
                method: .get, scheme: nil, authority: nil, path: "/", headerFields: headers),
            body: RequestBody(buffer: ByteBuffer()))
    }

    private func form(_ values: [CarriedValue]) throws -> Form {
        let pairs = values.map { "\($0.name)=\($0.value)" }
        return try Form(parsing: Array(pairs.joined(separator: "&").utf8))
    }

    @Test("a visitor is known again by his cookie alone")
    func known() {
        let new = Visitor(request())
        #expect(new.isNew)
        let again = Visitor(request(new.setting.value))
        #expect(!again.isNew)
        #expect(again.formKey(under: secret) == new.formKey(under: secret))
        #expect(Visitor(request("nonsense")).isNew)
    }

    @Test("a form and its receipt are their visitor's, and nobody can plant them")
    func planted() throws {
        let visitor = Visitor(request())
        let other = Visitor(request())
        let receipt = Receipt.random()
        let key = CarriedValue("key", visitor.formKey(under: secret))
        let own = try form([key] + visitor.carrying(receipt, under: secret))
        #expect(visitor.owns(own, under: secret))
        #expect(visitor.receipt(in: own, under: secret) == receipt)
        #expect(!other.owns(own, under: secret))
        #expect(other.receipt(in: own, under: secret) == nil)
        #expect(visitor.receipt(in: own, under: .random()) == nil)
        // The attacker's receipt with the seal of the visitor's, and without any.
        let planted = CarriedValue("receipt", Receipt.random().text)
        let seal = visitor.carrying(receipt, under: secret)[1]
        #expect(visitor.receipt(in: try form([planted, seal]), under: secret) == nil)
        #expect(visitor.receipt(in: try form([planted]), under: secret) == nil)
    }
}
