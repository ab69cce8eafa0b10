import Foundation
import LocalPostgres
import Postgres
import Sealing
import Testing

extension Attacks {
    /// A ticket's time is over: what is left of it is searched for in the server's own files, by
    /// the bytes of its grants and sealed texts as they stood there before.
    @Suite("A ticket is purged")
    struct PurgeTests {
        @Test("and its grants, its texts and their words are gone from the live database")
        func searched() async throws {
            // Nothing is cleared away but by this test.
            try await Deployment.serving(["autovacuum": "off"]) { desk in
                let kept = try await desk.settled("kept.receipt")
                let old = try await desk.settled("old.receipt")
                let young = try await desk.settled("young.receipt")
                let grants = try await desk.slices(Self.grants, of: old)
                let texts = try await desk.slices(Self.texts, of: old)
                #expect(grants.count == 3 && texts.count == 4)
                try await desk.checkpoint()
                let before = try await desk.found(grants + texts, in: "data/base")
                #expect(before == Set(grants + texts), "the search finds what is there")
                #expect(try await desk.dump().contains(grants[0].hex))

                try await desk.age(old)
                let listed = try await desk.succeed(
                    desk.operatorProgram, ["retain", "--dry-run"])
                #expect(listed.contains(old) && !listed.contains(kept) && !listed.contains(young))
                #expect(!Planted.words.contains { listed.contains($0) })
                let purged = try await desk.succeed(desk.operatorProgram, ["retain"])
                #expect(purged.contains(old))
                try await Self.expectGone(old, grants + texts, desk)
                try await Self.expectKept([kept, young], desk)
            }
        }

        private static func expectGone(
            _ reference: String, _ slices: [Slice], _ desk: Deployment
        ) async throws {
            let file = desk.folder + "/old.receipt"
            let receipt = try String(contentsOfFile: file, encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
            let purged = try await Web.get(desk.url + "/v1/enquiry", "Receipt " + receipt)
            let unknown = try await Web.get(
                desk.url + "/v1/enquiry", "Receipt " + Receipt.random().text)
            #expect(purged.status == unknown.status && purged.text == unknown.text)
            #expect(purged.status >= 400)
            let shown = try await desk.client("triage.one").run(["show", reference])
            #expect(shown.status != 0)
            try await desk.vacuum("vacuum")
            let dump = try await desk.dump()
            #expect(!slices.contains { dump.contains($0.hex) })
            // A page that others still live on keeps the bytes where no row is any more; a table
            // that is written anew has none.
            try await desk.vacuum("vacuum full")
            #expect(try await desk.found(slices, in: "data/base") == [])
            var hay = Haystack()
            hay.add(file: desk.folder + "/cluster/data/base")
            #expect(try await hay.finds(of: Planted.words) == [])
        }

        private static func expectKept(_ references: [String], _ desk: Deployment) async throws {
            for reference in references {
                let read = try await desk.succeed(desk.client("officer.one"), ["read", reference])
                #expect(read.contains("Brambleworth"))
            }
            let trail = desk.folder + "/trail.jsonl"
            #expect(
                try await desk.eventually {
                    try await desk.asSuperuser(
                        .only("select count(*) = 0 from ethicsdesk.trail_backlog", of: Bool.self))
                })
            try await desk.succeed(
                desk.client("auditor.one"), ["trail", "export", "--to", trail])
            let verified = try await desk.succeed(
                desk.client("auditor.one"),
                ["trail", "verify", trail, "--key-file", desk.folder + "/secrets/trail.pub"])
            #expect(verified.contains("intact"))
            let text = try String(contentsOfFile: trail, encoding: .utf8)
            #expect(text.contains("ticket-purged"))
        }

        private static let grants: SQL =
            "select ticket, sealed from ethicsdesk.ticket_grant"
        private static let texts: SQL = """
            select ticket, sealed from ethicsdesk.original_text
            union all select ticket, sealed from ethicsdesk.redacted_text
            """
    }
}

/// Some bytes of a sealed value, as they stand in the server's files.
private struct Slice: Hashable {
    let bytes: [UInt8]
    var hex: String { bytes.map { String(format: "%02x", $0) }.joined() }
}

extension Deployment {
    /// An enquiry that was answered and closed; its reference.
    fileprivate nonisolated func settled(_ receipt: String) async throws -> String {
        let reference = try await ask(Planted.question, receipt: receipt)
        try await succeed(client("triage.one"), ["assign", reference, "--to", "officer.one"])
        try await succeed(
            client("officer.one"),
            ["answer", reference, "--outcome", "proceed", "--file", "-"], input: Planted.answer)
        try await succeed(client("officer.one"), ["close", reference])
        return reference
    }

    /// Lets a ticket's time pass.
    nonisolated func age(_ reference: String) async throws {
        try await asSuperuser(
            .perform(
                """
                update ethicsdesk.ticket set last_used_on = current_date - interval '25 months'
                where reference = \(reference)
                """))
    }

    /// The middle of each sealed value of a ticket, without bytes that end a line.
    fileprivate nonisolated func slices(_ values: SQL, of reference: String) async throws
        -> [Slice]
    {
        try await asSuperuser(
            .rows(
                """
                select v.sealed from (\(values)) v join ethicsdesk.ticket t on t.id = v.ticket
                where t.reference = \(reference)
                """, of: [UInt8].self)
        ).map { sealed in
            let pieces = sealed.prefix(1_500).split(separator: 0x0A).filter { $0.count >= 16 }
            let longest = pieces.max { $0.count < $1.count } ?? []
            return Slice(bytes: Array(longest.suffix(32)))
        }
    }

    /// Which slices stand in the server's files below a folder.
    fileprivate nonisolated func found(
        _ slices: [Slice], in place: String
    ) async throws -> Set<Slice> {
        let needles = try Scratch.folder() + "/needles"
        try Data(slices.map(\.bytes).joined(separator: [0x0A])).write(
            to: URL(filePath: needles))
        let printed = try await Program(path: "/bin/grep").bytes(
            ["-rahoFf", needles, folder + "/cluster/" + place])
        try FileManager.default.removeItem(
            atPath: URL(filePath: needles).deletingLastPathComponent().path)
        return Set(printed.split(separator: 0x0A).map { Slice(bytes: Array($0)) })
    }

    /// Clears away what is dead in every table that holds what was written, and writes the files.
    fileprivate nonisolated func vacuum(_ how: String) async throws {
        let programs = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")
        let newest = try #require(programs.compactMap { Int($0) }.max())
        let tables = ["ticket_grant", "original_text", "redacted_text"]
        try await succeed(
            Program(path: "/usr/lib/postgresql/\(newest)/bin/psql"),
            ["-h", cluster.socketDirectory, "-U", "postgres", "ethicsdesk", "-qX"]
                + tables.flatMap { ["-c", "\(how) ethicsdesk.\($0)"] } + ["-c", "checkpoint"])
    }
}
