import Foundation
import Postgres
import Sealing
import Testing

extension Attacks {
    @Suite("A database administrator puts keys of his own in the place of others")
    struct ForgeryTests {
        @Test("a queue's key: the service goes on with the pinned one, reports it, starts no more")
        func queuesKey() async throws {
            try await Deployment.serving { desk in
                let before = try await desk.asSuperuser(
                    .only("select public_key from ethicsdesk.queue", of: [UInt8].self))
                let mine = try KeyPair.random()
                try await desk.asSuperuser(
                    Statement.perform(
                        "update ethicsdesk.queue set public_key = \(mine.publicKey.bytes)"))
                let reference = try await desk.ask("May I post this?", receipt: "one.receipt")
                let sealed = try await desk.asSuperuser(
                    .only(
                        """
                        select t.id::text, g.sealed from ethicsdesk.ticket_grant g
                        join ethicsdesk.ticket t on t.id = g.ticket where g.holder = 'queue'
                        """
                    ) { row throws(RowError) in
                        (ticket: try row.decode(String.self), grant: try row.decode([UInt8].self))
                    })
                let ticket = try #require(UUID(uuidString: sealed.ticket))
                #expect(throws: SealingError.doesNotOpen) {
                    try TicketSecret(
                        opening: sealed.grant, with: mine, holder: .queue("values-and-ethics"),
                        ticket: withUnsafeBytes(of: ticket.uuid) { Array($0) })
                }
                #expect(
                    try await desk.eventually {
                        try await desk.metrics.contains("kind=\"key-substituted\"} 1")
                    })
                #expect(
                    try await desk.succeed(desk.client("triage.one"), ["show", reference])
                        .contains("May I post this?"))
                #expect(
                    try String(contentsOfFile: desk.serviceLog, encoding: .utf8)
                        .contains("key-substituted"))
                await desk.end(by: SIGTERM)
                let again = try await desk.operatorProgram.run(["serve"])
                #expect(again.status == 65 && again.error.contains("not the pinned one"))
                try await desk.asSuperuser(
                    Statement.perform("update ethicsdesk.queue set public_key = \(before)"))
                try await desk.start()
                #expect(
                    try await desk.trailExport().contains("queue-key-refused"))
            }
        }

        @Test("an officer's key, before or after he is admitted: nothing is sealed to it")
        func officersKey() async throws {
            try await Deployment.serving { desk in
                let reference = try await desk.ask("May I post this?", receipt: "one.receipt")
                let mine = try KeyPair.random().publicKey.bytes
                try await desk.asSuperuser(
                    Statement.perform(
                        """
                        update ethicsdesk.staff_key k set public_key = \(mine)
                        from ethicsdesk.staff s where s.id = k.staff and s.handle = 'officer.two'
                        """))
                let triage = desk.client("triage.one")
                let assigned = try await triage.run(["assign", reference, "--to", "officer.two"])
                #expect(assigned.status != 0 && assigned.error.contains("not the admitted one"))
                let fingerprint = try desk.member("officer.two").fingerprint
                for arguments in [
                    ["admit", "officer.two", "--fingerprint", fingerprint],
                    ["admit", "officer.two", "--fingerprint", "12345"],
                    ["admit", "officer.two"],
                ] {
                    let admitted = try await triage.run(arguments)
                    #expect(admitted.status != 0, "\(admitted)")
                }
                #expect(try await desk.grants() == ["queue", "receipt"])
                #expect(try await desk.metrics.contains("kind=\"key-substituted\"} 2"))
                let trail = try await desk.trailExport()
                #expect(trail.components(separatedBy: "key-refused").count == 3)
            }
        }

        @Test("an assignment turned to somebody else opens nothing, and is reported")
        func assignment() async throws {
            try await Deployment.serving { desk in
                let reference = try await desk.ask("May I post this?", receipt: "one.receipt")
                try await desk.succeed(
                    desk.client("triage.one"), ["assign", reference, "--to", "officer.one"])
                try await desk.asSuperuser(
                    Statement.perform(
                        """
                        update ethicsdesk.assignment a set officer = s.id
                        from ethicsdesk.staff s where s.handle = 'officer.two'
                        """))
                let unknown = try await desk.client("officer.two").run(["read", "VE-0000-0000"])
                for copiesGrant in [false, true] {
                    if copiesGrant {
                        try await desk.asSuperuser(
                            Statement.perform(
                                """
                                update ethicsdesk.ticket_grant g set officer = s.id
                                from ethicsdesk.staff s
                                where s.handle = 'officer.two' and g.holder = 'officer'
                                """))
                    }
                    let read = try await desk.client("officer.two").run(["read", reference])
                    #expect(read.status == unknown.status && read.error == unknown.error)
                    #expect(!read.output.contains("May I post this?"))
                }
                #expect(try await desk.metrics.contains("kind=\"assignment-substituted\"} 2"))
                let trail = try await desk.trailExport()
                #expect(trail.contains("assignment-changed"))
                #expect(trail.components(separatedBy: "assignment-refused").count == 3)
            }
        }
    }
}

extension Deployment {
    /// The trail as an auditor exports it, once all that happened is chained.
    nonisolated func trailExport() async throws -> String {
        let backlog = Statement.only(
            "select count(*)::integer from ethicsdesk.trail_backlog", of: Int.self)
        _ = try await eventually { try await self.asSuperuser(backlog) == 0 }
        return try await succeed(client("auditor.one"), ["trail", "export"])
    }

    /// The holders of all grants, in order.
    nonisolated func grants() async throws -> [String] {
        try await asSuperuser(
            .rows("select holder from ethicsdesk.ticket_grant order by holder", of: String.self))
    }
}
