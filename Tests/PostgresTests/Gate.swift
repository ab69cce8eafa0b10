import Dispatch

/// Holds threads up until it is opened.
final class Gate: Sendable {
    private let condition = DispatchSemaphore(value: 0)

    /// Waits until the gate is open.
    func pass() {
        condition.wait()
        condition.signal()
    }

    func open() { condition.signal() }
}
