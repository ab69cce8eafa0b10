/// A refusal as `application/problem+json` (RFC 9457): `code` is stable and for programs, the
/// sentences are for people, in the language that the request asked for.
package struct ProblemDocument: Codable, Sendable, Equatable {
    /// Where the code is explained: `urn:ethicsdesk:problem:` and the code.
    package var type: String
    /// What went wrong, in a few words.
    package var title: String
    /// The HTTP status.
    package var status: Int
    /// The stable code, such as `too-long`.
    package var code: String
    /// What went wrong and what to do, in a sentence or two.
    package var detail: String
    /// The field at fault, where one is.
    package var field: String?
    /// The bound it broke, where it broke one.
    package var bound: Int?

    /// Makes a document; its `type` follows from the code.
    package init(
        title: String, status: Int, code: String, detail: String, field: String? = nil,
        bound: Int? = nil
    ) {
        self.type = "urn:ethicsdesk:problem:\(code)"
        self.title = title
        self.status = status
        self.code = code
        self.detail = detail
        self.field = field
        self.bound = bound
    }
}
