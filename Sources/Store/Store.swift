// Store: the only way to the database. Whoever asks is an `Actor`; it picks the pool, which is the
// database role, and sends the proof as the first statement, so that row-level security cannot be
// forgotten. A verb's work is one value, sent in one pipeline, which is one transaction. It trusts
// PostgreSQL to keep what it commits; it handles sealed texts and metadata, and never a text of an
// enquiry or a key in the clear.
//
// The verbs that must read, decide and then write run two works: `assign`, `admit`, the writing of
// an entry and the hiding of more (the ticket's secret is needed to seal), and the keeper's
// chaining. Their second work demands what the first one read, by revision or by sequence, so that
// nothing happens between. Publishing alone holds a transaction open while it decides (`Press`).

package import Postgres

/// Who asks the database.
package enum Actor: Sendable {
    /// Whoever holds the receipt with this locator.
    case enquirer(locator: [UInt8])
    /// Whoever holds the session token with this proof.
    case staff(proof: [UInt8])
    /// The same, for the statistics: by a database role that can read nothing else.
    case manager(proof: [UInt8])
    /// Somebody who is about to sign in or to enrol, and has proved nothing.
    case stranger
    /// The service's own unattended jobs.
    case keeper
}

/// What a verb wants of the database: statements with their decoders, one transaction; and whether
/// it is run again when its connection is lost.
package struct Work<Output: Sendable>: Sendable {
    let pipeline: Pipeline<Output>
    let repetition: Repetition

    init<Part: PipelinePart>(_ part: Part, repeating repetition: Repetition = .never)
    where Part.Output == Output {
        pipeline = part.pipeline
        self.repetition = repetition
    }
}

/// The pools of one service, one for each database role.
package struct Store: Sendable {
    private let enquirers: Pool
    private let officers: Pool
    private let managers: Pool
    private let keepers: Pool

    /// Takes the pools over; `close` closes them.
    package init(enquirers: Pool, officers: Pool, managers: Pool, keepers: Pool) {
        self.enquirers = enquirers
        self.officers = officers
        self.managers = managers
        self.keepers = keepers
    }

    /// Runs one verb's work as one transaction in one round trip, in the name of `actor`.
    package func run<Output>(
        _ work: Work<Output>, as actor: Actor
    ) async throws(StoreError) -> Output {
        do throws(PostgresError) {
            let (pool, pipeline) =
                switch actor {
                case .enquirer(let proof): (enquirers, Self.proving(proof, work.pipeline))
                case .staff(let proof): (officers, Self.using(proof, work.pipeline))
                case .manager(let proof): (managers, Self.using(proof, work.pipeline))
                case .stranger: (officers, work.pipeline)
                case .keeper: (keepers, work.pipeline)
                }
            return try await pool.run(pipeline, repeating: work.repetition)
        } catch {
            throw StoreError(error)
        }
    }

    /// Where this service makes its releases.
    package var press: Press { Press(keepers) }

    /// Where this service purges.
    package var retention: Retention { Retention(keepers) }

    /// Ends every connection once the work on it is done.
    package func close() async {
        await enquirers.close()
        await officers.close()
        await managers.close()
        await keepers.close()
    }

    private static func using<Output>(
        _ proof: [UInt8], _ pipeline: Pipeline<Output>
    ) -> Pipeline<Output> {
        proving(proof, Pipeline(Sessions.used, pipeline).map { $0.1 })
    }

    private static func proving<Output>(
        _ proof: [UInt8], _ pipeline: Pipeline<Output>
    ) -> Pipeline<Output> {
        let hex = Hex.text(proof)
        return Pipeline(
            Statement.perform("select set_config('ethicsdesk.proof', \(hex), true)"), pipeline
        ).map { $0.1 }
    }
}

/// Bytes as hexadecimal digits.
enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
