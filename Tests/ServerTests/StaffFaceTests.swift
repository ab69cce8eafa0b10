import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Testing
import Wire

@Suite("Accounts over HTTP")
struct StaffFaceTests {
    @Test("an administrator lists and changes accounts, and nobody else does")
    func roles() async throws {
        try await Face.show { face in
            var patch = StaffPatch()
            patch.status = "disabled"
            for person in Office.Person.allCases where person != .administrator {
                let headers = try face.bearer(person)
                #expect(
                    try await face.problem(.get, Path.staff, headers: headers) == "not-permitted")
                for handle in ["colleague.one", "nobody.here"] {
                    #expect(
                        try await face.problem(
                            .patch, Path.account(handle), patch, headers: headers)
                            == "not-permitted")
                }
            }
            let list: StaffList = try await face.send(
                .get, Path.staff, headers: try face.bearer(.administrator)
            ).document()
            #expect(list.staff.map(\.handle) == list.staff.map(\.handle).sorted())
            #expect(list.staff.allSatisfy { $0.status == "active" } && list.next == nil)
            let triage = list.staff.first { $0.handle == "triage.one" }
            #expect(
                triage?.memberships
                    == [.init(queue: "values-and-ethics", duty: "triage", admitted: true)])
            let after = list.staff[2].handle
            let rest: StaffList = try await face.send(
                .get, Path.staff + "?cursor=\(after)", headers: try face.bearer(.administrator)
            ).document()
            #expect(rest.staff == Array(list.staff[3...]))
        }
    }

    @Test("an account is disabled, enabled, moved and given a new code")
    func changes() async throws {
        try await Face.show { face in
            let headers = try face.bearer(.administrator)
            func change(_ edit: (inout StaffPatch) -> Void) async throws -> StaffChange {
                var patch = StaffPatch()
                edit(&patch)
                let path = Path.account("officer.one")
                return try await face.send(.patch, path, patch, headers: headers).document()
            }
            #expect(try await change { $0.status = "disabled" }.account.status == "disabled")
            #expect(
                try await face.problem(.get, Path.queues, headers: try face.bearer(.officer))
                    == "not-signed-in")
            #expect(try await change { $0.status = "active" }.account.status == "active")
            let moved = try await change {
                $0.leave = "values-and-ethics"
                $0.join = .init(queue: "values-and-ethics", duty: "triage")
                $0.reEnrol = true
            }
            #expect(moved.account.memberships.map(\.duty) == ["triage"])
            let enrolment = EnrolmentRequest(code: moved.code, language: "fr")
            #expect(try await face.send(.post, Path.enrolments, enrolment).status == .created)
            #expect(try await change { _ in }.code == nil)
        }
    }

    @Test("a change that cannot be read is refused by field")
    func faults() async throws {
        try await Face.show { face in
            let headers = try face.bearer(.administrator)
            let cases: [(String, field: String, code: String)] = [
                ("{\"status\":\"gone\"}", "status", "unknown-code"),
                ("{\"status\":1}", "status", "malformed"),
                ("{\"leave\":\"No Queue\"}", "leave", "unknown-code"),
                ("{\"join\":{}}", "queue", "missing"),
                (
                    "{\"join\":{\"queue\":\"values-and-ethics\",\"duty\":\"boss\"}}", "duty",
                    "unknown-code"
                ),
                ("{\"reEnrol\":\"yes\"}", "reEnrol", "malformed"),
            ]
            for (body, field, code) in cases {
                let refused = try await face.client.execute(
                    uri: Path.account("officer.one"), method: .patch, headers: headers,
                    body: ByteBuffer(string: body))
                let problem = try refused.document(ProblemDocument.self)
                #expect(problem.field == field && problem.code == code, "\(body)")
            }
            #expect(
                try await face.problem(.get, Path.staff + "?cursor=%00", headers: headers)
                    == "malformed")
        }
    }
}
