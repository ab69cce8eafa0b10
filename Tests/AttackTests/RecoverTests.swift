import Foundation
import Postgres
import Testing

extension Attacks {
    @Suite("Every passphrase is lost")
    struct RecoverTests {
        @Test("the recovery code restores the queue, and an old enquiry is read again")
        func restored() async throws {
            try await Deployment.serving { desk in
                let question = "May I keep my zeppelin account? Quentin Brambleworth"
                let old = try await desk.ask(question, receipt: "old.receipt")
                // Nobody has a passphrase or a session any more.
                try FileManager.default.removeItem(atPath: desk.folder + "/people")
                try await desk.asSuperuser(Statement.perform("delete from ethicsdesk.session"))
                try await Self.failures(desk)
                let code = try String(
                    contentsOfFile: desk.folder + "/recovery-code", encoding: .utf8)
                try await desk.succeed(
                    desk.operatorProgram,
                    [
                        "recover", "--triage", "triage.one", "--code-to",
                        desk.folder + "/codes/again", "--recovery-code-fd", "0",
                    ], input: code)
                try FileManager.default.moveItem(
                    atPath: desk.folder + "/codes/triage.one",
                    toPath: desk.folder + "/codes/spent")
                try FileManager.default.moveItem(
                    atPath: desk.folder + "/codes/again",
                    toPath: desk.folder + "/codes/triage.one")
                _ = try await desk.enrol("triage.one")
                let triage = desk.client("triage.one")
                try await desk.succeed(triage, ["assign", old])
                #expect(
                    try await desk.succeed(triage, ["read", old]).contains("Quentin Brambleworth"))
                let events = try await desk.asSuperuser(
                    .rows(
                        """
                        select kind from ethicsdesk.trail_event
                        where kind in ('queue-recovered', 'staff-enrolled', 'original-opened')
                        order by at desc limit 3
                        """, of: String.self))
                #expect(events == ["original-opened", "staff-enrolled", "queue-recovered"])
            }
        }

        /// Recoveries that fail: each says why, and leaves nothing.
        private static func failures(_ desk: Deployment) async throws {
            let code = try String(contentsOfFile: desk.folder + "/recovery-code", encoding: .utf8)
            let other = try await desk.succeed(
                desk.client(),
                ["recovery", "new", "--to", desk.folder + "/other.pub", "--json"])
            let otherCode = try Field.value("code", in: other)
            let count = Statement.only(
                "select count(*)::integer from ethicsdesk.enrolment", of: Int.self)
            let before = try await desk.asSuperuser(count)
            for (triage, queue, typed, status, sentence) in [
                ("triage.one", "values-and-ethics", otherCode, 65, "does not open"),
                ("triage.one", "values-and-ethics", "not a code", 65, "no recovery code"),
                ("triage.one", "labour-relations", code, 78, "--queue"),
                ("auditor.one", "values-and-ethics", code, 65, "no officer"),
                ("No Handle", "values-and-ethics", code, 78, "--triage"),
            ] as [(String, String, String, Int32, String)] {
                let path = desk.folder + "/codes/none"
                let outcome = try await desk.operatorProgram.run(
                    [
                        "recover", "--triage", triage, "--queue", queue, "--code-to", path,
                        "--recovery-code-fd", "0",
                    ], input: typed)
                #expect(outcome.status == status, "\(outcome)")
                #expect(outcome.error.contains(sentence), "\(outcome)")
                #expect(!FileManager.default.fileExists(atPath: path))
                #expect(!(outcome.error + outcome.output).contains(typed))
            }
            // Where the database is gone, the file that was to hold the code is gone too.
            let gone = try await desk.operatorProgram.run(
                [
                    "recover", "--triage", "triage.one", "--code-to",
                    desk.folder + "/missing/none", "--recovery-code-fd", "0",
                ], input: code)
            #expect(gone.status == 73, "\(gone)")
            #expect(try await desk.asSuperuser(count) == before)
        }
    }
}
