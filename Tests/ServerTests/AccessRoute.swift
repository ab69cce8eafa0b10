import Enquiry
import Foundation
import HTTPTypes
import Harness
import Sealing
import Wire

/// A route of the public listener, and what is sent to it: a document or a form in which nothing is
/// wrong, so that what refuses is the access rule and not a field.
struct AccessRoute {
    let method: HTTPRequest.Method
    let template: String

    /// How the matrix names it.
    var line: String { "\(method.rawValue) \(template)" }
    var isPage: Bool { !template.hasPrefix("/v1/") }
    /// Whether it ends the session that asks, or others of its holder's.
    var endsSessions: Bool {
        ["sessions/", "sign-out", "passphrase", "rotation", "/key"].contains {
            template.contains($0)
        }
    }
    /// Whether it names references without a text: the auditors' trail does; a ticket's page says
    /// which ticket it was asked for, and the look-up gives back what was typed.
    var namesReferences: Bool {
        template.hasPrefix("/v1/trail") || template.contains("reference")
            || line == "POST /en/desk"
    }

    func path(to reference: String) -> String {
        template.split(separator: "/").map { part in
            switch part {
            case "{reference}": reference
            case "{queue}": QueueCode.valuesAndEthics.text
            case "{officer}": "me"
            case "{handle}": Office.Person.auditor.handle.text
            case "{period}": "2026-Q1"
            case "{session}": "current"
            case _ where part.hasPrefix("{"): UUID().uuidString.lowercased()
            default: String(part)
            }
        }.reduce("") { $0 + "/" + $1 } + (template.hasSuffix("/") ? "/" : "")
    }

    func body(key: String, to reference: String) -> String {
        isPage ? form(key: key, to: reference) : document
    }

    private var document: String {
        switch line {
        case "POST /v1/redactions": #"{"language":"en","text":"May I?"}"#
        case "POST /v1/enquiries":
            #"{"language":"en","topic":"other","platform":"twitter","#
                + #""context":"personal-at-work","question":"May I?"}"#
        case "POST /v1/enrolments": "{\"code\":\"\(OneTimeCode.random().text)\"}"
        case "POST /v1/sessions": #"{"handle":"nobody.here","passphrase":"no such words"}"#
        case "POST /v1/staff":
            "{\"handle\":\"x\(UInt32.random(in: 0 ... .max))\",\"role\":\"auditor\"}"
        case "PATCH /v1/staff/{handle}": #"{"status":"active"}"#
        case "PATCH /v1/tickets/{reference}": #"{"topic":"other"}"#
        case "POST /v1/tickets/{reference}/transfer": #"{"queue":"labour-relations"}"#
        case "PUT /v1/enquiry/entries/{id}": #"{"text":"And then?"}"#
        case "PUT /v1/tickets/{reference}/entries/{id}": #"{"kind":"note","text":"A note."}"#
        case "PUT /v1/tickets/{reference}/entries/{id}/concealments/{concealment}":
            #"{"part":"redacted","words":["Twitter"]}"#
        case "PUT /v1/queues/{queue}/members/{handle}/admission":
            "{\"fingerprint\":\"\(Self.fingerprint)\"}"
        case "PUT /v1/queues/{queue}/answers/{answer}":
            #"{"titleEn":"xyz","textEn":"xyz","titleFr":"xyz","textFr":"xyz","checked":true}"#
        case "PUT /v1/queues/{queue}/members/{handle}/name": #"{"name":"O. One"}"#
        case "PUT /v1/tickets/{reference}/hold": #"{"reason":"litigation"}"#
        case "POST /v1/destinations":
            #"{"topic":"other","platform":"twitter","context":"personal-at-work","exclude":[]}"#
        case "PUT /v1/second-factor": #"{"code":"000000"}"#
        case _ where template.contains("passphrase") || template.contains("second-factor"):
            #"{"passphrase":"no such words"}"#
        default: "{}"
        }
    }

    private func form(key: String, to reference: String) -> String {
        let fields: [(String, String)] =
            switch template.split(separator: "/").last {
            case "desk": [("reference", reference)]
            case "assign": [("officer", "me")]
            case "transfer": [("queue", "labour-relations")]
            case "write": [("act", "write"), ("kind", "note"), ("text", "A note.")]
            case "classify":
                [
                    ("act", "save"), ("topic", "other"), ("platform", "twitter"),
                    ("context", "personal-at-work"),
                ]
            case "admit": [("handle", "auditor.one"), ("fingerprint", Self.fingerprint)]
            case "name": [("member", "officer.one"), ("name", "O. One")]
            case "staff": [("deed", "add"), ("handle", "x.y"), ("role", "auditor")]
            case "{answer}":
                [("act", "keep")] + ["titleEn", "textEn", "titleFr", "textFr"].map { ($0, "xyz") }
            default: []
            }
        return ([("key", key)] + fields).map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }

    private static let fingerprint = String(repeating: "0", count: 64)
}
