import Enquiry
import Foundation
import HTTPTypes
import Hummingbird
import Testing
import Wire

@testable import Desk
@testable import Server

@Suite("A request is read at the edge")
struct RequestTests {
    private func request(
        _ headers: HTTPFields = [:], body: [UInt8] = []
    ) -> Request {
        Request(
            head: HTTPRequest(
                method: .post, scheme: "http", authority: "localhost", path: "/v1/enquiries",
                headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
    }

    @Test(
        "the language is the best that the sender names and we speak",
        arguments: [
            ("fr-CA,fr;q=0.9,en;q=0.8", Language.french), ("en", .english), ("FR", .french),
            ("de,fr;q=0.2,en;q=0.1", .french), ("en;q=0.1, fr;q=0.5", .french), ("de", .english),
            ("fr,en", .french), ("en,fr", .english), ("", .english), (";;,,q=", .english),
            ("fr;q=nan,en;q=x", .english), ("fr;q=0,en;q=0.1", .english), ("fr;q=0", .english),
        ])
    func language(header: String, language: Language) {
        #expect(request([.acceptLanguage: header]).language == language)
    }

    @Test(
        "what does not decode is named by its outermost field, and else by the body",
        arguments: [
            (#"{"topic":3}"#, Fault.Field.topic), (#"{"risks":["permanence",4]}"#, .risks),
            (#"{"hide":[{"start":"a","end":2}]}"#, .hide),
            (#"{"restore":[{"start":1}]}"#, .restore),
            (#"{"question":{}}"#, .question), ("[]", .body), ("{", .body), ("", .body),
            ("null", .body), ("{\"topic\":\"a", .body),
        ])
    func decoding(body: String, field: Fault.Field) async {
        await #expect(throws: Refusal.fault(Fault(field, .malformed))) {
            try await request(body: Array(body.utf8)).document(FilingRequest.self)
        }
    }

    @Test("a body that is not UTF-8 is refused")
    func notUTF8() async {
        let body = Array(#"{"topic":""#.utf8) + [0xFF, 0xC0] + Array(#""}"#.utf8)
        await #expect(throws: Refusal.self) {
            try await request(body: body).document(FilingRequest.self)
        }
    }

    @Test("nesting without end is refused and does not end the process")
    func nesting() async {
        let body = Array(repeating: UInt8(ascii: "["), count: 200_000)
        await #expect(throws: Refusal.self) {
            try await request(body: body).document(FilingRequest.self)
        }
    }

    @Test("a body beyond its bound is refused, and one at its bound is read")
    func size() async throws {
        let small = Array("{}".utf8)
        let padding = Array(repeating: UInt8(ascii: " "), count: Limits.requestBodyBytes - 2)
        _ = try await request(body: small + padding).document(FilingRequest.self)
        await #expect(throws: EdgeRefusal.bodyTooLarge) {
            try await request(body: small + padding + [0x20]).document(FilingRequest.self)
        }
    }

    @Test("only JSON is read, whatever else its media type says of it")
    func mediaTypes() async throws {
        let body = Array("{}".utf8)
        for type in ["application/json", "Application/JSON; charset=utf-8", "application/json ;x"] {
            _ = try await request([.contentType: type], body: body).document(FilingRequest.self)
        }
        for type in ["text/plain", "application/jsonl", "application/x-www-form-urlencoded", ""] {
            await #expect(throws: EdgeRefusal.notJSON) {
                try await request([.contentType: type], body: body).document(FilingRequest.self)
            }
        }
    }

    @Test("credentials are of the right scheme, and a receipt that is none is named")
    func credentials() {
        #expect(throws: EdgeRefusal.receiptMissing) { try request().receipt() }
        #expect(throws: EdgeRefusal.receiptMissing) {
            try request([.authorization: "Bearer abc"]).receipt()
        }
        #expect(throws: Refusal.fault(Fault(.receipt, .malformed))) {
            try request([.authorization: "Receipt nonsense"]).receipt()
        }
        #expect(throws: EdgeRefusal.sessionMissing) { try request().session() }
        #expect(throws: EdgeRefusal.sessionMissing) {
            try request([.authorization: "Bearer"]).session()
        }
        #expect(throws: Refusal.notSignedIn) {
            try request([.authorization: "Bearer short"]).session()
        }
    }

    @Test("the revision comes from the tag, weak or strong, and any other tag is stale")
    func revisions() throws {
        #expect(try request().expectedRevision() == nil)
        #expect(try request([.ifMatch: "*"]).expectedRevision() == nil)
        #expect(try request([.ifMatch: "\"7\""]).expectedRevision() == 7)
        #expect(try request([.ifMatch: "W/\"7\""]).expectedRevision() == 7)
        for tag in ["\"x\"", "", "\"7\", \"8\"", "99999999999999999999"] {
            #expect(throws: Refusal.stale) { try request([.ifMatch: tag]).expectedRevision() }
        }
    }
}
