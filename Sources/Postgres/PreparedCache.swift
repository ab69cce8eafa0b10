/// Which statements one connection has prepared: pure bookkeeping.
///
/// Preparing is not undone by a rollback and does not happen after a failure, so a name counts as
/// prepared only once the server has said so of that very step. Past the bound the names unused for
/// longest are deallocated in the pipeline that needs the room; statements of that same pipeline
/// are spared, so it may exceed the bound for a while.
struct PreparedCache {
    /// What a prepared statement is known by: the same text with other types is another.
    private struct Key: Hashable {
        let text: String
        let types: [UInt32]

        init(_ sql: SQL) {
            text = sql.text
            types = sql.parameters.types
        }

        /// The text alone tells nearly all apart.
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    private struct Entry {
        let name: String
        var lastUse: Int
        var isPrepared = false
    }

    private let bound: Int
    private var entries: [Key: Entry] = [:]
    private var lastNumber = 0
    private var now = 0

    init(bound: Int) {
        self.bound = bound
    }

    /// The number of names the server holds, for tests.
    var count: Int { entries.count }

    /// The steps that run `statements` in order, each prepared just before its first use.
    mutating func plan(_ statements: [SQL]) -> [PipelineMachine.Step] {
        now += 1
        var steps: [PipelineMachine.Step] = []
        steps.reserveCapacity(statements.count)
        for (index, statement) in statements.enumerated() {
            let key = Key(statement)
            if let known = entries[key]?.name {
                entries[key]?.lastUse = now
                steps.append(.execute(name: known, statement: index))
            } else {
                lastNumber += 1
                let name = "s\(lastNumber)"
                entries[key] = Entry(name: name, lastUse: now)
                steps.append(.prepare(name: name, statement: index))
                steps.append(.execute(name: name, statement: index))
            }
        }
        return evictions() + steps
    }

    /// Takes what the server confirmed.
    mutating func take(_ action: PipelineMachine.Action) {
        switch action {
        case .prepared(let name):
            if let key = key(of: name) { entries[key]?.isPrepared = true }
        case .forgotten(let name):
            if let key = key(of: name) { entries[key] = nil }
        default: break
        }
    }

    /// Drops what was planned and never confirmed, at the end of a pipeline that failed.
    mutating func settle() {
        entries = entries.filter { $0.value.isPrepared }
    }

    private func evictions() -> [PipelineMachine.Step] {
        guard entries.count > bound else { return [] }
        let idle = entries.values.filter { $0.lastUse < now }.sorted { $0.lastUse < $1.lastUse }
        return idle.prefix(entries.count - bound).map { .forget(name: $0.name) }
    }

    private func key(of name: String) -> Key? {
        entries.first { $0.value.name == name }?.key
    }
}
