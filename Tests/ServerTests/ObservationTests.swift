import CoreMetrics
import Logging
import Synchronization
import Testing

@testable import Server

@Suite("What is logged and counted")
struct ObservationTests {
    static let observations: [Observation] = [
        .listening, .stopping, .answered(route: "/v1/queues", status: 200, milliseconds: 3),
        .broken(code: "XX000"), .keySubstituted, .databaseUnreachable, .keeperFailed, .trailStalled,
        .databaseLogsValues,
    ]

    @Test("a log line is the observation's name and its own few facts, and nothing else")
    func lines() {
        let book = LineBook()
        let observer = Observer(logger: Logger(label: "test") { _ in book })
        for observation in Self.observations { observer.record(observation) }
        #expect(book.lines.withLock { $0 } == Self.observations.map(\.kind))
        let keys = Set(Self.observations.flatMap { $0.metadata.keys })
        #expect(keys == ["route", "status", "milliseconds", "code"])
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

/// A log handler that keeps messages.
private final class LineBook: LogHandler {
    let lines = Mutex<[String]>([])
    var metadata: Logger.Metadata {
        get { [:] }
        set { _ = newValue }
    }
    var logLevel: Logger.Level {
        get { .trace }
        set { _ = newValue }
    }
    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set { _ = newValue }
    }
    func log(event: LogEvent) { lines.withLock { $0.append("\(event.message)") } }
}
