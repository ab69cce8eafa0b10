/// Actions and when they are due. Few are pending at a time, and nearly all are removed before they
/// are due; so only a lower bound of the earliest is kept, and the rest looked through when it
/// passes.
struct Timers {
    private struct Timer {
        let deadline: ContinuousClock.Instant
        let action: EventLoop.Action
    }

    private var timers: [UInt64: Timer] = [:]
    private var noneBefore: ContinuousClock.Instant?

    /// How many are pending, for tests.
    var count: Int { timers.count }

    /// - Returns: whether nothing else is due as early.
    mutating func add(
        _ token: UInt64, at deadline: ContinuousClock.Instant, _ action: @escaping EventLoop.Action
    ) -> Bool {
        timers[token] = Timer(deadline: deadline, action: action)
        if let noneBefore, noneBefore <= deadline { return false }
        noneBefore = deadline
        return true
    }

    mutating func remove(_ token: UInt64) {
        timers[token] = nil
    }

    /// Removes and returns what is due, the earliest first.
    mutating func takeDue() -> [EventLoop.Action] {
        guard let noneBefore, case let now = ContinuousClock.now, noneBefore <= now else {
            return []
        }
        let due = timers.filter { $0.value.deadline <= now }
        for token in due.keys { timers[token] = nil }
        self.noneBefore = timers.values.map(\.deadline).min()
        return due.values.sorted { $0.deadline < $1.deadline }.map(\.action)
    }

    /// How long until something may be due, in milliseconds rounded up; -1 for never.
    func millisecondsToNext() -> Int32 {
        guard let noneBefore else { return -1 }
        let left = ContinuousClock.now.duration(to: noneBefore)
        if left <= .zero { return 0 }
        let milliseconds = left / .milliseconds(1)
        return milliseconds > 1_000_000 ? 1_000_000 : Int32(milliseconds.rounded(.up))
    }
}
