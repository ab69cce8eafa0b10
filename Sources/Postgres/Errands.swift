import Glibc
import Synchronization

/// Calls that block and have no other form, on threads apart from the loop: a few at most, started
/// when there is something to do and gone when there is not.
final class Errands: Sendable {
    /// A blocking call with what is to be done afterwards.
    typealias Errand = @Sendable () -> Void

    private struct State {
        var waiting: [Errand] = []
        var threads = 0
    }

    private static let maximumThreads = 2
    private static let maximumWaiting = 64
    private let state = Mutex(State())

    /// Leaves an errand to be run, in order.
    /// - Returns: false if too many wait already, which happens only while calls hang; or if there
    ///   is no thread to be had.
    func post(_ errand: @escaping Errand) -> Bool {
        let mustStart: Bool? = state.withLock { state in
            guard state.waiting.count < Self.maximumWaiting else { return nil }
            state.waiting.append(errand)
            guard state.threads < Self.maximumThreads else { return false }
            state.threads += 1
            return true
        }
        return mustStart.map { $0 ? start() : true } ?? false
    }

    private func start() -> Bool {
        let body = unsafe Unmanaged.passRetained(self)
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<Errands>.fromOpaque(pointer).takeRetainedValue().work()
                return nil
            }, body.toOpaque())
        if status == 0 {
            pthread_detach(thread)
            return true
        }
        unsafe body.release()
        return state.withLock { state in
            state.threads -= 1
            if state.threads == 0 { state.waiting = [] }
            return state.threads > 0
        }
    }

    private func work() {
        // libpq sends a request to cancel in a way that raises a signal where the server has hung
        // up, and that would end the process. Other signals are other threads' to handle.
        var signals = sigset_t()
        unsafe sigfillset(&signals)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        while let errand = takeNext() { errand() }
    }

    private func takeNext() -> Errand? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.threads -= 1
                return nil
            }
            return state.waiting.removeFirst()
        }
    }
}
