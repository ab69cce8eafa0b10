import Audit
import Desk
import Disclosure
import Enquiry
import Foundation
import Harness
import Postgres
import Sealing
import Store
import Testing

@Suite("Publishing")
struct PublishingTests {
    @Test("an empty database publishes the same 103 keys, once, and a rerun nothing")
    func empty() async throws {
        let office = try await Office.open()
        try await office.foundIn(quartersAgo: 3)
        let publisher = office.publisher()
        let released = try await publisher.publishDue()
        #expect(released.count == 3 && released == released.sorted())
        #expect(try await publisher.publishDue() == [])
        let published = try await office.desk.statistics(as: try office[.manager])
        let quarters = published.filter { if case .quarter = $0.period { true } else { false } }
        #expect(quarters.count == 3)
        for period in published {
            #expect(Figure.cells.count == 103)
            #expect(Figure.all.allSatisfy { period.sheet[$0].margin > 0 })
        }
        #expect(try await office.count("select count(*) from ethicsdesk.ledger") == 3)
        let trail: SQL = """
            select count(*) from ethicsdesk.trail_event where kind = 'statistics-released'
            """
        #expect(try await office.count(trail) == 3)
        await office.desk.close()
    }

    @Test("nothing is released before the sixth business day after the quarter")
    func day() async throws {
        let office = try await Office.open()
        let quarter = try #require(FiscalQuarter(code: "2026-27-q1"))
        try await office.found(on: quarter.firstDay)
        #expect(quarter.releaseDay == Day(2026, 7, 9))
        #expect(try await office.publisher(on: Day(2026, 7, 8)).publishDue() == [])
        #expect(try await office.publisher(on: Day(2026, 7, 9)).publishDue() == [quarter])
        #expect(try await office.publisher(on: Day(2026, 10, 7)).publishDue() == [])
        // The 30th of September is a holiday and counts as none of the six.
        #expect(
            try await office.publisher(on: Day(2026, 10, 8)).publishDue() == [quarter.next])
        await office.desk.close()
    }

    @Test("eight publishing jobs at once make one release, with one hash and one ledger row")
    func atOnce() async throws {
        let office = try await Office.open()
        try await office.foundIn(quartersAgo: 1)
        let publisher = office.publisher()
        let made = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await publisher.publishDue().count } }
            return try await group.reduce(0, +)
        }
        #expect(made == 1)
        #expect(try await office.count("select count(*) from ethicsdesk.release") == 1)
        #expect(try await office.count("select count(*) from ethicsdesk.ledger") == 1)
        await office.desk.close()
    }

    @Test("a million tickets are published within five seconds", .enabled(if: isLong))
    func million() async throws {
        let office = try await Office.open()
        try await office.foundIn(quartersAgo: 1)
        try await office.takeCensus(of: 1_000_000)
        let start = ContinuousClock.now
        #expect(try await office.publisher().publishDue().count == 1)
        let took = ContinuousClock.now - start
        print("published a quarter of 1,000,000 tickets in \(took)")
        #expect(took < .seconds(5))
        await office.desk.close()
    }

    @Test("an older backup gets back what was released, and nothing is drawn again")
    func restore() async throws {
        let office = try await Office.open()
        try await office.foundIn(quartersAgo: 2)
        // The backup: the database before anything was released.
        await office.desk.close()
        let backup = try await TestDatabase.copy(of: office.database)
        let desk = try await Office.desk(on: office.database, office.configuration)
        _ = try await desk.publisher.publishDue()
        let export = try await desk.publisher.export()
        let restored = try await Office.desk(on: backup, office.configuration)
        #expect(try await restored.publisher.restore(export) == 2)
        #expect(try await restored.publisher.restore(export) == 0)
        #expect(try await restored.publisher.publishDue() == [])
        #expect(try await restored.publisher.export() == export)
        await restored.close()
        await desk.close()
    }

    @Test("a copy that was altered, or that tells of other releases, is refused")
    func altered() async throws {
        let office = try await Office.open()
        try await office.foundIn(quartersAgo: 2)
        await office.desk.close()
        let twin = try await TestDatabase.copy(of: office.database)
        let desk = try await Office.desk(on: office.database, office.configuration)
        let other = try await Office.desk(on: twin, office.configuration)
        _ = try await desk.publisher.publishDue()
        _ = try await other.publisher.publishDue()
        let export = try await desk.publisher.export()
        #expect(try await other.publisher.restore(export) == nil)
        let altered = export.replacing(#/"LG":\[-?\d+/#, with: "\"LG\":[7", maxReplacements: 1)
        #expect(altered != export)
        #expect(try await desk.publisher.restore(altered) == nil)
        await desk.close()
        await other.close()
    }
}
