import Foundation
import Postgres
import Testing

extension Attacks {
    /// What managers see, on a desk that runs: byte for byte, over sockets.
    @Suite("Somebody watches the statistics, or publishes them again and again")
    struct StatisticsTests {
        /// Everything there is to ask for; most of it is refused to a manager.
        private static let paths = [
            "/v1/statistics", "/v1/statistics?format=csv", "/v1/catalogue", "/v1/sessions",
            "/v1/queues", "/v1/queues/values-and-ethics/tickets", "/v1/staff", "/v1/trail",
            "/v1/enquiry", "/v1/tickets/VE-0000-0000", "/v1/tickets/VE-0000-0000/original",
            "/v1/nowhere", "/", "/en", "/fr", "/en/statistics", "/fr/statistics",
        ]

        @Test("not a byte moves when an enquiry is filed, answered, reopened, withdrawn or purged")
        func nothingMoves() async throws {
            try await Deployment.serving { desk in
                let period = try await desk.release()
                let paths = Self.paths + ["/v1/statistics/" + period]
                let before = try await Self.everything(paths, on: desk)
                // Otherwise it would say nothing that nothing moved.
                #expect(before.values.contains { $0.contains("\"figures\":") })
                let reference = try await desk.ask("May I post this?", receipt: "moves.receipt")
                #expect(try await Self.everything(paths, on: desk) == before)
                try await desk.succeed(
                    desk.client("triage.one"), ["assign", reference, "--to", "officer.one"])
                try await desk.succeed(
                    desk.client("officer.one"),
                    ["answer", reference, "--outcome", "proceed", "--file", "-"], input: "Yes.")
                #expect(try await Self.everything(paths, on: desk) == before)
                try await desk.succeed(
                    desk.client(),
                    [
                        "reply", "--receipt-file", desk.folder + "/moves.receipt", "--file", "-",
                        "--yes",
                    ], input: "And this?")
                #expect(try await Self.everything(paths, on: desk) == before)
                try await desk.succeed(
                    desk.client(),
                    ["withdraw", "--receipt-file", desk.folder + "/moves.receipt", "--yes"])
                #expect(try await Self.everything(paths, on: desk) == before)
                try await desk.purge()
                #expect(try await Self.everything(paths, on: desk) == before)
            }
        }

