import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Postgres
import Sealing
import Testing
import Wire

@testable import Server

/// An office of two queues, in which everybody asks for everything.
struct AccessScene {
    let face: Face
    let second: SecondQueue
    private let visitor = SessionToken.random()

    init(_ face: Face, _ second: SecondQueue) {
        self.face = face
        self.second = second
    }

    /// A ticket, a receipt, and a word that its question alone has.
    struct Filed {
        let reference: String
        var receipt: String
        let word: String
    }

    /// A ticket that is assigned to its officer, to which somebody stands as `stance` says.
    func ticket(for stance: Stance) async throws -> Filed {
        var filed = try await file()
        let isLost = stance == .recused || stance == .left
        try await assign(filed.reference, to: isLost ? .colleague : .officer)
        if stance == .otherEnquirer { filed.receipt = try await file().receipt }
        if stance == .recused {
            let path = Path.assignment("me", to: filed.reference)
            let recused = try await face.send(.delete, path, headers: try face.bearer(.colleague))
            #expect(recused.status == .ok)
            try await assign(filed.reference, to: .officer)
        }
        return filed
    }

    private func file() async throws -> Filed {
        let word = "zeppelin" + String(UInt32.random(in: 0 ... .max), radix: 36)
        var filing = Face.filing
        filing.question = Sample.english.replacing("zeppelin", with: word)
        let filed: FilingAcknowledgement = try await face.send(.post, Path.enquiries, filing)
            .document()
        return Filed(reference: filed.reference, receipt: filed.receipt, word: word)
    }

    func assign(_ reference: String, to person: Office.Person) async throws {
        let path = Path.assignment(person.handle.text, to: reference)
        let assigned = try await face.send(.put, path, headers: try face.bearer(.triage))
        #expect(assigned.status == .ok)
    }

    /// The colleague leaves the queue, loses what he was assigned, and joins it again.
    func colleagueLeavesAndJoins() async throws {
        let queue = QueueCode.valuesAndEthics
        for change in [
            AccountChange(status: nil, leaving: queue, joining: nil, issuesCode: false),
            AccountChange(status: nil, leaving: nil, joining: (queue, .officer), issuesCode: false),
        ] {
            _ = try await face.office.desk.change(
                Office.Person.colleague.handle, by: change,
                as: try face.office[.administrator])
        }
    }

    /// What proves who asks: the header for programs, the cookies for pages.
    func headers(
        of stance: Stance, _ filed: Filed, _ session: SessionToken?, to route: AccessRoute
    ) throws -> HTTPFields {
        let secret = face.office.desk.secret
        let now = Int(Date().timeIntervalSince1970)
        var headers: HTTPFields = [
            .contentType: route.isPage ? "application/x-www-form-urlencoded" : "application/json"
        ]
        var cookies = ["\(Visitor.cookie)=\(visitor.text)"]
        if let session {
            headers[.authorization] = "Bearer \(session.text)"
            let role = stance.person.map { $0.role.rawValue } ?? StaffRole.officer.rawValue
            let handle = stance.person?.handle.text ?? "labour.one"
            let words = [session.text, handle, role, "-"]
            let page = PageSession(.staff, words, at: now)
            cookies.append("\(page.kind.cookie)=\(try page.setting(under: secret, at: now).value)")
        } else if stance == .enquirer || stance == .otherEnquirer {
            let receipt = try Receipt(parsing: filed.receipt)
            headers[.authorization] = "Receipt \(receipt.text)"
            let page = PageSession(receipt, isKept: true, at: now)
            cookies.append("\(page.kind.cookie)=\(try page.setting(under: secret, at: now).value)")
        }
        headers[.cookie] = cookies.joined(separator: "; ")
        return headers
    }

    /// The session of whoever stands so; a new one where asking may end it.
    func session(of stance: Stance, fresh: Bool) async throws -> SessionToken? {
        guard stance.isStaff else { return nil }
        let handle = stance.person?.handle.text ?? "labour.one"
        let known = try stance.person.map { try face.office[$0] } ?? second.triage
        guard fresh else { return known }
        var request = SignInRequest()
        request.handle = handle
        request.passphrase =
            (stance.person.flatMap { face.office.passphrases[$0] } ?? second.passphrase).exposed
        let opened = try await face.send(.post, Path.sessions, request)
        return try SessionToken(parsing: opened.document(SessionAcknowledgement.self).token)
    }

    /// What shows that a form is its sender's.
    var formKey: String {
        Base64URL.text(
            face.office.desk.secret.mac(of: visitor.proof, purpose: "page/form"))
    }

    /// How many refusals are on the trail; counting begins anew, so that nobody is muted.
    func refusals() async throws -> Int {
        try await face.office.database.withPool("postgres") { pool in
            let count = try await pool.run(
                Statement.only(
                    "select count(*) from ethicsdesk.trail_event where kind = 'access-refused'",
                    of: Int.self))
            try await pool.run(
                Statement.perform(
                    """
                    update ethicsdesk.trail_event set kind = 'counted' where kind = 'access-refused'
                    """))
            return count
        }
    }
}
