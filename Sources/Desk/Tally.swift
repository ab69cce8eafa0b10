import Sealing

/// How often something happened of late, by name. Names are kept only as a hash under a key that is
/// drawn anew each period and never leaves memory: nobody reads out of it who tried what, and what
/// is older than two periods is gone.
struct Tally {
    /// What a name stands for under one period's key.
    struct Mark: Hashable {
        private let high: UInt64
        private let low: UInt64

        fileprivate init(_ bytes: [UInt8]) {
            high = bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }
            low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// One period's counts.
    private struct Period {
        let key = ServiceSecret.random()
        var number: Int64
        var counts: [Mark: Int] = [:]

        func mark(_ name: Name) -> Mark {
            Mark(key.mac(of: name.bytes, purpose: name.kind.rawValue))
        }
    }

    /// What is counted.
    enum Kind: String { case account, network, client, inHand, suspectInHand, filing, enrolment }

    /// Something counted, under its name.
    struct Name: Hashable {
        let kind: Kind
        let bytes: [UInt8]
    }

    private let seconds: Int
    private let room: Int
    private var now: Period
    private var before: Period?

    /// - Parameters:
    ///   - seconds: the length of a period.
    ///   - room: how many names one period counts.
    init(seconds: Int, room: Int) {
        self.seconds = seconds
        self.room = room
        now = Period(number: 0)
    }

    /// Whether there is room for names that were not counted yet.
    var hasRoom: Bool { now.counts.count < room }

    /// Names counted in both periods together.
    var size: Int { now.counts.count + (before?.counts.count ?? 0) }

    /// Adds to a count, at the moment `at` in seconds. Counts never fall below nothing, and a name
    /// for which there is no room is not counted.
    mutating func add(_ amount: Int, to name: Name, at: Int64) {
        turn(to: at)
        let mark = now.mark(name)
        guard amount < 0 || hasRoom || now.counts[mark] != nil else { return }
        let count = (now.counts[mark] ?? 0) + amount
        if count > 0 { now.counts[mark] = count } else { now.counts[mark] = nil }
        // What was added before the period turned is taken away from where it is.
        if count < 0, var former = before {
            let mark = former.mark(name)
            let left = (former.counts[mark] ?? 0) + count
            former.counts[mark] = left > 0 ? left : nil
            before = former
        }
    }

    /// Seconds until a count is below `limit`; nil where it is so now. The period before counts
    /// less and less as this one goes on.
    mutating func wait(for name: Name, below limit: Int, at: Int64) -> Int? {
        turn(to: at)
        let left = seconds - Int(at - now.number * Int64(seconds))
        let current = now.counts[now.mark(name)] ?? 0
        let former = before.map { $0.counts[$0.mark(name)] ?? 0 } ?? 0
        // In units of one second's part of a count, so that whole numbers do.
        guard current * seconds + former * left >= limit * seconds else { return nil }
        if current < limit {
            let bearable = (limit * seconds - current * seconds - 1) / former
            return max(1, left - bearable)
        }
        return left + max(1, seconds - (limit * seconds - 1) / current)
    }

    private mutating func turn(to at: Int64) {
        let number = at / Int64(seconds)
        guard number != now.number else { return }
        before = number == now.number + 1 ? now : nil
        now = Period(number: number)
    }
}
