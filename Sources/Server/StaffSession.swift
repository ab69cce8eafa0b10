import Desk
import Enquiry
import Hummingbird
import Pages
import Sealing

/// Who is signed in to the staff's pages.
struct StaffSession: Sendable {
    let token: SessionToken
    let handle: Handle
    let role: StaffRole
    private let session: PageSession

    /// The session of whoever has just signed in.
    init(_ signedIn: SignedIn, at now: Int) {
        token = signedIn.token
        handle = signedIn.account.handle
        role = signedIn.account.role
        session = PageSession(.staff, [token.text, handle.text, role.rawValue, "-"], at: now)
    }

    /// The session that a cookie holds.
    init?(_ session: PageSession) {
        guard session.words.count == 4, let token = try? SessionToken(parsing: session.words[0]),
            let handle = Handle(session.words[1]), let role = StaffRole(rawValue: session.words[2])
        else { return nil }
        self.token = token
        self.handle = handle
        self.role = role
        self.session = session
    }

    /// What is to be said on the next page.
    var notice: DeskNotice? { DeskNotice(rawValue: session.words[3]) }

    /// The session for the browser to keep, with something to be said on the next page.
    func saying(_ notice: DeskNotice?) -> PageSession {
        var session = session
        session.words[3] = notice?.rawValue ?? "-"
        return session
    }
}

/// A request for a page of the staff's.
struct DeskVisit: Sendable {
    let visit: Visit
    let staff: StaffSession

    var sent: Form { visit.sent }
    var language: Language { visit.language }
    var token: SessionToken { staff.token }
    var person: SignedInPerson {
        SignedInPerson(handle: staff.handle, role: staff.role, keys: visit.keys)
    }

    /// A page, which says its notice once.
    func html(_ page: String, isRefused: Bool = false) throws -> Response {
        try visit.html(
            page, status: isRefused ? .unprocessableContent : .ok, session: staff.saying(nil))
    }

    /// Sends the browser on, with something to be said there.
    func onward(to place: Place, saying notice: DeskNotice? = nil) throws -> Response {
        try visit.onward(to: place, session: staff.saying(notice))
    }

    /// The ticket that the path names.
    func reference() throws -> Reference { try visit.context.reference() }
}
