package import CoreMetrics
import Synchronization

/// Keeps counters for `/metrics` and writes them in Prometheus' text format. Only counters exist,
/// because `Observation` makes only counters.
package final class PrometheusText: MetricsFactory {
    private let counters = Mutex<[String: Tally]>([:])

    /// No counter yet.
    package init() {}

    /// Every counter with its value, in order of names.
    package var text: String {
        counters.withLock { counters in
            counters.sorted { $0.key < $1.key }
                .map { "\($0.key) \($0.value.count.load(ordering: .relaxed))\n" }.joined()
        }
    }

    /// A counter by its name and dimensions, the same one each time.
    package func makeCounter(
        label: String, dimensions: [(String, String)]
    ) -> any CounterHandler {
        let labels = dimensions.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: ",")
        let name = labels.isEmpty ? "\(label)_total" : "\(label)_total{\(labels)}"
        return counters.withLock { counters in
            let tally = counters[name] ?? Tally()
            counters[name] = tally
            return tally
        }
    }

    /// Nothing here records distributions.
    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler { NOOPMetricsHandler.instance }

    /// Nothing here is timed.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        NOOPMetricsHandler.instance
    }

    /// Counters live as long as the service.
    package func destroyCounter(_ handler: any CounterHandler) {}
    /// There are none.
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    /// There are none.
    package func destroyTimer(_ handler: any TimerHandler) {}

    private final class Tally: CounterHandler {
        let count = Atomic<Int>(0)
        func increment(by amount: Int64) { count.wrappingAdd(Int(amount), ordering: .relaxed) }
        func reset() { count.store(0, ordering: .relaxed) }
    }
}
