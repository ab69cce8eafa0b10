package import Audit
package import Disclosure
package import Enquiry
import Postgres

/// One release of statistics as it is kept.
package struct Release: Sendable {
    /// The quarter it is of.
    package let quarter: FiscalQuarter
    /// The day it was made.
    package let releasedOn: Day
    /// What was published.
    package let figures: PublishedFigures
    /// The release in its chain.
    package let link: ReleaseLink
}

extension Release {
    /// A release out of its link; nil where the link does not say what a release says.
    package init?(_ link: ReleaseLink) {
        let record = link.record
        var cells: [CountTable: [Int]] = [:]
        for table in CountTable.allCases { cells[table] = record.cells[table.rawValue] }
        guard let quarter = FiscalQuarter(code: record.period),
            let releasedOn = Day(iso: record.releasedOn),
            let figures = try? PublishedFigures(stored: cells)
        else { return nil }
        self.init(quarter: quarter, releasedOn: releasedOn, figures: figures, link: link)
    }
}

/// Work on releases.
package enum Releases {
    /// Every release in order, and the account that asks, by a manager's session; the account is
    /// nil where there is no session.
    package static let own: Work<(StaffAccount?, [Release])> = Work(
        Pipeline(Sessions.holder, all))

    static var all: Statement<[Release]> {
        .rows(
            """
            select record, coalesce(lag(hash) over (order by sequence), '\\x'), checkpoint
            from ethicsdesk.release order by sequence
            """
        ) { row throws(RowError) in
            let text = try row.decode(String.self)
            let previous = try row.decode([UInt8].self)
            let note = try row.decode(String.self)
            guard let record = try? ReleaseRecord(text: text),
                let checkpoint = try? Checkpoint(note: note, in: .releases),
                let hash = previous.isEmpty ? .start : try? ChainHash(bytes: previous),
                let release = Release(
                    ReleaseLink(record: record, previous: hash, checkpoint: checkpoint))
            else { throw .column(0, .malformed) }
            return release
        }
    }

    /// Enters what a release spends in the ledger, and appends it.
    static func append(_ link: ReleaseLink) -> Pipeline<Void> {
        let record = link.record
        func spent(_ table: CountTable) -> SQL {
            let parts = record.spent[table.rawValue, default: ""].split(separator: "/")
            let (over, under) = (parts.first.flatMap { Int($0) }, parts.last.flatMap { Int($0) })
            return "\(over ?? 0)::numeric / \(under ?? 1)"
        }
        return Pipeline(
            Statement.perform(
                """
                insert into ethicsdesk.ledger (
                    period, months, topic_by_context, platform_by_context, language, risk,
                    first_response, outcome)
                values (
                    \(record.period), \(spent(.months)), \(spent(.topicContext)),
                    \(spent(.platformContext)), \(spent(.language)), \(spent(.risk)),
                    \(spent(.response)), \(spent(.outcome)))
                """),
            Statement.perform(
                """
                insert into ethicsdesk.release (
                    sequence, period, ordinal, record, hash, checkpoint)
                values (
                    \(Int32(clamping: link.sequence)), \(record.period),
                    \(Int32(clamping: record.index)), \(record.text), \(link.hash.bytes),
                    \(link.checkpoint.note))
                """)
        ).map { _ in }
    }
}
