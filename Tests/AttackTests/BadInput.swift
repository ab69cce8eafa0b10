import Enquiry

/// One request that is not as it should be, and what it is answered with.
struct BadInput: Sendable, CustomStringConvertible {
    let what: String
    var method = "POST"
    var path = "/v1/enquiries"
    /// In whose name: a receipt, a session, or nobody's.
    var credential: String?
    var type = "application/json"
    let body: [UInt8]
    let status: Int
    let code: String
    var field: String?
    var bound: Int?

    var description: String { what }

    /// A filing with one field changed; nil leaves it out.
    static func filing(
        _ what: String, _ field: String, _ json: String?, _ code: String, bound: Int? = nil,
        status: Int = 422
    ) -> BadInput {
        BadInput(
            what: what, body: Array(document(field, json).utf8), status: status, code: code,
            field: field, bound: bound)
    }

    /// A sound filing with one field changed.
    static func document(_ field: String = "", _ json: String? = nil) -> String {
        var fields = [
            "language": "\"en\"", "topic": "\"opinions\"", "platform": "\"twitter\"",
            "context": "\"official-at-work\"", "question": "\"May I post this?\"",
        ]
        if !field.isEmpty { fields[field] = json }
        return "{" + fields.map { "\"\($0.key)\":\($0.value)" }.sorted().joined(separator: ",")
            + "}"
    }

    private static let long = "\"" + String(repeating: "é", count: Limits.textBytes / 2 + 1) + "\""
    private static let ranges =
        "[" + (0..<501).map { _ in #"{"start":0,"end":1}"# }.joined(separator: ",") + "]"

    /// What is wrong with a filing, field by field, and with its document.
    static let filings: [BadInput] = codes + texts + marks + documents + bodies

    private static let codes: [BadInput] = ["language", "topic", "platform", "context"].flatMap {
        [
            filing("\($0) missing", $0, nil, "missing"),
            filing("\($0) empty", $0, "\"\"", "missing"),
            filing("\($0) unknown", $0, "\"weather\"", "unknown-code"),
            filing("\($0) a number", $0, "7", "malformed"),
            filing("\($0) with a NUL", $0, "\"en\\u0000\"", "unknown-code"),
        ]
    }

    private static let texts: [BadInput] = [
        filing("no question", "question", nil, "missing"),
        filing("an empty question", "question", "\" \\n \"", "too-short", bound: 3),
        filing("too long a question", "question", long, "too-long", bound: Limits.textBytes),
        filing("a question that is a list", "question", "[\"a\"]", "malformed"),
        filing("a NUL in the question", "question", "\"May I\\u0000post?\"", "not-text"),
        filing("a receipt of slips", "receipt", "\"AAAA\"", "malformed"),
    ]

    private static let marks: [BadInput] = [
        filing("an unknown risk", "risks", "[\"rain\"]", "unknown-code"),
        filing("too many risks", "risks", manyRisks, "too-many", bound: 7),
        filing("risks that are one", "risks", "\"permanence\"", "malformed"),
        filing("a range outside", "hide", #"[{"start":5,"end":5000}]"#, "outside-text"),
        filing("a range backwards", "restore", #"[{"start":5,"end":2}]"#, "outside-text"),
        filing("a range below", "hide", #"[{"start":-5,"end":2}]"#, "outside-text"),
        filing("too many ranges", "hide", ranges, "too-many", bound: Limits.markedRanges),
    ]
    private static let manyRisks =
        "[" + Array(repeating: "\"permanence\"", count: 8).joined(separator: ",") + "]"

    private static func broken(_ what: String, _ body: [UInt8]) -> BadInput {
        BadInput(what: what, body: body, status: 400, code: "malformed", field: "body")
    }

    private static let documents: [BadInput] = [
        broken("a huge number", Array(document("hide", #"[{"start":1e300,"end":2}]"#).utf8)),
        broken("nothing", []), broken("no document", Array("May I?".utf8)),
        broken("a list", Array("[]".utf8)),
        broken("half a document", Array(document().utf8.dropLast(9))),
        broken("deep lists", Array(repeating: UInt8(ascii: "["), count: 150_000)),
        broken("deep objects", Array(String(repeating: "{\"a\":", count: 30_000).utf8)),
        broken("no UTF-8", Array("{\"question\":\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)),
        broken("NULs", Array(repeating: UInt8(0), count: 100)),
    ]

    private static let bodies: [BadInput] = [
        BadInput(
            what: "plain text", type: "text/plain", body: Array(document().utf8), status: 415,
            code: "not-json"),
        BadInput(
            what: "too large a body",
            body: Array(repeating: 0x20, count: Limits.requestBodyBytes + 1), status: 413,
            code: "body-too-large"),
    ]
}
