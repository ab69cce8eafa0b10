import CoreMetrics
import Logging
import Testing

@testable import Server

@Suite("What is logged and counted")
struct ObservationTests {
    static let observations: [Observation] = [
        .listening, .stopping, .answered(route: "/v1/queues", status: 200, milliseconds: 3),
        .broken(code: "XX000"), .keySubstituted, .assignmentSubstituted,
        .databaseUnreachable, .keeperFailed, .trailStalled, .databaseLogsValues,
        .ticketsUnopened(2),
    ]

    @Test("a log line is the observation's name and its own few facts, and nothing else")
    func lines() {
        let book = LineBook()
        let observer = Observer(logger: Logger(label: "test") { _ in book })
        for observation in Self.observations { observer.record(observation) }
        #expect(book.messages == Self.observations.map(\.kind))
        let keys = Set(Self.observations.flatMap { $0.metadata.keys })
        #expect(keys == ["route", "status", "milliseconds", "code", "count"])
    }

    @Test("counters are written in Prometheus' text form, each once and in order")
    func counters() {
        let metrics = PrometheusText()
        metrics.makeCounter(label: "b", dimensions: []).increment(by: 2)
        metrics.makeCounter(label: "a", dimensions: [("kind", "x")]).increment(by: 1)
        metrics.makeCounter(label: "a", dimensions: [("kind", "x")]).increment(by: 4)
        let lines = metrics.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines == ["a_total{kind=\"x\"} 5", "b_total 2"])
    }
}
