import Desk
import Enquiry
import Foundation
import Harness
import Postgres
import Store

/// Whether the long forms of tests are wanted.
let isLong = ProcessInfo.processInfo.environment["ETHICSDESK_LONG_TESTS"] == "1"

extension Office {
    /// A publisher that takes today for another day.
    func publisher(on day: Day? = nil) -> Publisher {
        guard let day else { return desk.publisher }
        var clock = DepartmentClock.ottawa
        clock.today = { day }
        return Publisher(press: desk.press, signer: configuration.signer, clock: clock)
    }

    /// Makes the queue as old as it has to be for statistics to begin on a day.
    func found(on day: Day) async throws {
        _ = try await asSuperuser(
            Statement.execute("update ethicsdesk.queue set established_on = \(day)"))
    }

    /// Makes the queue so old that this many quarters have closed and are due.
    func foundIn(quartersAgo count: Int) async throws {
        try await found(on: Office.lastDueQuarter(before: count - 1).firstDay)
    }

    /// The latest quarter whose statistics are due, or one before it.
    static func lastDueQuarter(before count: Int = 0) -> FiscalQuarter {
        let today = DepartmentClock.ottawa.today()
        var quarter = FiscalQuarter(containing: today)
        while quarter.releaseDay > today { quarter = FiscalQuarter(index: quarter.index - 1) }
        return FiscalQuarter(index: quarter.index - count)
    }

    /// Tickets of the latest quarter that is due, spread over its kinds and days.
    func takeCensus(of tickets: Int) async throws {
        let quarter = Office.lastDueQuarter()
        let batch = 50_000
        for from in stride(from: 1, through: tickets, by: batch) {
            _ = try await asSuperuser(
                Statement.execute(
                    """
                    insert into ethicsdesk.census (
                        ticket, language, topic, platform, context, risks, received_on,
                        day_2, day_5, day_10, day_20, first_answered_on, outcome)
                    select gen_random_uuid(), case when n % 3 = 0 then 'fr' else 'en' end,
                        (array['opinions', 'identity', 'colleagues', 'other'])[1 + n % 4],
                        (array['twitter', 'gcpedia', 'facebook'])[1 + n % 3],
                        (array['personal-off-duty', 'personal-at-work'])[1 + n % 2],
                        case n % 3 when 0 then '{}'::text[] when 1 then '{permanence}'::text[]
                            else '{permanence,alteration}'::text[] end,
                        day, day + 2, day + 7, day + 14, day + 28, day + n % 9,
                        case when n % 2 = 0 then 'proceed' else 'referred' end
                    from (select n, \(quarter.firstDay) + n % 60 as day
                        from generate_series(
                            \(Int32(from)), \(Int32(min(tickets, from + batch - 1)))) n) as filed
                    """))
        }
    }
}

/// Numbers for which the sampler draws zero: a part of none, accepted; no step; a plus. True counts
/// have one way out, which is noise, and so this is how a test sees them.
struct Noiseless: RandomNumberGenerator {
    private var place = 0

    mutating func next() -> UInt64 {
        defer { place += 1 }
        return place % 5 == 3 ? .max : 1
    }
}

/// Numbers that repeat themselves: SplitMix64.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Office {
    /// A second queue, to transfer tickets to.
    func establishLabourRelations() async throws {
        try await asSuperuser(
            .execute(
                """
                insert into ethicsdesk.queue
                select 'labour-relations', public_key, certification_key, recovery_public_key,
                    recovery_grant
                from ethicsdesk.queue
                """))
    }
}
