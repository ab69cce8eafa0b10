import Desk
import Disclosure
import Enquiry
import Foundation
import Harness
import Postgres
import Testing

@testable import Store

/// What one ticket adds to all true tables over all periods together, whatever becomes of it. What
/// is counted is added up, so a ticket by itself adds what removing it from among others takes.
@Suite("One ticket changes each true table by one at most")
struct ContributionTests {
    @Test("over random histories, misdated, reopened, transferred, withdrawn and purged ones too")
    func histories() async throws {
        var random = SeededRandom(isLong ? 10_000 : 300)
        let office = try await Office.open()
        try await office.establishLabourRelations()
        let answerer = try await office.id(of: .officer)
        try await office.database.withPool("postgres") { pool in
            for number in 0..<(isLong ? 10_000 : 300) {
                let history = History(by: answerer, &random)
                let added = try await history.contributions(on: pool)
                for planned in PublicationPlan.current.tables {
                    let sum = added[planned.table, default: 0]
                    // A misdated ticket may miss a count; nothing is ever counted twice.
                    let least = history.isMisdated ? 0 : planned.contribution
                    #expect(
                        (least...planned.contribution).contains(sum),
                        "history \(number), \(planned.table): \(sum)")
                }
            }
        }
        await office.desk.close()
    }

    @Test("among others, a ticket that is removed takes the same from every table")
    func amongOthers() async throws {
        let office = try await Office.open()
        let quarter = Office.lastDueQuarter()
        try await office.takeCensus(of: 500)
        try await office.database.withPool("postgres") { pool in
            let before = try await pool.trueTables(of: quarter)
            for _ in 0..<20 {
                _ = try await pool.run(
                    Statement.execute(
                        """
                        delete from ethicsdesk.census where ticket = (
                            select ticket from ethicsdesk.census order by ticket limit 1)
                        """))
            }
            let after = try await pool.trueTables(of: quarter)
            for planned in PublicationPlan.current.tables {
                let taken = zip(before[planned.table], after[planned.table]).map { $0 - $1 }
                #expect(taken.allSatisfy { $0 >= 0 })
                // Tickets that are resolved in the next quarter are in none of this one's tables.
                let most = 20 * planned.contribution
                let isResolution = [.response, .outcome].contains(planned.table)
                #expect(taken.reduce(0, +) <= most)
                #expect(isResolution || taken.reduce(0, +) == most)
            }
        }
        await office.desk.close()
    }
}

/// A ticket and what becomes of it, day by day, with the counts between.
private struct History {
    let ticket = Identifier<Ticket>.random()
    let filedOn: Day
    let isMisdated: Bool
    private var events: [(on: Day, deed: SQL)] = []

    private static let kinds: [SQL] = [
        "update ethicsdesk.ticket set topic = 'public', risks = '{permanence,alteration}'",
        "update ethicsdesk.ticket set platform = 'gcpedia', context = 'official-at-work'",
        "update ethicsdesk.ticket set language = 'fr', risks = '{}'",
        "update ethicsdesk.ticket set queue = 'labour-relations'",
        "update ethicsdesk.ticket set status = 'assigned'",
        "update ethicsdesk.ticket set status = 'closed'",
        "update ethicsdesk.ticket set status = 'withdrawn'",
    ]

    init(by officer: Identifier<StaffAccount>, _ random: inout SeededRandom) {
        filedOn = Day(2024, 1, 1) + Int.random(in: 0..<700, using: &random)
        isMisdated = Int.random(in: 0..<4, using: &random) == 0
        for ordinal in 2..<Int.random(in: 2...14, using: &random) {
            let day = filedOn + Int.random(in: 0...150, using: &random)
            if Bool.random(using: &random) {
                let written = day + (isMisdated ? Int.random(in: -40...40, using: &random) : 0)
                let outcome = Outcome.allCases.randomElement(using: &random) ?? .other
                events.append(
                    (
                        day,
                        """
                        insert into ethicsdesk.entry (
                            id, ticket, ordinal, kind, author, written_on, commitment, outcome)
                        select gen_random_uuid(), \(ticket), \(Int32(ordinal)), 'answer',
                            \(officer), \(written), sha256('x'), \(outcome)
                        where exists (select from ethicsdesk.ticket where id = \(ticket))
                        """
                    ))
            } else if let deed = Self.kinds.randomElement(using: &random) {
                events.append((day, "\(deed) where id = \(ticket)"))
            }
        }
        if Bool.random(using: &random) {
            let day = filedOn + Int.random(in: 0...200, using: &random)
            events.append((day, "delete from ethicsdesk.entry where ticket = \(ticket)"))
            events.append(
                (
                    day,
                    """
                    update ethicsdesk.ticket set status = 'closed', last_used_on = '2000-01-01'
                    where id = \(ticket)
                    """
                ))
            events.append((day, "delete from ethicsdesk.ticket where id = \(ticket)"))
        }
        // The sort keeps the order of one day's events.
        events = events.enumerated().sorted {
            ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
        }
        .map(\.element)
    }

    /// What the ticket adds to each table in all counts that are made, each on its day.
    func contributions(on pool: Pool) async throws -> [CountTable: Int] {
        try await pool.withTransaction { session throws(PostgresError) in
            try await session.run(filing)
            var added: [CountTable: Int] = [:]
            var left = events[...]
            var quarter = FiscalQuarter(containing: filedOn)
            // An answer may be misdated into the quarter before: it is counted first.
            quarter = FiscalQuarter(index: quarter.index - 1)
            for _ in 0..<6 {
                while let event = left.first, event.on < quarter.releaseDay {
                    left.removeFirst()
                    try await session.run(Statement.perform(event.deed))
                }
                let counts = try await session.run(Census.counts(of: quarter))
                try await session.run(Census.forget(countedBy: quarter))
                for (table, sum) in counts.sums { added[table, default: 0] += sum }
                quarter = quarter.next
            }
            return .rollback(added)
        }
    }

    private var filing: Pipeline<Void> {
        let bands = BusinessCalendar.answerBands(filedOn: filedOn)
        return Pipeline(
            Statement.perform(
                """
                insert into ethicsdesk.ticket (
                    id, reference, locator_hash, queue, language, topic, platform, context, risks,
                    filed_on, due_on)
                values (
                    \(ticket), 'VE-0000-0000', sha256('x'), 'values-and-ethics', 'en', 'opinions',
                    'twitter', 'personal-off-duty', '{permanence,wide-audience,alteration}',
                    \(filedOn), \(bands[1]))
                """),
            Statement.perform(
                """
                insert into ethicsdesk.census (
                    ticket, language, topic, platform, context, risks, received_on,
                    day_2, day_5, day_10, day_20)
                select id, language, topic, platform, context, risks, filed_on,
                    \(bands[0]), \(bands[1]), \(bands[2]), \(bands[3])
                from ethicsdesk.ticket where id = \(ticket)
                """)
        ).map { _ in }
    }
}

extension Result<ConfidentialCounts, DisclosureError> {
    /// The sum of each table.
    fileprivate var sums: [(CountTable, Int)] {
        var noiseless = Noiseless()
        guard let tables = try? get().noised(using: &noiseless) else { return [] }
        return CountTable.allCases.map { ($0, tables[$0].reduce(0, +)) }
    }
}

extension Pool {
    /// The true tables of a quarter.
    nonisolated func trueTables(of quarter: FiscalQuarter) async throws -> NoisyTables {
        var noiseless = Noiseless()
        return try await run(Census.counts(of: quarter)).get().noised(using: &noiseless)
    }
}
