// The drills of deploy/RUNBOOK.md, run as they are written. To add one: write it below "Drills" in
// the book, with what people type and read in blocks of kind `console` (`Runbook` says how they are
// read), and give it an entry in `Drill.all`, in a file of its own where it is long. `prepare`
// brings the trouble about and sets what the commands find in their environment (`stage.file` sets
// TICKET); `check` looks at what the book says in prose. A heading without an entry fails, and so
// does an entry without a heading.

import Foundation
import Postgres
import Testing

/// A drill of the runbook: the trouble, and what must be so once it is over.
struct Drill: Sendable, CustomTestStringConvertible {
    /// The heading that it stands under.
    let heading: String
    let prepare: @Sendable (inout Stage) async throws -> Void
    let check: @Sendable (Stage) async throws -> Void

    var testDescription: String { heading }

    static let all = [lostPassphrase, allTriageOfficersLost, restoredBackup]

    private static let lostPassphrase = Drill(heading: "Lost passphrase") { stage in
        try await stage.file(to: "officer.one")
        try stage.forget("officer.one")
    } check: { stage in
        try await stage.expect("who enrolled, was admitted and read, is on the trail") {
            [
                "code-issued", "staff-enrolled", "member-admitted", "ticket-assigned",
                "original-opened",
            ]
        }
    }

    private static let allTriageOfficersLost = Drill(heading: "All triage officers lost") { stage in
        try await stage.file(to: "officer.one")
        try stage.forget("triage.one")
    } check: { stage in
        try await stage.expect("the recovery is on the trail") {
            ["queue-recovered", "staff-enrolled", "ticket-assigned", "original-opened"]
        }
    }
}

extension Stage {
    /// That events of these kinds are on the trail, in this order, others between them or not.
    func expect(_ what: Comment, _ kinds: () -> [String]) async throws {
        let found = try await desk.asSuperuser(
            .rows("select kind from ethicsdesk.trail_event order by at desc", of: String.self))
        var rest = kinds()[...]
        for kind in found.reversed() where kind == rest.first { rest = rest.dropFirst() }
        #expect(rest.isEmpty, what)
    }
}

extension Attacks {
    @Suite("The operator's book")
    struct RunbookTests {
        @Test("has a drill for every trouble, and every drill is run")
        func complete() throws {
            #expect(try Runbook().drills == Drill.all.map(\.heading))
        }

        @Test("does what it says", arguments: Drill.all)
        func played(drill: Drill) async throws {
            try await Deployment.serving { desk in
                var stage = try Stage(desk)
                try await drill.prepare(&stage)
                do {
                    try await stage.play(drill.heading)
                    try await drill.check(stage)
                } catch {
                    try await stage.endService()
                    throw error
                }
                try await stage.endService()
            }
        }

        @Test("says how to start and stop, and that works")
        func startedAndStopped() async throws {
            try await Deployment.serving { desk in
                await desk.end(by: SIGTERM)
                var stage = try Stage(desk)
                try await stage.play("Start and stop")
                #expect(
                    try await desk.eventually {
                        try await stage.type("kill -0 $(cat service.pid)", as: "operator").status
                            != 0
                    })
            }
        }

        @Test("says how what its time is over of goes, and that works")
        func purged() async throws {
            try await Deployment.serving { desk in
                var stage = try Stage(desk)
                try await stage.play("What goes, and when")
            }
        }

        @Test("reads a promise that is not kept as broken")
        func promises() {
            var variables: [String: String] = [:]
            let steps = Runbook(
                """
                ## Drills
                ### One
                ```console
                a.one$ say \\
                    more
                key: $KEY and … the end
                ```
                """
            ).steps(under: "One")
            #expect(steps.map(\.command) == ["say \\\n    more"])
            #expect(
                steps[0].brokenPromise(in: "a key: 12\nand so on to the end.", &variables) != nil)
            #expect(steps[0].brokenPromise(in: "a key: 12\nand so to the end", &variables) == nil)
            #expect(variables["KEY"] == "12")
        }
    }
}
