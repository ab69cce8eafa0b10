/// What can be part of a pipeline: a statement, or another pipeline.
public protocol PipelinePart<Output>: Sendable {
    /// What it answers.
    associatedtype Output: Sendable
    /// The part as a pipeline of its own.
    var pipeline: Pipeline<Output> { get }
}

/// Statements sent together and answered together: one round trip and one transaction.
///
/// All statements commit or none does. The first that fails undoes all, and its error is what
/// `run` throws. Statements that begin or end a transaction have no place in it.
///
///     let work = Pipeline(setProof, insertTicket, Pipeline.all(grants))
///     let ((), ticket, rowCounts) = try await pool.run(work)
public struct Pipeline<Output: Sendable>: PipelinePart {
    let statements: [SQL]
    let read: @Sendable (inout ResultCursor) throws(RowError) -> Output

    init(
        statements: [SQL],
        read: @escaping @Sendable (inout ResultCursor) throws(RowError) -> Output
    ) {
        self.statements = statements
        self.read = read
    }

    /// Parts in order; the output is the tuple of theirs.
    public init<each Part: PipelinePart>(_ part: repeat each Part)
    where Output == (repeat (each Part).Output) {
        let pipelines = (repeat (each part).pipeline)
        var statements: [SQL] = []
        for pipeline in repeat each pipelines {
            statements += pipeline.statements
        }
        self.init(statements: statements) { results throws(RowError) in
            (repeat try (each pipelines).read(&results))
        }
    }

    /// Any number of like parts, in order; none at all is allowed.
    public static func all<Part: PipelinePart>(_ parts: [Part]) -> Pipeline
    where Output == [Part.Output] {
        let pipelines = parts.map(\.pipeline)
        return Pipeline(statements: pipelines.flatMap(\.statements)) { results throws(RowError) in
            var outputs: [Part.Output] = []
            outputs.reserveCapacity(pipelines.count)
            for pipeline in pipelines {
                outputs.append(try pipeline.read(&results))
            }
            return outputs
        }
    }

    /// This pipeline.
    public var pipeline: Pipeline<Output> { self }
}

extension PipelinePart {
    /// The same work with its output made into something else.
    public func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Output) -> Other
    ) -> Pipeline<Other> {
        let pipeline = pipeline
        return Pipeline<Other>(statements: pipeline.statements) { results throws(RowError) in
            transform(try pipeline.read(&results))
        }
    }
}

/// Hands the results of a pipeline to its statements in order.
struct ResultCursor: ~Copyable {
    private let results: [ResultHandle]
    private var position = 0

    init(_ results: [ResultHandle]) {
        self.results = results
    }

    mutating func next() throws(RowError) -> ResultHandle {
        guard position < results.count else { throw .rowCount(0) }
        defer { position += 1 }
        return results[position]
    }
}
