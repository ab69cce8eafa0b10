import Enquiry
import Foundation
import Postgres
import Store
import Testing

extension Attacks {
    @Suite("The operator's notice command")
    struct NoticeTests {
        @Test("learns that something is due soon and for whom, once a day, and nothing more")
        func told() async throws {
            try await Deployment.serving { desk in
                let reference = try await desk.ask(Planted.question, receipt: "due.receipt")
                try await desk.succeed(
                    desk.client("triage.one"), ["assign", reference, "--to", "officer.one"])
                try await desk.asSuperuser(
                    .execute(
                        """
                        update ethicsdesk.ticket
                        set filed_on = current_date - 9, due_on = current_date
                        """))
                await desk.end(by: SIGTERM)
                let told = desk.folder + "/told"
                let settings = try Self.hook(
                    """
                    echo "$# $*" >>\(told)
                    env | sort | cut -d= -f1 | tr '\\n' ' ' >>\(told)
                    ls /proc/self/fd | wc -l >>\(told)
                    """, in: desk)
                // Whatever day and hour it is: the service is asked what it does on a business day.
                try await Self.serve(desk, settings) {
                    _ = try await desk.eventually {
                        FileManager.default.fileExists(atPath: told)
                    }
                    try await Task.sleep(for: .seconds(2))
                }
                let heard = (try? String(contentsOfFile: told, encoding: .utf8)) ?? ""
                let lines = heard.split(separator: "\n")
                guard try await desk.isBusinessDay() else { return #expect(heard.isEmpty) }
                #expect(lines.first == "2 due-soon officer.one")
                #expect(lines.count == 2, "\(heard)")
                // The shell adds three of its own; the listing has one descriptor more.
                #expect(
                    lines.last?.hasPrefix("LC_ALL OLDPWD PATH PWD") == true
                        || lines.last?.hasPrefix("LC_ALL PATH PWD") == true, "\(heard)")
                #expect(lines.last?.hasSuffix(" 4") == true, "\(heard)")
            }
        }

        @Test("may fail or hang: the service goes on, and the operator is told")
        func failing() async throws {
            try await Deployment.serving { desk in
                guard try await desk.isBusinessDay() else { return }
                try await desk.asSuperuser(
                    .execute("delete from ethicsdesk.notice_day"))
                _ = try await desk.ask(Planted.question, receipt: "due.receipt")
                try await desk.asSuperuser(
                    .execute(
                        """
                        update ethicsdesk.ticket
                        set filed_on = current_date - 9, due_on = current_date
                        """))
                await desk.end(by: SIGTERM)
                let settings = try Self.hook("echo zeppelin >&2; exit 3", in: desk)
                try await Self.serve(desk, settings) {
                    let isTold = try await desk.eventually {
                        try await desk.metrics.contains("notice-failed")
                    }
                    let served = try await Web.get(desk.url + "/v1/catalogue").status
                    #expect(isTold && served == 200)
                }
                let log = try String(contentsOfFile: desk.serviceLog, encoding: .utf8)
                #expect(!log.contains("zeppelin") && !log.contains("triage.one"))
                let bad = try await desk.operatorProgram.run(
                    ["serve"], ["ETHICSDESK_NOTICE_COMMAND": "notice"])
                #expect(bad.status == 78 && bad.error.contains("ETHICSDESK_NOTICE_COMMAND"))
            }
        }

        /// Writes the command; the settings that name it.
        private static func hook(_ script: String, in desk: Deployment) throws -> [String: String] {
            let path = desk.folder + "/notice"
            try ("#!/bin/sh\n" + script + "\n").write(
                toFile: path, atomically: true, encoding: .utf8)
            chmod(path, 0o700)
            return ["ETHICSDESK_NOTICE_COMMAND": path, "ETHICSDESK_NOTICE_HOUR": "0"]
        }

        /// Serves with settings as long as `body` runs.
        private static func serve(
            _ desk: Deployment, _ settings: [String: String], _ body: () async throws -> Void
        ) async throws {
            let all = desk.operatorSettings.merging(settings) { $1 }
            let process = try Program("ethicsdeskd", all).start(["serve"], log: desk.serviceLog)
            _ = try await desk.eventually {
                (try? await Web.get(desk.url + "/v1/catalogue"))?.status == 200
            }
            do { try await body() } catch {
                kill(process.processIdentifier, SIGKILL)
                throw error
            }
            kill(process.processIdentifier, SIGTERM)
            while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
        }
    }
}

extension Deployment {
    /// Whether the Office works today.
    fileprivate nonisolated func isBusinessDay() async throws -> Bool {
        let today = try await asSuperuser(
            .only("select (now() at time zone 'America/Toronto')::date", of: Day.self))
        return BusinessCalendar.isBusinessDay(today)
    }
}
