import Foundation
import Postgres
import Testing

extension Attacks {
    @Suite("A trail that was rolled back")
    struct RollbackTests {
        @Test("is not signed where checkpoints are kept elsewhere, and the operator is told")
        func rolledBack() async throws {
            try await Deployment.serving { desk in
                await desk.end(by: SIGTERM)
                let copy = desk.folder + "/checkpoints.txt"
                let setting = ["ETHICSDESK_CHECKPOINTS_FILE": copy]
                try await desk.start(setting)
                try await desk.signIn("auditor.one")
                try await Self.until { try Self.notes(in: copy) > 0 }
                let kept = try Self.notes(in: copy)
                // A crash in the middle of a note: what comes before it still counts.
                await desk.end(by: SIGKILL)
                let file = try #require(FileHandle(forWritingAtPath: copy))
                try file.seekToEnd()
                try file.write(contentsOf: Data("\nethicsdesk-trail-1\n12".utf8))
                try file.close()
                try await desk.start(setting)
                try await desk.signIn("auditor.one")
                try await Self.until { try Self.notes(in: copy) > kept }
                await desk.end(by: SIGTERM)
                for sql: SQL in [
                    "delete from ethicsdesk.trail_checkpoint", "delete from ethicsdesk.trail_link",
                    """
                    insert into ethicsdesk.trail_backlog (event)
                    select id from ethicsdesk.trail_event on conflict do nothing
                    """,
                ] { try await desk.asSuperuser(Statement.perform(sql)) }
                try await desk.start(setting)
                let log = { try String(contentsOfFile: desk.serviceLog, encoding: .utf8) }
                try await Self.until { try log().contains("trail-replaced") }
                let links = try await desk.asSuperuser(
                    .only("select count(*) from ethicsdesk.trail_link", of: Int.self))
                #expect(links == 0, "nothing is chained over another history")
            }
        }

        private static func notes(in copy: String) throws -> Int {
            let text = try? String(contentsOfFile: copy, encoding: .utf8)
            return text.map { $0.split(separator: "\n— ethicsdesk-trail-1 ").count - 1 } ?? 0
        }

        private static func until(_ condition: () throws -> Bool) async throws {
            for _ in 0..<600 {
                if try condition() { return }
                try await Task.sleep(for: .milliseconds(100))
            }
            Issue.record("it does not come to pass")
        }
    }
}
