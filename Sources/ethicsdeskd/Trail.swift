import ArgumentParser
import Enquiry
import Phrasebook
import Store

/// `ethicsdeskd trail`.
struct Trail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What the operator does with the trail.", subcommands: [Drop.self])
}

extension Trail {
    /// `ethicsdeskd trail drop`.
    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Drop old segments of the trail; their signed heads stay.",
            discussion: """
                Reads ETHICSDESK_DATABASE_KEEPER. Export the trail first: what is dropped is gone. \
                Whatever the day, the database keeps events that are younger than two years, and \
                everything from the first opening on whose enquiry is still there.
                """)

        @Option(help: "Events of this day, as 2026-04-01, and later ones stay.") var before: String
        @Flag(help: "Only say what would go.") var dryRun = false

        func run() async throws {
            try await refusing {
                guard let day = Day(iso: before) else { throw OperatorError.malformed("--before") }
                let phrases = Terminal.phrases.segments
                let last = try await withPool(try Environment().required("DATABASE_KEEPER")) {
                    pool in try await drop(Segments(pool), before: day)
                }
                guard let last else { return Terminal.say(phrases.nothing) }
                Terminal.say(dryRun ? phrases.wouldDrop(last) : phrases.dropped(last))
            }
        }

        /// Drops one segment after another, and says where the last one ended.
        private func drop(
            _ segments: Segments, before day: Day
        ) async throws(OperatorError) -> Int? {
            do throws(StoreError) {
                guard !dryRun else { return try await segments.next(before: day) }
                var last: Int?
                while let link = try await segments.drop(before: day) { last = link }
                return last
            } catch {
                throw .database(error)
            }
        }
    }
}
