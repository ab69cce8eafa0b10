import Harness
import Postgres
import Testing

@Suite("What each role sees with each proof", .serialized)
struct AccessTests {
    /// One line of the table: who asks, and how many rows he sees of tickets, entries, redacted
    /// texts, grants and trail events. Nil is refused outright.
    struct Line: Sendable {
        let role: String
        let proof: Scene.Proof
        let sees: [Int?]
    }

    private static let all = -1
    private static let nothing: [Int?] = [0, 0, 0, 0, 0]
    private static let refused: [Int?] = [nil, nil, nil, nil, nil]

    /// Three tickets, one of them withdrawn; four entries; six grants.
    private static let lines: [Line] = [
        Line(role: "enquirer", proof: .none, sees: nothing),
        Line(role: "enquirer", proof: .strangersReceipt, sees: nothing),
        Line(role: "enquirer", proof: .receipt(\.assigned), sees: [1, 1, 1, 3, 1]),
        Line(role: "enquirer", proof: .receipt(\.waiting), sees: [1, 1, 1, 2, 0]),
        Line(role: "enquirer", proof: .receipt(\.withdrawn), sees: [1, 1, 1, 1, 0]),
        Line(role: "enquirer", proof: .storedReceipt(\.assigned), sees: nothing),
        Line(role: "enquirer", proof: .session(.officer), sees: nothing),
        Line(role: "officer", proof: .none, sees: nothing),
        Line(role: "officer", proof: .session(.officer), sees: [1, 2, 2, 1, 0]),
        Line(role: "officer", proof: .session(.colleague), sees: nothing),
        Line(role: "officer", proof: .session(.triage), sees: [2, 3, 3, 2, 0]),
        Line(role: "officer", proof: .session(.manager), sees: nothing),
        Line(role: "officer", proof: .session(.administrator), sees: nothing),
        Line(role: "officer", proof: .session(.auditor), sees: [0, 0, 0, 0, all]),
        Line(role: "officer", proof: .storedSession(.triage), sees: nothing),
        Line(role: "officer", proof: .storedSession(.auditor), sees: nothing),
        Line(role: "officer", proof: .receipt(\.assigned), sees: nothing),
        Line(role: "manager", proof: .none, sees: refused),
        Line(role: "manager", proof: .session(.manager), sees: refused),
        Line(role: "manager", proof: .session(.triage), sees: refused),
        Line(role: "keeper", proof: .none, sees: [nil, nil, nil, nil, all]),
        Line(role: "owner", proof: .none, sees: nothing),
        Line(role: "owner", proof: .session(.triage), sees: nothing),
        Line(role: "owner", proof: .receipt(\.assigned), sees: nothing),
    ]

    private static let columns: [SQL] = [
        "select id from ethicsdesk.ticket", "select id from ethicsdesk.entry",
        "select entry from ethicsdesk.redacted_text", "select ticket from ethicsdesk.ticket_grant",
        "select kind from ethicsdesk.trail_event",
    ]

    @Test("tickets, entries, redacted texts, grants and the trail")
    func tables() async throws {
        let scene = try await Scene.set()
        let opened = try await scene.count(
            "select ethicsdesk.open_originals(\(scene.ticket))", as: "ethicsdesk_officer",
            .session(.officer))
        #expect(opened == .rows(2))
        let events = try await scene.truth("select count(*) from ethicsdesk.trail_event")
        #expect(events > 0)
        for line in Self.lines {
            let expected = line.sees.map { sees -> Scene.Outcome in
                sees.map { .rows($0 == Self.all ? events : $0) } ?? .denied
            }
            var seen: [Scene.Outcome] = []
            for column in Self.columns {
                seen.append(
                    try await scene.count(column, as: "ethicsdesk_" + line.role, line.proof))
            }
            #expect(seen == expected, "\(line.role) with \(line.proof)")
        }
        await scene.close()
    }

    /// Roles that can sign in, each with its most powerful proof, and what becomes of a plain
    /// select of originals.
    @Test(
        "nobody selects an original",
        arguments: [
            ("enquirer", Scene.Proof.receipt(\.assigned)), ("officer", .session(.officer)),
            ("officer", .session(.triage)), ("manager", .session(.manager)), ("keeper", .none),
        ])
    func originals(role: String, proof: Scene.Proof) async throws {
        let scene = try await Scene.set()
        let select: SQL = "select sealed from ethicsdesk.original_text"
        #expect(try await scene.count(select, as: "ethicsdesk_" + role, proof) == .denied)
        #expect(try await scene.count(select, as: "ethicsdesk_owner", proof) == .rows(0))
        await scene.close()
    }

    @Test("a receipt reads the conversation's originals, and not the note")
    func ownOriginals() async throws {
        let scene = try await Scene.set()
        let own: SQL = "select ethicsdesk.read_own_originals()"
        for (proof, count) in [
            (Scene.Proof.receipt(\.assigned), 1), (.receipt(\.withdrawn), 1),
            (.strangersReceipt, 0), (.none, 0), (.storedReceipt(\.assigned), 0),
        ] {
            #expect(try await scene.count(own, as: "ethicsdesk_enquirer", proof) == .rows(count))
        }
        #expect(try await scene.count(own, as: "ethicsdesk_officer", .session(.officer)) == .denied)
        await scene.close()
    }
}
