import Desk
import Enquiry
import Foundation
import Harness
import Hummingbird
import Logging
import Sealing
import Testing

@testable import Server

/// Asks for every route there is, as everybody, with planted words wherever a text can go. Routes
/// come from the table itself: one that is new here is driven too, or the test fails for it.
struct RouteDrive {
    let desk: Deployment
    let secrets: Secrets
    /// A period whose statistics are published.
    let period: String

    init(_ desk: Deployment, _ secrets: Secrets, period: String) {
        self.desk = desk
        self.secrets = secrets
        self.period = period
    }

    /// One route by its method and its path with parameters.
    fileprivate struct Route: Hashable, CustomStringConvertible {
        let method: String
        let path: String
        var description: String { method + " " + path }
    }

    /// What a route is driven with.
    fileprivate struct Given {
        var reference = "VE-0000-0000"
        var receipt = ""
        /// The question, where something is to be hidden in it.
        var entry = UUID().uuidString
        /// A standard answer that is there, where one is to be removed.
        let answer = UUID().uuidString.lowercased()
        /// What waits for consent, or is proposed.
        let concealment = UUID().uuidString
    }

    private struct Wish: Encodable {
        let part = "original"
        let reason = "third-party"
        let words = ["zeppelin"]
    }

    func run() async throws {
        try await desk.succeed(
            desk.client("admin.one"),
            [
                "staff", "add", "route.one", "--role", "auditor", "--code-to",
                desk.folder + "/codes/route.one",
            ])
        var undriven: [String] = []
        for route in try await Self.routes() {
            // A method that the path does not have is refused to everybody.
            guard try await send(route, Given(), nil) != 405 else { continue }
            let ticket = try await ticket(for: route)
            var statuses: [Int] = []
            for credential in ["Receipt " + ticket.receipt] + (try await sessions()) + [nil] {
                statuses.append(try await send(route, ticket, credential))
            }
            // A page is walked to by whoever has a page's keys; here it must only not break. This
            // desk has one queue, so that a ticket can be sent nowhere; nobody has a telephone.
            let isDone =
                route.isPage
                ? statuses.allSatisfy { $0 < 500 }
                : route.path.hasSuffix("transfer") || route.takesACode
                    || statuses.contains { (200..<400).contains($0) }
            if !isDone { undriven.append("\(route) \(statuses)") }
        }
        #expect(undriven == [], "routes that nobody could use here")
    }

    private func send(
        _ route: Route, _ ticket: Given, _ credential: String?
    ) async throws -> Int {
        let path = route.path.split(separator: "/").map { part in
            switch part {
            case "{reference}": ticket.reference
            case "{concealment}": ticket.concealment
            case "{id}" where route.path.contains("{concealment}"): ticket.entry
            case "{id}", "{session}": UUID().uuidString.lowercased()
            case "{answer}": ticket.answer
            case "{queue}": "values-and-ethics"
            case "{period}": period
            case "{handle}": "officer.two"
            case "{officer}": route.method == "PUT" ? "officer.two" : "me"
            default: String(part)
            }
        }.joined(separator: "/")
        let ends = credential?.hasPrefix("Bearer") == true && route.path.hasSuffix("{session}")
        let target = ends ? path.replacing(/[^\/]+$/, with: "current") : path
        let answer = try await Web.send(
            route.method, desk.url + "/" + target, credential, json: try body(of: route))
        for name in ["token", "passphrase", "code", "receipt", "secret"] {
            if let secret = try? Field.value(name, in: answer.text), secret.count > 20 {
                secrets.note(secret)
            }
        }
        return answer.status
    }

    /// A ticket of its own for a route: filed, assigned or answered, as the route wants it.
    private func ticket(for route: Route) async throws -> Given {
        let filed = try await Web.send(
            "POST", desk.url + "/v1/enquiries", json: Self.filing)
        let reference = try Field.value("reference", in: filed.text)
        let receipt = try Field.value("receipt", in: filed.text)
        secrets.note(receipt)
        if route.method == "DELETE", route.path.contains("{answer}") {
            let given = Given(reference: reference, receipt: receipt)
            _ = try await Web.send(
                "PUT", desk.url + "/v1/queues/values-and-ethics/answers/\(given.answer)",
                try await sessions()[1], json: Self.guidance)
            return given
        }
        guard route.path.contains("{reference}"), route.method != "PUT" || !route.isAssignment
        else { return Given(reference: reference, receipt: receipt) }
        let people = try await sessions()
        _ = try await Web.send(
            "PUT", desk.url + "/v1/tickets/\(reference)/assignments/officer.one", people[0])
        if route.path.hasSuffix("closure") {
            _ = try await Web.send(
                "PUT", desk.url + "/v1/tickets/\(reference)/entries/\(UUID().uuidString)",
                people[1], json: Self.entry)
        }
        var given = Given(reference: reference, receipt: receipt)
        if route.path.contains("{concealment}") {
            try await propose(in: &given, as: people[1], unless: route.path.contains("/entries/"))
        }
        return given
    }

