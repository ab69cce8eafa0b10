import ArgumentParser
import Desk
import Enquiry
import Phrasebook
import Store

/// `ethicsdeskd retain`.
struct Retain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Purge the tickets whose time is over: the grants first, then the rows.",
        discussion: """
            Reads ETHICSDESK_DATABASE_KEEPER and, where it is set, ETHICSDESK_RETENTION_MONTHS: \
            how long a settled ticket stays after its last use, 24 months at least, which the \
            database enforces by itself; and ETHICSDESK_RETENTION_CEILING_MONTHS, 84 unless set: \
            so long after the day of filing, 24 months are enough whatever the first says. Tickets \
            that are open or held never go; those past the ceiling are listed with the cause. \
            “serve” does this once a day where either is set. Stopped and run \
            again, it goes on. Prints references and days, never a text.
            """)

    @Flag(help: "Only list what would go.") var dryRun = false

    func run() async throws {
        try await refusing {
            let environment = Environment()
            let rule = try environment.retentionRule() ?? .usual
            let phrases = Terminal.phrases.retention
            try await withPool(try environment.required("DATABASE_KEEPER")) { pool in
                let retainer = Retainer(Retention(pool), by: rule)
                let gone = dryRun ? try await retainer.due() : try await purge(retainer)
                Terminal.say(
                    gone.isEmpty
                        ? phrases.nothingDue
                        : dryRun ? phrases.wouldGo(gone.count) : phrases.gone(gone.count))
                if dryRun { gone.forEach { Self.list($0, phrases) } }
                let overstayed = try await retainer.overstayed()
                if !overstayed.isEmpty { Terminal.say(phrases.overstayed(overstayed.count)) }
                for ticket in overstayed {
                    Self.line(ticket.reference, ticket.lastUsedOn, phrases.name(of: ticket.cause))
                }
            }
        }
    }

    /// Says of each ticket that it is gone once it is.
    private func purge(_ retainer: Retainer) async throws -> [ExpiredTicket] {
        let phrases = Terminal.phrases.retention
        var all: [ExpiredTicket] = []
        try await retainer.purge { gone in
            gone.forEach { Self.list($0, phrases) }
            all += gone
        }
        return all
    }

    private static func list(_ ticket: ExpiredTicket, _ phrases: RetentionPhrases) {
        line(
            ticket.reference, ticket.lastUsedOn, ticket.isPastCeiling ? phrases.pastCeiling : "")
    }

    private static func line(_ reference: Reference, _ day: Day, _ remark: String) {
        Terminal.say(
            "\(reference.text)  \(day.iso)" + (remark.isEmpty ? "" : "  \(remark)"))
    }
}

extension Environment {
    /// What ETHICSDESK_RETENTION_MONTHS and …_CEILING_MONTHS say; nil where neither is set.
    func retentionRule() throws(OperatorError) -> RetentionRule? {
        let months = try months("RETENTION_MONTHS")
        let ceiling = try self.months("RETENTION_CEILING_MONTHS")
        guard months != nil || ceiling != nil else { return nil }
        guard
            let rule = RetentionRule(
                months: months ?? Limits.retentionFloorMonths,
                ceilingMonths: ceiling ?? max(months ?? 0, Limits.retentionCeilingMonths))
        else { throw .malformed("ETHICSDESK_RETENTION_MONTHS, …_CEILING_MONTHS") }
        return rule
    }

    private func months(_ name: String) throws(OperatorError) -> Int? {
        guard let text = optional(name) else { return nil }
        guard let number = Int(text) else { throw .malformed("ETHICSDESK_\(name)") }
        return number
    }
}
