import Desk
import Enquiry
import Foundation
import Harness
import Postgres
import Sealing
import Testing

@testable import Store

@Suite("How a page of a queue is found", .serialized)
struct QueuePlanTests {
    private static let filters: [TicketFilter] = [
        TicketFilter(), TicketFilter(isOverdue: true), TicketFilter(statuses: [.closed]),
        TicketFilter(topic: .colleagues), TicketFilter(platform: .gcpedia, isOverdue: true),
        TicketFilter(statuses: [.answered], context: .officialAtWork),
        TicketFilter(assignment: .none), TicketFilter(isDueSoon: true),
    ]

    /// Of 30,000 tickets: whom half of them are kept from, if from anybody.
    @Test(
        "no filter walks or sorts the table, and a page reads no more than its bound",
        arguments: [nil, "officer.one", "triage.one"])
    func plans(excluded: String?) async throws {
        let office = try await Office.open()
        try await office.fill(tickets: 30_000)
        _ = try await office.addTriage("triage.two")
        if let excluded { try await office.keepHalf(from: excluded) }
        let proof = try office[.triage].proof
        for filter in Self.filters {
            let query = QueueQuery.triaged(
                .valuesAndEthics, after: .start, matching: filter,
                on: DepartmentClock.ottawa.today())
            let plan = try await office.database.withPool("ethicsdesk_officer") { pool in
                try await pool.run(
                    Pipeline(
                        Statement.perform(
                            """
                            select set_config('ethicsdesk.proof', encode(\(proof), 'hex'), true)
                            """),
                        Statement.rows(
                            "explain (analyze, timing off) \(query.sql)", of: String.self))
                ).1
            }
            let text = plan.joined(separator: "\n")
            #expect(!text.contains("Seq Scan on ticket"), "\(filter)\n\(text)")
            #expect(!text.contains("Seq Scan on confidant"), "\(filter)\n\(text)")
            #expect(text.contains("using ticket_"), "\(filter)\n\(text)")
            #expect(text.contains("using confidant_"), "\(filter)\n\(text)")
            #expect(Self.mostRows(in: plan) < 30_000 / 4, "\(filter)\n\(text)")
            // No step passes by what is kept from whoever asks.
            if excluded == "triage.one" {
                #expect(Self.mostPassedBy(in: plan) == 0, "\(filter)\n\(text)")
            }
        }
        await office.desk.close()
    }

    /// The most rows that any step of a plan read and did not return.
    private static func mostPassedBy(in plan: [String]) -> Int {
        plan.compactMap { line in
            line.firstMatch(of: #/Rows Removed by Filter: (\d+)/#).flatMap { Int($0.1) }
        }.max() ?? 0
    }

    /// The most rows that any step of a plan returned in one go.
    private static func mostRows(in plan: [String]) -> Int {
        plan.compactMap { line in
            line.firstMatch(of: #/actual rows=(\d+)/#).flatMap { Int($0.1) }
        }.max() ?? .max
    }
}
