import Foundation
import LocalPostgres
import Postgres
import Testing

extension Drill {
    /// A backup is made; then releases are made, a ticket is purged and everything is lost.
    static let restoredBackup = Drill(heading: "Restored backup") { stage in
        let desk = stage.desk
        try await stage.file(to: "officer.one")
        let due = try await desk.ask(Planted.french, receipt: "due.receipt", language: "fr")
        try await desk.succeed(
            desk.client(), ["withdraw", "--receipt-file", desk.folder + "/due.receipt", "--yes"])
        try await desk.age(due)
        try await desk.found(quartersAgo: 3)
        #expect(
            try await desk.eventually {
                try await desk.asSuperuser(
                    .only("select count(*) = 0 from ethicsdesk.trail_backlog", of: Bool.self))
            })
        try await desk.succeed(
            desk.client("auditor.one"), ["trail", "export", "--to", desk.folder + "/earlier.jsonl"])
        try FileManager.default.createDirectory(
            atPath: desk.folder + "/backups", withIntermediateDirectories: false)
        try await stage.play("Backups")
        try await stage.expectPrivateBackup()

        try await desk.succeed(desk.operatorProgram, ["publish"])
        try await desk.succeed(
            desk.operatorProgram, ["releases", "export", "--to", desk.folder + "/releases.jsonl"])
        try await desk.succeed(desk.operatorProgram, ["retain"])
        stage.variables["PUBLISHED"] = try await stage.published()
        await desk.end(by: SIGTERM)
        try await desk.cluster.stop(.immediate)
        try FileManager.default.removeItem(atPath: desk.folder + "/cluster")
        try await desk.cluster.start()
    } check: { stage in
        let desk = stage.desk
        try await desk.signIn("manager.one")
        #expect(try await stage.published() == stage.variables["PUBLISHED"])
        let status = try await desk.succeed(
            desk.client(), ["status", "--receipt-file", desk.folder + "/drill.receipt"])
        #expect(status.contains("Brambleworth"))
        let gone = try await desk.client().run(
            ["status", "--receipt-file", desk.folder + "/due.receipt"])
        #expect(gone.status != 0)
        try await stage.expect("the reading after the restore") { ["original-opened"] }
    }
}

extension Stage {
    /// What a manager gets of all statistics, byte for byte.
    fileprivate func published() async throws -> String {
        try await desk.succeed(desk.client("manager.one"), ["statistics", "show", "--json"])
            + desk.succeed(desk.client("manager.one"), ["statistics", "show", "--csv"])
    }

    /// A backup is its maker's alone to read, and has nobody's session and no secret in it.
    fileprivate func expectPrivateBackup() async throws {
        let folder = desk.folder + "/backups/monday"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(
            files.sorted() == [
                "checkpoint", "checksums", "database.dump", "fingerprints", "releases.jsonl",
            ])
        for path in [folder] + files.map({ folder + "/" + $0 }) {
            let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect((rights as? Int ?? -1) & 0o077 == 0, "\(path)")
        }
        let listed = try await type(
            "/usr/lib/postgresql/*/bin/pg_restore --list backups/monday/database.dump",
            as: "operator"
        ).output
        #expect(listed.contains("TABLE DATA ethicsdesk ticket_grant"))
        #expect(listed.contains("TABLE ethicsdesk session"))
        #expect(!listed.contains("TABLE DATA ethicsdesk session"))
    }
}
