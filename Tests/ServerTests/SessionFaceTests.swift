import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Sealing
import Testing
import Wire

@Suite("Sessions over HTTP")
struct SessionFaceTests {
    @Test("everybody sees his own sessions, which end, and which is the one that asks")
    func list() async throws {
        try await Face.show { face in
            for person in Office.Person.allCases {
                let other = try await face.signIn(person)
                let list: SessionList = try await face.send(
                    .get, Path.sessions, headers: try face.bearer(person)
                ).document()
                #expect(list.sessions.count >= 2 && list.sessions.count { $0.current } == 1)
                for session in list.sessions {
                    let begun = try Date(session.startedAt, strategy: .iso8601)
                    let ends = try Date(session.endsAt, strategy: .iso8601)
                    #expect((3500...3700).contains(ends.timeIntervalSince(begun)))
                }
                let asOther: SessionList = try await face.send(
                    .get, Path.sessions, headers: other
                ).document()
                #expect(asOther.sessions.map(\.id) == list.sessions.map(\.id))
                #expect(asOther.sessions.first?.current == true)
                #expect(list.sessions.first?.current == false)
            }
        }
    }

    @Test("one's own session is ended by its name, and another's is not there")
    func end() async throws {
        try await Face.show { face in
            let other = try await face.signIn(.officer)
            let list: SessionList = try await face.send(.get, Path.sessions, headers: other)
                .document()
            let ended = try #require(list.sessions.first { !$0.current })
            for id in [ended.id, "00000000-0000-0000-0000-000000000000", "x"] {
                #expect(
                    try await face.problem(
                        .delete, Path.session(id), headers: try face.bearer(.colleague))
                        == "no-such-session")
            }
            let done = try await face.send(.delete, Path.session(ended.id), headers: other)
            #expect(done.status == .noContent)
            #expect(
                try await face.problem(.get, Path.sessions, headers: try face.bearer(.officer))
                    == "not-signed-in")
            #expect(
                try await face.problem(.delete, Path.session(ended.id), headers: other)
                    == "no-such-session")
            for _ in 1...2 {
                let current = try await face.send(.delete, Path.session("current"), headers: other)
                #expect(current.status == .noContent)
            }
            #expect(
                try await face.problem(.delete, Path.session(ended.id), headers: other)
                    == "not-signed-in")
        }
    }

    @Test("nobody without a session lists or ends any")
    func nobody() async throws {
        try await Face.show { face in
            for (method, path) in [
                (HTTPRequest.Method.get, Path.sessions), (.delete, Path.session("current")),
            ] {
                let refused = try await face.send(method, path)
                #expect(refused.status == .unauthorized)
                #expect(refused.headers[.wwwAuthenticate] == "Bearer")
            }
        }
    }
}

extension Face {
    /// Opens another session of somebody; the header that proves it.
    func signIn(_ person: Office.Person) async throws -> HTTPFields {
        let request = SignInRequest(
            handle: person.handle.text, passphrase: office.passphrases[person]?.exposed)
        let opened: SessionAcknowledgement = try await send(.post, Path.sessions, request)
            .document()
        return [.authorization: "Bearer \(opened.token)"]
    }
}
