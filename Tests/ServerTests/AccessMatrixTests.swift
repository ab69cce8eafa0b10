import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Sealing
import Testing
import Wire

@testable import Server

/// Everybody asks for every route, and is answered as `Sources/Desk/Desk.docc/AccessMatrix.md`
/// says. The routes come from the table itself: a new one without its line fails.
@Suite("Every door", .serialized, .timeLimit(.minutes(20)))
struct AccessMatrixTests {
    @Test("each route, to each person: what the access matrix says, and no word that is not his")
    func matrix() async throws {
        let second = try await SecondQueue.open()
        try await Face.show(second.office) { face in
            let scene = AccessScene(face, second)
            let routes = Self.routes(of: face)
            var answers: [String: [Stance: Answer]] = [:]
            for stance in Stance.allCases where stance != .left {
                for route in routes {
                    let filed = try await scene.ticket(for: stance)
                    answers[route.line, default: [:]][stance] = try await ask(
                        scene, route, stance, filed)
                }
            }
            // What the officer who left had been assigned was assigned to him before he left.
            var left: [AccessScene.Filed] = []
            for _ in routes { left.append(try await scene.ticket(for: .left)) }
            try await scene.colleagueLeavesAndJoins()
            for (route, filed) in zip(routes, left) {
                try await scene.assign(filed.reference, to: .officer)
                answers[route.line, default: [:]][.left] = try await ask(
                    scene, route, .left, filed)
            }
            let table = Self.table(routes.map(\.line), answers)
            let article = try Self.article()
            let size = "\(routes.count) routes, \(Stance.allCases.count) people"
            #expect(article.contains(size), "AccessMatrix.md should say: \(size)")
            let kept = article.split(separator: "\n").filter { $0.hasPrefix("|") }
            #expect(
                kept.map(String.init) == table,
                "AccessMatrix.md should say:\n\(table.joined(separator: "\n"))")
        }
    }

    /// Asks, and looks besides for words that are not his, and for the refusal on the trail.
    private func ask(
        _ scene: AccessScene, _ route: AccessRoute, _ stance: Stance, _ filed: AccessScene.Filed
    ) async throws -> Answer {
        let session = try await scene.session(of: stance, fresh: route.endsSessions)
        let asked = try await scene.face.client.execute(
            uri: route.path(to: filed.reference), method: route.method,
            headers: try scene.headers(of: stance, filed, session, to: route),
            body: ByteBuffer(string: route.body(key: scene.formKey, to: filed.reference)))
        let answer = try answer(asked, of: route)
        let text = String(buffer: asked.body)
        let what = Comment(rawValue: "\(route.line), \(stance.rawValue): \(asked.status.code)")
        #expect(asked.status.code < 500, what)
        #expect(
            !text.contains("Brambleworth") || stance.mayRead || stance == .otherEnquirer, what)
        #expect(!text.contains(filed.word) || stance.mayKnow, what)
        #expect(
            !text.contains(filed.reference) || stance.mayKnow || route.namesReferences, what)
        let refusals = try await scene.refusals()
        if stance.isStaff, session != nil {
            let isRefused = answer == .hidden || answer == .forbidden
            #expect(isRefused == (refusals > 0), "\(what) on the trail: \(refusals)")
        } else {
            #expect(refusals == 0, what)
        }
        return answer
    }

    private func answer(_ asked: TestResponse, of route: AccessRoute) throws -> Answer {
        if route.isPage { return try page(asked, of: route) }
        guard asked.status.code >= 400 else { return .allowed }
        // Where a field is at fault, it is not access that was asked about.
        let isSound = ![400, 415, 422].contains(asked.status.code)
        #expect(isSound, "\(route.line): \(String(buffer: asked.body))")
        switch try asked.document(ProblemDocument.self).code {
        case "session-missing", "receipt-missing", "not-signed-in": return .unproved
        case "not-permitted": return .forbidden
        case "no-such-ticket", "no-such-enquiry": return .hidden
        default: return .allowed
        }
    }

    /// A page says in words what it refuses, beside a form that it gives back or by itself.
    private func page(_ asked: TestResponse, of route: AccessRoute) throws -> Answer {
        let text = String(buffer: asked.body)
        let isDoor = route.template.hasSuffix("/sign-in")
        let asks = ["action=\"/en/desk/sign-in\"", "action=\"/en/my-enquiry\""]
        if asked.headers[.location]?.hasSuffix("/sign-in") == true && !isDoor { return .unproved }
        if asks.contains(where: text.contains) && !isDoor { return .unproved }
        for (refusal, answer) in [
            (Refusal.noSuchTicket, Answer.hidden), (.notPermitted, .forbidden),
        ] where text.contains(Problem(refusal).document(in: .english).title) { return answer }
        return .allowed
    }

    private static func routes(of face: Face) -> [AccessRoute] {
        let router = try? Routes.table(
            desk: face.office.desk, observer: Observer(logger: Observer.silent))
        let routes = (router?.routes ?? []).filter { $0.method != .head }
            .map { AccessRoute(method: $0.method, template: $0.path.description) }
        // Pages are there in both languages under the same handlers, as another test holds.
        return routes.filter { !$0.template.hasPrefix("/fr/") }.sorted { $0.line < $1.line }
    }

    private static func table(
        _ lines: [String], _ answers: [String: [Stance: Answer]]
    ) -> [String] {
        let stances = Stance.allCases
        let head = "| | " + stances.map(\.rawValue).joined(separator: " | ") + " |"
        let rule = "|---|" + stances.map { _ in "---|" }.joined()
        return [head, rule]
            + lines.map { line in
                let cells = stances.map { answers[line]?[$0]?.rawValue ?? "?" }
                return "| `\(line)` | " + cells.joined(separator: " | ") + " |"
            }
    }

    private static func article() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let path = "Sources/Desk/Desk.docc/AccessMatrix.md"
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
