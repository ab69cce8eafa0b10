import CLibPQ
import Glibc
import Synchronization

/// One thread that waits for many sockets, and on which the actors that own those sockets run.
///
/// libpq's sockets cannot be given to another event loop, and a thread per connection costs half
/// the speed; so the actors' executor and the waiting are one thing: a job and a socket's event
/// never run at the same time. The loop lives as long as anything refers to it. When the last
/// reference goes its thread ends and is joined, so nothing can be left waiting on a loop that has
/// stopped.
public final class EventLoop: SerialExecutor {
    /// What is run on the loop's thread when a socket is ready or a moment has come.
    typealias Action = @Sendable () -> Void

    struct State {
        var jobs: [UnownedJob] = []
        var sockets: [UInt64: Action] = [:]
        var timers = Timers()
        var lastToken: UInt64 = 0
        var isAsleep = false
        var thread: pthread_t?
    }

    let poller: Poller
    /// Look-ups of names, and requests to cancel: apart, so that a server that hangs holds up none
    /// of the former.
    let lookUps = Errands()
    let cancels = Errands()
    let state = Mutex(State())
    private let threadID = Atomic<UInt>(0)

    /// Starts the thread.
    /// - Throws: `.cannotConnect(.noResources)`.
    public init() throws(PostgresError) {
        guard let poller = Poller() else { throw .cannotConnect(.noResources) }
        self.poller = poller
        guard let thread = LoopThread.start(self, poller) else {
            throw .cannotConnect(.noResources)
        }
        state.withLock { $0.thread = thread }
    }

    deinit {
        guard let thread = state.withLock({ $0.thread }) else { return }
        poller.wake()
        if pthread_equal(thread, pthread_self()) != 0 {
            pthread_detach(thread)
        } else {
            pthread_join(thread, nil)
        }
    }
}

extension EventLoop {
    /// Takes a job of an actor that runs here.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let mustWake = state.withLock { state in
            state.jobs.append(job)
            defer { state.isAsleep = false }
            return state.isAsleep
        }
        if mustWake { poller.wake() }
    }

    /// Whether the caller is on the loop's thread.
    public func isIsolatingCurrentContext() -> Bool? {
        threadID.load(ordering: .relaxed) == UInt(pthread_self())
    }

    /// Traps unless the caller is on the loop's thread.
    public func checkIsolated() {
        precondition(isIsolatingCurrentContext() == true, "not on the event loop's thread")
    }
}

extension EventLoop {
    /// Runs `action` on the loop's thread, not before `deadline`.
    /// - Returns: what `cancelTimer` takes.
    @discardableResult
    func schedule(at deadline: ContinuousClock.Instant, _ action: @escaping Action) -> UInt64 {
        let (token, mustWake) = state.withLock { state in
            state.lastToken += 1
            let isEarliest = state.timers.add(state.lastToken, at: deadline, action)
            let mustWake = isEarliest && state.isAsleep
            if mustWake { state.isAsleep = false }
            return (state.lastToken, mustWake)
        }
        if mustWake { poller.wake() }
        return token
    }

    /// Forgets a timer; one that has run is none.
    func cancelTimer(_ token: UInt64) {
        state.withLock { $0.timers.remove(token) }
    }

    /// Announces a socket's events to `action` from now on, once it is watched under the token.
    func register(_ action: @escaping Action) -> UInt64 {
        state.withLock { state in
            state.lastToken += 1
            state.sockets[state.lastToken] = action
            return state.lastToken
        }
    }

    /// Announces nothing more under the token.
    func unregister(_ token: UInt64) {
        state.withLock { $0.sockets[token] = nil }
    }
}

extension EventLoop {
    /// One turn on the loop's thread: sockets first, then timers, then jobs.
    /// - Returns: how long to sleep, in milliseconds; -1 for until woken.
    func turn(ready tokens: [UInt64]) -> Int32 {
        threadID.store(UInt(pthread_self()), ordering: .relaxed)
        for token in tokens {
            state.withLock { $0.sockets[token] }?()
        }
        for action in state.withLock({ $0.timers.takeDue() }) {
            action()
        }
        for _ in 0..<Self.roundsPerTurn {
            let (jobs, sleep) = state.withLock { state in
                let jobs = state.jobs
                state.jobs = []
                state.isAsleep = jobs.isEmpty
                return (jobs, state.timers.millisecondsToNext())
            }
            if jobs.isEmpty { return sleep }
            for job in jobs {
                unsafe job.runSynchronously(on: asUnownedSerialExecutor())
            }
        }
        return 0
    }

    /// Jobs may call for jobs; after so many rounds of them the sockets get a look in.
    private static var roundsPerTurn: Int { 16 }
}
