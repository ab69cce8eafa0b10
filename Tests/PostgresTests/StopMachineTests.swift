import Testing

@testable import Postgres

@Suite("The state machine of stopping")
struct StopMachineTests {
    enum Event: CaseIterable {
        case deadline, cancellation, again, end, arrived, missed, time
    }

    private func take(_ event: Event, _ machine: inout StopMachine) -> StopMachine.Action {
        switch event {
        case .deadline: machine.stop(.deadline)
        case .cancellation: machine.stop(.cancellation)
        case .again: machine.stopAgain()
        case .end: machine.end()
        case .arrived: machine.requestEnded(arrived: true)
        case .missed: machine.requestEnded(arrived: false)
        case .time: machine.timeIsUp()
        }
    }

    @Test(
        "what is done follows from what has happened",
        arguments: [
            ([Event.end], [StopMachine.Action.answer]),
            ([.deadline, .arrived, .end], [.request, .requestLater, .answer]),
            ([.deadline, .end, .arrived], [.request, .wait, .answer]),
            ([.deadline, .end, .missed], [.request, .wait, .answerAndClose]),
            ([.deadline, .end, .time], [.request, .wait, .answerAndClose]),
            ([.deadline, .missed], [.request, .giveUp]),
            ([.deadline, .time], [.request, .giveUp]),
            (
                [.deadline, .cancellation, .arrived, .time],
                [.request, .wait, .requestLater, .giveUp]
            ),
            (
                [.deadline, .arrived, .again, .end, .again, .arrived],
                [.request, .requestLater, .request, .wait, .wait, .answer]
            ),
        ])
    func table(events: [Event], actions: [StopMachine.Action]) {
        var machine = StopMachine()
        #expect(events.map { take($0, &machine) } == actions)
    }

    @Test("a connection is never handed on while a request is on its way")
    func neverHandedOn() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<5_000 {
            var machine = StopMachine()
            var onTheirWay = 0
            for _ in 0..<20 {
                guard let event = Event.allCases.randomElement(using: &generator) else { return }
                // A request comes back only where one was sent, and work ends once.
                if [.arrived, .missed].contains(event), onTheirWay == 0 { continue }
                if event == .end, machine.isOver { continue }
                if event == .time || event == .again, machine.reason == nil { continue }
                if [.arrived, .missed].contains(event) { onTheirWay -= 1 }
                let action = take(event, &machine)
                if action == .request { onTheirWay += 1 }
                #expect(onTheirWay <= 1, "seed \(seed)")
                if action == .answer { #expect(onTheirWay == 0 && machine.isOver, "seed \(seed)") }
                if [.answer, .answerAndClose, .giveUp].contains(action) { break }
            }
        }
    }

    @Test("a statement that was cancelled says why; by somebody else, it says so")
    func reasons() {
        let cancelled = ServerError(
            sqlState: .queryCanceled, constraint: nil, routine: nil, isFatal: false)
        let other = ServerError(
            sqlState: .uniqueViolation, constraint: nil, routine: nil, isFatal: false)
        var machine = StopMachine()
        #expect(machine.error(for: cancelled) == .server(cancelled))
        _ = machine.stop(.cancellation)
        _ = machine.stop(.deadline)
        #expect(machine.error(for: cancelled) == .cancelled(outcome: .notCommitted))
        #expect(machine.error(for: other) == .server(other))
    }
}
