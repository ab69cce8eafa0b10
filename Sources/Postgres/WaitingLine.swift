/// Tasks that wait for a connection, first come first served.
struct WaitingLine {
    /// What the wait ends with.
    enum Answer: Sendable {
        /// A connection that another task gave back.
        case connection(Connection)
        /// A place that became free: a connection yet to be opened.
        case place(Connection)
        case refused(PostgresError)
    }

    struct Waiter {
        let id: UInt64
        let timer: UInt64
        let continuation: CheckedContinuation<Answer, Never>
    }

    private var waiters: [Waiter] = []
    private var lastNumber: UInt64 = 0

    var count: Int { waiters.count }

    mutating func nextNumber() -> UInt64 {
        lastNumber += 1
        return lastNumber
    }

    mutating func append(_ waiter: Waiter) {
        waiters.append(waiter)
    }

    mutating func takeFirst() -> Waiter? {
        waiters.isEmpty ? nil : waiters.removeFirst()
    }

    mutating func remove(_ id: UInt64) -> Waiter? {
        waiters.firstIndex { $0.id == id }.map { waiters.remove(at: $0) }
    }
}
