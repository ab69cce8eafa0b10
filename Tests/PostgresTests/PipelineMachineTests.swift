import Testing

@testable import Postgres

@Suite("The pipeline's state machine")
struct PipelineMachineTests {
    typealias Machine = PipelineMachine
    private let error = ServerError(
        sqlState: .uniqueViolation, constraint: "one", routine: nil, isFatal: false)
    private let fatal = ServerError(
        sqlState: SQLState("57P01"), constraint: nil, routine: nil, isFatal: true)

    private func machine() -> Machine {
        Machine(steps: [
            .forget(name: "s1"), .prepare(name: "s2", statement: 0),
            .execute(name: "s2", statement: 0), .execute(name: "s2", statement: 1),
        ])
    }

    private func actions(_ arrivals: [Machine.Arrival]) -> [Machine.Action] {
        var machine = machine()
        return arrivals.map { machine.take($0) }
    }

    @Test("what succeeds is kept, confirmed and finished")
    func success() {
        let actions = actions([
            .done, .end, .done, .end, .rows, .end, .done, .end, .synchronised,
        ])
        #expect(
            actions == [
                .forgotten(name: "s1"), .readOn, .prepared(name: "s2"), .readOn, .keep, .readOn,
                .keep, .readOn, .finish(nil),
            ])
    }

    @Test("after a failure what is skipped is read over, and the first failure is the answer")
    func failure() {
        let actions = actions([
            .done, .end, .failed(error), .end, .skipped, .end, .skipped, .end, .synchronised,
        ])
        #expect(actions.last == .finish(error))
        #expect(!actions.contains(.keep))
        #expect(!actions.contains(.prepared(name: "s2")))
    }

    @Test("a commit that fails is a failure, and is known to be undone only when the server lives")
    func commitFailure() {
        var machine = machine()
        for arrival: Machine.Arrival in [.done, .end, .done, .end, .rows, .end, .rows, .end] {
            _ = machine.take(arrival)
        }
        #expect(machine.outcomeIfLost(sent: true) == .unknown)
        #expect(machine.take(.failed(error)) == .readOn)
        #expect(machine.outcomeIfLost(sent: true) == .unknown)
        #expect(machine.take(.end) == .readOn)
        #expect(machine.take(.synchronised) == .finish(error))
    }

    @Test("a loss before the last byte left, or after a statement failed, has committed nothing")
    func outcomes() {
        var machine = machine()
        #expect(machine.outcomeIfLost(sent: false) == .notCommitted)
        #expect(machine.outcomeIfLost(sent: true) == .unknown)
        _ = machine.take(.failed(fatal))
        #expect(machine.outcomeIfLost(sent: true) == .notCommitted)
    }

    @Test("what libpq says of a loss says nothing of the commit")
    func lossIsNotAFailure() {
        var machine = machine()
        #expect(machine.take(.lost) == .giveUp)
        #expect(machine.outcomeIfLost(sent: true) == .unknown)
    }

    @Test(
        "what the protocol does not allow gives the connection up",
        arguments: [
            [Machine.Arrival.end], [.synchronised], [.skipped], [.rows], [.done, .done],
            [.done, .end, .rows],
        ])
    func violations(arrivals: [Machine.Arrival]) {
        #expect(actions(arrivals).last == .giveUp)
    }

    @Test("a copy is refused")
    func foreign() {
        #expect(actions([.foreign]) == [.refuse])
    }

    @Test("any sequence of arrivals ends in finite time and never keeps a result twice")
    func anySequence() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let arrivals: [Machine.Arrival] = [
            .done, .rows, .failed(error), .failed(fatal), .skipped, .end, .synchronised, .lost,
            .foreign,
        ]
        for _ in 0..<2_000 {
            var machine = machine()
            var kept = 0
            for _ in 0..<40 {
                guard let arrival = arrivals.randomElement(using: &generator) else { return }
                let action = machine.take(arrival)
                if action == .keep { kept += 1 }
                if case .finish = action { break }
                if action == .giveUp || action == .refuse { break }
            }
            #expect(kept <= 2, "seed \(seed)")
        }
    }
}

@Suite("The book of prepared statements")
struct PreparedCacheTests {
    private let first: SQL = "select 1"
    private let second: SQL = "select 2"
    private let third: SQL = "select 3"

    @Test("a statement is prepared once, ahead of its first use")
    func once() {
        var cache = PreparedCache(bound: 8)
        let steps = cache.plan([first, second, first])
        #expect(
            steps == [
                .prepare(name: "s1", statement: 0), .execute(name: "s1", statement: 0),
                .prepare(name: "s2", statement: 1), .execute(name: "s2", statement: 1),
                .execute(name: "s1", statement: 2),
            ])
    }

    @Test("what the server never confirmed is prepared again, under another name")
    func unconfirmed() {
        var cache = PreparedCache(bound: 8)
        _ = cache.plan([first, second])
        cache.take(.prepared(name: "s1"))
        cache.settle()
        #expect(
            cache.plan([first, second]) == [
                .execute(name: "s1", statement: 0), .prepare(name: "s3", statement: 1),
                .execute(name: "s3", statement: 1),
            ])
    }

    @Test("past the bound the statement unused for longest goes, never one about to be used")
    func eviction() {
        var cache = PreparedCache(bound: 2)
        for (index, statement) in [first, second].enumerated() {
            _ = cache.plan([statement])
            cache.take(.prepared(name: "s\(index + 1)"))
        }
        let steps = cache.plan([third, first])
        #expect(steps.first == .forget(name: "s2"))
        #expect(cache.count == 3)
        cache.take(.forgotten(name: "s2"))
        #expect(cache.count == 2)
    }

    @Test("the same text with parameters of other types is another statement")
    func types() {
        var cache = PreparedCache(bound: 8)
        let steps = cache.plan(["select \(1)", "select \("one")"])
        #expect(steps.count == 4)
    }
}
