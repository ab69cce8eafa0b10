import Audit
import Desk
import Enquiry
import Foundation
import HTTPTypes
import Harness
import Hummingbird
import HummingbirdTesting
import Testing
import Wire

@Suite("The trail over HTTP")
struct TrailFaceTests {
    @Test("auditors read it and its checkpoints, and nobody else does")
    func roles() async throws {
        try await Face.show { face in
            for path in [Path.trail, Path.trail + "?since=1", Path.checkpoints] {
                for person in Office.Person.allCases where person != .auditor {
                    #expect(
                        try await face.problem(.get, path, headers: try face.bearer(person))
                            == "not-permitted")
                }
                let read = try await face.send(.get, path, headers: try face.bearer(.auditor))
                #expect(read.status == .ok)
            }
            for query in ["?after=-1", "?after=x", "?since=1.5", "?since="] {
                #expect(
                    try await face.problem(
                        .get, Path.trail + query, headers: try face.bearer(.auditor))
                        == "malformed")
            }
        }
    }

    @Test("an export from any event on verifies by itself, and leaves nothing out")
    func since() async throws {
        try await Face.show { face in
            let verifier = TrailVerifier(keys: [face.office.configuration.signer.publicKey])
            for _ in 1...3 {
                _ = try await face.filed(assignedTo: .officer)
                #expect(try await face.office.desk.chainTrail() > 0)
            }
            let list: CheckpointList = try await face.send(
                .get, Path.checkpoints, headers: try face.bearer(.auditor)
            ).document()
            let ends = list.checkpoints.map(\.sequence)
            #expect(ends.count >= 3 && ends == ends.sorted() && list.next == nil)
            let all = try #require(ends.last)
            for since in 0...(all + 1) {
                let page = try await face.send(
                    .get, Path.trail + "?since=\(since)", headers: try face.bearer(.auditor))
                var chunks = [Array(page.body.readableBytesView)]
                let verdict = verifier.verify { chunks.popLast() }
                let begins = ends.last { $0 <= since } ?? 0
                guard case .intact(let links, let last) = verdict else {
                    Issue.record("from \(since): \(verdict)")
                    continue
                }
                #expect(links == all - begins && last.head.sequence == all)
                #expect(last.note == list.checkpoints.last?.note)
            }
            let rest: CheckpointList = try await face.send(
                .get, Path.checkpoints + "?after=\(ends[0])", headers: try face.bearer(.auditor)
            ).document()
            #expect(rest.checkpoints == Array(list.checkpoints.dropFirst()))
        }
    }
}
