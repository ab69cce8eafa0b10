import Foundation
import LocalPostgres
import Synchronization

/// A number that tasks count up together.
final class Tally: Sendable {
    private let number = Mutex(0)

    /// What is counted so far.
    var count: Int { number.withLock { $0 } }

    /// Counts one; the number before it.
    @discardableResult
    func next() -> Int {
        number.withLock { number in
            defer { number += 1 }
            return number
        }
    }
}

/// Clients who do many things at once, and a killer who ends the service, PostgreSQL or both each
/// time another share of it is done.
struct Crowd: Sendable {
    let desk: Deployment
    /// Requests that were cut off or refused for the moment.
    let interruptions = Tally()

    private static let clients = 16
    private static let kills = Attacks.isLong ? 30 : 6

    /// Does `body` for every item; what it gave, in order.
    func all<Item: Sendable, Value: Sendable>(
        _ items: [Item], _ body: @escaping @Sendable (Item) async throws -> Value
    ) async throws -> [Value] {
        let (taken, done) = (Tally(), Tally())
        var values: [Int: Value] = [:]
        try await withThrowingTaskGroup(of: [Int: Value].self) { group in
            for _ in 0..<Self.clients {
                group.addTask {
                    var mine: [Int: Value] = [:]
                    while case let index = taken.next(), index < items.count {
                        mine[index] = try await body(items[index])
                        done.next()
                    }
                    return mine
                }
            }
            group.addTask {
                for kill in 0..<Self.kills {
                    while done.count < items.count * (kill + 1) / (Self.kills + 2) {
                        try await Task.sleep(for: .milliseconds(1))
                    }
                    try await strike(kill)
                }
                return [:]
            }
            for try await some in group { values.merge(some) { first, _ in first } }
        }
        return (0..<items.count).compactMap { values[$0] }
    }

    private func strike(_ number: Int) async throws {
        let (hitsService, hitsDatabase) = [(true, false), (false, true), (true, true)][number % 3]
        if hitsService { await desk.end(by: SIGKILL) }
        if hitsDatabase {
            try await desk.cluster.stop(.immediate)
            try await desk.cluster.start()
        }
        if hitsService { try await desk.start() }
    }

    /// Sends the same until it is done. Only what may pass is tried again.
    func untilDone(
        _ method: String, _ path: String, _ credential: String? = nil,
        json: (any Encodable & Sendable)? = nil
    ) async throws -> Web.Answer {
        for _ in 0..<2_000 {
            if let answer = try? await Web.send(method, desk.url + path, credential, json: json) {
                let isPassing = answer.status == 503
                guard isPassing else { return answer }
            }
            interruptions.next()
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Deployment.Failure.failed("\(method) \(path) is never done")
    }
}

/// A member of the staff who works through crashes, which end sessions: those are not worth a
/// backup.
actor Worker {
    private let crowd: Crowd
    private let member: Deployment.Member
    private var signingIn: Task<String, any Error>?

    init(_ handle: String, in crowd: Crowd) throws {
        self.crowd = crowd
        member = try crowd.desk.member(handle)
    }

    /// Sends the same until it is done, signed in again as often as necessary.
    func untilDone(
        _ method: String, _ path: String, json: (any Encodable & Sendable)? = nil
    ) async throws -> Web.Answer {
        while true {
            let attempt = session()
            let token = try await attempt.value
            let answer = try await crowd.untilDone(method, path, "Bearer " + token, json: json)
            guard answer.status == 401 else { return answer }
            if signingIn == attempt { signingIn = nil }
        }
    }

    private func session() -> Task<String, any Error> {
        if let signingIn { return signingIn }
        let task = Task {
            let answer = try await crowd.untilDone(
                "POST", "/v1/sessions",
                json: ["handle": member.handle, "passphrase": member.passphrase])
            return try Field.value("token", in: answer.text)
        }
        signingIn = task
        return task
    }
}
