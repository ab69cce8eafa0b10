import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Sealing
import Testing
import Wire

@Suite("An enquirer has the last word on what is hidden")
struct MarkingTests {
    /// A text in each language: what stands before the words to hide is of scalars of every width,
    /// and a name of it is to be readable again.
    static let texts: [(language: String, text: String, hide: String, restore: String)] = [
        (
            "en", "👍🏽 É! I am Quentin Brambleworth. Odile Fauxbourg of Moncton saw my post.",
            "of Moncton", "Odile Fauxbourg"
        ),
        (
            "fr",
            "👍🏽 E\u{301}! Je m’appelle Mireille Trucmuche. Odile Fauxbourg l’a vu à Rimouski.",
            "à Rimouski", "Odile Fauxbourg"
        ),
    ]

    private func range(of words: String, in text: String) throws -> ScalarRange {
        let (pattern, scalars) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
        let start = try #require(
            scalars.indices.first { scalars[$0...].starts(with: pattern) })
        return ScalarRange(start: start, end: start + pattern.count)
    }

    @Test("what is previewed is what triage sees, of a question and of a reply, in both languages")
    func lastWord() async throws {
        try await Face.show { face in
            for (language, text, hidden, restored) in Self.texts {
                var wish = RedactionRequest()
                wish.language = language
                wish.text = text
                let plain: RedactionPreview = try await face.send(
                    .post, Path.redactions, wish
                ).document()
                #expect(plain.redacted.contains("[PERSON-2]") && plain.redacted.contains(hidden))
                wish.hide = [try range(of: hidden, in: text)]
                wish.restore = [try range(of: restored, in: text)]
                let preview: RedactionPreview = try await face.send(
                    .post, Path.redactions, wish
                ).document()
                #expect(preview.redacted.contains(restored), "\(preview.redacted)")
                #expect(preview.redacted.contains("[HIDDEN-1]"))
                #expect(!preview.redacted.contains(hidden))
                // The numbers close up: who is left is the first again.
                #expect(preview.redacted.contains("[PERSON-1]"))
                #expect(!preview.redacted.contains("[PERSON-2]"))
                var filing = Face.filing
                filing.language = language
                filing.question = text
                (filing.hide, filing.restore) = (wish.hide, wish.restore)
                let filed: FilingAcknowledgement = try await face.send(
                    .post, Path.enquiries, filing
                ).document()
                var reply = EntryRequest()
                (reply.text, reply.hide, reply.restore) = (text, wish.hide, wish.restore)
                _ = try await face.send(
                    .put, Path.enquiryEntry(UUID().uuidString), reply,
                    headers: [.authorization: "Receipt \(filed.receipt)"])
                let seen: TicketView = try await face.send(
                    .get, Path.ticket(filed.reference), headers: try face.bearer(.triage)
                ).document()
                #expect(seen.entries.map(\.text) == [preview.redacted, preview.redacted])
            }
        }
    }

    @Test("ranges that are none are refused by field, wherever they are sent")
    func badRanges() async throws {
        try await Face.show { face in
            let text = Self.texts[0].text
            let count = text.unicodeScalars.count
            let filed: FilingAcknowledgement = try await face.send(
                .post, Path.enquiries, Face.filing
            ).document()
            let receipt: HTTPFields = [.authorization: "Receipt \(filed.receipt)"]
            let ranges: [(String, String)] = [
                ("[{\"start\":0,\"end\":\(count + 1)}]", "outside-text"),
                ("[{\"start\":\(count),\"end\":\(count + 1)}]", "outside-text"),
                ("[{\"start\":3,\"end\":3}]", "outside-text"),
                ("[{\"start\":5,\"end\":3}]", "outside-text"),
                ("[{\"start\":-1,\"end\":3}]", "outside-text"),
                ("[{\"start\":-9223372036854775808,\"end\":1}]", "outside-text"),
                ("[{\"start\":0,\"end\":9223372036854775807}]", "outside-text"),
                ("[{\"start\":0}]", "malformed"),
                ("[[0,3]]", "malformed"), ("\"all\"", "malformed"),
                (
                    "["
                        + [String](repeating: "{\"start\":0,\"end\":1}", count: 501)
                        .joined(separator: ",") + "]", "too-many"
                ),
            ]
            let filing = """
                "language":"en","topic":"identity","platform":"facebook",\
                "context":"personal-off-duty","question":"\(text)"
                """
            let requests: [(HTTPRequest.Method, String, String)] = [
                (.post, Path.redactions, "\"language\":\"en\",\"text\":\"\(text)\""),
                (.post, Path.enquiries, filing),
                (.put, Path.enquiryEntry(UUID().uuidString), "\"text\":\"\(text)\""),
            ]
            for (method, path, rest) in requests {
                for field in ["hide", "restore"] {
                    for (value, code) in ranges {
                        let refused = try await face.client.execute(
                            uri: path, method: method, headers: receipt,
                            body: ByteBuffer(string: "{\(rest),\"\(field)\":\(value)}"))
                        let problem = try refused.document(ProblemDocument.self)
                        #expect(refused.status == .unprocessableContent, "\(path) \(value)")
                        #expect(problem.code == code && problem.field == field, "\(path) \(value)")
                    }
                }
            }
        }
    }

    @Test("a number that is no whole one spoils the request, and nothing breaks")
    func fractions() async throws {
        try await Face.show { face in
            for number in ["0.5", "1e30", "-1e-1", "9223372036854775808"] {
                let refused = try await face.client.execute(
                    uri: Path.redactions, method: .post,
                    body: ByteBuffer(
                        string: """
                            {"language":"en","text":"abcdef","hide":[{"start":0,"end":\(number)}]}
                            """))
                #expect(try refused.document(ProblemDocument.self).code == "malformed")
            }
        }
    }

    @Test("as many ranges as there may be are taken, the whole text among them")
    func bounds() async throws {
        try await Face.show { face in
            let text = String(repeating: "é👍🏽a ", count: 500)
            var wish = RedactionRequest()
            wish.language = "fr"
            wish.text = text
            wish.hide = (0..<500).map { ScalarRange(start: 5 * $0, end: 5 * $0 + 1) }
            let preview: RedactionPreview = try await face.send(
                .post, Path.redactions, wish
            ).document()
            #expect(preview.redacted == String(repeating: "[HIDDEN-1]👍🏽a ", count: 500))
            wish.hide = [ScalarRange(start: 0, end: text.unicodeScalars.count)]
            wish.restore = wish.hide
            let whole: RedactionPreview = try await face.send(
                .post, Path.redactions, wish
            ).document()
            #expect(whole.redacted == "[HIDDEN-1]")
        }
    }
}