        @Test("however often a table is fetched, it has one hash")
        func averaging() async throws {
            try await Deployment.serving { desk in
                let period = try await desk.release()
                let socket = try Socket(port: desk.port)
                for path in ["/v1/statistics", "/v1/statistics/" + period] {
                    var bodies: Set<String> = []
                    for _ in 0..<(Attacks.isLong ? 1_000 : 100) {
                        socket.send(try Self.request(path, on: desk))
                        bodies.insert(try #require(socket.answer()).text)
                    }
                    #expect(bodies.count == 1, "\(path)")
                }
            }
        }

        @Test("jobs at once, reruns, kills and an older backup leave one release of each period")
        func once() async throws {
            try await Deployment.serving { desk in
                await desk.end(by: SIGTERM)
                try await desk.found(quartersAgo: 3)
                for _ in 0..<(Attacks.isLong ? 100 : 12) { try await desk.publishAndKill() }
                let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
                    for _ in 0..<8 {
                        group.addTask {
                            try await desk.operatorProgram.run(["publish"]).status
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(statuses.allSatisfy { $0 == 0 })
                let export = desk.folder + "/releases.jsonl"
                try await desk.succeed(
                    desk.operatorProgram, ["releases", "export", "--to", export])
                #expect(try await desk.releases() == [3, 3, 3])
                let said = try await desk.succeed(
                    desk.client(),
                    [
                        "statistics", "verify", export, "--key-file",
                        desk.folder + "/secrets/releases.pub",
                    ])
                #expect(said.contains("Releases: 3."))
                try await desk.loseReleases()
                let again = try await desk.succeed(
                    desk.operatorProgram, ["releases", "import", export])
                #expect(again.contains("3"))
                // With a copy of its own, publishing puts back what is lost by itself.
                try await desk.loseReleases()
                let healed = try await desk.operatorProgram.run(
                    ["publish"], ["ETHICSDESK_RELEASES_FILE": export])
                #expect(healed.status == 0 && healed.output.contains("nothing"))
                let after = try await desk.succeed(desk.operatorProgram, ["releases", "export"])
                #expect(try String(contentsOfFile: export, encoding: .utf8) == after)
            }
        }

        /// What a manager gets for each path, status line, headers and body, but for the date.
        private static func everything(
            _ paths: [String], on desk: Deployment
        ) async throws -> [String: String] {
            var answers: [String: String] = [:]
            for path in paths {
                let socket = try Socket(port: desk.port)
                socket.send(try request(path, on: desk, closing: true))
                let bytes = socket.everything()
                #expect(!bytes.isEmpty, "\(path)")
                answers[path] = String(decoding: bytes, as: UTF8.self)
                    .replacing(/(?i)\r\ndate: [^\r]*/, with: "")
            }
            return answers
        }

        private static func request(
            _ path: String, on desk: Deployment, closing: Bool = false
        ) throws -> String {
            let session = try String(
                contentsOfFile: desk.folder + "/people/manager.one/session", encoding: .utf8)
            return "GET \(path) HTTP/1.1\r\nHost: desk.example\r\n"
                + (closing ? "Connection: close\r\n" : "")
                + "Authorization: Bearer \(try Field.value("token", in: session))\r\n\r\n"
        }
    }
}

extension Deployment {
    /// Makes the queue so old that statistics of past quarters are due.
    nonisolated func found(quartersAgo count: Int) async throws {
        try await asSuperuser(
            .execute(
                """
                update ethicsdesk.queue set established_on = (
                    date_trunc('quarter', current_date - 12) - \(Int32(3 * count))
                        * interval '1 month')::date
                """))
    }

    /// Releases what is due of three past quarters; the period that was released last.
    nonisolated func release() async throws -> String {
        try await found(quartersAgo: 3)
        try await succeed(operatorProgram, ["publish"])
        return try await asSuperuser(
            .only(
                "select period from ethicsdesk.release order by sequence desc limit 1",
                of: String.self))
    }

    /// How many releases, periods in the ledger and hashes there are.
    nonisolated func releases() async throws -> [Int] {
        try await asSuperuser(
            .rows(
                """
                select count(*) from ethicsdesk.release
                union all select count(*) from ethicsdesk.ledger
                union all select count(distinct hash) from ethicsdesk.release
                """, of: Int.self))
    }

    /// Starts publishing and kills it within the time that it takes.
    nonisolated func publishAndKill() async throws {
        let process = try operatorProgram.start(["publish"], log: folder + "/publish.log")
        try await Task.sleep(for: .milliseconds(Int.random(in: 0..<250)))
        kill(process.processIdentifier, SIGKILL)
        while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        let counts = try await releases()
        #expect(Set(counts).count == 1, "a release without its ledger row")
    }

    /// Takes the releases away, as restoring an older backup does; nothing less than a superuser
    /// who turns triggers off can.
    nonisolated func loseReleases() async throws {
        try await asSuperuser(
            .perform(
                """
                with replica as (
                    select set_config('session_replication_role', 'replica', false) as set),
                gone as (delete from ethicsdesk.release where (select set from replica) <> ''
                    returning period)
                delete from ethicsdesk.ledger where (select count(*) from gone) >= 0
                """))
    }

    /// Lets every ticket's time pass, and purges.
    nonisolated func purge() async throws {
        try await asSuperuser(
            .execute(
                """
                update ethicsdesk.ticket
                set status = 'closed', last_used_on = last_used_on - interval '25 months'
                """))
        try await succeed(operatorProgram, ["retain"])
        #expect(
            try await asSuperuser(.only("select count(*) from ethicsdesk.ticket", of: Int.self))
                == 0)
    }
}
