import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Sealing
import Testing
import Wire

@Suite("Too many attempts, over HTTP")
struct AttemptFaceTests {
    @Test("whoever fails too often is told when to come back, whoever he says he is")
    func signIn() async throws {
        try await Face.show { face in
            var bodies: [String: [String]] = [:]
            for (handle, language) in [("officer.one", "en"), ("nobody.here", "en")] {
                for number in 0..<8 {
                    let wish = SignInRequest(
                        handle: handle, passphrase: Passphrase.generate(.english).text)
                    let answer = try await face.send(
                        .post, Path.sessions, wish, headers: [.acceptLanguage: language])
                    #expect(answer.status == (number < 5 ? .unauthorized : .tooManyRequests))
                    let problem = try answer.document(ProblemDocument.self)
                    bodies[handle, default: []].append(problem.code)
                    guard number >= 5 else { continue }
                    #expect(Int(answer.headers[.retryAfter] ?? "") ?? 0 > 0)
                    #expect(answer.headers[.contentType] == MediaType.problem)
                }
            }
            #expect(bodies["officer.one"] == bodies["nobody.here"])
            let wish = SignInRequest(
                handle: "officer.one", passphrase: Passphrase.generate(.french).text)
            let french = try await face.send(
                .post, Path.sessions, wish, headers: [.acceptLanguage: "fr"])
            #expect(try french.document(ProblemDocument.self).title == "Trop de tentatives")
        }
    }

    @Test("a client that signed in before keeps its way in by what it was given")
    func known() async throws {
        try await Face.show { face in
            let right = try #require(face.office.passphrases[.officer]).exposed
            let opened: SessionAcknowledgement = try await face.send(
                .post, Path.sessions, SignInRequest(handle: "officer.one", passphrase: right)
            ).document()
            for _ in 0..<8 {
                _ = try await face.send(
                    .post, Path.sessions,
                    SignInRequest(
                        handle: "officer.one", passphrase: Passphrase.generate(.english).text))
            }
            let clients: [(String?, HTTPResponse.Status)] = [
                (nil, .tooManyRequests), ("x", .tooManyRequests), (opened.client, .created),
            ]
            for (client, status) in clients {
                let answer = try await face.send(
                    .post, Path.sessions,
                    SignInRequest(handle: "officer.one", passphrase: right, client: client))
                #expect(answer.status == status)
            }
        }
    }

    @Test("filings that come all at once from one address are taken, or told when to come back")
    func burst() async throws {
        try await Face.show { face in
            let statuses = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<200 { group.addTask { try await self.file(at: face) } }
                return try await group.reduce(into: [Int]()) { $0 += $1 }
            }
            #expect(statuses.count { $0 == 201 } == 200)
            #expect(Set(statuses).isSubset(of: [201, 429, 503]))
        }
    }

    /// Files as a client does: again whenever it is told when.
    private func file(at face: Face) async throws -> [Int] {
        var filing = Face.filing
        filing.receipt = Receipt.random().text
        var statuses: [Int] = []
        while true {
            let answer = try await face.send(.post, Path.enquiries, filing)
            statuses.append(answer.status.code)
            guard answer.status != .created else { return statuses }
            let wait = try #require(Int(answer.headers[.retryAfter] ?? ""))
            try await Task.sleep(for: .seconds(wait))
        }
    }
}
