import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Sealing
import Testing
import Wire

@testable import Server

@Suite("Whom an enquirer names cannot tell the ticket from none, on any face", .serialized)
struct ExclusionFaceTests {
    private static let entry = UUID().uuidString.lowercased()
    private static let note = #"{"kind":"note","text":"He is worried."}"#

    /// What can be asked of one ticket, by program and by page.
    private static let requests: [(HTTPRequest.Method, @Sendable (String) -> String, String?)] = [
        (.get, Path.ticket, nil), (.get, Path.original, nil),
        (.patch, Path.ticket, #"{"topic":"other"}"#),
        (.post, Path.transfer, #"{"queue":"labour-relations"}"#),
        (.put, { Path.assignment("me", to: $0) }, nil),
        (.put, { Path.assignment("officer.one", to: $0) }, nil),
        (.put, { Path.assignment("nobody.here", to: $0) }, nil),
        (.delete, { Path.assignment("me", to: $0) }, nil),
        (.put, { Path.entry(Self.entry, of: $0) }, Self.note),
        (.put, { Path.entry(Self.entry, of: $0) }, "["), (.post, Path.closure, nil),
        (
            .put, { Path.concealment(Self.entry, of: Self.entry, in: $0) },
            #"{"part":"redacted","words":["zeppelin"]}"#
        ),
        (.get, { Path.proposal(Self.entry, in: $0) }, nil),
        (.delete, { Path.proposal(Self.entry, in: $0) }, nil),
        (.put, { Path.consent(to: Self.entry, in: $0) }, nil),
    ]

    /// A filing that is kept from the team's second.
    private static func filing(_ team: TriageTeam) -> FilingRequest {
        var filing = Face.filing
        filing.exclude = [team.name.text]
        return filing
    }

    private static func bearer(_ session: SessionToken) -> HTTPFields {
        [.authorization: "Bearer \(session.text)"]
    }

    @Test("each route: the same bytes and headers as for a reference that nobody has")
    func identical() async throws {
        let team = try await TriageTeam.gather()
        try await Face.show(team.office) { face in
            let filed: FilingAcknowledgement = try await face.send(
                .post, Path.enquiries, Self.filing(team)
            ).document()
            for (index, (method, path, body)) in Self.requests.enumerated() {
                for (language, tag) in [("en", nil), ("en", "\"1\""), ("fr", "\"7\"")] {
                    var headers = Self.bearer(team.second)
                    headers[.acceptLanguage] = language
                    headers[.ifMatch] = tag
                    let ask = { (reference: String) in
                        try await face.client.execute(
                            uri: path(reference), method: method, headers: headers,
                            body: body.map { .init(string: $0) })
                    }
                    let (real, unknown) = (
                        try await ask(filed.reference), try await ask("VE-0000-0000")
                    )
                    #expect(real.status == unknown.status && real.status.code >= 400, "\(index)")
                    #expect(
                        real.body == unknown.body && real.headers == unknown.headers, "\(index)")
                }
            }
            let shown = try await face.send(
                .get, Path.ticket(filed.reference), headers: Self.bearer(team.third))
            #expect(shown.status == .ok)
        }
    }

    @Test("every list, page and mark of his is byte for byte what it is without the ticket")
    func lists() async throws {
        let team = try await TriageTeam.gather()
        try await Face.show(team.office) { face in
            for _ in 0..<3 { _ = try await face.filed() }
            let before = try await Self.seen(by: team.second, at: face)
            let others = try await Self.seen(by: team.third, at: face)
            let filed: FilingAcknowledgement = try await face.send(
                .post, Path.enquiries, Self.filing(team)
            ).document()
            _ = try await face.send(
                .put, Path.assignment("officer.one", to: filed.reference),
                headers: Self.bearer(team.first))
            let after = try await Self.seen(by: team.second, at: face)
            for (path, body) in before { #expect(after[path] == body, "\(path)") }
            let changed = try await Self.seen(by: team.third, at: face)
            #expect(changed.filter { others[$0.key] != $0.value }.count >= 5)
        }
    }

    /// What somebody is shown of a queue, by path; without what is drawn anew for each page.
    private static func seen(
        by session: SessionToken, at face: Face
    ) async throws -> [String: String] {
        let now = Int(Date().timeIntervalSince1970)
        let words = [session.text, "triage.two", StaffRole.officer.rawValue, "-"]
        let cookie = try PageSession(.staff, words, at: now)
            .setting(under: face.office.desk.secret, at: now)
        let queue = Path.tickets(of: "values-and-ethics")
        let statuses = TicketStatus.allCases.map { "\(queue)?status=\($0.rawValue)" }
        let pages = [
            Place.queue("values-and-ethics"), .changes(of: "values-and-ethics"),
        ].map { $0.path(in: .english) }
        var seen: [String: String] = [:]
        for path in [
            queue, queue + "?assignment=none", queue + "?topic=opinions", queue + "?overdue=true",
            Path.queues,
        ] + statuses + pages {
            var headers = bearer(session)
            headers[.cookie] = "\(cookie.name)=\(cookie.value)"
            let answer = try await face.send(.get, path, headers: headers)
            #expect(answer.status == .ok, "\(path)")
            seen[path] = String(buffer: answer.body)
                .replacing(#/name="key" value="[^"]*"/#, with: "")
        }
        return seen
    }

    @Test("filing says who can be named and where it goes, and files nothing that was told wrongly")
    func filing() async throws {
        let team = try await TriageTeam.gather()
        try await Face.show(team.office) { face in
            let list: NameList = try await face.send(.get, Path.names).document()
            #expect(list.names.map(\.name) == ["Odile Fauxbourg"])
            var wish = DestinationRequest()
            (wish.topic, wish.platform, wish.context) = ("other", "twitter", "personal-at-work")
            wish.exclude = list.names.map(\.id)
            let told: DestinationView = try await face.send(.post, Path.destinations, wish)
                .document()
            #expect(told == DestinationView(queue: "values-and-ethics", isUsual: true))
            var filing = Self.filing(team)
            filing.queue = "labour-relations"
            #expect(
                try await face.problem(.post, Path.enquiries, filing) == "other-destination")
            filing.queue = told.queue
            filing.receipt = Receipt.random().text
            let filed: FilingAcknowledgement = try await face.send(.post, Path.enquiries, filing)
                .document()
            let own: Wire.EnquiryView = try await face.send(
                .get, Path.enquiry, headers: [.authorization: "Receipt \(filed.receipt)"]
            ).document()
            #expect(own.excluded == ["Odile Fauxbourg"])
            filing.exclude = nil
            #expect(try await face.problem(.post, Path.enquiries, filing) == "different-draft")
            for (exclude, code) in [
                (["x"], "malformed"), ([UUID().uuidString], "unknown-code"),
                ((0..<21).map { _ in UUID().uuidString }, "too-many"),
            ] {
                filing.receipt = nil
                filing.exclude = exclude
                #expect(try await face.problem(.post, Path.enquiries, filing) == code)
            }
        }
    }

    @Test("triage publishes and takes back, by program; nobody else does")
    func publishing() async throws {
        let team = try await TriageTeam.gather()
        try await Face.show(team.office) { face in
            let path = Path.name(of: "officer.one", in: "values-and-ethics")
            let naming = NamingRequest(name: "Ambrose Quillfeather")
            let first = Self.bearer(team.first)
            #expect(try await face.send(.put, path, naming, headers: first).status == .noContent)
            #expect(
                try await face.problem(.put, path, naming, headers: try face.bearer(.officer))
                    == "not-permitted")
            #expect(
                try await face.problem(
                    .put, path, NamingRequest(name: "Odile Fauxbourg"), headers: first)
                    == "name-taken")
            #expect(
                try await face.problem(
                    .put, path, NamingRequest(name: "a\u{202E}b"), headers: first) == "not-text")
            #expect(try await face.send(.delete, path, headers: first).status == .noContent)
            let list: NameList = try await face.send(.get, Path.names).document()
            #expect(list.names.map(\.name) == ["Odile Fauxbourg"])
        }
    }
}