    /// Finds the question and, where the route wants one, makes a proposal that waits for consent.
    private func propose(
        in given: inout Given, as officer: String, unless isDriven: Bool
    ) async throws {
        let ticket = desk.url + "/v1/tickets/" + given.reference
        let shown = try await Web.get(ticket, officer).text
        let id = try #require(shown.firstMatch(of: /"id":"([^"]+)"/))
        given.entry = String(id.1)
        guard !isDriven else { return }
        _ = try await Web.send(
            "PUT", "\(ticket)/entries/\(given.entry)/concealments/\(given.concealment)", officer,
            json: Wish())
    }

    /// Headers of the triage officer, an officer, the administrator and the auditor. One of them
    /// signs out on the way: whoever has no session any more signs in again.
    private func sessions() async throws -> [String] {
        var headers: [String] = []
        for handle in ["triage.one", "officer.one", "admin.one", "auditor.one", "manager.one"] {
            let path = desk.folder + "/people/" + handle + "/session"
            var text = try String(contentsOfFile: path, encoding: .utf8)
            let probe = try await Web.get(
                desk.url + "/v1/sessions", "Bearer " + (try Field.value("token", in: text)))
            if probe.status == 401 {
                try await desk.signIn(handle)
                text = try String(contentsOfFile: path, encoding: .utf8)
            }
            headers.append("Bearer " + (try Field.value("token", in: text)))
        }
        return headers
    }

    private static let filing = [
        "language": "en", "topic": "opinions", "platform": "twitter",
        "context": "personal-off-duty", "question": Planted.question,
    ]
    private static let entry = [
        "kind": "answer", "outcome": "proceed", "text": Planted.answer,
    ]

    private static let guidance = [
        "titleEn": "Followers", "textEn": Planted.guidance, "titleFr": "Les abonnés",
        "textFr": "Taillez-les deux fois par an.",
    ]

    /// What a route is sent. A route that takes a document and has none here is one nobody could
    /// use.
    private func body(of route: Route) throws -> (any Encodable & Sendable)? {
        switch "\(route)" {
        case "PUT /v1/tickets/{reference}/entries/{id}/concealments/{concealment}": return Wish()
        case "PUT /v1/queues/{queue}/answers/{answer}": return Self.guidance
        case "POST /v1/redactions": return ["language": "en", "text": Planted.question]
        case "POST /v1/enquiries": return Self.filing
        case "PUT /v1/enquiry/entries/{id}": return ["text": Planted.reply]
        case "PUT /v1/tickets/{reference}/entries/{id}": return Self.entry
        case "PUT /v1/queues/{queue}/members/{handle}/admission":
            return ["fingerprint": try desk.member("officer.two").fingerprint]
        case "PUT /v1/queues/{queue}/members/{handle}/name": return ["name": "Ambrose Quillfeather"]
        case "POST /v1/destinations":
            return ["topic": "other", "platform": "twitter", "context": "personal-off-duty"]
        case "POST /v1/enrolments":
            let path = desk.folder + "/codes/route.one"
            return ["code": try String(contentsOfFile: path, encoding: .utf8)]
        case "POST /v1/sessions":
            let member = try desk.member("officer.two")
            return ["handle": member.handle, "passphrase": member.passphrase]
        case "POST /v1/passphrase", "PUT /v1/passphrase", "POST /v1/second-factor",
            "POST /v1/second-factor/codes", "POST /v1/second-factor/removal":
            return ["passphrase": try desk.member("officer.one").passphrase]
        case "PUT /v1/second-factor": return ["code": "123456"]
        case "PATCH /v1/tickets/{reference}": return ["topic": "other"]
        case "PUT /v1/tickets/{reference}/hold": return ["reason": "audit"]
        case "POST /v1/tickets/{reference}/transfer": return ["queue": "labour-relations"]
        case "PATCH /v1/staff/{handle}": return ["status": "active"]
        case "POST /v1/staff":
            return ["handle": "staff.\(Int.random(in: 0..<1_000_000))", "role": "auditor"]
        default: return nil
        }
    }

    /// The routes of the public listener, without the methods that are only refused.
    private static func routes() async throws -> [Route] {
        let office = try await Office.open()
        let router = try Routes.router(
            desk: office.desk, observer: Observer(logger: Observer.silent))
        let routes = router.routes.map {
            Route(method: $0.method.rawValue, path: $0.path.description)
        }
        await office.desk.close()
        #expect(routes.count > 20)
        return routes.sorted { "\($0)" < "\($1)" }.filter { $0.method != "HEAD" }
    }
}

extension RouteDrive.Route {
    fileprivate var isPage: Bool { !path.hasPrefix("/v1/") }
    fileprivate var takesACode: Bool {
        method == "PUT" && path == "/v1/second-factor" || path.hasPrefix("/v1/second-factor/")
    }
    fileprivate var isAssignment: Bool { path.contains("/assignments/") }
}
