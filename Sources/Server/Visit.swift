import Enquiry
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Pages
import Sealing

/// One request for a page: who sent it, in which language, and what goes back besides the page.
struct Visit: Sendable {
    let request: Request
    let context: DeskContext
    let language: Language
    let secret: ServiceSecret
    let visitor: Visitor
    /// What was sent: the form of a POST, the query of a GET.
    let sent: Form
    /// Seconds since 1 January 1970.
    let now: Int

    /// Reads a request; a form within its bounds of size and time.
    init(
        _ request: Request, _ context: DeskContext, in language: Language, secret: ServiceSecret
    ) async throws {
        self.request = request
        self.context = context
        self.language = language
        self.secret = secret
        visitor = Visitor(request)
        sent =
            request.method == .post
            ? try await request.form() : try Form(parsing: (request.uri.query ?? "").utf8)
        now = Int(Date().timeIntervalSince1970)
    }

    /// What every form of a page carries.
    var keys: [CarriedValue] { [CarriedValue("key", visitor.formKey(under: secret))] }

    /// The same with the form's receipt, or a fresh one where it carries none of its visitor's.
    func keys(receiptOf form: Form? = nil) -> [CarriedValue] {
        let known = form.flatMap { visitor.receipt(in: $0, under: secret) }
        return keys + visitor.carrying(known ?? .random(), under: secret)
    }

    /// Whether the form was made for whoever sent it.
    var isOwn: Bool { visitor.owns(sent, under: secret) }

    /// The session of that kind, unless it is over.
    func session(_ kind: PageSession.Kind) -> PageSession? {
        PageSession(kind, of: request, under: secret, at: now)
    }

    /// Whether the browser sends a session of that kind, over or not.
    func hasCookie(of kind: PageSession.Kind) -> Bool { request.cookies[kind.cookie] != nil }

    /// A page.
    func html(
        _ page: String, status: HTTPResponse.Status = .ok, session: PageSession? = nil
    ) throws -> Response {
        var response = Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
        try setCookies(of: &response, session)
        return response
    }

    /// Sends the browser on to another page, which it asks for anew.
    func onward(
        to place: Place, query: String = "", session: PageSession? = nil
    ) throws -> Response {
        var response = Response(
            status: .seeOther, headers: [.location: place.path(in: language) + query])
        try setCookies(of: &response, session)
        return response
    }

    /// Ends a session: the browser forgets its cookies and whatever it kept of the pages.
    func leaving(_ kind: PageSession.Kind, for place: Place) throws -> Response {
        var response = Response(
            status: .seeOther, headers: [.location: place.path(in: language)])
        response.setCookie(.gone(kind.cookie))
        response.setCookie(.gone(Visitor.cookie))
        response.headers[.clearSiteData] = "\"cache\""
        return response
    }

    private func setCookies(of response: inout Response, _ session: PageSession?) throws {
        if visitor.isNew { response.setCookie(visitor.setting) }
        if let session { response.setCookie(try session.setting(under: secret, at: now)) }
    }
}
